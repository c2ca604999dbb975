import { DEFAULT_TARGET_LEVEL } from '../score/gap'
import { compareVersions } from '../sets/compareVersions'
import type { CriteriaSet } from '../types'
import type { RollupRow } from './row'

/**
 * The set with levels that a roll-up is of: the one most submissions answer, in its newest version at hand; without
 * submissions the first.
 * @param sets criteria sets at hand
 * @param rows submissions
 */
export function rolledSet(
  sets: readonly CriteriaSet[],
  rows: readonly Pick<RollupRow, 'sets'>[],
): CriteriaSet | undefined {
  const levelled = sets.filter(({ levels }) => levels.length > 0)
  const counts = new Map(levelled.map(({ id }) => [id, 0]))
  for (const row of rows)
    for (const { id } of row.sets) {
      const count = counts.get(id)
      if (count !== undefined) counts.set(id, count + 1)
    }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return levelled
    .filter(({ id }) => id === most?.[0])
    .sort((a, b) => compareVersions(b.version, a.version))[0]
}

/** The level a roll-up looks towards: that of the programme, or the highest of a set that has fewer. */
export function rolledTarget(set: CriteriaSet | undefined): number {
  const top = set?.levels.at(-1)?.level ?? DEFAULT_TARGET_LEVEL
  return Math.min(top, DEFAULT_TARGET_LEVEL)
}

/**
 * The sets with the one that a roll-up is of first, as tables name their columns by it.
 * @param sets criteria sets at hand
 */
export function rolledFirst(
  sets: readonly CriteriaSet[],
  set: CriteriaSet | undefined,
): readonly CriteriaSet[] {
  return set ? [set, ...sets.filter((one) => one !== set)] : sets
}
