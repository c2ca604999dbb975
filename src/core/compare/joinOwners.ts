/** Who answers for which row, of two assessments: what only one side says is taken, where both say something mine stays. */
import type { Assignment } from '../../generated/formats'
import { at, places, withAt, type Place } from '../place'
import type { Assessment } from '../types'

/** A row that two sides gave to different departments. */
export interface OwnerClash {
  place: Place
  mine: string
  theirs: string
}

/**
 * Departments and how their sheets stand, row by row.
 * @param mine what is on screen; not changed
 * @param theirs what was opened; not changed
 */
export function joinOwners(
  mine: Assessment,
  theirs: Assessment,
): { fields: Pick<Assessment, 'owners' | 'assignments'>; clashes: OwnerClash[] } {
  let { owners, assignments } = mine
  const clashes: OwnerClash[] = []
  for (const [place, name] of places<string>(theirs.owners)) {
    const before = at(mine.owners, place)
    if (before === undefined) owners = withAt<string>(owners, place, name)
    else if (before !== name) clashes.push({ place, mine: before, theirs: name })
  }
  for (const [place, given] of places<Assignment>(theirs.assignments))
    assignments = withAt<Assignment>(assignments, place, { ...given, ...at(mine.assignments, place) })
  return {
    fields: { ...(owners ? { owners } : {}), ...(assignments ? { assignments } : {}) },
    clashes,
  }
}
