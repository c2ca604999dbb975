import { claimOfResult } from '../score/claim'
import { own } from '../json/own'
import { sealContent, type SealOptions } from '../seal/seal'
import { withSnapshot } from '../make/snapshot'
import type { Assessment, CriteriaSet, Review, Seal } from '../types'
import { scoreReview } from './assessorAnswers'

/**
 * Seals a review: the levels by the hospital and by the assessors, who seals and when, and the words of every row with
 * an opinion become part of the content, then all of it is sealed. An earlier seal is named.
 * @param review the opinions
 * @param submission the submission it is bound to
 * @param sets its criteria sets with all texts
 * @param options who and when
 */
export function sealReview(
  review: Review,
  submission: Assessment,
  sets: readonly CriteriaSet[],
  options: SealOptions,
): Review & { seal: Seal } {
  const { self, assessor } = scoreReview(submission, review, sets)
  const claims: NonNullable<Review['claims']> = {
    self: claimOfResult(self),
    assessor: claimOfResult(assessor),
    sealedAt: options.sealedAt,
  }
  if (options.sealedBy !== undefined) claims.sealedBy = options.sealedBy
  if (review.seal !== undefined) claims.replaces = review.seal.fingerprint
  const { answers: _rows, ...worded } = withSnapshot(
    { ...review, answers: joinRows(review.opinions, review.conflicts) },
    sets,
  )
  return sealContent<Review>({ ...worded, claims }, options)
}

/** Every row with something on it. */
function joinRows(
  opinions: Review['opinions'],
  conflicts: Review['conflicts'] = {},
): Record<string, Record<string, object>> {
  const setIds = new Set([...Object.keys(opinions), ...Object.keys(conflicts)])
  return Object.fromEntries([...setIds].map((id) => [id, { ...own(opinions, id), ...own(conflicts, id) }]))
}
