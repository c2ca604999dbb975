import { readDirectory } from './archive/directory'
import { BACKUP_ENTRY } from './backup/entries'
import { parseJson } from './json/parseJson'
import { BACKUP_ENTRIES } from './limits'
import { ASSESSMENT_ENTRY } from './package/manifest'
import { isSubmissionName } from './submissions/givenFile'
import { fileTypeOf } from './text/fileType'

/** What a file is meant for; whether it can be read is the reader's to say. A collection is a ZIP of our files. */
export type FileKind = 'assessment' | 'review' | 'table' | 'backup' | 'collection'

const BEGINNING = 4096

/**
 * What kind of our files this is, by its content: names can be anything, and only where the content leaves it open the
 * name is asked. Everything that is not clearly a review, a table or a backup counts as an assessment, whose reader says
 * best what is wrong.
 * @param bytes the whole file
 */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  if (fileTypeOf(bytes) === 'zip') {
    const directory = readDirectory(bytes, BACKUP_ENTRIES)
    if (!directory.ok) return byName(name)
    const names = new Set(directory.value.map((entry) => entry.name))
    if (names.has(BACKUP_ENTRY)) return 'backup'
    if (names.has('xl/workbook.xml') || (names.has('content.xml') && names.has('mimetype'))) return 'table'
    if (names.has(ASSESSMENT_ENTRY)) return 'assessment'
    return [...names].some(isSubmissionName) ? 'collection' : byName(name)
  }
  const beginning = String.fromCharCode(...bytes.subarray(0, BEGINNING)).replace(/[^\x20-\x7e]/g, '')
  if (!/^\s*[{[]/.test(beginning)) return byName(name)
  return isReview(bytes) ? 'review' : 'assessment'
}

const REVIEW = 'tt54-review'
/** The same in UTF-16, read byte by byte. */
const REVIEW_WIDE = Array.from(REVIEW).join('\0')

/** Only a file with that word somewhere is parsed: it may stand in a note, and keys come in any order. */
function isReview(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  if (!text.includes(REVIEW) && !text.includes(REVIEW_WIDE)) return false
  const parsed = parseJson(bytes)
  const value = parsed.ok ? parsed.value : null
  return typeof value === 'object' && value !== null && 'format' in value && value.format === REVIEW
}

function byName(name: string): FileKind {
  if (/\.(csv|tsv|txt|xlsx|xlsm|xls|ods)$/i.test(name)) return 'table'
  return /backup[^.]*\.zip$/i.test(name) ? 'backup' : 'assessment'
}
