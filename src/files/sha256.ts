import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Below this, going through the platform is not worth it. */
const SMALL = 64 * 1024

/**
 * SHA-256 of a file as 64 hexadecimal digits: by the platform where it has it (fast, off the page's thread), else by
 * our own code, because `crypto.subtle` does not exist on plain http.
 * @param bytes the whole file
 * @param subtle the platform's hashing; undefined where there is none
 */
export async function sha256Hex(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: Pick<SubtleCrypto, 'digest'> | undefined = globalThis.crypto?.subtle,
): Promise<string> {
  if (subtle === undefined || bytes.length < SMALL) return bytesToHex(sha256(bytes))
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)))
}
