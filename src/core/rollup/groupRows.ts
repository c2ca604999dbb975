import { collationKey } from '../text/collate'
import type { Regime } from '../types'
import type { RollupRow } from './row'
import { CLASS_ORDER, OWNERSHIP_ORDER } from './sortRows'

/** What rows are grouped by. */
export const GROUPINGS = ['province', 'area', 'class', 'ownership', 'type', 'level', 'year'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Rows with the same value, and what they come to. */
export interface RowGroup {
  /** The value in the files; empty = those that give none. */
  value: string
  /** In the order they came. */
  rows: readonly RollupRow[]
  subtotal: Subtotal
}

/** Of the counted rows of a group. */
export interface Subtotal {
  shown: number
  counted: number
  /** Counted rows by the lower bound of their level; index = level. */
  lower: number[]
  /** Counted rows whose level is not decided. */
  open: number
  /** Counted rows at the target: certainly, and at most. */
  atTarget: { lower: number; upper: number }
}

/** What grouping and its sums need beside the rows. */
export interface GroupOptions {
  regime: Regime
  target: number
  isCounted: (row: RollupRow) => boolean
  /** The row as the basis sees it. */
  under?: (row: RollupRow) => RollupRow
  /** The area of a facility by the register. */
  areaOf?: (row: RollupRow) => string
}

/**
 * Rows in groups; places the Vietnamese way, classes and ownership as forms list them, no value last.
 * @param rows sorted rows
 * @param by what is the same in a group
 * @param options regime and target of the subtotals, and which rows count
 */
export function groupRows(rows: readonly RollupRow[], by: Grouping, options: GroupOptions): RowGroup[] {
  const groups = new Map<string, RollupRow[]>()
  for (const row of rows) {
    const value = groupValue(row, by, options)
    const same = groups.get(value)
    if (same) same.push(row)
    else groups.set(value, [row])
  }
  return [...groups]
    .map(([value, same]): RowGroup => ({ value, rows: same, subtotal: subtotalOf(same, options) }))
    .sort((a, b) => compareValues(a.value, b.value, by))
}

/**
 * In which group a row is; empty = it says nothing of it. A level is a step: ranges stand on the lower one.
 * @param by what is the same in a group
 * @param options regime, basis, areas
 */
export function groupValue(
  row: RollupRow,
  by: Grouping,
  { regime, under = (one) => one, areaOf = () => '' }: Pick<GroupOptions, 'regime' | 'under' | 'areaOf'>,
): string {
  if (by === 'area') return areaOf(row)
  if (by === 'level') return String(under(row).views[regime].level?.lower ?? '')
  return String(row[by])
}

/**
 * What rows come to.
 * @param options regime, target, which rows count
 */
export function subtotalOf(
  rows: readonly RollupRow[],
  { regime, target, isCounted, under = (row) => row }: GroupOptions,
): Subtotal {
  const subtotal: Subtotal = {
    shown: rows.length,
    counted: 0,
    lower: [],
    open: 0,
    atTarget: { lower: 0, upper: 0 },
  }
  for (const row of rows) {
    const { level } = under(row).views[regime]
    if (level === null || !isCounted(row)) continue
    subtotal.counted += 1
    subtotal.lower[level.lower] = (subtotal.lower[level.lower] ?? 0) + 1
    if (level.lower < level.upper) subtotal.open += 1
    if (level.lower >= target) subtotal.atTarget.lower += 1
    if (level.upper >= target) subtotal.atTarget.upper += 1
  }
  subtotal.lower = Array.from(subtotal.lower, (count) => count ?? 0)
  return subtotal
}

function compareValues(a: string, b: string, by: Grouping): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '')
  if (by === 'level' || by === 'year') return Number(a) - Number(b)
  if (by === 'province' || by === 'area') return collationKey(a) < collationKey(b) ? -1 : 1
  if (by === 'type') return a < b ? -1 : 1
  const order: readonly string[] = by === 'class' ? CLASS_ORDER : OWNERSHIP_ORDER
  return order.indexOf(a) - order.indexOf(b)
}
