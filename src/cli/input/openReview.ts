import type { Review } from '../../core/types'
import type { SealState } from '../../core/seal/seal'
import { parseReview } from '../../files/review/parseReview'
import type { FileProblem } from '../../files/problems'
import { readBytes } from './readBytes'
import { unreadable } from './readJson'

/** A review as a command reads it. */
export interface ReviewFile {
  review: Review
  seal: SealState
  notices: FileProblem[]
}

/**
 * Reads a review, a `.tt54.json` that the assessors saved.
 * @param file path
 * @throws InputFailure when it is no review of ours
 */
export function openReview(file: string): ReviewFile {
  const parsed = parseReview(readBytes(file))
  if (!parsed.ok) throw unreadable(file, parsed.problems)
  const { review, seal, notices } = parsed.value
  return { review, seal, notices }
}
