import { breathe } from '../../platform/breathe'
import { ARCHIVE_RATIO, ARCHIVE_RATIO_FROM, megabytes } from '../limits'
import { accept, refuse, type FileProblem, type Read } from '../problems'
import { readDirectory } from './directory'

/** How much of an archive is read. */
export interface ArchiveLimits {
  entries: number
  /** Size of one unpacked entry. */
  entryBytes: number
  /** Size of all of them. */
  totalBytes: number
}

/** Bytes unpacked between two pauses, so that a page stays alive while a large archive is read. */
const PAUSE_EVERY = 4 * 1024 * 1024

/**
 * Reads a ZIP archive into memory, within limits, without believing what it says of itself. Refuses names that lead
 * outside, names given twice, links, encryption, overlapping entries, wrong checksums and bombs, each with the entry.
 * @param bytes the archive
 * @param limits how much
 * @returns the content by name, in the order of the archive; folders are left out
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<Read<Map<string, Uint8Array<ArrayBuffer>>>> {
  const directory = readDirectory(bytes, limits.entries)
  if (!directory.ok) return directory
  const entries = directory.value
  const limit = megabytes(limits.totalBytes)
  const large = entries.find(({ size }) => size > limits.entryBytes)
  if (large)
    return refuse('archive-entry-too-large', large.name, {
      size: megabytes(large.size),
      limit: megabytes(limits.entryBytes),
    })
  const stated = entries.reduce((sum, { size }) => sum + size, 0)
  if (stated > limits.totalBytes) return refuse('archive-too-large', '', { size: megabytes(stated), limit })

  const { unpackEntry } = await import('./unpackEntry')
  const content = new Map<string, Uint8Array<ArrayBuffer>>()
  let unpacked = 0
  let packed = 0
  let pausedAt = 0
  for (const entry of entries) {
    const read = await unpackEntry(bytes, entry, async (now): Promise<FileProblem | null> => {
      const total = unpacked + now
      if (total - pausedAt > PAUSE_EVERY) {
        pausedAt = total
        await breathe()
      }
      const isBomb = total > ARCHIVE_RATIO_FROM && total > ARCHIVE_RATIO * (packed + entry.packedSize)
      const params = { size: megabytes(total), ratio: ARCHIVE_RATIO }
      return isBomb ? { code: 'archive-ratio', path: entry.name, params } : null
    })
    if (!read.ok) return read
    unpacked += read.value.length
    packed += entry.packedSize
    content.set(entry.name, read.value)
  }
  return accept(content)
}
