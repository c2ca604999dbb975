import { PACKAGE_BYTES, megabytes } from './limits'
import { accept, refuse, type Read } from './problems'

/**
 * Reads a file the person chose, but not one that is too large for anything we open: that one is refused before a byte
 * of it is in memory.
 * @param blob the file
 * @param limit bytes; default: the largest package
 */
export async function readBlob(
  blob: Pick<Blob, 'size' | 'arrayBuffer'>,
  limit: number = PACKAGE_BYTES,
): Promise<Read<Uint8Array<ArrayBuffer>>> {
  if (blob.size > limit)
    return refuse('too-large', '', { size: megabytes(blob.size), limit: megabytes(limit) })
  try {
    return accept(new Uint8Array(await blob.arrayBuffer()))
  } catch {
    return refuse('unreadable')
  }
}
