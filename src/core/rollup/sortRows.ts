import { FACILITY_CLASS_VALUES, OWNERSHIP_VALUES } from '../../generated/formats'
import { collationKey } from '../text/collate'
import type { Regime } from '../types'
import { OUT, type RollupRow } from './row'

/** Columns that rows are sorted by; a group by the place of its character in `RowView.lower`. */
export const SORT_COLUMNS = [
  'facility',
  'code',
  'province',
  'class',
  'ownership',
  'year',
  'level',
  'met',
  'notMet',
  'unassessed',
  'seal',
  'path',
] as const
export type SortColumn = (typeof SORT_COLUMNS)[number] | `group:${number}`

/** One column of the table and its direction. */
export interface SortOrder {
  by: SortColumn
  descending: boolean
}

/** The classes and kinds of ownership as forms list them, not by their letters. */
export const CLASS_ORDER = [...FACILITY_CLASS_VALUES, ''] as const satisfies readonly RollupRow['class'][]
/** Ownerships in the order of the schema; what is not given comes last. */
export const OWNERSHIP_ORDER = [...OWNERSHIP_VALUES, ''] as const satisfies readonly RollupRow['ownership'][]

/**
 * Rows in order, texts the Vietnamese way; equal ones by facility, then year, then path, whichever the direction.
 * @param order column and direction
 * @param regime the regime of levels, ranks and counts
 * @param under a row as the basis sees it
 * @returns a new list
 */
export function sortRollupRows(
  rows: readonly RollupRow[],
  order: SortOrder,
  regime: Regime,
  under: (row: RollupRow) => RollupRow = (row) => row,
): RollupRow[] {
  const keyed = rows.map((row) => ({
    row,
    key: keyOf(under(row), order.by, regime),
    name: collationKey(row.facility),
  }))
  const sign = order.descending ? -1 : 1
  keyed.sort(
    (a, b) =>
      sign * compare(a.key, b.key) ||
      compare(a.name, b.name) ||
      a.row.year - b.row.year ||
      compare(a.row.path, b.row.path),
  )
  return keyed.map(({ row }) => row)
}

function keyOf(row: RollupRow, by: SortColumn, regime: Regime): string | number {
  const view = row.views[regime]
  switch (by) {
    case 'facility':
    case 'code':
    case 'province':
      return collationKey(row[by])
    case 'class':
      return CLASS_ORDER.indexOf(row.class)
    case 'ownership':
      return OWNERSHIP_ORDER.indexOf(row.ownership)
    case 'year':
      return row.year
    case 'level':
      return view.level === null ? -1 : view.level.lower * 100 + view.level.upper
    case 'met':
    case 'notMet':
    case 'unassessed':
      return view[by]
    case 'seal':
      return ['broken', 'absent', 'valid'].indexOf(row.seal) - (row.changedFacts ? 1 : 0)
    case 'path':
      return row.path
    default: {
      const group = Number(by.slice('group:'.length))
      return rankNumber(view.lower[group]) * 100 + rankNumber(view.upper[group])
    }
  }
}

function rankNumber(character: string | undefined): number {
  return character === undefined || character === OUT ? -1 : parseInt(character, 36)
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
