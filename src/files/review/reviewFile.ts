import type { Review } from '../../core/types'
import { stableJson } from '../json/stableJson'

/**
 * The bytes of a review as a `.tt54.json` file: the same bytes for the same content. What makes it complete (levels,
 * words) is put in when it is sealed; an unsealed one is written as it is, for a colleague to take in.
 * @param review the review; fields we do not know are written back
 */
export function writeReviewFile(review: Review): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(stableJson(review))
}
