import { rankIndex } from '../criteria'
import type { CriteriaSet, Group } from '../../types'
import type { SetProblem } from './setProblem'

/**
 * Scales: every criterion has a rank of its group's scale, no rank stands twice, and no rank is idle.
 *
 * A rank is used when a criterion of the group has it or a level asks for it (such a rank is reached together with the
 * one below). Lists without levels share one scale of labels over their groups, so there any group may use it.
 */
export function checkRanks(set: CriteriaSet): SetProblem[] {
  const isList = set.levels.length === 0
  const required = new Set(
    set.levels.flatMap((level) => level.requires.map(({ group, rank }) => JSON.stringify([group, rank]))),
  )
  const usedAnywhere = new Set(set.groups.flatMap((group) => group.criteria.map((row) => row.rank)))
  const isUsed = (group: Group, rank: string): boolean =>
    group.criteria.some((row) => row.rank === rank) ||
    required.has(JSON.stringify([group.id, rank])) ||
    (isList && usedAnywhere.has(rank))

  return set.groups.flatMap((group, g): SetProblem[] => [
    ...group.criteria.flatMap((row, c): SetProblem[] =>
      rankIndex(group, row.rank) < 0
        ? [{ code: 'rank-not-on-scale', path: `/groups/${g}/criteria/${c}/rank`, subject: row.id }]
        : [],
    ),
    ...group.scale.flatMap((rank, r): SetProblem[] => {
      const place = { path: `/groups/${g}/scale/${r}`, subject: `${group.id} ${rank}` }
      if (rankIndex(group, rank) !== r) return [{ code: 'duplicate-rank', ...place }]
      return isUsed(group, rank) ? [] : [{ code: 'rank-unused', ...place }]
    }),
  ])
}
