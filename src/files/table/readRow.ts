import { allowsNotApplicable } from '../../core/sets/criteria'
import { own } from '../../core/json/own'
import type { Answer, Verdict } from '../../core/types'
import { isYes, verdictOf } from './columns'
import type { EvidenceNames } from './evidenceCell'
import type { CellProblem, RowCells } from './rowCells'
import type { RowTarget } from './rowTarget'

/** The longest note or reason of the schema. */
const TEXT_CHARACTERS = 20_000

/** What one row makes of an answer. */
export interface ReadRow {
  answer: Answer
  errors: CellProblem[]
}

/**
 * The answer to a criterion after its own row; cells of columns the table does not have change nothing, and a cell
 * whose text is what was written from the answer leaves the answer as it is.
 * @param target the criterion
 * @param before its answer before
 * @param cells the row
 * @param evidence names of the evidence register
 */
export function readCriterionRow(
  target: RowTarget,
  before: Answer,
  cells: RowCells,
  evidence: EvidenceNames,
): ReadRow {
  const errors: CellProblem[] = []
  const answer: Answer = { ...before }
  const verdict = cellVerdict(cells)
  if (verdict === null) errors.push(cells.problem('cell-verdict', 'verdict'))
  else if (verdict !== (before.verdict ?? undefined)) {
    const { entry } = target
    if (verdict === 'not-applicable' && entry && !allowsNotApplicable(entry.row))
      errors.push(cells.problem('cell-not-applicable', 'verdict'))
    answer.verdict = verdict
  }
  for (const field of ['reason', 'note'] as const) {
    if (!cells.has(field)) continue
    const text = cells.text(field)
    if (text.length > TEXT_CHARACTERS) errors.push(cells.problem('cell-text-too-long', field))
    else if (lines(text) !== lines(before[field] ?? '')) answer[field] = text === '' ? undefined : text
  }
  if (
    cells.has('evidence') &&
    lines(cells.text('evidence')) !== lines(evidence.write(before.evidence ?? []))
  ) {
    const { ids, unknown } = evidence.read(cells.text('evidence'))
    if (unknown.length > 0) errors.push(cells.problem('cell-evidence', 'evidence'))
    answer.evidence = ids.length === 0 ? undefined : ids
  }
  if (cells.has('unconfirmed')) {
    const word = cells.word('unconfirmed')
    if (word !== '' && !isYes(word)) errors.push(cells.problem('cell-confirm', 'unconfirmed'))
    if ((before.unconfirmed === true) !== isYes(word)) answer.unconfirmed = isYes(word) ? true : undefined
  }
  return { answer, errors }
}

/**
 * The answer to a criterion after the row of one of its items.
 * @param target the item
 * @param before the criterion's answer before
 * @param cells the row
 */
export function readItemRow(target: RowTarget, before: Answer, cells: RowCells): ReadRow {
  const verdict = cellVerdict(cells)
  if (verdict === null) return { answer: before, errors: [cells.problem('cell-verdict', 'verdict')] }
  const was = own(before.items, target.item)
  const is = ITEM_VALUES[verdict ?? 'unassessed']
  if (was === is) return { answer: before, errors: [] }
  const item = target.entry?.row.items?.find(({ id }) => id === target.item)
  const isAllowed = is !== 'not-applicable' || !item || item.notApplicable === 'with-reason'
  const { [target.item]: _was, ...others } = before.items ?? {}
  const items = is === undefined ? others : { ...others, [target.item]: is }
  return {
    answer: { ...before, items: Object.keys(items).length === 0 ? undefined : items },
    errors: isAllowed ? [] : [cells.problem('cell-not-applicable', 'verdict')],
  }
}

/**
 * Whether "không áp dụng" is newly given somewhere in an answer that has no reason; it would count as not met.
 * @param before the answer before
 * @param after the answer after
 */
export function lacksReason(before: Answer, after: Answer): boolean {
  const says = (answer: Answer): boolean =>
    answer.verdict === 'not-applicable' || Object.values(answer.items ?? {}).includes('not-applicable')
  const hasReason = (answer: Answer): boolean => (answer.reason ?? '').trim() !== ''
  return says(after) && !hasReason(after) && (!says(before) || hasReason(before))
}

const ITEM_VALUES: Record<Verdict, true | false | 'not-applicable' | undefined> = {
  met: true,
  'not-met': false,
  'not-applicable': 'not-applicable',
  unassessed: undefined,
}

/** undefined = blank, null = no verdict we know. */
function cellVerdict(cells: RowCells): Verdict | undefined | null {
  const word = cells.word('verdict')
  return word === '' ? undefined : (verdictOf(word) ?? null)
}

/** Spreadsheets write line feeds their own way; that is no change. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
