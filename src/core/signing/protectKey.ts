import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Derivation, KeyFile } from '../../generated/formats'
import { canonicalJson } from '../seal/canonical'
import { normaliseText } from '../text/normalise'
import { createKey, type SigningKey } from './key'

/** Says what the encrypted bytes are; authenticated with them. */
const DOMAIN = 'tt54-key-v1\n'
/** 32 MB and about half a second on an old PC: what OWASP advises for scrypt where memory is scarce. */
export const COST = { N: 32768, r: 8, p: 3 } as const
/** What the schema allows at most, 128·r·(N + p + 1) bytes, with a little room. */
const MEMORY = 140 * 1024 * 1024
/** Random bytes that `lockKey` needs: 16 of salt, 24 of nonce. */
export const PROTECTION_BYTES = 40
/** Random bytes in front of a passphrase, made anew for each key. */
export const SALT_BYTES = 16

/** Whose key it is and what guards it. */
export interface LockOptions {
  label: string
  facility?: string
  /** ISO 8601 instant in UTC. */
  createdAt?: string
  passphrase: string
  /** 40 bytes from a cryptographic source, never used before. */
  random: Uint8Array
  /** scrypt's parameters; only tests take cheaper ones. */
  cost?: Pick<Derivation, 'N' | 'r' | 'p'>
}

/**
 * Encrypts a key with a passphrase: scrypt (RFC 7914), then XChaCha20-Poly1305. Works in slices, so a page stays alive.
 * @param options names, passphrase, randomness
 * @throws RangeError when there are not 40 random bytes
 */
export async function lockKey(key: SigningKey, options: LockOptions): Promise<KeyFile> {
  const { label, facility, createdAt, passphrase, random, cost = COST } = options
  if (random.length !== PROTECTION_BYTES) throw new RangeError('Salt and nonce need 40 bytes')
  const { N, r, p } = cost
  const derivation: Derivation = { name: 'scrypt', N, r, p, salt: bytesToHex(random.slice(0, SALT_BYTES)) }
  const nonce = random.slice(SALT_BYTES)
  const cipher = xchacha20poly1305(
    await derive(passphrase, derivation),
    nonce,
    bound(key.publicKey, derivation),
  )
  const file: KeyFile = {
    format: 'tt54-key',
    formatVersion: 1,
    label,
    algorithm: 'Ed25519',
    publicKey: key.publicKey,
    protection: {
      derivation,
      cipher: {
        name: 'XChaCha20-Poly1305',
        nonce: bytesToHex(nonce),
        data: bytesToHex(cipher.encrypt(key.secret)),
      },
    },
  }
  if (facility !== undefined) file.facility = facility
  if (createdAt !== undefined) file.createdAt = createdAt
  return file
}

/**
 * Decrypts a key. Works in slices, so a page stays alive.
 * @param file a key file that fits its schema: the schema bounds what it may cost
 * @param passphrase as typed
 * @returns null when the passphrase is wrong or the file was changed; the two cannot be told apart
 */
export async function unlockKey(file: KeyFile, passphrase: string): Promise<SigningKey | null> {
  const { derivation, cipher } = file.protection
  const secretKey = await derive(passphrase, derivation)
  try {
    const aead = xchacha20poly1305(secretKey, hexToBytes(cipher.nonce), bound(file.publicKey, derivation))
    const key = createKey(aead.decrypt(hexToBytes(cipher.data)))
    return key.publicKey === file.publicKey ? key : null
  } catch {
    return null
  }
}

/** The key that a passphrase gives; works in slices. */
export function derive(passphrase: string, { N, r, p, salt }: Derivation): Promise<Uint8Array> {
  const options = { N, r, p, dkLen: 32, maxmem: MEMORY, asyncTick: 8 }
  return scryptAsync(utf8ToBytes(normaliseText(passphrase)), hexToBytes(salt), options)
}

/** What is authenticated with the secret: nobody can put another public key or cheaper parameters beside it. */
export function bound(publicKey: string, derivation: Derivation): Uint8Array {
  return utf8ToBytes(DOMAIN + canonicalJson({ publicKey, derivation }))
}
