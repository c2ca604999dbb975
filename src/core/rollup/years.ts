/** Year against year: how far each facility has come between two years, said only as surely as the answers allow. */
import type { Range } from '../score/assess'
import type { Regime } from '../types'
import { facilityKey } from './facilityKey'
import type { RollupRow } from './row'

/** `open` = the two ranges overlap, so nobody can say yet. */
export const MOVES = ['risen', 'same', 'fallen', 'open'] as const
export type Move = (typeof MOVES)[number]

/** A row and the one of the same facility before it. */
export interface YearStep {
  before: RollupRow
  after: RollupRow
  move: Move
}

/** What happened between two years that follow each other in the files. */
export interface YearPair {
  from: number
  to: number
  /** Facilities with a counted submission in both. */
  facilities: number
  moves: Record<Move, number>
}

/** Levels of one year. */
export interface YearLevels {
  year: number
  facilities: number
  /** Facilities by the lower bound; index = level. */
  lower: number[]
  /** Facilities whose two bounds differ. */
  open: number
}

/** Levels of one year beside the next, for the facilities that are in both. */
export interface YearComparison {
  /** Ascending. */
  years: YearLevels[]
  pairs: YearPair[]
  /** By path of the later row, the step that led to it. */
  steps: ReadonlyMap<string, YearStep>
}

/**
 * How a level moved.
 * @param before the earlier range
 * @param after the later one
 */
export function moveOf(before: Range, after: Range): Move {
  if (after.lower > before.upper) return 'risen'
  if (after.upper < before.lower) return 'fallen'
  const isDecided = before.lower === before.upper && after.lower === after.upper
  return isDecided ? 'same' : 'open'
}

/**
 * Compares the years of every facility. A facility is compared with its own latest earlier year.
 * @param rows counted rows, at most one per facility and year
 * @param regime the regime looked at
 */
export function compareYears(rows: Iterable<RollupRow>, regime: Regime): YearComparison {
  const years = new Map<number, YearLevels>()
  const byFacility = new Map<string, RollupRow[]>()
  for (const row of rows) {
    const { level } = row.views[regime]
    if (level === null) continue
    const year = years.get(row.year) ?? { year: row.year, facilities: 0, lower: [], open: 0 }
    years.set(row.year, year)
    year.facilities += 1
    year.lower[level.lower] = (year.lower[level.lower] ?? 0) + 1
    if (level.lower < level.upper) year.open += 1
    const { key } = facilityKey(row)
    const same = byFacility.get(key)
    if (same) same.push(row)
    else byFacility.set(key, [row])
  }
  const steps = new Map<string, YearStep>()
  const pairs = new Map<string, YearPair>()
  for (const same of byFacility.values()) {
    same.sort((a, b) => a.year - b.year)
    for (const [index, after] of same.entries()) {
      const before = same[index - 1]
      const [from, to] = [before?.views[regime].level, after.views[regime].level]
      if (!before || !from || !to) continue
      const move = moveOf(from, to)
      steps.set(after.path, { before, after, move })
      countPair(pairs, before.year, after.year, move)
    }
  }
  return {
    years: [...years.values()].map(filled).sort((a, b) => a.year - b.year),
    pairs: [...pairs.values()].sort((a, b) => a.to - b.to || a.from - b.from),
    steps,
  }
}

function countPair(pairs: Map<string, YearPair>, from: number, to: number, move: Move): void {
  const key = `${from}-${to}`
  const pair = pairs.get(key) ?? { from, to, facilities: 0, moves: { risen: 0, same: 0, fallen: 0, open: 0 } }
  pairs.set(key, pair)
  pair.facilities += 1
  pair.moves[move] += 1
}

/** Levels that nobody is at are 0, not missing. */
function filled(year: YearLevels): YearLevels {
  return { ...year, lower: Array.from(year.lower, (count) => count ?? 0) }
}
