import type { Answerable, CriteriaSet, Criterion, CriterionId, Group, Level, Milestone } from '../types'

/** A row of a set in its place: a criterion in its group, or a milestone at its level. */
export type Entry =
  | {
      kind: 'criterion'
      id: CriterionId
      row: Criterion
      set: CriteriaSet
      group: Group
      level: null
      asked: boolean
    }
  | {
      kind: 'milestone'
      id: CriterionId
      row: Milestone
      set: CriteriaSet
      group: null
      level: Level
      asked: true
    }

const cache = new WeakMap<CriteriaSet, readonly Entry[]>()

/**
 * All rows of a set in set order: the criteria group by group, then the milestones level by level.
 * Sets are frozen data, so the list is made once per set.
 */
export function entriesOf(set: CriteriaSet): readonly Entry[] {
  const known = cache.get(set)
  if (known) return known
  const criteria = set.groups.flatMap((group) =>
    group.criteria.map((row): Entry => ({
      kind: 'criterion',
      id: row.id,
      row,
      set,
      group,
      level: null,
      asked: row.ask !== false,
    })),
  )
  const milestones = set.levels.flatMap((level) =>
    level.milestones.map((row): Entry => ({
      kind: 'milestone',
      id: row.id,
      row,
      set,
      group: null,
      level,
      asked: true,
    })),
  )
  const entries = [...criteria, ...milestones]
  cache.set(set, entries)
  return entries
}

const asked = new WeakMap<CriteriaSet, readonly Entry[]>()

/** The rows of a set that are asked, in set order; made once per set. */
export function askedEntriesOf(set: CriteriaSet): readonly Entry[] {
  const known = asked.get(set) ?? entriesOf(set).filter((entry) => entry.asked)
  asked.set(set, known)
  return known
}

/**
 * The entry with an id, over several sets.
 * @param sets criteria sets; ids are unique over all sets of one assessment
 * @param id criterion or milestone id
 * @returns the entry, or undefined when no set has it
 */
export function findEntry(sets: readonly CriteriaSet[], id: CriterionId): Entry | undefined {
  for (const set of sets) {
    const entry = entriesOf(set).find((candidate) => candidate.id === id)
    if (entry) return entry
  }
  return undefined
}

/**
 * Position of a rank on a group's scale, -1 when the scale does not have it.
 * @param group the group whose scale is read
 */
export function rankIndex(group: Group, rank: string): number {
  return group.scale.indexOf(rank)
}

/**
 * The set that has levels (Circular 54), if any is among them; lists such as Circulars 46 and 13 have none.
 * @param sets criteria sets of an assessment
 */
export function levelledSet(sets: readonly CriteriaSet[]): CriteriaSet | undefined {
  return sets.find((set) => set.levels.length > 0)
}

/**
 * Whether an answer may say "không áp dụng" of the criterion as a whole or of at least one of its items.
 * @param row a criterion or milestone
 */
export function allowsNotApplicable(row: Answerable): boolean {
  return (
    row.notApplicable === 'with-reason' ||
    (row.items ?? []).some((item) => item.notApplicable === 'with-reason')
  )
}
