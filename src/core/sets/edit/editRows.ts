/** Rows of a set that is being written: added, moved, taken out. Each change gives a new set. */
import { entriesOf } from '../criteria'
import type { Criterion, CriteriaSet, CriterionId, Text } from '../../types'
import { fitted } from './editRanks'
import { newCriterion, newMilestone } from './newRow'
import { idsOfRow, withoutTargets } from './withoutTargets'

/**
 * Adds a criterion at the end of a group, under an id that nothing had, here or in the version before.
 * @param group id of the group
 * @param title its words until somebody writes others
 * @param before the version the set was begun from, if any
 */
export function addCriterion(
  set: CriteriaSet,
  group: string,
  title: Text,
  before: CriteriaSet | null,
): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((one) =>
      one.id === group
        ? {
            ...one,
            criteria: [...one.criteria, newCriterion(set, one, title, before)],
          }
        : one,
    ),
  }
}

/**
 * Adds a requirement of a level's own.
 * @param title its words until somebody writes others
 * @param before the version the set was begun from, if any
 */
export function addMilestone(
  set: CriteriaSet,
  level: number,
  title: Text,
  before: CriteriaSet | null,
): CriteriaSet {
  const made = newMilestone(set, level, title, before)
  return {
    ...set,
    levels: set.levels.map((one) =>
      one.level === level ? { ...one, milestones: [...one.milestones, made] } : one,
    ),
  }
}

/**
 * Takes a row out. Lines of the succession that name it lose it.
 */
export function removeRow(set: CriteriaSet, id: CriterionId): CriteriaSet {
  const row = entriesOf(set).find((entry) => entry.id === id)?.row
  return withoutTargets(
    {
      ...set,
      groups: set.groups.map((group) =>
        group.criteria.some((row) => row.id === id)
          ? fitted(set, { ...group, criteria: group.criteria.filter((row) => row.id !== id) })
          : group,
      ),
      levels: set.levels.map((level) => ({
        ...level,
        milestones: level.milestones.filter((row) => row.id !== id),
      })),
    },
    row ? idsOfRow(row) : [],
  )
}

/**
 * Moves a criterion within its group.
 * @param by -1 = up, 1 = down
 */
export function moveRow(set: CriteriaSet, id: CriterionId, by: -1 | 1): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) => {
      const at = group.criteria.findIndex((row) => row.id === id)
      const row = group.criteria[at]
      const other = group.criteria[at + by]
      if (!row || !other) return group
      const criteria = [...group.criteria]
      criteria[at] = other
      criteria[at + by] = row
      return { ...group, criteria }
    }),
  }
}

/**
 * Moves a criterion to another group; its id stays, its rank does where that group has it.
 * @param to id of the group
 */
export function moveToGroup(set: CriteriaSet, id: CriterionId, to: string): CriteriaSet {
  const row = set.groups.flatMap(({ criteria }) => criteria).find((one) => one.id === id)
  const target = set.groups.find((group) => group.id === to)
  if (!row || !target || target.criteria.includes(row)) return set
  const moved: Criterion = target.scale.includes(row.rank)
    ? row
    : { ...row, rank: target.scale[0] ?? row.rank }
  return {
    ...set,
    groups: set.groups.map((group) =>
      group.id === to
        ? { ...group, criteria: [...group.criteria, moved] }
        : group.criteria.includes(row)
          ? fitted(set, { ...group, criteria: group.criteria.filter((one) => one.id !== id) })
          : group,
    ),
  }
}
