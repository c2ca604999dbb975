/**
 * The gap: what is missing for a target level (default 6), level by level, as the report and the screens show it.
 * Circular 54/2017/TT-BYT, Article 4(3) and Appendix II.
 */
import type { Result } from './assess'
import { entriesOf, levelledSet, type Entry } from '../sets/criteria'
import type { CriteriaSet, ItemId, Verdict } from '../types'

/** The target of the Ministry's programme: "bệnh viện thông minh". */
export const DEFAULT_TARGET_LEVEL = 6

/** One row of the gap. */
export interface GapRow {
  entry: Entry
  /** The level whose requirement it blocks. */
  level: number
  verdict: Verdict
  missingItems: ItemId[]
}

/** What one level itself still needs. */
export interface GapLevel {
  level: number
  rows: GapRow[]
}

/** The gap toward a target. */
export interface Gap {
  target: number
  /** Levels above the lower bound up to the target, in order; a level may need nothing of its own. */
  levels: GapLevel[]
  /** Rows of all levels. */
  total: number
  /** Of these, how many have no verdict yet. */
  unassessed: number
}

/**
 * What is missing for a target level, under the headline regime of the result.
 * @param sets the sets the result was made from
 * @param result what `assess` returned
 * @param target a level of the set; default 6
 */
export function gapToward(sets: readonly CriteriaSet[], result: Result, target = DEFAULT_TARGET_LEVEL): Gap {
  const set = levelledSet(sets)
  const byId = new Map(set ? entriesOf(set).map((entry) => [entry.id, entry]) : [])
  const levels = Object.entries(result.blocking)
    .map(([level, ids]): GapLevel => ({
      level: Number(level),
      rows: ids.flatMap((id) => {
        const entry = byId.get(id)
        const status = result.entries[id]
        return entry && status
          ? [{ entry, level: Number(level), verdict: status.verdict, missingItems: status.missingItems }]
          : []
      }),
    }))
    .filter(({ level }) => level <= target)
    .sort((a, b) => a.level - b.level)
  const rows = levels.flatMap((level) => level.rows)
  return {
    target,
    levels,
    total: rows.length,
    unassessed: rows.filter((row) => row.verdict === 'unassessed').length,
  }
}
