import type { FlatRow, FlatValue } from '../../files/rollup/flatRow'
import { valueIn } from './where'

/** Sums of the lines with one value of a column, by the basis and regime counted. */
export interface GroupSums {
  value: FlatValue
  files: number
  counted: number
  /** Counted files by the lower bound of their level; index = level, 0 = below level 1. */
  lower: number[]
  /** Counted files whose level is a range. */
  open: number
  /** Counted files at the target: certainly, and at most. */
  atTargetLower: number
  atTargetUpper: number
}

/**
 * Sums by a column of the table of facilities.
 * @param field the column
 * @param options the target, and the highest level there is
 */
export function createGroups(field: string, { target, highest }: { target: number; highest: number }) {
  const groups = new Map<string, GroupSums>()
  return {
    /** @throws InputFailure when the lines have no such column */
    add(row: FlatRow): void {
      const value = valueIn(row, field)
      const key = JSON.stringify(value)
      const sums = groups.get(key) ?? {
        value,
        files: 0,
        counted: 0,
        lower: Array.from({ length: highest + 1 }, () => 0),
        open: 0,
        atTargetLower: 0,
        atTargetUpper: 0,
      }
      groups.set(key, sums)
      sums.files += 1
      if (row.counted !== true) return
      const [lower, upper] = [Number(row.level_lower ?? 0), Number(row.level_upper ?? 0)]
      sums.counted += 1
      sums.lower[lower] = (sums.lower[lower] ?? 0) + 1
      if (lower < upper) sums.open += 1
      if (lower >= target) sums.atTargetLower += 1
      if (upper >= target) sums.atTargetUpper += 1
    },
    result: (): GroupSums[] =>
      [...groups.values()].sort((a, b) => {
        if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
        if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value
        return String(a.value).localeCompare(String(b.value), 'vi')
      }),
  }
}

/**
 * A group as a line of a table.
 * @param field the column grouped by
 */
export function groupLine(field: string, { value, lower, ...sums }: GroupSums): FlatRow {
  return {
    [field]: value,
    files: sums.files,
    counted: sums.counted,
    ...Object.fromEntries(lower.map((count, level) => [`level_${level}`, count])),
    open: sums.open,
    at_target_lower: sums.atTargetLower,
    at_target_upper: sums.atTargetUpper,
  }
}
