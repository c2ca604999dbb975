import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

/** A key that can sign. It lives in memory only; at rest it is encrypted (`lockKey`). */
export interface SigningKey {
  /** The private key: 32 bytes. */
  secret: Uint8Array
  /** 64 hexadecimal digits. */
  publicKey: string
}

/** Bytes of a private key. */
export const SECRET_BYTES = 32
/** Digits of a fingerprint: 128 bits, which nobody can find a second key for. */
const FINGERPRINT_DIGITS = 32

/**
 * A new Ed25519 key (RFC 8032).
 * @param random 32 bytes from a cryptographic source, e.g. `crypto.getRandomValues`; they become the private key
 * @throws RangeError when they are not 32
 */
export function createKey(random: Uint8Array): SigningKey {
  if (random.length !== SECRET_BYTES) throw new RangeError('A private key has 32 bytes')
  const secret = random.slice()
  return { secret, publicKey: publicKeyOf(secret) }
}

/**
 * The public key that belongs to a private one.
 * @param secret 32 bytes
 * @returns 64 hexadecimal digits
 */
export function publicKeyOf(secret: Uint8Array): string {
  return bytesToHex(ed25519.getPublicKey(secret))
}

/**
 * What people compare of a public key, on paper or over the telephone: the first 128 bits of its SHA-256, in groups of
 * four: `3F2A 91C0 …`.
 * @param publicKey 64 hexadecimal digits
 */
export function keyFingerprint(publicKey: string): string {
  const digits = bytesToHex(sha256(hexToBytes(publicKey))).slice(0, FINGERPRINT_DIGITS)
  return (digits.toUpperCase().match(/.{4}/g) ?? []).join(' ')
}
