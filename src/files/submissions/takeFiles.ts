import { readDirectory } from '../archive/directory'
import { kindOfFile } from '../kindOfFile'
import { COLLECTION_ENTRIES } from '../limits'
import { refuse } from '../problems'
import { readBlob } from '../readBlob'
import { fileTypeOf } from '../text/fileType'
import { expandZip } from './expandZip'
import { isSubmissionName, mayBeOurs, saysOurs, type GivenFile, type TakenFile } from './givenFile'

const ZIP = /\.zip$/i

/**
 * Reads many given files, one after another and only as fast as they are asked for. ZIPs of files are opened on the
 * way; what by its name and content is no submission (found in a folder, not chosen by hand) is named and left.
 * @param given the files, at hand or still being found
 */
export async function* takeFiles(
  given: Iterable<GivenFile> | AsyncIterable<GivenFile>,
): AsyncGenerator<TakenFile> {
  for await (const { name, path, file, trouble = 'unreadable', byHand, everything = false } of given) {
    const isOurs = byHand || everything || isSubmissionName(name)
    const isMaybe = file !== null && mayBeOurs(name, file.size)
    if (!isOurs && !ZIP.test(name) && !isMaybe) {
      yield { name, path, kind: 'skipped' }
      continue
    }
    const read = file ? await readBlob(file) : refuse(trouble)
    if (!read.ok) yield { name, path, kind: 'file', read }
    else if (isCollection(read.value, name)) yield* expandZip(read.value, path, everything)
    else if (isOurs || (isMaybe ? isOne(read.value, name) : !isSoundZip(read.value)))
      yield { name, path, kind: 'file', read }
    else yield { name, path, kind: 'skipped' }
  }
}

/** A file under another name: its content says what it is. */
function isOne(bytes: Uint8Array, name: string): boolean {
  if (fileTypeOf(bytes) === 'zip') return kindOfFile(bytes, name) === 'assessment' && isSoundZip(bytes)
  return saysOurs(bytes)
}

/** Only archives are asked what kind they are: of thousands of plain files that would be a second reading. */
function isCollection(bytes: Uint8Array, name: string): boolean {
  return fileTypeOf(bytes) === 'zip' && kindOfFile(bytes, name) === 'collection'
}

/** A broken archive in a folder may well have held submissions: it is told, not skipped. */
function isSoundZip(bytes: Uint8Array): boolean {
  return fileTypeOf(bytes) === 'zip' && readDirectory(bytes, COLLECTION_ENTRIES).ok
}
