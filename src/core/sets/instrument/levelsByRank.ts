import type { Group, Level } from '../../types'

/**
 * Levels that ask of every group what it has up to the rank of the same number: cumulative, as Appendix II of Circular
 * 54/2017/TT-BYT reads for groups ranked 1–7. A proposal: whoever enters an instrument can pick otherwise.
 * @param groups groups with their scales and criteria
 * @returns nothing where a rank is a word: then nobody but the instrument says what a level asks
 */
export function levelsByRank(groups: readonly Group[]): Level[] {
  const scales = groups.map(({ scale }) => scale.map(Number))
  const all = scales.flat()
  if (all.length === 0 || all.some((rank) => !Number.isInteger(rank) || rank < 1)) return []
  return Array.from({ length: Math.max(...all) }, (_, index): Level => {
    const level = index + 1
    return {
      level,
      summary: { vi: `Mức ${level}`, en: `Level ${level}` },
      requires: groups.flatMap((group) => {
        const rank = group.scale.filter((one) => Number(one) <= level).at(-1)
        return rank === undefined ? [] : [{ group: group.id, rank, provenance: 'attested' as const }]
      }),
      milestones: [],
    }
  })
}
