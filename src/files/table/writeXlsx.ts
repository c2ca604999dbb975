import { verdictText } from '../../words/verdict'
import { dayText } from '../../words/day'
import type { Cell, CellObject, Row } from 'write-excel-file/universal'
import type { Assessment, CriteriaSet, Language } from '../../core/types'
import { VERDICTS } from '../../core/types'
import type { Translate } from '../../locales/translator'
import { answerRows } from './answerRows'
import { ANSWER_COLUMNS, COLUMNS, tableWords, type AnswerColumn, type TableRow } from './columns'
import { neutralise } from './neutralise'
import { sheetFeature, type SheetExtras } from './sheetFeature'
import { xlsxBytes } from './xlsxBytes'
import { xlsxText } from './xlsxText'

/** Widths in characters. */
const WIDTHS: Record<AnswerColumn, number> = {
  set: 11,
  id: 17,
  item: 20,
  number: 7,
  group: 22,
  rank: 12,
  title: 44,
  verdict: 15,
  reason: 28,
  note: 40,
  evidence: 36,
  actions: 30,
  unconfirmed: 12,
}
/** Height of a line in points, and the most a row can have. */
const LINE_HEIGHT = 16
const MAX_LINES = 25
const ABOUT_WIDTH = 90
/** Ids that only programs read: `set`, `id`, `item`. */
const HIDDEN_COLUMNS = COLUMNS.indexOf('number')
/** Columns that stay in view: the hidden ones and the number. */
const FIXED_COLUMNS = HIDDEN_COLUMNS + 1
/** On paper: number, group, rank, title, verdict, reason. */
const PRINTED_COLUMNS = 6
const HEAD = { fontWeight: 'bold', backgroundColor: '#DCE6EB', wrap: true, alignVertical: 'center' } as const
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const

/**
 * The answers as an XLSX workbook: a sheet with one row per criterion and item, its head fixed, and a sheet that says
 * whose answers they are and how to fill them in.
 * @param sets its criteria sets, with all texts
 */
export async function writeXlsx(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  options: { language: Language },
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const words = tableWords(options.language)
  const head = COLUMNS.map((column): CellObject => ({
    ...textCell(words(`table.column.${column}`)),
    ...HEAD,
    height: 2 * LINE_HEIGHT,
  }))
  const rows = answerRows(assessment, sets, options.language)
  const extras: SheetExtras = {
    rows: rows.length + 1,
    columns: COLUMNS.length,
    hidden: Array.from({ length: HIDDEN_COLUMNS }, (_, column) => column),
    printed: PRINTED_COLUMNS,
    choices: {
      [COLUMNS.indexOf('verdict')]: VERDICTS.map((verdict) => verdictText(words, verdict)),
      [COLUMNS.indexOf('unconfirmed')]: [words('table.yes')],
    },
  }
  const workbook = writeExcelFile(
    [
      {
        sheet: words('table.sheet.answers'),
        data: [head, ...rows.map((row) => COLUMNS.map((column) => cellOf(row, column)))],
        columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        stickyRowsCount: 1,
        stickyColumnsCount: FIXED_COLUMNS,
        orientation: 'landscape',
      },
      {
        sheet: words('table.sheet.about'),
        data: aboutRows(assessment, words),
        columns: [{ width: 22 }, { width: 90 }],
      },
    ],
    { ...FONT, features: [sheetFeature(extras)] },
  )
  return xlsxBytes(workbook)
}

function cellOf(row: TableRow, column: AnswerColumn): Cell {
  const text = row[column]
  if (text === '') return null
  if (column === 'number' && /^\d{1,9}$/.test(text))
    return { value: Number(text), type: Number, align: 'center', alignVertical: 'top' }
  const cell: CellObject = { ...textCell(text), height: LINE_HEIGHT * linesOf(text, WIDTHS[column]) }
  return row.item === '' && column === 'title' ? { ...cell, fontWeight: 'bold' } : cell
}

/** An estimate, so that rows are readable at once also where they are not measured on opening. */
function linesOf(text: string, width: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  return Math.min(lines, MAX_LINES)
}

/** `@` = text: what a person types into such a cell is never turned into a date or a number. */
function textCell(text: string): CellObject {
  return { value: xlsxText(neutralise(text)), type: String, format: '@', wrap: true, alignVertical: 'top' }
}

function aboutRows(assessment: Assessment, words: Translate): Row[] {
  const column = (name: AnswerColumn): string => words(`table.column.${name}`)
  const lines: [string, string][] = [
    [words('table.about.facility'), assessment.facility.name],
    [words('table.about.code'), assessment.facility.code ?? ''],
    [words('table.about.assessedOn'), dayText(assessment.assessedOn)],
    [
      words('table.about.sets'),
      assessment.criteriaSets.map(({ id, version }) => `${id} ${version}`).join('\n'),
    ],
    [words('table.about.id'), assessment.id],
    [
      words('table.about.howTo'),
      words('table.about.columns', { columns: ANSWER_COLUMNS.map(column).join(', ') }),
    ],
    [
      '',
      words('table.about.verdicts', {
        column: column('verdict'),
        verdicts: VERDICTS.map((verdict) => verdictText(words, verdict)).join(', '),
        unassessed: verdictText(words, 'unassessed'),
        remove: words('table.remove'),
      }),
    ],
    ['', words('table.about.evidence', { column: column('evidence') })],
    ['', words('table.about.rows')],
    ['', words('table.about.apostrophe')],
  ]
  return lines.map(([label, text]) => [
    label === '' ? null : { ...textCell(label), fontWeight: 'bold' },
    text === '' ? null : { ...textCell(text), height: LINE_HEIGHT * linesOf(text, ABOUT_WIDTH) },
  ])
}
