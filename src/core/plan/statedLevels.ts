import { entriesOf, levelledSet, rankIndex } from '../sets/criteria'
import type { CriteriaSet, CriterionId } from '../types'

const cache = new WeakMap<CriteriaSet, ReadonlyMap<CriterionId, number>>()

/**
 * For every row the lowest level whose requirements name it (Appendix II of Circular 54/2017/TT-BYT), met or not, in
 * force or not. Rows that no level asks for are absent.
 * @param sets criteria sets; the one with levels is read
 */
export function statedLevels(sets: readonly CriteriaSet[]): ReadonlyMap<CriterionId, number> {
  const set = levelledSet(sets)
  if (!set) return new Map()
  const known = cache.get(set)
  if (known) return known
  const levels = new Map<CriterionId, number>()
  const name = (id: CriterionId, level: number): void => {
    if (!levels.has(id)) levels.set(id, level)
  }
  for (const step of set.levels) {
    for (const { group: id, rank } of step.requires) {
      const group = set.groups.find((candidate) => candidate.id === id)
      if (!group) continue
      for (const row of group.criteria)
        if (rankIndex(group, row.rank) <= rankIndex(group, rank)) name(row.id, step.level)
    }
    for (const milestone of step.milestones) name(milestone.id, step.level)
  }
  const inOrder = new Map(
    entriesOf(set).flatMap(({ id }) => {
      const level = levels.get(id)
      return level === undefined ? [] : [[id, level] as const]
    }),
  )
  cache.set(set, inOrder)
  return inOrder
}
