import type { PublicKey } from '../../generated/formats'
import { sealState, type SealState } from '../seal/seal'
import type { Seal } from '../types'
import { isSignatureGood } from './signSeal'

/** A public key with the name somebody gave it. */
export type KnownKey = PublicKey

/**
 * What a signature says. `valid`: whoever holds the key sealed exactly this content; with `known` = null nobody here
 * knows whose key it is. `invalid`: the signature is wrong, or the content is no longer what was sealed (`content`), so
 * that it says nothing about what is there now.
 */
export type SignatureState =
  | { state: 'absent' }
  | { state: 'valid'; publicKey: string; known: KnownKey | null }
  | { state: 'invalid'; publicKey: string; reason: 'signature' | 'content' }

/**
 * Checks the signature of a sealed file against the keys that are known here.
 * @param value an assessment or a review
 * @param known keys whose fingerprints somebody compared, or that were made on this machine
 * @param seal the state of its seal, when the reader of the file already knows it (of an older format it must be
 * checked before migration)
 */
export function signatureState(
  value: object & { seal?: Seal },
  known: readonly KnownKey[],
  seal: SealState = sealState(value),
): SignatureState {
  if (seal.state === 'absent' || seal.seal.signature === undefined) return { state: 'absent' }
  const { signature } = seal.seal
  const { publicKey } = signature
  if (!isSignatureGood({ ...seal.seal, signature }))
    return { state: 'invalid', publicKey, reason: 'signature' }
  if (seal.state === 'broken') return { state: 'invalid', publicKey, reason: 'content' }
  return { state: 'valid', publicKey, known: known.find((key) => key.publicKey === publicKey) ?? null }
}
