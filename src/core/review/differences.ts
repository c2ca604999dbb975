import { placeOf } from '../place'
import type { RegimeResult } from '../score/assess'
import { entriesOf, type Entry } from '../sets/criteria'
import { sameJson } from '../json/sameJson'
import {
  REGIMES,
  type CriteriaSet,
  type CriterionId,
  type Opinion,
  type Regime,
  type Review,
  type Verdict,
} from '../types'
import type { ReviewResults } from './assessorAnswers'
import { conflictOn, isLookedAt, opinionOn } from './opinions'

/** A row that somebody looked at and that comes out otherwise than the hospital said. */
export interface ReviewDifference {
  entry: Entry
  self: Verdict
  assessor: Verdict
  /** Absent while assessors differ. */
  opinion: Opinion | undefined
  /** Opinions that differ and are not settled. */
  conflict: readonly Opinion[]
  /** Regimes under which it keeps one of the two levels below the other. */
  decides: Regime[]
}

/** What separates the assessors' level from the hospital's own. */
export interface ReviewDifferences {
  rows: ReviewDifference[]
  /** Rows that nobody looked at and that keep the assessors' level below the hospital's, by regime. */
  pending: Record<Regime, CriterionId[]>
}

/**
 * The rows on which hospital and assessors differ, and which of them decide the level (Circular 54/2017/TT-BYT,
 * Article 4(3): one criterion not met is enough).
 * @param sets the sets the results were made from
 * @param results both verdicts
 * @param review the opinions
 */
export function reviewDifferences(
  sets: readonly CriteriaSet[],
  { self, assessor }: ReviewResults,
  review: Review,
): ReviewDifferences {
  const entries = sets.flatMap((set) => entriesOf(set)).filter(({ asked }) => asked)
  const deciding = Object.fromEntries(
    REGIMES.map((regime) => [regime, separating(self.regimes[regime], assessor.regimes[regime])]),
  ) as Record<Regime, ReadonlySet<CriterionId>>
  const looked = entries.filter((entry) => isLookedAt(review, placeOf(entry)))
  const rows = looked.flatMap((entry): ReviewDifference[] => {
    // Under the letter of the circular every row counts, so what is out of force is compared too.
    const [was, is] = [self, assessor].map(({ regimes }) => regimes['as-issued'].entries[entry.id])
    if (!was || !is || (was.verdict === is.verdict && sameJson(was.items, is.items))) return []
    return [
      {
        entry,
        self: was.verdict,
        assessor: is.verdict,
        opinion: opinionOn(review, placeOf(entry)),
        conflict: conflictOn(review, placeOf(entry)),
        decides: REGIMES.filter((regime) => deciding[regime].has(entry.id)),
      },
    ]
  })
  const pending = Object.fromEntries(
    REGIMES.map((regime) => [
      regime,
      entries
        .filter((entry) => deciding[regime].has(entry.id) && !isLookedAt(review, placeOf(entry)))
        .map(({ id }) => id),
    ]),
  ) as Record<Regime, CriterionId[]>
  return { rows, pending }
}

/** What blocks, for the lower of the two, a level that the higher one has reached. */
function separating(self: RegimeResult, assessor: RegimeResult): ReadonlySet<CriterionId> {
  const [one, other] = [self.level?.lower ?? 0, assessor.level?.lower ?? 0]
  const lower = one < other ? self : assessor
  const found = new Set<CriterionId>()
  for (let level = Math.min(one, other) + 1; level <= Math.max(one, other); level += 1)
    for (const id of lower.blocking[level] ?? []) found.add(id)
  return found
}
