import type { CellObject, Row } from 'write-excel-file/universal'
import type { Assignment } from '../../generated/formats'
import { assignmentOf } from '../../core/edit/assignments'
import { at, placeOf } from '../../core/place'
import type { Entry } from '../../core/sets/criteria'
import type { Assessment, CriteriaSet, Day, Language } from '../../core/types'
import { VERDICTS } from '../../core/types'
import type { Translate } from '../../locales/translator'
import { dayText } from '../../words/day'
import { verdictText } from '../../words/verdict'
import { answerRows } from '../table/answerRows'
import { tableWords, type TableRow } from '../table/columns'
import { neutralise } from '../table/neutralise'
import { sheetFeature } from '../table/sheetFeature'
import { xlsxBytes } from '../table/xlsxBytes'
import { xlsxText } from '../table/xlsxText'
import { headKey, HIDDEN_COLUMNS, OPEN_COLUMNS, SHEET_COLUMNS, type SheetColumn } from './sheetColumns'

/** Widths in characters; those of hidden columns count where somebody shows them. */
const WIDTHS: Record<SheetColumn, number> = {
  number: 6,
  title: 40,
  requirement: 44,
  verdict: 15,
  reason: 24,
  evidence: 32,
  note: 32,
  person: 20,
  before: 15,
  set: 11,
  id: 17,
  item: 20,
}
const ABOUT_WIDTH = 90
const LINE_HEIGHT = 16
const MAX_LINES = 25
const HEAD = { fontWeight: 'bold', backgroundColor: '#DCE6EB', wrap: true, alignVertical: 'center' } as const
/** What the department fills in is tinted; no other cell has this colour, so it also says what is not locked. */
const OPEN_COLOUR = 'FFF8E1'
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const
/** What has the department read along. */
const FIXED_COLUMNS = 2

/** What one department is sent. */
export interface DepartmentSheet {
  department: string
  /** Its rows, in set order. */
  entries: readonly Entry[]
  sentOn: Day
  dueOn?: Day
}

/**
 * The sheet of one department as an XLSX workbook: only its rows, one per criterion and item, heads and ids locked, verdicts
 * from a list; and a sheet that says whose it is and how to fill it in. `readDepartmentSheet` reads it back. An answer that
 * was carried over from an earlier year stands beside, not in the answer, so that nobody confirms it by saving.
 * @param sets its criteria sets, with all texts
 * @param sheet the department and its rows
 */
export async function writeDepartmentSheet(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  sheet: DepartmentSheet,
  options: { language: Language },
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const { language } = options
  const words = tableWords(language)
  const lines = linesOf(assessment, sets, sheet, language)
  const head = SHEET_COLUMNS.map((column): CellObject => ({
    ...textCell(words(headKey(column))),
    ...HEAD,
    height: 2 * LINE_HEIGHT,
  }))
  const verdicts = VERDICTS.filter((verdict) => verdict !== 'unassessed')
  const workbook = writeExcelFile(
    [
      {
        sheet: words('table.department.sheet'),
        data: [head, ...lines.map((line) => SHEET_COLUMNS.map((column) => cellOf(line, column)))],
        columns: SHEET_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        stickyRowsCount: 1,
        stickyColumnsCount: FIXED_COLUMNS,
        orientation: 'landscape',
      },
      {
        sheet: words('table.sheet.about'),
        data: aboutRows(assessment, sheet, words),
        columns: [{ width: 26 }, { width: ABOUT_WIDTH }],
        orientation: 'landscape',
      },
    ],
    {
      ...FONT,
      features: [
        sheetFeature({
          rows: lines.length + 1,
          columns: SHEET_COLUMNS.length,
          choices: {
            [SHEET_COLUMNS.indexOf('verdict')]: verdicts.map((verdict) => verdictText(words, verdict)),
          },
          hidden: HIDDEN_COLUMNS.map((column) => SHEET_COLUMNS.indexOf(column)),
          unlocked: OPEN_COLOUR,
        }),
      ],
    },
  )
  return xlsxBytes(workbook)
}

type Line = Record<SheetColumn, string>

function linesOf(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  { entries }: DepartmentSheet,
  language: Language,
): Line[] {
  const wanted = new Map(entries.map((entry) => [`${entry.set.id} ${entry.id}`, entry]))
  const order = [...wanted.keys()]
  return answerRows(assessment, sets, language)
    .flatMap((row): { line: Line; at: number }[] => {
      const key = `${row.set} ${row.id}`
      const entry = wanted.get(key)
      return entry ? [{ line: lineOf(row, entry, assessment, language), at: order.indexOf(key) }] : []
    })
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
}

function lineOf(row: TableRow, entry: Entry, assessment: Assessment, language: Language): Line {
  const place = placeOf(entry)
  const isOld = at(assessment.answers, place)?.unconfirmed === true
  const { person = '' }: Assignment = row.item === '' ? assignmentOf(assessment, place) : {}
  return {
    number: row.number,
    title: row.title,
    requirement: row.item === '' ? entry.row.requirement[language] : '',
    verdict: isOld ? '' : row.verdict,
    reason: row.reason,
    evidence: row.evidence,
    note: row.note,
    person,
    before: isOld ? row.verdict : '',
    set: row.set,
    id: row.id,
    item: row.item,
  }
}

function cellOf(line: Line, column: SheetColumn): CellObject {
  const height = Math.max(...SHEET_COLUMNS.map((each) => heightOf(line[each], WIDTHS[each])))
  const isOpen = OPEN_COLUMNS.some((open) => open === column) && !(line.item !== '' && column !== 'verdict')
  return {
    ...textCell(line[column]),
    height: LINE_HEIGHT * Math.min(height, MAX_LINES),
    ...(isOpen ? { backgroundColor: `#${OPEN_COLOUR}` } : {}),
    ...(line.item === '' && column === 'title' ? { fontWeight: 'bold' } : {}),
  }
}

function aboutRows(
  assessment: Assessment,
  { department, entries, sentOn, dueOn }: DepartmentSheet,
  words: Translate,
): Row[] {
  const head = (column: SheetColumn): string => words(headKey(column))
  const lines: [string, string][] = [
    [words('table.department.fact.department'), department],
    [words('table.about.facility'), assessment.facility.name],
    [words('table.about.assessedOn'), dayText(assessment.assessedOn)],
    [words('table.department.fact.sentOn'), dayText(sentOn)],
    [words('table.department.fact.dueOn'), dayText(dueOn ?? '')],
    [words('table.about.id'), assessment.id],
    [
      words('table.about.howTo'),
      words('table.department.howTo', {
        count: entries.length,
        verdict: head('verdict'),
        met: verdictText(words, 'met'),
        notMet: verdictText(words, 'not-met'),
        notApplicable: verdictText(words, 'not-applicable'),
        reason: head('reason'),
      }),
    ],
    ['', words('table.department.howToItems', { verdict: head('verdict') })],
    ['', words('table.department.howToEvidence', { evidence: head('evidence') })],
    ['', words('table.department.howToBack')],
  ]
  return lines.map(([label, text]) => [
    label === '' ? null : { ...textCell(label), fontWeight: 'bold' },
    text === '' ? null : { ...textCell(text), height: LINE_HEIGHT * heightOf(text, ABOUT_WIDTH) },
  ])
}

/** An estimate, so that rows are readable at once also where they are not measured on opening. */
function heightOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}

/** `@` = text: what a person types into such a cell is never turned into a date or a number. */
function textCell(text: string): CellObject {
  return { value: xlsxText(neutralise(text)), type: String, format: '@', wrap: true, alignVertical: 'top' }
}
