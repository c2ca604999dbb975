import { TABLE_COLUMNS, TABLE_ROWS } from '../limits'
import { accept, refuse, type Read } from '../problems'
import { decodeText } from '../text/decodeText'
import { textTypeOf } from '../text/fileType'
import { findHead } from './findHead'
import { restoreCsv } from './neutralise'
import type { Sheet } from './sheet'

const DELIMITERS = [';', ',', '\t', '|'] as const
/** A line by which a file tells Excel its delimiter. */
const DELIMITER_LINE = /^sep=(.)\r?\n/
/** Where the head is looked for. */
const HEAD_ROWS = 30

/**
 * A CSV file as a table: UTF-8, UTF-16 or windows-1258; the delimiter is the one that gives our heads.
 * @param bytes the file
 * @param hasHead whether a sheet has a head that is understood; ours by default
 */
export async function readCsv(
  bytes: Uint8Array,
  hasHead: (sheet: Sheet) => boolean = (sheet) => findHead(sheet) !== null,
): Promise<Read<Sheet>> {
  const decoded = decodeText(bytes, { otherwise: 'windows-1258' })
  if (!decoded.ok) return decoded
  if (decoded.value.text.trim() === '') return refuse('empty-file')
  const otherType = textTypeOf(decoded.value.text)
  if (otherType === 'EMAIL') return refuse('is-email')
  if (otherType) return refuse('wrong-type', '', { type: otherType })
  const { default: Papa } = await import('papaparse')
  const stated = DELIMITER_LINE.exec(decoded.value.text)
  const text = oneLineEnd(stated ? decoded.value.text.slice(stated[0].length) : decoded.value.text)
  const offset = stated ? 1 : 0
  const parse = (delimiter: string, preview: number) => Papa.parse<string[]>(text, { delimiter, preview })

  const delimiter = [stated?.[1] ?? '', ...DELIMITERS].find(
    (candidate) => candidate !== '' && hasHead({ name: '', rows: parse(candidate, HEAD_ROWS).data }),
  )
  if (delimiter === undefined) return refuse('table-no-head')
  const { data, errors } = parse(delimiter, TABLE_ROWS + 2)
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) return refuse('csv-quotes', '', { row: (quotes.row ?? 0) + 1 + offset })
  if (data.length > TABLE_ROWS + 1) return refuse('table-too-many-rows', '', { limit: TABLE_ROWS })
  const wide = data.findIndex((row) => row.length > TABLE_COLUMNS)
  if (wide >= 0) return refuse('table-too-many-columns', '', { row: wide + 1 + offset, limit: TABLE_COLUMNS })
  const rows = data.map((row) => row.map(restoreCsv))
  return accept({ name: '', rows: stated ? [[], ...rows] : rows })
}

/** Line ends of one kind outside of quotes: the parser takes the first kind for all, and rows would run together. */
function oneLineEnd(text: string): string {
  if (!text.includes('\r')) return text
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\r\n?/g, '\n') : part))
    .join('"')
}
