import { isCalendarDay } from '../../core/time/calendarDay'
import { enteredText } from '../../core/text/entered'
import type { Day } from '../../core/types'
import type { Declared, VendorReply, VendorRow } from '../../generated/formats'
import type { FileProblem } from '../problems'
import { verdictOf } from '../table/columns'
import type { TableHead } from '../table/findHead'
import { restore } from '../table/neutralise'
import { rowCells, type RowCells } from '../table/rowCells'
import { cellAddress, columnLetters, type Sheet } from '../table/sheet'
import { factOf, ownColumnAt, type VendorFact } from './vendorColumns'

/** Limits of `criteria/schema/vendor-reply.schema.json`. */
const LINE_CHARACTERS = 1000
const TEXT_CHARACTERS = 10_000
const ID_CHARACTERS = 128
const SET_ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/**
 * The rows of a vendor's table, items gathered under their criterion; a cell that cannot be read is left out and told.
 * @param sheet the table
 * @param head where its head is
 */
export function vendorRows(sheet: Sheet, head: TableHead): { rows: VendorRow[]; problems: FileProblem[] } {
  const rows = new Map<string, VendorRow>()
  const problems: FileProblem[] = []
  const byColumn = ownColumnAt(sheet.rows[head.row] ?? [], 'by')
  for (let at = head.row + 1; at < sheet.rows.length; at += 1) {
    if ((sheet.rows[at] ?? []).every((cell) => cell.trim() === '')) continue
    const cells = rowCells(sheet, head, at)
    const [set, id, item] = [cells.word('set'), cells.word('id'), cells.word('item')]
    if (id === '' || id.length > ID_CHARACTERS || item.length > ID_CHARACTERS || !SET_ID.test(set)) {
      problems.push(
        SET_ID.test(set)
          ? cells.problem('cell-unknown-criterion', 'id')
          : cells.problem('cell-unknown-set', 'set'),
      )
      continue
    }
    const key = JSON.stringify([set, id])
    const row = rows.get(key) ?? { set, id, title: '' }
    rows.set(key, row)
    const answer = declared(cells, problems)
    if (item !== '') {
      row.items = [...(row.items ?? []), { id: item, title: titleOf(cells), ...(answer ? { answer } : {}) }]
      continue
    }
    row.title = titleOf(cells)
    if (answer) row.answer = answer
    const by = byColumn === undefined ? undefined : promised(sheet, at, byColumn, problems)
    if (by) row.by = by
    for (const field of ['evidence', 'note'] as const) {
      const text = cells.text(field).trim()
      if (text.length > TEXT_CHARACTERS) problems.push(cells.problem('cell-text-too-long', field))
      else if (text !== '') row[field] = text
    }
  }
  return { rows: [...rows.values()], problems }
}

/** What the other sheets say about who answers. */
export type VendorFacts = Pick<VendorReply, 'assessment' | 'facility' | 'vendor' | 'replyBy' | 'repliedOn'>

/** A reply of which nobody knows where it belongs; the reader of it is told. */
const UNKNOWN_ASSESSMENT = '0'

/**
 * Facts from the sheet beside the table; all of them may be missing (a CSV file has only the table).
 * @param sheets the other sheets
 */
export function vendorFacts(sheets: readonly Sheet[]): VendorFacts {
  const facts: Partial<Record<VendorFact, string>> = {}
  for (const [label = '', text = ''] of sheets.flatMap(({ rows }) => rows)) {
    const fact = factOf(label)
    const value = enteredText(restore(text)).trim().slice(0, LINE_CHARACTERS)
    if (fact && value !== '') facts[fact] ??= value
  }
  const { assessment = UNKNOWN_ASSESSMENT, vendor = '', product, contact } = facts
  const [replyBy, repliedOn] = [dayOfText(facts.replyBy ?? ''), dayOfText(facts.repliedOn ?? '')]
  return {
    assessment: /^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/.test(assessment) ? assessment : UNKNOWN_ASSESSMENT,
    facility: { name: '' },
    vendor: { name: vendor, ...(product ? { product } : {}), ...(contact ? { contact } : {}) },
    ...(replyBy ? { replyBy } : {}),
    ...(repliedOn ? { repliedOn } : {}),
  }
}

/**
 * A day as people write it: 31/12/2026, 1-2-2027, or as spreadsheets give it: 2026-12-31.
 * @param text text of a cell
 * @returns null when it is no day of the calendar
 */
export function dayOfText(text: string): Day | null {
  const plain = text.trim()
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain)
  const day = match ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : plain
  return isCalendarDay(day) ? day : null
}

function titleOf(cells: RowCells): string {
  return cells.text('title').trim().slice(0, LINE_CHARACTERS)
}

/** Only met or not met: what a vendor may not declare is told and left out. */
function declared(cells: RowCells, problems: FileProblem[]): Declared | null {
  const word = cells.word('verdict')
  if (word === '') return null
  const verdict = verdictOf(word)
  if (verdict === 'met' || verdict === 'not-met') return verdict
  if (verdict !== 'unassessed') problems.push(cells.problem('cell-declared', 'verdict'))
  return null
}

function promised(sheet: Sheet, row: number, column: number, problems: FileProblem[]): Day | null {
  const text = enteredText(restore(sheet.rows[row]?.[column] ?? '')).trim()
  if (text === '') return null
  const day = dayOfText(text)
  if (day === null)
    problems.push({
      code: 'cell-day',
      path: cellAddress(sheet.name, row, column),
      params: { sheet: sheet.name, row: row + 1, column: columnLetters(column), text: text.slice(0, 60) },
    })
  return day
}
