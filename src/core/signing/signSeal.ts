import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../seal/canonical'
import { normaliseJson } from '../text/normalise'
import type { Seal, Signature } from '../types'
import type { SigningKey } from './key'

/** Says what is signed, so that a signature over a seal can never pass for one over anything else. */
const DOMAIN = 'tt54-seal-signature-v1\n'
/** One way of writing each key and signature, so that not even a letter's case can be changed unseen. */
const LOWER_HEX = /^[0-9a-f]+$/

/**
 * Signs a seal with a key of this machine (Ed25519, RFC 8032). Signed is all of the seal but the signature: the
 * fingerprint of the content, who, when, and which seal it replaces. This is no legal digital signature.
 * @param sealed an assessment or a review that was just sealed
 * @returns the same content; its seal carries the signature, an earlier signature is replaced
 */
export function signSeal<T extends { seal: Seal }>(sealed: T, key: SigningKey): T {
  const value = bytesToHex(ed25519.sign(signedBytes(sealed.seal), key.secret))
  const signature: Signature = { algorithm: 'Ed25519', publicKey: key.publicKey, value }
  return { ...sealed, seal: { ...sealed.seal, signature } }
}

/**
 * Whether the signature of a seal is of the key it names and over this very seal. Strict RFC 8032: keys and signatures
 * that lenient checkers also take for good are refused. Never throws.
 */
export function isSignatureGood(seal: Seal & { signature: Signature }): boolean {
  const { algorithm, publicKey, value } = seal.signature
  try {
    return (
      algorithm === 'Ed25519' &&
      // Nothing covers what stands beside the three members.
      Object.keys(seal.signature).length === 3 &&
      LOWER_HEX.test(publicKey) &&
      LOWER_HEX.test(value) &&
      ed25519.verify(hexToBytes(value), signedBytes(seal), hexToBytes(publicKey), { zip215: false })
    )
  } catch {
    return false
  }
}

function signedBytes(seal: Seal): Uint8Array {
  const { signature: _signature, ...rest } = normaliseJson(seal)
  return utf8ToBytes(DOMAIN + canonicalJson(rest))
}
