import type { CriteriaSet, Group, Regime } from '../types'
import type { RollupRow } from './row'
import { rankOfCharacter } from './rowOf'

/** How far facilities are in one group. */
export interface RankCount {
  group: Group
  /** null = no rank reached. */
  rank: string | null
  /** Facilities whose rank is this one with everything unassessed counted as not met… */
  lower: number
  /** …and as met. */
  upper: number
}

/**
 * Facilities by group and rank, from the lowest rank to the highest; groups of which nothing counts are left out.
 * @param rows counted rows
 * @param set the set with levels that they were scored with
 * @param regime the regime looked at
 */
export function rankCounts(rows: readonly RollupRow[], set: CriteriaSet, regime: Regime): RankCount[] {
  return set.groups.flatMap((group, index) => {
    const counts = [null, ...group.scale].map((rank): RankCount => ({ group, rank, lower: 0, upper: 0 }))
    for (const { views } of rows)
      for (const bound of ['lower', 'upper'] as const) {
        const rank = rankOfCharacter(group, views[regime][bound][index])
        const count = counts.find((one) => one.rank === rank)
        if (count) count[bound] += 1
      }
    return counts.some(({ lower, upper }) => lower + upper > 0) ? counts : []
  })
}
