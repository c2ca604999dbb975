/** Reviews beside the submissions that they are about, bound by the fingerprint of the content and by nothing else. */
import type { CriteriaSet, Regime } from '../types'
import { appraisedViews } from './appraise'
import type { RollupReview } from './reviewRow'
import type { RollupRow, RowView } from './row'

/**
 * How far the appraisal of a submission is: `none`; `reviewing` = being worked on; `appraised` = sealed, and the
 * facility is to supplement or to determine again; `decided` = sealed, and the level is concluded.
 */
export const APPRAISAL_STATES = ['none', 'reviewing', 'appraised', 'decided'] as const
export type AppraisalState = (typeof APPRAISAL_STATES)[number]

/** The appraisal of one submission. */
export interface Appraisal {
  state: Exclude<AppraisalState, 'none'>
  review: RollupReview
  /** What the opinions come to; null while it is being worked on. */
  views: Readonly<Record<Regime, RowView>> | null
}

/** Reviews tied by hash to the submissions they are about. */
export interface BoundReviews {
  /** By path of the submission. */
  of: (row: RollupRow) => Appraisal | null
  /** Reviews that are about none of the submissions, or that were changed after sealing. */
  loose: readonly { review: RollupReview; reason: 'unbound' | 'broken' }[]
}

/**
 * Binds reviews to submissions. Of several of one submission the sealed one counts, of those the newest; a review that
 * was changed after sealing counts for nothing.
 * @param contents fingerprints of the contents that are here
 * @param sets criteria sets at hand
 */
export function bindReviews(
  contents: ReadonlySet<string>,
  reviews: readonly RollupReview[],
  sets: readonly CriteriaSet[],
): BoundReviews {
  const byContent = new Map<string, RollupReview>()
  const loose: { review: RollupReview; reason: 'unbound' | 'broken' }[] = []
  for (const review of [...reviews].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (review.seal === 'broken') loose.push({ review, reason: 'broken' })
    else if (!contents.has(review.about)) loose.push({ review, reason: 'unbound' })
    else {
      const known = byContent.get(review.about)
      if (!known || isLater(review, known)) byContent.set(review.about, review)
    }
  }
  const made = new WeakMap<RollupRow, Appraisal>()
  function of(row: RollupRow): Appraisal | null {
    const review = byContent.get(row.content)
    if (!review) return null
    const known = made.get(row)
    if (known) return known
    const state = stateOf(review)
    const views = state === 'reviewing' ? null : appraisedViews(row, review, sets)
    const appraisal: Appraisal = { state, review, views }
    made.set(row, appraisal)
    return appraisal
  }
  return { of, loose }
}

function stateOf({ seal, outcome }: RollupReview): Appraisal['state'] {
  if (seal !== 'valid') return 'reviewing'
  return outcome === 'confirmed' ? 'decided' : 'appraised'
}

function isLater(review: RollupReview, known: RollupReview): boolean {
  const [a, b] = [review, known].map(({ seal }) => seal === 'valid')
  return a === b ? review.sealedAt > known.sealedAt : a === true
}
