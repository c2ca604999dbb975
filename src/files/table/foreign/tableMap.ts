/** How a table that is not ours is to be read: where its head is, which column is what, what its words mean. */
import type { TableColumns, TableMap } from '../../../generated/formats'
import { validateTableMap } from '../../../generated/validators'
import { columnLetters, columnNumber, type Sheet } from '../sheet'
import { roleOfHead, type ColumnRole } from './heads'
import { plainKey } from './plainWord'

/** People put a title above a table; further down nobody looks for a head. */
const HEAD_ROWS = 30

/**
 * A layout that says nothing yet.
 * @param headRow the last row of the head, from 1
 */
export function emptyMap({ name }: Pick<Sheet, 'name'>, headRow = 1): TableMap {
  return { format: 'tt54-table-map', formatVersion: 1, sheet: name, headRow, columns: {}, words: {} }
}

/**
 * The layout a sheet most likely has: the row that names most columns, also over two rows.
 * @returns null when no row names both a criterion and a verdict
 */
export function guessMap(sheet: Sheet): TableMap | null {
  let best: { map: TableMap; roles: number } | null = null
  const rows = sheet.rows.slice(0, HEAD_ROWS)
  for (const [index, cells] of rows.entries()) {
    for (const second of [null, rows[index + 1] ?? null]) {
      const columns = columnsOf(cells, second)
      const roles = Object.keys(columns).length
      if (!isUsable({ columns }) || roles <= (best?.roles ?? 1)) continue
      best = { roles, map: { ...emptyMap(sheet, index + (second ? 2 : 1)), columns } }
    }
  }
  return best?.map ?? null
}

/**
 * What the columns are when the head ends at this row; the row above counts as its first line where it fits.
 * @param headRow the last row of the head, from 1
 */
export function columnsAt({ rows }: Pick<Sheet, 'rows'>, headRow: number): TableColumns {
  const last = rows[headRow - 1] ?? []
  const above = rows[headRow - 2]
  const [alone, both] = [columnsOf(last, null), above ? columnsOf(above, last) : {}]
  return Object.keys(both).length > Object.keys(alone).length ? both : alone
}

/** Whether a layout names both a criterion and a verdict: only then a table can be taken. */
export function isUsable({ columns }: Pick<TableMap, 'columns'>): boolean {
  const names = columns.id ?? columns.number ?? columns.title
  return names !== undefined && (columns.verdict ?? columns.met ?? columns.notMet) !== undefined
}

function columnsOf(first: readonly string[], second: readonly string[] | null): TableColumns {
  const columns: TableColumns = {}
  const telling = new Set<ColumnRole>()
  const width = Math.max(first.length, second?.length ?? 0)
  // A second row of a head has nothing under the columns that the first row named.
  if (second && (first[0] ?? '').trim() !== '' && (second[0] ?? '').trim() !== '') return {}
  for (let at = 0; at < width; at += 1) {
    const found = roleOfHead(second?.[at] ?? '') ?? roleOfHead(first[at] ?? '')
    if (!found) continue
    const { role, isTelling } = found
    if (columns[role] !== undefined && (telling.has(role) || !isTelling)) continue
    columns[role] = columnLetters(at)
    if (isTelling) telling.add(role)
  }
  if (columns.met !== undefined && columns.notMet !== undefined) delete columns.verdict
  else {
    delete columns.met
    delete columns.notMet
    delete columns.notApplicable
  }
  return columns
}

/**
 * The layout with a column that is something else now; a role stands for one column.
 * @param at the column, from 0
 * @param role what it is; null = it is left out
 */
export function withColumn(map: TableMap, at: number, role: ColumnRole | null): TableMap {
  const letters = columnLetters(at)
  const columns = Object.fromEntries(
    Object.entries(map.columns).filter(([known, place]) => place !== letters && known !== role),
  ) as TableColumns
  return { ...map, columns: role === null ? columns : { ...columns, [role]: letters } }
}

/** What a column is; null = it is left out. */
export function roleAt({ columns }: TableMap, at: number): ColumnRole | null {
  const letters = columnLetters(at)
  return (Object.keys(columns) as ColumnRole[]).find((role) => columns[role] === letters) ?? null
}

/**
 * A layout from a file.
 * @returns null when the value is none
 */
export function readMap(value: unknown): TableMap | null {
  return validateTableMap(value) ? (value as TableMap) : null
}

/** The number of the column with a role, from 0. */
export function columnAt({ columns }: TableMap, role: ColumnRole): number | undefined {
  const letters = columns[role]
  return letters === undefined ? undefined : columnNumber(letters)
}

/**
 * What two tables of one layout have in common: the words of the head. A layout is remembered under it.
 * @param headRow the last row of the head, from 1
 */
export function layoutKey({ rows }: Pick<Sheet, 'rows'>, headRow: number): string {
  const words = (rows[headRow - 1] ?? []).map(plainKey)
  while (words.at(-1) === '') words.pop()
  return words.join('|')
}
