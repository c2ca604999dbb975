/** A department's sheet as it comes back: what it answers, and nothing of the assessment is touched. */
import { fold } from '../../core/text/search'
import { normaliseText } from '../../core/text/normalise'
import { cellKey } from '../table/cellFacts'
import type { Place } from '../../core/place'
import { inEveryLanguage, isRemoval, verdictOf } from '../table/columns'
import { findHead, type TableHead } from '../table/findHead'
import { restore } from '../table/neutralise'
import { otherAssessment, type OtherAssessment } from '../table/otherAssessment'
import { readRows, readSheets, rowsOf, type TableChanges, type TableContext } from '../table/readAnswersTable'
import { rowCells } from '../table/rowCells'
import type { Sheet } from '../table/sheet'
import { accept, refuse, type Read } from '../problems'
import { personColumn, type SheetFact } from './sheetColumns'

/** What a returned sheet says. */
export interface ReturnedSheet {
  /** The department it was made for; empty where the sheet of facts is gone. */
  department: string
  /** What it would change; `removals` is what nobody takes. */
  table: Omit<TableChanges, 'other'>
  /** Rows that it answers, criterion by criterion. */
  answered: Place[]
  /** Rows that it leaves open. */
  open: number
  /** Who answered, by row. */
  people: { place: Place; name: string }[]
  /** The assessment it was made from, where that is another one. */
  other: OtherAssessment | null
}

/**
 * Reads a sheet that a department sent back.
 * @param bytes the file
 * @param context the assessment and its sets
 */
export async function readDepartmentSheet(
  bytes: Uint8Array,
  context: TableContext,
): Promise<Read<ReturnedSheet>> {
  const sheets = await readSheets(bytes)
  if (!sheets.ok) return sheets
  const returned = returnedSheet(sheets.value, context)
  return returned ? accept(returned) : refuse('table-no-head')
}

/**
 * The same for sheets that were read already.
 * @returns null when none of them has the columns of a table of ours
 */
export function returnedSheet(sheets: readonly Sheet[], context: TableContext): ReturnedSheet | null {
  for (const sheet of sheets) {
    const head = findHead(sheet)
    if (!head) continue
    const table = readRows(rowsOf(sheet, head), sheet.name, context)
    const bad = new Set(table.errors.map(({ params }) => Number(params.row) - 1))
    return {
      department: departmentOf(sheets),
      table,
      ...answersIn(sheet, head, bad),
      other: otherAssessment(sheets, context.assessment),
    }
  }
  return null
}

/**
 * The department a table names on its sheet of facts: only a department's sheet does.
 * @param sheets all sheets of the file
 * @returns empty when it names none
 */
export function departmentOf(sheets: readonly Sheet[]): string {
  const fact: SheetFact = 'department'
  const labels = inEveryLanguage(`table.department.fact.${fact}`).map(fold)
  for (const { rows } of sheets)
    for (const [label = '', value = ''] of rows.slice(0, 40))
      if (labels.includes(fold(label.trim())) && value.trim() !== '')
        return normaliseText(restore(value)).trim()
  return ''
}

function answersIn(
  sheet: Sheet,
  head: TableHead,
  bad: ReadonlySet<number>,
): Pick<ReturnedSheet, 'answered' | 'open' | 'people'> {
  const rows = new Map<string, { place: Place; isAnswered: boolean }>()
  const people: ReturnedSheet['people'] = []
  const column = personColumn(sheet.rows[head.row] ?? [])
  for (let row = head.row + 1; row < sheet.rows.length; row += 1) {
    const cells = rowCells(sheet, head, row)
    const [setId, id] = [cells.word('set'), cells.word('id')]
    if (setId === '' || id === '' || bad.has(row)) continue
    const place = { setId, id }
    const key = `${setId} ${id}`
    const word = cells.word('verdict')
    const verdict = isRemoval(word) ? undefined : verdictOf(word)
    const known = rows.get(key) ?? { place, isAnswered: false }
    known.isAnswered ||= verdict !== undefined && verdict !== 'unassessed'
    rows.set(key, known)
    const name =
      column === undefined || sheet.marks?.faults.has(cellKey(row, column))
        ? ''
        : normaliseText(restore(sheet.rows[row]?.[column] ?? '')).trim()
    if (name !== '' && cells.word('item') === '') people.push({ place, name: name.slice(0, 1000) })
  }
  const all = [...rows.values()]
  return {
    answered: all.filter(({ isAnswered }) => isAnswered).map(({ place }) => place),
    open: all.filter(({ isAnswered }) => !isAnswered).length,
    people,
  }
}
