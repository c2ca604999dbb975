// Made from criteria/schema by `npm run generate`; do not edit.
export type Line = string
/**
 * ISO 8601 instant in UTC.
 */
export type Instant = string

/**
 * A signing key of one machine, its private part encrypted with a passphrase. Whoever has the file and the passphrase can sign.
 */
export interface KeyFile {
  format: 'tt54-key'
  formatVersion: 1
  label: Line
  facility?: Line
  createdAt?: Instant
  algorithm?: 'Ed25519'
  publicKey: string
  protection: Protection
}
export interface Protection {
  derivation: Derivation
  cipher: Cipher
}
/**
 * scrypt (RFC 7914). The bounds keep a hostile file from costing more than a few seconds and 128 MB.
 */
export interface Derivation {
  name: 'scrypt'
  N: 16384 | 32768 | 65536 | 131072
  r: 8
  p: number
  salt: string
}
/**
 * The private key, encrypted; what the file says of derivation and public key is authenticated with it.
 */
export interface Cipher {
  name: 'XChaCha20-Poly1305'
  nonce: string
  data: string
}
