import type { KnownKey } from '../../core/signing/signatureState'
import type { KeyFile, PublicKeyFile } from '../../generated/formats'
import { stableJson } from '../json/stableJson'

/** Endings of the two files, so that nobody sends the wrong one. */
export const KEY_ENDING = '.tt54-key.json'
/** Ending of the file of a public key. */
export const PUBLIC_KEY_ENDING = '.tt54-public-key.json'

/** The bytes of the file of a signing key: its private part is encrypted already. */
export function writeKeyFile(file: KeyFile): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(stableJson(file))
}

/**
 * The bytes of a card of public keys, to give to whoever is to recognise them.
 * @param keys one or many; nothing of them is secret
 */
export function writePublicKeys(keys: readonly KnownKey[]): Uint8Array<ArrayBuffer> {
  const file: PublicKeyFile = { format: 'tt54-public-key', formatVersion: 1, keys: [...keys] }
  return new TextEncoder().encode(stableJson(file))
}
