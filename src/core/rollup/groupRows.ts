import { collationKey } from '../text/collate'
import type { Regime } from '../types'
import type { RollupRow } from './row'
import { CLASS_ORDER, OWNERSHIP_ORDER } from './sortRows'

/** What rows are grouped by. */
export const GROUPINGS = ['province', 'class', 'ownership'] as const
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

/**
 * Rows in groups; provinces the Vietnamese way, classes and ownership as forms list them, no value last.
 * @param rows sorted rows
 * @param by what is the same in a group
 * @param options regime and target of the subtotals, and which rows count
 */
export function groupRows(
  rows: readonly RollupRow[],
  by: Grouping,
  options: { regime: Regime; target: number; isCounted: (row: RollupRow) => boolean },
): RowGroup[] {
  const groups = new Map<string, RollupRow[]>()
  for (const row of rows) {
    const same = groups.get(row[by])
    if (same) same.push(row)
    else groups.set(row[by], [row])
  }
  return [...groups]
    .map(([value, same]): RowGroup => ({ value, rows: same, subtotal: subtotalOf(same, options) }))
    .sort((a, b) => compareValues(a.value, b.value, by))
}

/**
 * What rows come to.
 * @param rows rows
 * @param options regime, target, which rows count
 */
export function subtotalOf(
  rows: readonly RollupRow[],
  { regime, target, isCounted }: Parameters<typeof groupRows>[2],
): Subtotal {
  const subtotal: Subtotal = {
    shown: rows.length,
    counted: 0,
    lower: [],
    open: 0,
    atTarget: { lower: 0, upper: 0 },
  }
  for (const row of rows) {
    const { level } = row.views[regime]
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
  if (by === 'province') return collationKey(a) < collationKey(b) ? -1 : 1
  const order: readonly string[] = by === 'class' ? CLASS_ORDER : OWNERSHIP_ORDER
  return order.indexOf(a) - order.indexOf(b)
}
