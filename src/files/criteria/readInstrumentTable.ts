/**
 * A table of criteria as an office has it: group, rank, number, title, requirement, items, evidence, and where the answer
 * comes from. A row that cannot be understood is named with its cell, and nothing is guessed in its place.
 */
import { entriesOf } from '../../core/sets/criteria'
import type { InstrumentRow } from '../../core/sets/instrument/instrumentTable'
import { normaliseText } from '../../core/text/normalise'
import type { CriteriaSet } from '../../core/types'
import { megabytes, SET_ROWS, TABLE_BYTES } from '../limits'
import { accept, refuse, type FileProblem, type Read } from '../problems'
import { cellKey } from '../table/cellFacts'
import { plainWord } from '../table/foreign/plainWord'
import { restore } from '../table/neutralise'
import { cellAddress, type Sheet } from '../table/sheet'
import { fileTypeOf } from '../text/fileType'
import { findInstrumentHead, type InstrumentRole } from './instrumentColumns'
import { originReader } from './originReader'

/** What a table says; rows with a problem are left out of `rows`. */
export interface InstrumentTable {
  rows: InstrumentRow[]
  problems: FileProblem[]
}

/** Words for ranks that are no numbers, folded. */
const RANKS: Readonly<Record<string, string>> = {
  'co ban': 'basic',
  basic: 'basic',
  'nang cao': 'advanced',
  advanced: 'advanced',
  'bat buoc': 'required',
  required: 'required',
  'huong dan': 'guidance',
  guidance: 'guidance',
  'khuyen khich': 'recommended',
  recommended: 'recommended',
}
/** "Mức 4", "level 4": in the column of groups a requirement of that level. */
const LEVEL = /^(?:yeu cau (?:cua )?)?(?:muc|level) (\d{1,2})$/
/** A list in one cell: lines, or pieces between semicolons; signs before a line are dropped. */
const BETWEEN = /\r?\n|;/
const BULLET = /^\s*(?:[-–•*+]|\(?[a-zđ0-9]{1,2}[.)])\s+/i

/**
 * Reads a table of criteria, XLSX or CSV.
 * @param bytes the file
 * @param earlier the set whose rows the column "kế thừa" names; null = there is none
 */
export async function readInstrumentTable(
  bytes: Uint8Array,
  earlier: CriteriaSet | null,
): Promise<Read<InstrumentTable>> {
  if (bytes.length > TABLE_BYTES)
    return refuse('too-large', '', { size: megabytes(bytes.length), limit: megabytes(TABLE_BYTES) })
  if (bytes.length === 0) return refuse('empty-file')
  const type = fileTypeOf(bytes)
  if (type !== 'zip' && type !== 'text') return refuse('wrong-type', '', { type })
  const sheets = type === 'zip' ? await readBook(bytes) : await readText(bytes)
  if (!sheets.ok) return sheets
  const sheet = sheets.value.find((one) => findInstrumentHead(one) !== null)
  if (!sheet) return refuse('instrument-no-head')
  return readSheet(sheet, earlier)
}

async function readBook(bytes: Uint8Array): Promise<Read<Sheet[]>> {
  const { readXlsx } = await import('../table/readXlsx')
  return readXlsx(bytes)
}

async function readText(bytes: Uint8Array): Promise<Read<Sheet[]>> {
  const { readCsv } = await import('../table/readCsv')
  const read = await readCsv(bytes, (sheet) => findInstrumentHead(sheet) !== null)
  if (read.ok) return accept([read.value])
  return read.problems[0]?.code === 'table-no-head' ? refuse('instrument-no-head') : read
}

function readSheet(sheet: Sheet, earlier: CriteriaSet | null): Read<InstrumentTable> {
  const head = findInstrumentHead(sheet)
  if (!head) return refuse('instrument-no-head')
  const table: InstrumentTable = { rows: [], problems: [] }
  const originOf = originReader(earlier ? entriesOf(earlier) : [])
  const numbers = new Map<number, number>()
  let group = ''
  for (let at = head.row + 1; at < sheet.rows.length; at += 1) {
    const text = (role: InstrumentRole): string => {
      const column = head.columns[role]
      return column === undefined ? '' : normaliseText(restore(sheet.rows[at]?.[column] ?? '')).trim()
    }
    const problem = (code: FileProblem['code'], role: InstrumentRole): void => {
      const path = cellAddress(sheet.name, at, head.columns[role] ?? head.columns.title ?? 0)
      table.problems.push({ code, path, params: { text: text(role).slice(0, 60) || text('title').slice(0, 60) } })
    }
    const faults = Object.entries(head.columns).filter(([, column]) =>
      sheet.marks?.faults.has(cellKey(at, column)),
    )
    if (text('group') !== '') group = text('group')
    if (text('title') === '') {
      // A line of its own that names the group.
      continue
    }
    if (faults.length > 0) {
      for (const [role] of faults) problem('instrument-cell-unreliable', role as InstrumentRole)
      continue
    }
    const level = Number(LEVEL.exec(plainWord(group))?.[1] ?? 0) || null
    const rank = rankOf(text('rank'))
    if (level === null && group === '') problem('instrument-group-missing', 'group')
    else if (level === null && rank === null) problem('instrument-rank', 'rank')
    else {
      const number = text('number').replace(/\.0*$/, '')
      if (number !== '' && !/^\d{1,5}$/.test(number)) problem('instrument-number', 'number')
      else if (level === null && numbers.has(Number(number)) && number !== '')
        problem('instrument-number-twice', 'number')
      else {
        const origin = originOf(text('from'), text('change'))
        if (origin === 'unknown-row') problem('instrument-from', 'from')
        else if (origin === 'unknown-change') problem('instrument-change', 'change')
        else {
          if (level === null && number !== '') numbers.set(Number(number), at)
          table.rows.push({
            group,
            level,
            rank: rank ?? '',
            number: number === '' || level !== null ? null : Number(number),
            title: text('title').replace(/\s+/g, ' '),
            requirement: text('requirement'),
            items: listOf(text('items')),
            evidence: listOf(text('evidence')),
            origin,
          })
        }
      }
    }
    if (table.rows.length > SET_ROWS) return refuse('set-too-many-rows', '', { limit: SET_ROWS })
  }
  return table.rows.length + table.problems.length === 0 ? refuse('instrument-empty') : accept(table)
}

function rankOf(text: string): string | null {
  const plain = plainWord(text).replace(/^(?:muc|hang|level|rank) /, '')
  if (/^[1-9]\d?$/.test(plain)) return plain
  return RANKS[plain] ?? null
}

function listOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((piece) => piece.replace(BULLET, '').trim())
    .filter((piece) => piece !== '')
}
