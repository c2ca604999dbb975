import { breathe } from '../../platform/breathe'
import { readDirectory, type ArchiveEntry } from '../archive/directory'
import {
  ARCHIVE_RATIO,
  ARCHIVE_RATIO_FROM,
  COLLECTION_ENTRIES,
  COLLECTION_UNPACKED_BYTES,
  JSON_BYTES,
  PACKAGE_BYTES,
  megabytes,
} from '../limits'
import { refuse, type FileProblem, type Read } from '../problems'
import { isSubmissionName, mayBeOurs, saysOurs, type TakenFile } from './givenFile'

/** Bytes unpacked of one entry between two pauses, so that a page stays alive. */
const PAUSE_EVERY = 4 * 1024 * 1024

/**
 * The files in a ZIP of submissions, one after another: each is unpacked when it is asked for and belongs to the caller
 * alone, so that thousands never lie in memory together. An archive that is not sound as a whole (names that lead
 * outside or come twice, links, overlaps) gives nothing but its reason; one damaged or too large entry is told in its
 * place and the rest go on. A ZIP within is given as it is: archives are opened one level deep only.
 * @param bytes the archive
 * @param path where the archive lay, for the paths of its files
 * @param everything whether its files are read whatever their names are
 */
export async function* expandZip(
  bytes: Uint8Array,
  path: string,
  everything = false,
): AsyncGenerator<TakenFile> {
  const archive = { name: nameOf(path), path, kind: 'file' as const }
  const directory = readDirectory(bytes, COLLECTION_ENTRIES)
  if (!directory.ok) {
    yield { ...archive, read: directory }
    return
  }
  const stated = directory.value.reduce((sum, { size }) => sum + size, 0)
  if (stated > COLLECTION_UNPACKED_BYTES) {
    const params = { size: megabytes(stated), limit: megabytes(COLLECTION_UNPACKED_BYTES) }
    yield { ...archive, read: refuse('archive-too-large', '', params) }
    return
  }
  for (const entry of directory.value) {
    const taken = { name: nameOf(entry.name), path: `${path}/${entry.name}` }
    const isOurs = everything || isSubmissionName(entry.name)
    if (!isOurs && !mayBeOurs(entry.name, entry.size)) {
      yield { ...taken, kind: 'skipped' }
      continue
    }
    const read = await unpack(bytes, entry)
    if (isOurs || (read.ok && saysOurs(read.value))) yield { ...taken, kind: 'file', read }
    else yield { ...taken, kind: 'skipped' }
  }
}

async function unpack(bytes: Uint8Array, entry: ArchiveEntry): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const limit = entry.name.toLowerCase().endsWith('.json') ? JSON_BYTES : PACKAGE_BYTES
  if (entry.size > limit) {
    const params = { size: megabytes(entry.size), limit: megabytes(limit) }
    return refuse('archive-entry-too-large', entry.name, params)
  }
  const { unpackEntry } = await import('../archive/unpackEntry')
  let pausedAt = 0
  return unpackEntry(bytes, entry, async (unpacked): Promise<FileProblem | null> => {
    if (unpacked - pausedAt > PAUSE_EVERY) {
      pausedAt = unpacked
      await breathe()
    }
    const isBomb = unpacked > ARCHIVE_RATIO_FROM && unpacked > ARCHIVE_RATIO * entry.packedSize
    const params = { size: megabytes(unpacked), ratio: ARCHIVE_RATIO }
    return isBomb ? { code: 'archive-ratio', path: entry.name, params } : null
  })
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
