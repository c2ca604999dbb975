/** Where a problem of the answers is, for a way there. */
import type { CriterionId } from '../types'
import type { Problem } from './verdict'

/** The set and the row a problem is about, as its path names them; null when it is about a whole set. */
export interface ProblemPlace {
  set: string
  criterion: CriterionId | null
}

/**
 * Reads the place out of a problem's JSON pointer `/answers/<set>/<criterion>…` (RFC 6901).
 * @param problem what `assess` reported
 */
export function problemPlace(problem: Pick<Problem, 'path'>): ProblemPlace {
  const [, , set = '', criterion] = problem.path
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return { set, criterion: criterion ?? null }
}
