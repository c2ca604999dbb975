import { fingerprint } from './canonical'
import { normaliseJson } from '../text/normalise'
import { withSnapshot } from '../make/snapshot'
import type { Assessment, CriteriaSet, Seal } from '../types'

/** Whether the content is still what was sealed. A seal is no legal digital signature. */
export type SealState = { state: 'absent' } | { state: 'valid' | 'broken'; seal: Seal }

/** Who sealed and when; both come from outside. */
export interface SealOptions {
  /** ISO 8601 instant in UTC. */
  sealedAt: string
  sealedBy?: string
}

/**
 * Compares the fingerprint a file states with that of its content (RFC 8785 form of the NFC text, without the seal).
 * @param value an assessment or a review, or the value of an older format before it is migrated
 * @param fingerprintOf its fingerprint, for readers that have a shorter way to the same
 */
export function sealState<T extends object & { seal?: Seal }>(
  value: T,
  fingerprintOf: (value: T) => string = (whole) => fingerprint(normaliseJson(whole)),
): SealState {
  const { seal } = value
  if (seal === undefined) return { state: 'absent' }
  return { state: fingerprintOf(value) === seal.fingerprint ? 'valid' : 'broken', seal }
}

/**
 * Seals the content of a file: the fingerprint over all of it but the seal. An earlier seal is named in `replaces`.
 * @param value an assessment or a review, complete: what is added later breaks the seal
 * @param options who and when
 * @returns the same content in NFC, with its seal
 */
export function sealContent<T extends { seal?: Seal }>(value: T, options: SealOptions): T & { seal: Seal } {
  const { seal: earlier, ...rest } = value
  const content = normaliseJson(rest)
  const made: Seal = { algorithm: 'SHA-256', fingerprint: fingerprint(content), sealedAt: options.sealedAt }
  if (options.sealedBy !== undefined) made.sealedBy = options.sealedBy
  if (earlier !== undefined) made.replaces = earlier.fingerprint
  return { ...(content as T), seal: made }
}

/**
 * Seals an assessment: snapshot and set fingerprints first, then the fingerprint over all of it.
 * @param sets its criteria sets with all texts
 * @param options who and when
 */
export function seal(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  options: SealOptions,
): Assessment & { seal: Seal } {
  return sealContent(withSnapshot(assessment, sets), options)
}
