import { allowsNotApplicable } from '../../core/sets/criteria'
import { plainText } from '../../core/text/entered'
import { own } from '../../core/json/own'
import type { Answer, Verdict } from '../../core/types'
import { isNo, isRemoval, isYes, verdictOf } from './columns'
import type { EvidenceNames } from './evidenceCell'
import type { CellProblem, RowCells } from './rowCells'
import type { RowTarget } from './rowTarget'

/** The longest note or reason of the schema. */
const TEXT_CHARACTERS = 20_000

/**
 * An answer after some rows: `kept` never lost anything, `bare` is without what the table asks to take away. An empty
 * cell says nothing; only a word of its own takes away.
 */
export interface Sides {
  kept: Answer
  bare: Answer
}

/** What one row makes of an answer. */
export interface ReadRow extends Sides {
  errors: CellProblem[]
}

/**
 * The answer to a criterion after its own row; empty cells and columns the table does not have change nothing.
 * @param before the answer as the rows above left it
 * @param evidence names of the evidence register; it takes in names it does not have
 */
export function readCriterionRow(
  target: RowTarget,
  before: Sides,
  cells: RowCells,
  evidence: EvidenceNames,
): ReadRow {
  const errors: CellProblem[] = []
  const kept: Answer = { ...before.kept }
  const bare: Answer = { ...before.bare }
  const word = said(cells, 'verdict', errors)
  const verdict = word === '' ? undefined : verdictOf(word)
  if (isRemoval(word) || (verdict === 'unassessed' && isGiven(kept.verdict))) bare.verdict = verdict
  else if (word !== '' && verdict === undefined) errors.push(cells.problem('cell-verdict', 'verdict'))
  else if (verdict !== undefined && verdict !== kept.verdict) {
    const { entry } = target
    if (verdict === 'not-applicable' && entry && !allowsNotApplicable(entry.row))
      errors.push(cells.problem('cell-not-applicable', 'verdict'))
    kept.verdict = verdict
    bare.verdict = verdict
  }
  for (const field of ['reason', 'note'] as const) {
    const text = said(cells, field, errors)
    if (text.length > TEXT_CHARACTERS) errors.push(cells.problem('cell-text-too-long', field))
    else if (isRemoval(text.trim())) bare[field] = undefined
    else if (
      text !== '' &&
      lines(text) !== lines(kept[field] ?? '') &&
      (text.trim() !== '' || !kept[field])
    ) {
      kept[field] = text
      bare[field] = text
    }
  }
  const named = said(cells, 'evidence', errors)
  if (isRemoval(named.trim())) bare.evidence = undefined
  else if (named !== '' && lines(named) !== lines(evidence.write(kept.evidence ?? []))) {
    const { ids, tooLong } = evidence.read(named)
    if (tooLong) errors.push(cells.problem('cell-evidence-too-long', 'evidence'))
    const had = kept.evidence ?? []
    const all = [...had, ...ids.filter((id) => !had.includes(id))]
    kept.evidence = all.length === 0 ? undefined : all
    bare.evidence = ids.length === 0 ? undefined : ids
  }
  const confirm = said(cells, 'unconfirmed', errors).trim()
  if (isYes(confirm)) {
    kept.unconfirmed = true
    bare.unconfirmed = true
  } else if (isNo(confirm)) {
    kept.unconfirmed = undefined
    bare.unconfirmed = undefined
  } else if (confirm !== '') errors.push(cells.problem('cell-confirm', 'unconfirmed'))
  return { kept, bare, errors }
}

/**
 * The answer to a criterion after the row of one of its items.
 * @param before the criterion's answer as the rows above left it
 */
export function readItemRow(target: RowTarget, before: Sides, cells: RowCells): ReadRow {
  const errors: CellProblem[] = []
  const word = said(cells, 'verdict', errors)
  if (word === '') return { ...before, errors }
  const verdict = verdictOf(word)
  if (isRemoval(word) || verdict === 'unassessed')
    return { kept: before.kept, bare: withItem(before.bare, target.item, undefined), errors }
  if (verdict === undefined) return { ...before, errors: [cells.problem('cell-verdict', 'verdict')] }
  const is = ITEM_VALUES[verdict]
  if (own(before.kept.items, target.item) === is) return { ...before, errors }
  const item = target.entry?.row.items?.find(({ id }) => id === target.item)
  if (is === 'not-applicable' && item && item.notApplicable !== 'with-reason')
    errors.push(cells.problem('cell-not-applicable', 'verdict'))
  return {
    kept: withItem(before.kept, target.item, is),
    bare: withItem(before.bare, target.item, is),
    errors,
  }
}

/**
 * Whether "không áp dụng" is newly given somewhere in an answer that has no reason; it would count as not met.
 */
export function lacksReason(before: Answer, after: Answer): boolean {
  const says = (answer: Answer): boolean =>
    answer.verdict === 'not-applicable' || Object.values(answer.items ?? {}).includes('not-applicable')
  const hasReason = (answer: Answer): boolean => (answer.reason ?? '').trim() !== ''
  return says(after) && !hasReason(after) && (!says(before) || hasReason(before))
}

type ItemValue = NonNullable<Answer['items']>[string]

const ITEM_VALUES: Record<Exclude<Verdict, 'unassessed'>, ItemValue> = {
  met: true,
  'not-met': false,
  'not-applicable': 'not-applicable',
}

function withItem(answer: Answer, id: string, value: ItemValue | undefined): Answer {
  const { [id]: _was, ...others } = answer.items ?? {}
  const items = value === undefined ? others : { ...others, [id]: value }
  return { ...answer, items: Object.keys(items).length === 0 ? undefined : items }
}

function isGiven(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict !== 'unassessed'
}

/** What a cell says; a cell that says nothing reliable is told and says nothing. */
function said(cells: RowCells, column: Parameters<RowCells['text']>[0], errors: CellProblem[]): string {
  if (!cells.has(column)) return ''
  const fault = cells.fault(column)
  if (fault) errors.push(cells.problem(fault, column))
  if (fault) return ''
  const text = cells.text(column)
  return column === 'verdict' || column === 'evidence' ? text.trim() : text
}

/** Spreadsheets write line feeds their own way, and no control characters; that is no change. */
function lines(text: string): string {
  return plainText(text)
}
