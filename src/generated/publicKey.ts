// Made from criteria/schema by `npm run generate`; do not edit.
export type Line = string

/**
 * Public keys with their names: the card of one key, or the list an assessor keeps. It proves nothing by itself; fingerprints are compared over another channel.
 */
export interface PublicKeyFile {
  format: 'tt54-public-key'
  formatVersion: 1
  /**
   * @minItems 1
   * @maxItems 5000
   */
  keys: PublicKey[]
}
export interface PublicKey {
  label: Line
  facility?: Line
  algorithm: 'Ed25519'
  publicKey: string
}
