import { normaliseJson } from '../core/text/normalise'
import { photoHashes } from '../core/review/photos'
import type { Assessment, Review } from '../core/types'
import { misfitsOf } from '../files/assessment/misfitsOf'
import { readReview } from '../files/review/parseReview'
import { filesOf } from '../storage/history'
import type { GivenReview, StoredReview } from '../storage/types'

/** Whose desk a review lies on: the assessors', with the submission, or the hospital's, received. */
export type ReviewSide = 'assessor' | 'facility'

/** A review on this desk. */
export interface DeskReview {
  /** Id on the desk. */
  key: string
  side: ReviewSide
  review: Review
  /** null on the hospital's side, where the assessment itself is on the desk. */
  submission: Assessment | null
}

/**
 * Id of a review on the desk. A received one has its own, so that whoever tries both sides on one machine never writes
 * over the work of the other.
 */
export function deskKey(side: ReviewSide, review: Pick<Review, 'id'>): string {
  return side === 'assessor' ? review.id : `received.${review.id}`
}

/** A review as the desk keeps it. */
export function toStored({ key, side, review, submission }: DeskReview): GivenReview {
  return {
    id: key,
    value: { side, review, ...(submission ? { submission } : {}) },
    files: [...new Set([...(submission ? filesOf(submission) : []), ...photoHashes(review)])],
  }
}

/** What stands where the review of a row stands; not checked, for comparing only. */
export function reviewIn({ value }: StoredReview): Review {
  return ((value ?? {}) as { review: Review }).review
}

/** Reads a review that a window left; null when it is not what it should be. */
export function readKeptReview(value: unknown): Review | null {
  const read = readReview(value)
  return read.ok ? read.value.review : null
}

/** Reads what the desk keeps; null when it is not what it should be: a backup may have brought anything. */
export function fromStored({ id, value }: StoredReview): DeskReview | null {
  if (typeof value !== 'object' || value === null) return null
  const { side, review: kept, submission } = value as Record<string, unknown>
  const read = readReview(kept)
  if (!read.ok || (side !== 'assessor' && side !== 'facility')) return null
  const { review } = read.value
  if (side === 'facility') return { key: id, side, review, submission: null }
  if (typeof submission !== 'object' || submission === null || Array.isArray(submission)) return null
  const given = normaliseJson(submission) as Record<string, unknown>
  return misfitsOf(given).length > 0
    ? null
    : { key: id, side, review, submission: given as unknown as Assessment }
}
