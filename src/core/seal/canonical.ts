import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/**
 * The canonical form of a JSON value (RFC 8785): sorted keys, one number format, no white space.
 * @param value a JSON value; texts are expected in NFC (the readers of files normalise them)
 * @throws when the value is not JSON (undefined, a function, NaN, a cycle)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Not a JSON value')
  return text
}

/**
 * SHA-256 of the canonical form, without the member `seal`, as 64 hexadecimal digits. Needs no secure context, so it
 * also works on plain http and from disk, where `crypto.subtle` does not exist.
 * @param value a JSON object, e.g. an assessment or a criteria set
 */
export function fingerprint(value: object): string {
  const { seal: _seal, ...content } = value as { seal?: unknown }
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))
}

/** Characters that people compare: 80 bits. Eight can be met on purpose within minutes, these cannot. */
const CODE_LENGTH = 20

/**
 * The code of a fingerprint that people compare by eye or telephone: 20 characters in five groups of four. Machines
 * compare the whole fingerprint.
 * @param hash 64 hexadecimal digits
 */
export function shortFingerprint(hash: string): string {
  const groups = hash
    .slice(0, CODE_LENGTH)
    .toUpperCase()
    .match(/.{1,4}/g)
  return groups?.join(' ') ?? ''
}
