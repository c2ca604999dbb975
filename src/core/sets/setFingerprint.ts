import { fingerprint } from '../seal/canonical'
import type { CriteriaSet } from '../types'

const cache = new WeakMap<CriteriaSet, string>()

/**
 * SHA-256 of a whole criteria set, as files and the catalogue name it. Sets are frozen data, so it is counted once.
 * @param set a criteria set with all its texts; the outline for scoring has another fingerprint
 */
export function setFingerprint(set: CriteriaSet): string {
  const known = cache.get(set)
  if (known !== undefined) return known
  const hash = fingerprint(set)
  cache.set(set, hash)
  return hash
}
