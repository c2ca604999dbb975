import { claimDifferences, claimOfResult, type ClaimDifference } from '../score/claim'
import { sealState, type SealState } from '../seal/seal'
import { changedSealFacts } from '../seal/submit'
import type { Assessment, CriteriaSet, Review } from '../types'
import { scoreReview, type ReviewResults } from './assessorAnswers'
import { submissionFingerprint } from './newReview'

/**
 * Whether a review is about an assessment: `bound` = about exactly this content; `changed` = about another state of
 * this assessment; `other` = about another assessment.
 */
export type Binding = 'bound' | 'changed' | 'other'

/** What checking a review beside a submission gives. The signature is checked apart, because only it needs keys. */
export interface ReviewVerification {
  seal: SealState
  /** Facts of the seal that its content says otherwise. */
  changedFacts: ReturnType<typeof changedSealFacts>
  binding: Binding
  /** Where our own scoring finds other levels than the file claims, of the hospital and of the assessors. */
  differences: { self: ClaimDifference[]; assessor: ClaimDifference[] }
  /** Our own scoring of the submission's answers, without and with the opinions. */
  results: ReviewResults
}

/**
 * Whether a review is about this very content.
 * @param submission an assessment, as it was read or as it is now
 * @param seal the state of its seal, when it is known already
 */
export function bindingOf(review: Review, submission: Assessment, seal?: SealState): Binding {
  if (submissionFingerprint(submission, seal) === review.submission.fingerprint) return 'bound'
  return submission.id === review.submission.id ? 'changed' : 'other'
}

/**
 * Checks a review: its seal, what it is about, and the levels it claims. Nothing the file claims is believed.
 * @param review the review as it was read
 * @param submission the assessment beside it
 * @param sets criteria sets to score with
 * @param seal the state of the review's seal, when the reader of the file already knows it
 */
export function verifyReview(
  review: Review,
  submission: Assessment,
  sets: readonly CriteriaSet[],
  seal: SealState = sealState(review),
): ReviewVerification {
  const results = scoreReview(submission, review, sets)
  const { claims } = review
  const compare = (side: keyof ReviewResults): ClaimDifference[] =>
    claims ? claimDifferences(claims[side], claimOfResult(results[side])) : []
  return {
    seal,
    changedFacts: changedSealFacts({ seal: review.seal, submission: claims }),
    binding: bindingOf(review, submission),
    differences: { self: compare('self'), assessor: compare('assessor') },
    results,
  }
}
