import { rankIndex } from '../criteria'
import type { CriteriaSet } from '../../types'
import type { SetProblem } from './setProblem'

/**
 * Levels: 1, 2, 3 … without a gap; each requirement names a group and a rank that can be reached; what is required of a
 * group never falls from one level to the next (Circular 54/2017, Appendix II: levels are cumulative).
 */
export function checkLevels(set: CriteriaSet): SetProblem[] {
  const highest = new Map<string, number>()
  return set.levels.flatMap((step, l): SetProblem[] => {
    const path = `/levels/${l}`
    const order: SetProblem[] =
      step.level === l + 1
        ? []
        : [{ code: 'level-out-of-order', path: `${path}/level`, subject: String(step.level) }]
    const asked = new Set<string>()
    const requirements = step.requires.flatMap(({ group, rank }, r): SetProblem[] => {
      const at = `${path}/requires/${r}`
      const problem = checkRequirement(set, group, rank, at)
      if (problem !== null) return [problem]
      if (asked.has(group)) return [{ code: 'requirement-repeated', path: at, subject: group }]
      asked.add(group)
      const index = set.groups.find(({ id }) => id === group)?.scale.indexOf(rank) ?? -1
      const before = highest.get(group) ?? -1
      highest.set(group, Math.max(before, index))
      return index < before
        ? [{ code: 'requirement-falls', path: `${at}/rank`, subject: `${group} ${rank}` }]
        : []
    })
    return [...order, ...requirements]
  })
}

/**
 * Whether a rank of a group can be required: the group is there, its scale has the rank, and at least one criterion
 * that is asked lies at or below it (else the requirement would hold for everybody without saying so).
 * @param set the set that should have the group
 * @param id group id
 * @param rank the required rank
 * @param path JSON pointer of the requirement
 * @returns what is wrong, or null
 */
export function checkRequirement(
  set: CriteriaSet,
  id: string,
  rank: string,
  path: string,
): SetProblem | null {
  const group = set.groups.find((candidate) => candidate.id === id)
  if (!group) return { code: 'unknown-group', path: `${path}/group`, subject: id }
  const index = rankIndex(group, rank)
  const subject = `${id} ${rank}`
  if (index < 0) return { code: 'requirement-not-on-scale', path: `${path}/rank`, subject }
  const below = group.criteria.filter((row) => row.ask !== false && rankIndex(group, row.rank) <= index)
  return below.length === 0 ? { code: 'requirement-empty', path, subject } : null
}
