import { readDirectory } from './archive/directory'
import { BACKUP_ENTRY } from './backup/entries'
import { parseJson } from './json/parseJson'
import { BACKUP_ENTRIES } from './limits'
import { ASSESSMENT_ENTRY } from './package/manifest'
import { isSubmissionName } from './submissions/givenFile'
import { fileTypeOf } from './text/fileType'

/** Which kind a JSON file of ours is, by its `format`. What lies inside a package or beside the law is `inner`. */
const FORMATS = {
  'tt54-assessment': 'assessment',
  'tt54-review': 'review',
  'tt54-criteria-set': 'criteria-set',
  'tt54-confirmations': 'confirmations',
  'tt54-vendor-profile': 'vendor-profile',
  'tt54-vendor-reply': 'vendor-reply',
  'tt54-table-map': 'table-map',
  'tt54-round': 'round',
  'tt54-key': 'key',
  'tt54-public-key': 'public-key',
  'tt54-owners': 'inner',
  'tt54-mapping': 'inner',
  'tt54-catalogue': 'inner',
  'tt54-backup': 'inner',
  'tt54-package': 'inner',
  'tt54-rollup': 'inner',
  'tt54-rollup-cache': 'inner',
} as const

/** What a file is meant for; whether it can be read is the reader's to say. A collection is a ZIP of our files. */
export type FileKind = (typeof FORMATS)[keyof typeof FORMATS] | 'table' | 'backup' | 'collection'

const BEGINNING = 4096

/**
 * What kind of our files this is, by its content: names can be anything, and only where the content leaves it open the
 * name is asked. Everything that is not clearly something else counts as an assessment, whose reader says best what is
 * wrong.
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
  return kindOfJson(bytes)
}

/** The other formats, each also as it stands in UTF-16 read byte by byte. */
const OTHERS = Object.keys(FORMATS)
  .filter((format) => format !== 'tt54-assessment')
  .flatMap((format) => [format, Array.from(format).join('\0')])

/** Only a file with such a word somewhere is parsed: it may stand in a note, and keys come in any order. */
function kindOfJson(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('latin1').decode(bytes)
  if (!OTHERS.some((format) => text.includes(format))) return 'assessment'
  const parsed = parseJson(bytes)
  const value = parsed.ok ? parsed.value : null
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  return typeof format === 'string' && isFormat(format) ? FORMATS[format] : 'assessment'
}

function isFormat(format: string): format is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, format)
}

function byName(name: string): FileKind {
  if (/\.(csv|tsv|txt|xlsx|xlsm|xls|ods)$/i.test(name)) return 'table'
  return /backup[^.]*\.zip$/i.test(name) ? 'backup' : 'assessment'
}
