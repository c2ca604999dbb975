import { buildGapReport } from '../../reports/gapReport'
import { PAPER_FONTS } from '../../reports/pdf/fonts'
import { renderPdf } from '../../reports/pdf/renderPdf'
import { CATALOGUE } from '../criteria'
import { paperWordsOf } from '../language'
import { outputOf } from '../outputOf'
import { openScored } from '../scored'
import { targetOf } from '../target'
import { findingsText } from '../text/findingsText'
import { headText } from '../text/headText'
import { today } from '../today'
import { dayOf } from '../view'
import { toJson } from '../toJson'
import { VIEW_OPTIONS, type Verb } from '../verb'
import { writeWhole } from '../writeWhole'

/** `tt54 report FILE -o out.pdf`: the gap report toward the target level. */
export const verb: Verb = {
  name: 'report',
  order: 4,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.pdf' },
    ...VIEW_OPTIONS,
    target: { type: 'string', hint: 'N' },
    date: { type: 'string', hint: 'YYYY-MM-DD' },
  },
  async run(call) {
    const output = outputOf(call, '.pdf')
    const scored = await openScored(call)
    const { assessment, sets, result, problems, notices } = scored
    const target = targetOf(call.values, scored)
    const { language } = call
    const paper = buildGapReport({
      assessment,
      sets,
      catalogue: CATALOGUE,
      result,
      target,
      language,
      today: dayOf(call.values, 'date') ?? today(),
      t: paperWordsOf(language),
    })
    const bytes = await renderPdf(paper, { fonts: PAPER_FONTS })
    writeWhole(output, bytes)
    const text = call.values.json
      ? toJson({ output, bytes: bytes.length, level: result.level, target, problems, notices })
      : [
          headText(assessment, result, call),
          ...findingsText(scored, call),
          call.t('cli.text.written', { file: output, size: Math.ceil(bytes.length / 1000) }),
        ]
          .join('\n\n')
          .concat('\n')
    return { text, exit: problems.length > 0 ? 1 : 0 }
  },
}
