/** A table in any layout as changes of an assessment. Every guess can be seen and changed; what is not sure is asked. */
import type { Verdict } from '../../../core/types'
import { verdictText } from '../../../words/verdict'
import type { AnswerColumn } from '../columns'
import { tableWords } from '../columns'
import { restore } from '../neutralise'
import { cellKey } from '../cellFacts'
import { readRows, type IdentifiedRow, type TableChanges, type TableContext } from '../readAnswersTable'
import type { CellProblem } from '../rowCells'
import { cellAddress, columnLetters, type Sheet } from '../sheet'
import { enteredText } from '../../../core/text/entered'
import { recogniser, type Recognised } from './recogniser'
import { columnAt, guessMap, plainWord, type Meaning, type ColumnRole, type TableMap } from './tableMap'

/** A word of the verdict column whose meaning is asked. */
export interface OpenWord {
  /** As it stands in the first cell. */
  word: string
  count: number
  /** Some rows with it, from 1. */
  rows: number[]
}

/** One row of the table, and what was made of it. */
export interface ForeignRow {
  /** From 1. */
  row: number
  /** What the row calls itself. */
  text: string
  found: Recognised | null
  /** A heading or an empty row: nothing is lost when it is left aside. */
  isHeading: boolean
  /** The word of its verdict, empty when it says none. */
  word: string
  meaning: Meaning | null
}

/** A table read by a layout. */
export interface ForeignTable {
  map: TableMap
  rows: ForeignRow[]
  /** Words whose meaning must be told before the table can be taken. */
  open: OpenWord[]
  table: Omit<TableChanges, 'other'>
}

/** Spellings that leave no doubt. A bare mark (x, √) is not among them: in some tables it means that something is missing. */
const USUAL: Readonly<Record<string, Verdict>> = {
  dat: 'met',
  'da dat': 'met',
  co: 'met',
  'da co': 'met',
  yes: 'met',
  true: 'met',
  met: 'met',
  'khong dat': 'not-met',
  'chua dat': 'not-met',
  khong: 'not-met',
  'chua co': 'not-met',
  'khong co': 'not-met',
  no: 'not-met',
  false: 'not-met',
  'not met': 'not-met',
  'khong ap dung': 'not-applicable',
  'not applicable': 'not-applicable',
  'chua danh gia': 'unassessed',
}
/** Rows shown for a word that is asked. */
const SAMPLES = 5

/** The first sheet with a layout that is understood, by its guess. */
export function guessForeign(
  sheets: readonly Sheet[],
  named?: string,
): { sheet: Sheet; map: TableMap } | null {
  for (const sheet of sheets) {
    if (named !== undefined && sheet.name !== named) continue
    const map = guessMap(sheet)
    if (map) return { sheet, map }
  }
  return null
}

/**
 * Reads a table by a layout.
 * @param map the layout: a guess, changed by a person, or kept from an earlier table
 */
export function readForeign(sheet: Sheet, map: TableMap, context: TableContext): ForeignTable {
  const find = recogniser(context.sets)
  const cell = (row: number, role: ColumnRole): string => {
    const at = columnAt(map, role)
    return at === undefined ? '' : enteredText(restore(sheet.rows[row]?.[at] ?? ''))
  }
  const words = sheet.rows
    .slice(map.headRow)
    .map((_, index) => plainWord(cell(map.headRow + index, 'verdict')))
  // 1 alone is a bare mark; beside a 0 it says yes.
  const isBinary = words.includes('0') && words.includes('1')
  const meaningOf = (word: string): Meaning | null =>
    map.words[plainKey(word)] ??
    USUAL[plainWord(word)] ??
    (isBinary && /^[01]$/.test(word.trim()) ? (word.trim() === '1' ? 'met' : 'not-met') : null)

  const rows: ForeignRow[] = []
  const identified: IdentifiedRow[] = []
  const open = new Map<string, OpenWord>()
  let group = ''
  for (let row = map.headRow; row < sheet.rows.length; row += 1) {
    if ((sheet.rows[row] ?? []).every((text) => text.trim() === '')) continue
    const number = cell(row, 'number').trim()
    const title = cell(row, 'title').trim()
    const names = { id: cell(row, 'id'), number, title, itemTitle: cell(row, 'itemTitle') }
    const said = verdictOf(map, (role) => cell(row, role).trim())
    const isHeading =
      said.word === '' && (/^[IVX]+\.?$/.test(number) || (number === '' && names.id.trim() === ''))
    if (isHeading && title !== '') group = title
    const found = isHeading ? null : find({ ...names, group: cell(row, 'group') || group })
    const meaning = said.word === '' ? null : (said.column ?? meaningOf(said.word))
    rows.push({ row: row + 1, text: title || names.id || number, found, isHeading, word: said.word, meaning })
    if (!found) continue
    if (said.word !== '' && meaning === null) {
      const key = plainKey(said.word)
      const known = open.get(key) ?? { word: said.word, count: 0, rows: [] }
      known.count += 1
      if (known.rows.length < SAMPLES) known.rows.push(row + 1)
      open.set(key, known)
    }
    identified.push({
      cells: cellsOf(sheet, map, row, meaning === 'skip' ? null : meaning, said.role, cell),
      ids: { set: found.entry.set.id, id: found.entry.id, item: found.item },
    })
  }
  return { map, rows, open: [...open.values()], table: readRows(identified, sheet.name, context) }
}

/** The key of a word in a layout: a mark keeps its sign. */
export function plainKey(word: string): string {
  return plainWord(word) || word.trim()
}

/** The word of a row's verdict; in a table that is ticked the column says what it means. */
function verdictOf(
  { columns }: TableMap,
  text: (role: ColumnRole) => string,
): { word: string; column?: Verdict; role: ColumnRole } {
  if (columns.met === undefined) return { word: text('verdict'), role: 'verdict' }
  const ticked = (['met', 'notMet', 'notApplicable'] as const).filter((role) => text(role) !== '')
  const [role] = ticked
  if (!role) return { word: '', role: 'met' }
  // Two ticks contradict each other; a word beside a tick may say no: both are asked.
  if (ticked.length > 1 || USUAL[plainWord(text(role))] === 'not-met' || text(role) === '0')
    return { word: ticked.map(text).join(' / '), role }
  return { word: text(role), column: TICKED[role], role }
}

const TICKED = { met: 'met', notMet: 'not-met', notApplicable: 'not-applicable' } as const

/** A row in the shape that our own tables are read in. */
function cellsOf(
  sheet: Sheet,
  map: TableMap,
  row: number,
  verdict: Verdict | null,
  verdictRole: ColumnRole,
  cell: (row: number, role: ColumnRole) => string,
): IdentifiedRow['cells'] {
  const roleOf = (column: AnswerColumn): ColumnRole | undefined =>
    column === 'verdict' ? verdictRole : ROLE_OF_COLUMN[column]
  const at = (column: AnswerColumn): number => columnAt(map, roleOf(column) ?? 'title') ?? 0
  const text = (column: AnswerColumn): string => {
    if (column === 'verdict') return verdict === null ? '' : verdictText(tableWords('vi'), verdict)
    const role = ROLE_OF_COLUMN[column]
    return role === undefined ? '' : cell(row, role)
  }
  return {
    row,
    has: (column) =>
      column === 'verdict' ||
      (ROLE_OF_COLUMN[column] !== undefined && columnAt(map, ROLE_OF_COLUMN[column]) !== undefined),
    text,
    word: (column) => text(column).trim(),
    fault: (column) => sheet.marks?.faults.get(cellKey(row, at(column))),
    problem: (code, column): CellProblem => ({
      code,
      path: cellAddress(sheet.name, row, at(column)),
      params: {
        sheet: sheet.name,
        row: row + 1,
        column: columnLetters(at(column)),
        text: cell(row, roleOf(column) ?? 'title').slice(0, 60),
      },
    }),
  }
}

const ROLE_OF_COLUMN: Partial<Record<AnswerColumn, ColumnRole>> = {
  reason: 'reason',
  note: 'note',
  evidence: 'evidence',
}
