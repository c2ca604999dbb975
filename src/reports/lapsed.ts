import { rankIndex, type Entry } from '../core/sets/criteria'
import { openRowsAmong } from '../core/score/openRow'
import type { CriteriaSet } from '../core/types'
import type { PaperContext } from './context'

/** Rows without legal basis that a level, as issued, rests on. */
export interface LapsedLevel {
  level: number
  entries: Entry[]
}

/**
 * Which levels rest, as issued, on rows that had no legal basis any more on the assessment date: each row at the first
 * level that needs it (law-status: level 6 and 7 rest partly on lapsed criteria, and the report says so).
 */
export function lapsedLevels({ levelled, result, sets }: PaperContext): LapsedLevel[] {
  if (!levelled) return []
  const entries = openRowsAmong(sets, result, result.withdrawn)
    .map(({ entry }) => entry)
    .filter((entry) => entry.set === levelled)
  return levelled.levels
    .map(({ level }) => ({
      level,
      entries: entries.filter((entry) => firstLevelOf(levelled, entry) === level),
    }))
    .filter((lapsed) => lapsed.entries.length > 0)
}

function firstLevelOf(set: CriteriaSet, entry: Entry): number | undefined {
  if (entry.kind === 'milestone') return entry.level.level
  const { group, row } = entry
  return set.levels.find((level) =>
    level.requires.some(
      (required) =>
        required.group === group.id && rankIndex(group, required.rank) >= rankIndex(group, row.rank),
    ),
  )?.level
}
