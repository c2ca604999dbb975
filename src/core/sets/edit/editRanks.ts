/** Ranks of criteria, and the scale of their group that follows. Each change gives a new set. */
import type { CriteriaSet, CriterionId, Group } from '../../types'

/** Families of ranks that are words, from the lowest to the highest. */
const WORD_RANKS = [
  ['basic', 'advanced'],
  ['required', 'recommended', 'guidance'],
] as const

/** As far as numbered ranks are offered. */
const NUMBERED = 9

/**
 * The ranks a criterion of a group may be given: numbers where the group counts, else the words of its family.
 */
export function rankChoices({ scale }: Group): string[] {
  if (scale.every(isNumbered))
    return Array.from({ length: Math.max(NUMBERED, ...scale.map(Number)) }, (_, index) => String(index + 1))
  const family = WORD_RANKS.find((words) => scale.some((rank) => (words as readonly string[]).includes(rank)))
  return [...new Set([...scale, ...(family ?? [])])]
}

const isNumbered = (rank: string): boolean => /^\d+$/.test(rank)

/**
 * Gives a criterion a rank; the scale of its group follows.
 * @param rank one of `rankChoices`
 */
export function setRank(set: CriteriaSet, id: CriterionId, rank: string): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) =>
      group.criteria.some((row) => row.id === id)
        ? fitted(set, {
            ...group,
            scale: withStep(group.scale, rank),
            criteria: group.criteria.map((row) => (row.id === id ? { ...row, rank } : row)),
          })
        : group,
    ),
  }
}

/**
 * Ranks a group anew in another family: everything begins at its lowest rank.
 * @param lowest the lowest rank of the family, e.g. `1` or `basic`
 */
export function setRankFamily(set: CriteriaSet, id: string, lowest: string): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) =>
      group.id === id
        ? { ...group, scale: [lowest], criteria: group.criteria.map((row) => ({ ...row, rank: lowest })) }
        : group,
    ),
    levels: set.levels.map((level) => ({
      ...level,
      requires: level.requires.map((one) => (one.group === id ? { ...one, rank: lowest } : one)),
    })),
  }
}

function withStep(scale: readonly string[], rank: string): string[] {
  if (scale.includes(rank)) return [...scale]
  const steps = [...scale, rank]
  if (steps.every(isNumbered)) return steps.sort((a, b) => Number(a) - Number(b))
  const family = WORD_RANKS.find((words) => (words as readonly string[]).includes(rank))
  const place = (one: string): number => family?.findIndex((word) => word === one) ?? -1
  return family ? steps.sort((a, b) => place(a) - place(b)) : steps
}

/** A rank that no criterion has and no level asks for any more leaves the scale; lists share theirs. */
export function fitted(set: CriteriaSet, group: Group): Group {
  if (set.levels.length === 0) return group
  const asked = set.levels.flatMap(({ requires }) =>
    requires.flatMap((one) => (one.group === group.id ? [one.rank] : [])),
  )
  const scale = group.scale.filter(
    (rank) => asked.includes(rank) || group.criteria.some((row) => row.rank === rank),
  )
  return scale.length > 0 ? { ...group, scale } : group
}
