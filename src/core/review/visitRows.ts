import { placeOf } from '../place'
import { entriesOf, type Entry } from '../sets/criteria'
import type { CriteriaSet, Review } from '../types'
import type { ReviewResults } from './assessorAnswers'
import type { ReviewDifference } from './differences'
import { isDisputed } from './opinions'

/**
 * The rows to look at on site: those in dispute, those that decide the next level, and those nobody assessed that keep
 * the level open; in the order of the sets.
 * @param sets the criteria sets of the submission
 * @param review the opinions so far
 * @param results both verdicts
 * @param differences rows that come out otherwise
 */
export function visitRows(
  sets: readonly CriteriaSet[],
  review: Review,
  { self }: ReviewResults,
  differences: readonly Pick<ReviewDifference, 'entry'>[],
): Entry[] {
  const next = String((self.level?.lower ?? 0) + 1)
  const wanted = new Set<string>([...(self.blocking[next] ?? []), ...self.undecided])
  for (const { entry } of differences) wanted.add(entry.id)
  return sets
    .flatMap((set) => entriesOf(set))
    .filter((entry) => wanted.has(entry.id) || isDisputed(review, placeOf(entry)))
}
