import type { Assignment } from '../../generated/formats'
import { at, places, withAt } from '../place'
import type { Assessment } from '../types'

/**
 * How the rows stand with their departments, of two assessments, row by row and field by field: what only one side says
 * is taken, where both say something the first one's stays. What one side gave out is never taken back by the other.
 * @returns undefined when neither gave out a row
 */
export function joinAssignments(first: Assessment, second: Assessment): Assessment['assignments'] {
  let { assignments } = first
  for (const [place, given] of places<Assignment>(second.assignments))
    assignments = withAt<Assignment>(assignments, place, { ...given, ...at(first.assignments, place) })
  return assignments
}
