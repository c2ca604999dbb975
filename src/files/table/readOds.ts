import { readArchive } from '../archive/readArchive'
import {
  CELL_CHARACTERS,
  TABLE_COLUMNS,
  TABLE_ROWS,
  XLSX_ENTRIES,
  XLSX_SHEETS,
  XLSX_UNPACKED_BYTES,
} from '../limits'
import { accept, refuse, type FileProblemCode, type Read } from '../problems'
import { cellKey } from './cellFacts'
import type { Sheet } from './sheet'
import { decodeEntities } from './xmlText'

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/g
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i
/** What stands in a cell and is no part of its text. */
const ASIDE = new Set(['office:annotation', 'draw:frame', 'draw:custom-shape', 'text:ruby-text'])

/** A cell while it is read. */
interface Cell {
  text: string
  repeated: number
  /** What it holds, where it is not a text. */
  value: string | null
  fault: FileProblemCode | null
}

/**
 * The sheets of an ODS file as texts, as the spreadsheet shows them. Only the content is read; nothing in the file runs
 * or is followed.
 * @param bytes the file
 */
export async function readOds(bytes: Uint8Array): Promise<Read<Sheet[]>> {
  const archive = await readArchive(bytes, {
    entries: XLSX_ENTRIES,
    entryBytes: XLSX_UNPACKED_BYTES,
    totalBytes: XLSX_UNPACKED_BYTES,
  })
  if (!archive.ok) return archive
  const content = archive.value.get('content.xml')
  if (!content) return refuse('ods-broken')
  const xml = new TextDecoder('utf-8').decode(content)
  if (DOCTYPE.test(xml)) return refuse('xlsx-doctype', 'content.xml')
  return readTables(xml)
}

function readTables(xml: string): Read<Sheet[]> {
  const sheets: Sheet[] = []
  let faults = new Map<string, FileProblemCode>()
  let sheet: Sheet | null = null
  let row: string[] = []
  let rowRepeated = 1
  let cell: Cell | null = null
  let paragraphs = 0
  let aside = 0

  for (const [, close, name = '', attributes = '', single, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (cell && aside === 0 && paragraphs > 0) cell.text += decodeEntities(text)
      continue
    }
    if (ASIDE.has(name)) aside += single ? 0 : close ? -1 : 1
    else if (aside > 0) continue
    else if (name === 'table:table' && !close) {
      if (sheets.length === XLSX_SHEETS)
        return refuse('xlsx-too-many-sheets', 'content.xml', { limit: XLSX_SHEETS })
      faults = new Map()
      sheet = { name: attribute(attributes, 'table:name'), rows: [], marks: { faults, shown: new Map() } }
      sheets.push(sheet)
    } else if (name === 'table:table-row' && sheet) {
      if (!close) {
        row = []
        rowRepeated = count(attribute(attributes, 'table:number-rows-repeated'))
      }
      if (close || single) {
        // Spreadsheets repeat an empty row to the end of the sheet; it says nothing.
        const isEmpty = row.every((one) => one === '')
        const times = isEmpty
          ? Math.min(rowRepeated, Math.max(0, TABLE_ROWS + 1 - sheet.rows.length))
          : rowRepeated
        if (!isEmpty && sheet.rows.length + times > TABLE_ROWS + 1)
          return refuse('table-too-many-rows', sheet.name, { limit: TABLE_ROWS })
        for (let time = 0; time < times; time += 1) sheet.rows.push([...row])
      }
    } else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && sheet) {
      if (!close) {
        cell = openCell(attributes)
        paragraphs = 0
      }
      if ((close || single) && cell) {
        const shown = (cell.text || cell.value || '').slice(0, CELL_CHARACTERS)
        const times = shown === '' ? Math.min(cell.repeated, TABLE_COLUMNS) : cell.repeated
        if (shown !== '' && row.length + times > TABLE_COLUMNS)
          return refuse('table-too-many-columns', sheet.name, {
            row: sheet.rows.length + 1,
            limit: TABLE_COLUMNS,
          })
        if (cell.fault || isErrorText(shown, cell.value))
          faults.set(cellKey(sheet.rows.length, row.length), cell.fault ?? 'cell-excel-error')
        for (let time = 0; time < times && row.length <= TABLE_COLUMNS; time += 1) row.push(shown)
        cell = null
      }
    } else if (cell) {
      if (name === 'text:p') {
        if (!close && paragraphs > 0) cell.text += '\n'
        if (!close) paragraphs += 1
      } else if (name === 'text:s')
        cell.text += ' '.repeat(Math.min(count(attribute(attributes, 'text:c')), 100))
      else if (name === 'text:tab') cell.text += '\t'
      else if (name === 'text:line-break') cell.text += '\n'
    }
  }
  if (sheets.length === 0) return refuse('ods-broken')
  for (const { rows } of sheets)
    while (rows.length > 0 && rows[rows.length - 1]?.every((one) => one === '')) rows.pop()
  return accept(sheets)
}

function openCell(attributes: string): Cell {
  const isValue = /office:(?:boolean-|date-|string-)?value=/.test(attributes)
  const value =
    attribute(attributes, 'office:boolean-value') ||
    attribute(attributes, 'office:date-value') ||
    attribute(attributes, 'office:value')
  const isMerged = count(attribute(attributes, 'table:number-rows-spanned')) > 1
  const isUnsaved =
    attributes.includes('table:formula=') && !isValue && !attributes.includes('office:value-type')
  return {
    text: '',
    repeated: count(attribute(attributes, 'table:number-columns-repeated')),
    value: value === '' ? null : value,
    fault: isMerged ? 'cell-merged' : isUnsaved ? 'cell-formula-without-value' : null,
  }
}

/** How spreadsheets show what cannot be computed. */
function isErrorText(text: string, value: string | null): boolean {
  return value === null && /^(?:#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d{3})$/.test(text)
}

function attribute(attributes: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? []
  return decodeEntities(double ?? single ?? '')
}

function count(text: string): number {
  const number = Number(text || 1)
  return Number.isInteger(number) && number > 0 ? number : 1
}
