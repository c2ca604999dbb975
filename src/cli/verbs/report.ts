import { GAP_LENGTHS, type GapLength, type PaperInput } from '../../reports/context'
import type { PaperFrom } from '../../reports/paper'
import { findPaper, papersFrom } from '../../reports/registry'
import type { Refusal } from '../../reports/refusal'
import { confirmationsIn } from '../input/confirmations'
import { CATALOGUE } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { wordsOf } from '../language'
import { openAssessment } from '../input/openAssessment'
import { scoreOf } from '../../core/score/scoreOf'
import { outputOf } from '../output/outputOf'
import { openScored, type ScoredFile } from '../input/scored'
import { renderPaper } from '../output/renderPaper'
import { targetOf } from '../input/target'
import { findingsText } from '../output/text/findingsText'
import { headText } from '../output/text/headText'
import { today } from '../../environment'
import { dayOption } from '../input/view'
import { toJson } from '../output/toJson'
import { VIEW_OPTIONS, type Call, type Verb } from '../verb'
import { writeWhole } from '../output/writeWhole'

/** `tt54 report FILE --paper KIND -o out.pdf|out.docx`: one paper of an assessment, of any kind in the registry. */
export const verb: Verb = {
  name: 'report',
  order: 4,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.pdf|FILE.docx' },
    paper: {
      type: 'string',
      hint: papersFrom('assessment')
        .map(({ kind }) => kind)
        .join('|'),
    },
    ...VIEW_OPTIONS,
    length: { type: 'string', hint: 'director|management|working' },
    target: { type: 'string', hint: 'N' },
    date: { type: 'string', hint: 'YYYY-MM-DD' },
    previous: { type: 'string', hint: 'FILE' },
    confirmations: { type: 'string', hint: 'FILE.json' },
  },
  async run(call) {
    const paper = paperOf(call)
    const output = outputOf(call, '.pdf', '.docx')
    const scored = await openScored(call)
    const { assessment, result, problems, notices } = scored
    const target = paper.targeted ? targetOf(call.values, scored) : assessment.targetLevel
    const made = paper.build({ ...inputOf(call, scored, target), ...(await previousIn(call, scored)) })
    if (!made.ok) return { text: refusal(call, made.reasons), exit: 1 }
    const bytes = await renderPaper(made.document, output)
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

function paperOf({ values }: Call): PaperFrom<'assessment'> {
  const asked = String(values.paper ?? 'gap')
  const paper = findPaper('assessment', asked)
  if (paper) return paper
  const papers = papersFrom('assessment').map(({ kind }) => kind)
  throw new InputFailure('cli.error.paper', { value: asked, papers: papers.join(', ') })
}

/** Only the gap report has lengths; the option says so rather than being passed over. */
function lengthOf({ values }: Call): { length?: GapLength } {
  if (values.length === undefined) return {}
  const asked = String(values.length)
  const length = GAP_LENGTHS.find((known) => known === asked)
  if (!length) throw new InputFailure('cli.error.length', { value: asked, lengths: GAP_LENGTHS.join(', ') })
  if (values.paper !== undefined && values.paper !== 'gap')
    throw new InputFailure('cli.error.lengthPaper', {})
  return { length }
}

function inputOf(call: Call, { assessment, sets, result }: ScoredFile, target: number): PaperInput {
  const { language } = call
  return {
    assessment,
    sets,
    catalogue: CATALOGUE,
    result,
    target,
    language,
    today: dayOption(call.values, 'date') ?? today(),
    t: wordsOf(language),
    ...lengthOf(call),
    ...confirmationsOf(call),
  }
}

/** The state of an earlier year, scored on its own day under the regime of the paper. */
async function previousIn({ values }: Call, { result }: ScoredFile): Promise<Pick<PaperInput, 'previous'>> {
  if (typeof values.previous !== 'string') return {}
  const { assessment, sets } = await openAssessment(values.previous)
  return { previous: { assessment, sets, result: scoreOf(assessment, sets, { regime: result.regime }) } }
}

/** What persons confirmed of a set, for the page that says how well the law is attested. */
function confirmationsOf({ values }: Call): Pick<PaperInput, 'confirmations'> {
  if (typeof values.confirmations !== 'string') return {}
  const { set, confirmations } = confirmationsIn(values.confirmations)
  return { confirmations: new Map([[set, confirmations]]) }
}

/** Why the paper is not made, with every row that stands in the way. */
function refusal({ t, values, language }: Call, reasons: readonly Refusal[]): string {
  if (values.json)
    return toJson({
      refused: reasons.map(({ code, rows, details }) => ({
        code,
        criteria: rows.map(({ id }) => id),
        ...(details ? { details } : {}),
      })),
    })
  const lines = reasons.flatMap(({ code, rows, details = [] }) => [
    `- ${t(`report.refused.${code}`, { count: rows.length })}`,
    ...details.map((words) => `  ${words}`),
    ...rows.map(({ id, row }) => `  ${id}  ${row.title[language]}`),
  ])
  return `${[t('cli.text.refused'), ...lines].join('\n')}\n`
}
