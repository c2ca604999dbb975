import type { Conclusion, CriteriaSet } from '../../types'
import { checkRequirement } from './checkLevels'
import type { SetProblem } from './setProblem'

/**
 * Conclusions: each requirement names either a rank of a group or criteria; what it names of its own set is there and
 * is asked. What it names of other sets is checked with the catalogue, where those sets are at hand.
 */
export function checkConclusions(set: CriteriaSet): SetProblem[] {
  const known = new Set(set.groups.flatMap((group) => group.criteria.map(({ id }) => id)))
  return (set.conclusions ?? []).flatMap((conclusion, c) => {
    const path = `/conclusions/${c}`
    const procedure = conclusion.procedure.flatMap((id, index): SetProblem[] =>
      known.has(id)
        ? []
        : [{ code: 'conclusion-unknown-criterion', path: `${path}/procedure/${index}`, subject: id }],
    )
    const requirements = conclusion.requires.flatMap((requirement, r): SetProblem[] => {
      const at = `${path}/requires/${r}`
      if (!isWellFormed(requirement))
        return [{ code: 'conclusion-malformed', path: at, subject: conclusion.id }]
      return requirement.set === set.id ? checkAgainst(set, requirement, at) : []
    })
    return [...requirements, ...procedure]
  })
}

/**
 * What a well-formed requirement names that a set does not have.
 * @param set the set the requirement names
 * @param requirement a rank of a group, or criteria
 * @param path JSON pointer of the requirement
 */
export function checkAgainst(
  set: CriteriaSet,
  requirement: Conclusion['requires'][number],
  path: string,
): SetProblem[] {
  const { group, rank, criteria = [] } = requirement
  if (group !== undefined && rank !== undefined) {
    const problem = checkRequirement(set, group, rank, path)
    return problem === null ? [] : [problem]
  }
  const asked = new Set(
    set.groups.flatMap((g) => g.criteria.filter((row) => row.ask !== false).map(({ id }) => id)),
  )
  return criteria.flatMap((id, index): SetProblem[] =>
    asked.has(id)
      ? []
      : [{ code: 'conclusion-unknown-criterion', path: `${path}/criteria/${index}`, subject: id }],
  )
}

/**
 * Whether a requirement is a rank of a group or a list of criteria, and not half or both of them.
 * @param requirement a requirement of a conclusion
 */
export function isWellFormed({ group, rank, criteria }: Conclusion['requires'][number]): boolean {
  const isRank = group !== undefined && rank !== undefined && criteria === undefined
  const isList = group === undefined && rank === undefined && criteria !== undefined && criteria.length > 0
  return isRank || isList
}
