import { sealState } from '../seal/seal'
import type { Seal, Signature } from '../types'
import { keyFingerprint } from './key'
import { signatureState } from './signatureState'

/** What a paper says of the signature of the file it was made from. */
export interface SignatureLine {
  algorithm: Signature['algorithm']
  /** Of the public key, as people compare it. */
  fingerprint: string
}

/**
 * What a paper may say of a signature: nothing when there is none, or when it is not of what is printed.
 * @param value an assessment or a review
 */
export function signatureLine(value: object & { seal?: Seal }): SignatureLine | null {
  // Most papers are made of files without a signature; only the others are hashed.
  if (value.seal?.signature === undefined) return null
  const signature = signatureState(value, [], sealState(value))
  if (signature.state !== 'valid') return null
  return { algorithm: value.seal.signature.algorithm, fingerprint: keyFingerprint(signature.publicKey) }
}
