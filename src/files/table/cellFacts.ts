/**
 * What the reader of spreadsheets does not tell about a cell and what an answer may hang on: an error of Excel, a
 * formula whose value was never stored, cells merged over several rows, and how a percentage or a time is shown.
 */
import type { FileProblemCode } from '../problems'
import { columnNumber, type CellMarks } from './sheet'
import { decodeEntities } from './xmlText'

const TAG = /<(?:[\w.-]+:)?(row|c)(\s[^<]*?)?(\/?)>/g
const SHEET_TAG = /<(?:[\w.-]+:)?sheet\s([^<>]*)>/g
const RELATION_TAG = /<(?:[\w.-]+:)?Relationship\s([^<>]*)>/g
const MERGE = /<(?:[\w.-]+:)?mergeCell\s+ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g
const NUMBER_FORMAT = /<(?:[\w.-]+:)?numFmt\s([^<>]*)>/g
const CELL_FORMAT = /<(?:[\w.-]+:)?xf\s([^<>]*)>/g
const VALUE = /<(?:[\w.-]+:)?v(?:\s[^<>]*)?>([^<]*)</

/** Merged ranges and cells looked at; beyond them a table is no table of answers. */
const MOST_RANGES = 2_000
const MOST_ROWS = 20_000
const MOST_COLUMNS = 256

type Shape = 'percent' | 'time' | 'moment'

/**
 * The marks of the cells of every sheet, by the sheet's name.
 * @param parts XML parts by name, checked by `checkXlsx`
 */
export function cellFacts(parts: ReadonlyMap<string, string>): Map<string, CellMarks> {
  const targets = new Map<string, string>()
  for (const [, attributes = ''] of (parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(RELATION_TAG))
    targets.set(valueOf(attributes, 'Id'), valueOf(attributes, 'Target'))
  const shapes = shapesOf(parts.get('xl/styles.xml') ?? '')
  const facts = new Map<string, CellMarks>()
  for (const [, attributes = ''] of (parts.get('xl/workbook.xml') ?? '').matchAll(SHEET_TAG)) {
    const target = targets.get(valueOf(attributes, '(?:\\w+:)?id')) ?? ''
    const xml = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    if (xml !== undefined) facts.set(decodeEntities(valueOf(attributes, 'name')), marksOf(xml, shapes))
  }
  return facts
}

function marksOf(xml: string, shapes: readonly (Shape | undefined)[]): CellMarks {
  const faults = new Map<string, FileProblemCode>()
  const shown = new Map<string, string>()
  const tags = [...xml.matchAll(TAG)]
  for (const [index, tag] of tags.entries()) {
    const [whole, kind, attributes = '', empty] = tag
    if (kind !== 'c' || empty === '/') continue
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(valueOf(attributes, 'r')) ?? []
    if (letters === undefined) continue
    const place = cellKey(Number(row) - 1, columnNumber(letters))
    const content = xml.slice(tag.index + whole.length, tags[index + 1]?.index ?? xml.length)
    const type = valueOf(attributes, 't')
    const value = VALUE.exec(content)?.[1]
    if (type === 'e') faults.set(place, 'cell-excel-error')
    else if (
      /<(?:[\w.-]+:)?f[\s/>]/.test(content) &&
      value === undefined &&
      !/<(?:[\w.-]+:)?v\s*\/>/.test(content)
    )
      faults.set(place, 'cell-formula-without-value')
    const shape = shapes[Number(valueOf(attributes, 's') || 0)]
    if (shape && (type === '' || type === 'n') && value !== undefined && value.trim() !== '') {
      const number = Number(value)
      if (Number.isFinite(number)) shown.set(place, shownAs(shape, number))
    }
  }
  let ranges = 0
  for (const [, left = '', top, right = '', bottom] of xml.matchAll(MERGE)) {
    if ((ranges += 1) > MOST_RANGES) break
    const lastRow = Math.min(Number(bottom), Number(top) + MOST_ROWS)
    if (lastRow === Number(top)) continue
    for (let row = Number(top); row <= lastRow && faults.size < MOST_ROWS; row += 1)
      for (let at = columnNumber(left); at <= Math.min(columnNumber(right), MOST_COLUMNS); at += 1)
        faults.set(cellKey(row - 1, at), 'cell-merged')
  }
  return { faults, shown }
}

/** The key of a cell in {@link CellMarks}. */
export function cellKey(row: number, column: number): string {
  return `${row} ${column}`
}

/** How the numbers of each cell style are shown, where it is not as digits or as a day. */
function shapesOf(styles: string): (Shape | undefined)[] {
  const codes = new Map<string, string>()
  for (const [, attributes = ''] of styles.matchAll(NUMBER_FORMAT))
    codes.set(valueOf(attributes, 'numFmtId'), decodeEntities(valueOf(attributes, 'formatCode')))
  const start = styles.search(/<(?:[\w.-]+:)?cellXfs[\s>]/)
  const end = styles.search(/<\/(?:[\w.-]+:)?cellXfs>/)
  if (start < 0 || end < start) return []
  return [...styles.slice(start, end).matchAll(CELL_FORMAT)].map(([, attributes = '']) => {
    const id = valueOf(attributes, 'numFmtId')
    return shapeOf(codes.get(id) ?? BUILT_IN[id] ?? '')
  })
}

/** Formats that every spreadsheet knows by number (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  9: '0%',
  10: '0.00%',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
}

function shapeOf(code: string): Shape | undefined {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\][]*\]/gi, '')
  if (bare.includes('%')) return 'percent'
  if (!/[hs]/i.test(bare)) return undefined
  return /[dy]/i.test(bare) ? 'moment' : 'time'
}

function shownAs(shape: Shape, value: number): string {
  if (shape === 'percent') return `${Number((value * 100).toPrecision(12))}%`
  const seconds = Math.round(value * 86_400)
  const two = (part: number): string => String(part).padStart(2, '0')
  const clock = (all: number): string =>
    `${two(Math.floor(all / 3600))}:${two(Math.floor(all / 60) % 60)}${all % 60 === 0 ? '' : `:${two(all % 60)}`}`
  if (shape === 'time') return clock(Math.abs(seconds))
  // Day 0 of spreadsheets is 30/12/1899, as they count a 29/02/1900 that never was.
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000)
  return Number.isNaN(day.getTime())
    ? String(value)
    : `${day.toISOString().slice(0, 10)} ${clock(((seconds % 86_400) + 86_400) % 86_400)}`
}

function valueOf(attributes: string, name: string): string {
  return (
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).join('') ?? ''
  )
}
