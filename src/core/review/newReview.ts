import { fingerprint } from '../seal/canonical'
import { normaliseJson } from '../text/normalise'
import { sealState, type SealState } from '../seal/seal'
import type { Assessment, Review } from '../types'

/** What a review begins with; id and time come from outside. */
export interface NewReviewOptions {
  id: string
  /** ISO 8601 instant in UTC. */
  now: string
  /** State of the submission's seal, when the reader of the file already knows it. */
  seal?: SealState
}

/**
 * The fingerprint by which a review knows its submission: that of the seal when the content is what was sealed,
 * otherwise that of the content as it is.
 * @param submission the assessment as it was read
 */
export function submissionFingerprint(
  submission: Assessment,
  seal: SealState = sealState(submission),
): string {
  return seal.state === 'valid' ? seal.seal.fingerprint : fingerprint(normaliseJson(submission))
}

/**
 * A review without opinions, bound to exactly one submission (Circular 54/2017/TT-BYT, Article 5(3)). The state of the
 * submission's seal is written down, so that nobody takes a review of an unsealed file for one of a sealed one.
 * @param submission the assessment as it was read
 * @param options id, time, seal
 */
export function newReview(submission: Assessment, options: NewReviewOptions): Review {
  const { id, now, seal = sealState(submission) } = options
  const { name, code, superior, province } = submission.facility
  const review: Review = {
    format: 'tt54-review',
    formatVersion: 1,
    id,
    createdAt: now,
    updatedAt: now,
    submission: {
      id: submission.id,
      fingerprint: submissionFingerprint(submission, seal),
      seal: seal.state,
      facility: { name, ...defined({ code, superior, province }) },
      assessedOn: submission.assessedOn,
    },
    criteriaSets: submission.criteriaSets.map((set) => ({ ...set })),
    regime: submission.regime,
    opinions: {},
  }
  if (seal.state !== 'absent') review.submission.sealedAt = seal.seal.sealedAt
  if (submission.illustrative) review.illustrative = true
  if (superior !== undefined) review.visit = { authority: superior }
  return review
}

function defined<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, member]) => member !== undefined),
  ) as Partial<T>
}
