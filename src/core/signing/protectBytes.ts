import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Derivation } from '../../generated/formats'
import { bound, COST, derive, PROTECTION_BYTES, SALT_BYTES } from './protectKey'

/** Bytes that only their passphrase opens, and what is needed to try one. */
export interface ProtectedBytes {
  derivation: Derivation
  /** 24 bytes, hexadecimal. */
  nonce: string
  data: Uint8Array
}

/** What the bytes are; authenticated with them, so that they never pass for anything else. */
const SUBJECT = 'tt54-locked-desk-v1'

/**
 * Encrypts bytes with a passphrase, in the way keys are: scrypt (RFC 7914), then XChaCha20-Poly1305.
 * @param bytes what is kept
 * @param options passphrase; 40 random bytes, never used before; only tests take a cheaper cost
 * @throws RangeError when there are not 40 random bytes
 */
export async function protectBytes(
  bytes: Uint8Array,
  options: { passphrase: string; random: Uint8Array; cost?: Pick<Derivation, 'N' | 'r' | 'p'> },
): Promise<ProtectedBytes> {
  const { passphrase, random, cost = COST } = options
  if (random.length !== PROTECTION_BYTES) throw new RangeError('Salt and nonce need 40 bytes')
  const { N, r, p } = cost
  const derivation: Derivation = { name: 'scrypt', N, r, p, salt: bytesToHex(random.slice(0, SALT_BYTES)) }
  const nonce = random.slice(SALT_BYTES)
  const cipher = xchacha20poly1305(await derive(passphrase, derivation), nonce, bound(SUBJECT, derivation))
  return { derivation, nonce: bytesToHex(nonce), data: cipher.encrypt(bytes) }
}

/**
 * Decrypts what `protectBytes` made.
 * @param kept what was kept
 * @param passphrase as typed
 * @returns null when the passphrase is wrong or the bytes were changed; the two cannot be told apart
 */
export async function openBytes(kept: ProtectedBytes, passphrase: string): Promise<Uint8Array | null> {
  const { derivation, nonce, data } = kept
  const key = await derive(passphrase, derivation)
  try {
    return xchacha20poly1305(key, hexToBytes(nonce), bound(SUBJECT, derivation)).decrypt(data)
  } catch {
    return null
  }
}
