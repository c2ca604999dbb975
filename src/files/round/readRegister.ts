import { enteredLine } from '../../core/text/entered'
import { isCalendarDay } from '../../core/time/calendarDay'
import { indicatorProblems, type IndicatorValue } from '../../core/indicators'
import { FILE_TROUBLES, type Expected, type FileTrouble, type Round } from '../../core/round/round'
import { fold } from '../../core/text/search'
import { TABLE_ROWS } from '../limits'
import { accept, refuse, type Read } from '../problems'
import { restore, restoreCsv } from '../table/neutralise'
import { readXlsx } from '../table/readXlsx'
import { decodeText } from '../text/decodeText'
import { parseJson } from '../json/parseJson'

/** What each column of a register may be called, without accents and case. */
const HEADS: Record<Exclude<keyof Expected, 'at'>, readonly string[]> = {
  code: ['ma', 'ma co so', 'ma kcb', 'ma bv', 'ma cskcb', 'code'],
  name: [
    'ten',
    'ten co so',
    'ten benh vien',
    'co so',
    'don vi',
    'co so kham benh chua benh',
    'name',
    'facility',
  ],
  tier: ['cap', 'tuyen', 'cap chuyen mon', 'cap cmkt', 'tier', 'level of care'],
  class: ['hang', 'hang benh vien', 'class'],
  ownership: ['loai hinh', 'so huu', 'cong tu', 'ownership'],
  area: ['dia ban', 'khu vuc', 'xa phuong', 'xa', 'huyen', 'area'],
  tile: ['o ban do', 'o tren ban do', 'vi tri ban do', 'tile'],
  email: ['email', 'e mail', 'thu dien tu', 'hop thu', 'dia chi email'],
  assessor: ['chuyen gia', 'nguoi tham dinh', 'phu trach', 'assessor'],
  deadline: ['han', 'thoi han', 'han tham dinh', 'deadline'],
}
/** In how many rows from the top the heads are looked for. */
const HEAD_ROWS = 20
const LONGEST = 1000
/** Most fields of the form of the synthesis, and the longest text in one. */
const REPORT_FIELDS = 50
const LONGEST_TEXT = 20_000
/** A day to come is said where it is entered; what lies in a file is kept. */
const LAST_DAY = '9999-12-31'

const headOf = (cell: string): keyof typeof HEADS | null => {
  const text = fold(cell)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const found = Object.entries(HEADS).find(([, names]) => names.includes(text))
  return found ? (found[0] as keyof typeof HEADS) : null
}

/**
 * A register of expected facilities from a table (CSV, XLSX), or a round that a colleague exported.
 * @param bytes the file
 * @param at the moment of taking in: ISO 8601 in UTC
 * @returns refused where no column is called a name of the facility, with what was looked for
 */
export async function readRegister(
  bytes: Uint8Array,
  at: string,
): Promise<Read<Pick<Round, 'expected' | 'received' | 'deadline' | 'indicators'>>> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = await readXlsx(bytes)
    if (!sheets.ok) return sheets
    const read = sheets.value.map(({ rows }) => fromRows(rows, at))
    return read.find(({ ok }) => ok) ?? read[0] ?? refuse('empty-file')
  }
  const decoded = decodeText(bytes, { otherwise: 'windows-1258' })
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  if (text.trim() === '') return refuse('empty-file')
  if (text.trimStart().startsWith('{')) return fromRound(bytes)
  const { default: Papa } = await import('papaparse')
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true, preview: TABLE_ROWS + 2 })
  return fromRows(data, at)
}

function fromRows(
  rows: readonly string[][],
  at: string,
): Read<Pick<Round, 'expected' | 'received' | 'deadline'>> {
  if (rows.length > TABLE_ROWS + 1) return refuse('table-too-many-rows', '', { limit: TABLE_ROWS })
  const headAt = rows.slice(0, HEAD_ROWS).findIndex((cells) => cells.some((cell) => headOf(cell) === 'name'))
  if (headAt < 0) return refuse('register-no-head')
  const heads = (rows[headAt] ?? []).map(headOf)
  const expected = rows.slice(headAt + 1).flatMap((cells): Expected[] => {
    const one: Expected = { ...empty, at }
    cells.forEach((cell, index) => {
      const field = heads[index]
      // What we made safe for a spreadsheet comes back as it was.
      if (field) one[field] = enteredLine(restore(restoreCsv(cell))).slice(0, LONGEST)
    })
    one.deadline = dayOf(one.deadline)
    return one.name === '' ? [] : [one]
  })
  return expected.length > 0 ? accept({ expected, received: [], deadline: '' }) : refuse('register-empty')
}

const empty = {
  code: '',
  name: '',
  tier: '',
  class: '',
  ownership: '',
  area: '',
  tile: '',
  email: '',
  assessor: '',
  deadline: '',
} as const

/** 2026-12-31 or 31/12/2026; anything else is no day. */
function dayOf(text: string): Expected['deadline'] {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const iso = parts
    ? `${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`
    : text.slice(0, 10)
  return isCalendarDay(iso) ? iso : ''
}

/** What a colleague exported; every member is looked at, because anybody may have written it. */
function fromRound(bytes: Uint8Array): Read<Round> {
  const parsed = parseJson(bytes)
  if (!parsed.ok) return parsed
  const round = readRound(parsed.value)
  return round ? accept(round) : refuse('register-not-one')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '')

const isTrouble = (value: unknown): value is FileTrouble => FILE_TROUBLES.some((one) => one === value)

/** A round as it lies in a file or in the database; null when it is none. */
export function readRound(value: unknown): Round | null {
  if (!isRecord(value) || value.format !== 'tt54-round' || value.formatVersion !== 1) return null
  if (!Array.isArray(value.expected) || !Array.isArray(value.received) || value.expected.length > TABLE_ROWS)
    return null
  const expected = value.expected.filter(isRecord).flatMap((one): Expected[] => {
    const fields = Object.fromEntries(Object.keys(empty).map((field) => [field, textOf(one[field])]))
    const read = { ...empty, ...fields, at: textOf(one.at) } as Expected
    return read.name === '' ? [] : [{ ...read, deadline: dayOf(read.deadline) }]
  })
  const received = value.received.filter(isRecord).flatMap((one): Round['received'] => {
    const { facility, fingerprint } = one
    if (!isRecord(facility) || typeof fingerprint !== 'string') return []
    const named = { name: textOf(facility.name), code: textOf(facility.code) }
    return [
      {
        fingerprint,
        facility: named,
        file: textOf(one.file),
        at: textOf(one.at),
        isWhole: one.isWhole === true,
        ...(isTrouble(one.trouble) ? { trouble: one.trouble } : {}),
        ...(typeof one.redetermines === 'string' ? { redetermines: textOf(one.redetermines) } : {}),
      },
    ]
  })
  const year = Number(value.year)
  const indicators = indicatorsIn(value.indicators)
  return {
    id: textOf(value.id) || 'round',
    year: Number.isInteger(year) ? year : 0,
    deadline: dayOf(textOf(value.deadline)),
    expected,
    received,
    ...(indicators.length > 0 ? { indicators } : {}),
    ...(isRecord(value.report) ? { report: reportIn(value.report) } : {}),
    ...(typeof value.updatedAt === 'string' ? { updatedAt: value.updatedAt } : {}),
  }
}

/** Texts of the synthesis; a field that nobody knows any more is kept for whoever does. */
function reportIn(value: Record<string, unknown>): NonNullable<Round['report']> {
  const fields = Object.entries(value).slice(0, REPORT_FIELDS)
  return Object.fromEntries(
    fields.flatMap(([field, words]) =>
      typeof words === 'string' ? [[field, words.slice(0, LONGEST_TEXT)]] : [],
    ),
  )
}

/** Numbers of the province as anybody may have written them: what is wrong in itself is none. */
function indicatorsIn(value: unknown): NonNullable<Round['indicators']> {
  if (!Array.isArray(value)) return []
  return value
    .slice(0, TABLE_ROWS)
    .filter(isRecord)
    .flatMap((one): IndicatorValue[] => {
      const { part, whole, target } = one
      const day = dayOf(textOf(one.day))
      if (typeof part !== 'number' || typeof whole !== 'number' || day === '') return []
      const read: IndicatorValue = {
        indicator: textOf(one.indicator).slice(0, 64),
        day,
        part,
        whole,
        source: textOf(one.source),
        ...(typeof target === 'number' ? { target } : {}),
      }
      const targetDay = dayOf(textOf(one.targetDay))
      if (targetDay !== '') read.targetDay = targetDay
      return Object.keys(indicatorProblems(read, [], LAST_DAY)).length > 0 ? [] : [read]
    })
}
