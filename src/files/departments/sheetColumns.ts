import { fold } from '../../core/text/search'
import { inEveryLanguage } from '../table/columns'

/**
 * The columns of a department's sheet, what is read first. Those it shares with the table of answers have the same heads,
 * so that the same reader finds them; the ids stand hidden at the end.
 */
export const SHEET_COLUMNS = [
  'number',
  'title',
  'requirement',
  'verdict',
  'reason',
  'evidence',
  'note',
  'person',
  'before',
  'set',
  'id',
  'item',
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** What the department fills in; everything else is locked. */
export const OPEN_COLUMNS = [
  'verdict',
  'reason',
  'evidence',
  'note',
  'person',
] as const satisfies readonly SheetColumn[]
/** Columns by which a returned sheet is recognised; hidden, as nobody fills them in. */
export const HIDDEN_COLUMNS = ['set', 'id', 'item'] as const satisfies readonly SheetColumn[]

/** Facts on the second sheet of a department's sheet. */
export const SHEET_FACTS = ['department', 'sentOn', 'dueOn'] as const
export type SheetFact = (typeof SHEET_FACTS)[number]

/** Key of a head among the texts of tables. */
export function headKey(column: SheetColumn): string {
  const own = column === 'requirement' || column === 'person' || column === 'before'
  return own ? `table.department.column.${column}` : `table.column.${column}`
}

/**
 * Where the column for the person stands in a head row, in either language.
 * @param head cells of the head row
 * @returns number of the column from 0, or undefined
 */
export function personColumn(head: readonly string[]): number | undefined {
  const words = inEveryLanguage(headKey('person')).map(fold)
  const at = head.findIndex((cell) => words.includes(fold(cell.trim())))
  return at < 0 ? undefined : at
}
