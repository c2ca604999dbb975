import type { GapReportInput } from '../../reports/gapReport'
import { renderDocx } from '../../reports/docx/renderDocx'
import { buildPaper, PAPER_KINDS, type PaperKind } from '../../reports/papers/papers'
import type { Refusal } from '../../reports/papers/refusal'
import type { PaperDocument } from '../../reports/model'
import { PAPER_FONTS } from '../../reports/pdf/fonts'
import { renderPdf } from '../../reports/pdf/renderPdf'
import { CATALOGUE } from '../criteria'
import { InputFailure } from '../failure'
import { wordsOf } from '../language'
import { outputOf } from '../outputOf'
import { openScored, type Scored } from '../scored'
import { targetOf } from '../target'
import { findingsText } from '../text/findingsText'
import { headText } from '../text/headText'
import { today } from '../today'
import { dayOf } from '../view'
import { toJson } from '../toJson'
import { VIEW_OPTIONS, type Call, type Verb } from '../verb'
import { writeWhole } from '../writeWhole'

/** `tt54 report FILE --paper gap|decision|annual|plan|emr -o out.pdf|out.docx`: one paper of an assessment. */
export const verb: Verb = {
  name: 'report',
  order: 4,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.pdf|FILE.docx' },
    paper: { type: 'string', hint: 'gap|decision|annual|plan|emr' },
    ...VIEW_OPTIONS,
    target: { type: 'string', hint: 'N' },
    date: { type: 'string', hint: 'YYYY-MM-DD' },
  },
  async run(call) {
    const kind = paperOf(call)
    const output = outputOf(call, '.pdf', '.docx')
    const scored = await openScored(call)
    const { assessment, result, problems, notices } = scored
    // The list of electronic medical records has no levels, so it needs no target.
    const target = kind === 'emr' ? assessment.targetLevel : targetOf(call.values, scored)
    const made = buildPaper(kind, inputOf(call, scored, target))
    if (!made.ok) return { text: refusal(call, made.reasons), exit: 1 }
    const bytes = await render(made.document, output)
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

function paperOf({ values }: Call): PaperKind {
  const asked = values.paper ?? 'gap'
  const kind = PAPER_KINDS.find((known) => known === asked)
  if (!kind)
    throw new InputFailure('cli.error.paper', { value: String(asked), papers: PAPER_KINDS.join(', ') })
  return kind
}

function inputOf(call: Call, { assessment, sets, result }: Scored, target: number): GapReportInput {
  const { language } = call
  return {
    assessment,
    sets,
    catalogue: CATALOGUE,
    result,
    target,
    language,
    today: dayOf(call.values, 'date') ?? today(),
    t: wordsOf(language),
  }
}

function render(paper: PaperDocument, output: string): Promise<Uint8Array> {
  return output.toLowerCase().endsWith('.docx') ? renderDocx(paper) : renderPdf(paper, { fonts: PAPER_FONTS })
}

/** Why the paper is not made, with every row that stands in the way. */
function refusal({ t, values, language }: Call, reasons: readonly Refusal[]): string {
  if (values.json)
    return toJson({
      refused: reasons.map(({ code, rows }) => ({ code, criteria: rows.map(({ id }) => id) })),
    })
  const lines = reasons.flatMap(({ code, rows }) => [
    `- ${t(`report.refused.${code}`, { count: rows.length })}`,
    ...rows.map(({ id, row }) => `  ${id}  ${row.title[language]}`),
  ])
  return `${[t('cli.text.refused'), ...lines].join('\n')}\n`
}
