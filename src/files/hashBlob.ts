import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Read at a time: little memory, and the page can draw between two pieces. */
const PIECE_BYTES = 1024 * 1024

/**
 * SHA-256 of a file, read piece by piece, as 64 hexadecimal digits. By our own code throughout: `crypto.subtle` does not
 * exist on plain http and cannot take a file in pieces.
 * @param onProgress hears the share that is done, 0 … 1
 * @throws when the browser cannot read the file any more
 */
export async function hashBlob(file: Blob, onProgress: (share: number) => void = () => {}): Promise<string> {
  const hash = sha256.create()
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    hash.update(new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer()))
    onProgress(Math.min(1, (at + PIECE_BYTES) / file.size))
  }
  return bytesToHex(hash.digest())
}
