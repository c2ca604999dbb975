import { entriesOf, rankIndex, type Entry } from '../sets/criteria'
import type { CriteriaSet, CriterionId } from '../types'

/** A level and the rows it states itself. */
export interface StatedLevel {
  level: number
  /** Ranks it requires of groups that the set has. */
  requires: { group: string; rank: string }[]
  /** In set order: criteria up to the required ranks that no lower level required already, and its milestones. */
  entries: readonly Entry[]
}

const cache = new WeakMap<CriteriaSet, readonly StatedLevel[]>()

/**
 * Level by level what the level itself requires (Circular 54/2017/TT-BYT, Appendix II); what is required again at the same
 * or a lower rank is not repeated. Sets are frozen data, so the list is made once per set.
 */
export function statedRows(set: CriteriaSet): readonly StatedLevel[] {
  const known = cache.get(set)
  if (known) return known
  const required = new Map<string, number>()
  const levels = set.levels.map(({ level, requires, milestones }): StatedLevel => {
    const needed = new Set<CriterionId>(milestones.map(({ id }) => id))
    const known = requires.flatMap(({ group: id, rank }) => {
      const group = set.groups.find((candidate) => candidate.id === id)
      if (!group) return []
      const from = required.get(id) ?? -1
      const to = rankIndex(group, rank)
      for (const row of group.criteria) {
        const at = rankIndex(group, row.rank)
        if (at > from && at <= to) needed.add(row.id)
      }
      required.set(id, Math.max(from, to))
      return [{ group: id, rank }]
    })
    return { level, requires: known, entries: entriesOf(set).filter((entry) => needed.has(entry.id)) }
  })
  cache.set(set, levels)
  return levels
}
