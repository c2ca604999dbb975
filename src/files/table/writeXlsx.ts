import type { Cell, CellObject, Row } from 'write-excel-file/universal'
import type { Assessment, CriteriaSet, Language } from '../../core/types'
import { VERDICTS } from '../../core/types'
import type { Translate } from '../../locales/translator'
import { answerRows } from './answerRows'
import { ANSWER_COLUMNS, COLUMNS, tableWords, type Column, type TableRow } from './columns'
import { neutralise } from './neutralise'
import { xlsxText } from './xlsxText'

/** Widths in characters. */
const WIDTHS: Record<Column, number> = {
  set: 12,
  id: 16,
  item: 14,
  number: 8,
  group: 24,
  rank: 12,
  title: 48,
  verdict: 15,
  reason: 28,
  note: 40,
  evidence: 36,
  actions: 30,
  unconfirmed: 12,
}
const HEAD = { fontWeight: 'bold', backgroundColor: '#DCE6EB', wrap: true, alignVertical: 'center' } as const
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 }

/**
 * The answers as an XLSX workbook: a sheet with one row per criterion and item, its head fixed, and a sheet that says
 * whose answers they are and how to fill them in.
 * @param assessment the assessment
 * @param sets its criteria sets, with all texts
 * @param options language
 */
export async function writeXlsx(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  options: { language: Language },
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const words = tableWords(options.language)
  const head = COLUMNS.map((column): CellObject => ({ ...textCell(words(`column.${column}`)), ...HEAD }))
  const rows = answerRows(assessment, sets, options.language).map((row) =>
    COLUMNS.map((column) => cellOf(row, column)),
  )
  const blob = await writeExcelFile(
    [
      {
        sheet: words('sheet.answers'),
        data: [head, ...rows],
        columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      {
        sheet: words('sheet.about'),
        data: aboutRows(assessment, words),
        columns: [{ width: 22 }, { width: 90 }],
      },
    ],
    FONT,
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function cellOf(row: TableRow, column: Column): Cell {
  const text = row[column]
  if (text === '') return null
  if (column === 'number' && /^\d{1,9}$/.test(text))
    return { value: Number(text), type: Number, alignVertical: 'top' }
  const isMain = row.item === ''
  return { ...textCell(text), ...(isMain && column === 'title' ? { fontWeight: 'bold' as const } : {}) }
}

/** `@` = text: what a person types into such a cell is never turned into a date or a number. */
function textCell(text: string): CellObject {
  return { value: xlsxText(neutralise(text)), type: String, format: '@', wrap: true, alignVertical: 'top' }
}

function aboutRows(assessment: Assessment, words: Translate): Row[] {
  const column = (name: Column): string => words(`column.${name}`)
  const lines: [string, string][] = [
    [words('about.facility'), assessment.facility.name],
    [words('about.code'), assessment.facility.code ?? ''],
    [words('about.assessedOn'), assessment.assessedOn.split('-').reverse().join('/')],
    [words('about.sets'), assessment.criteriaSets.map(({ id, version }) => `${id} ${version}`).join('\n')],
    [words('about.id'), assessment.id],
    [words('about.howTo'), words('about.columns', { columns: ANSWER_COLUMNS.map(column).join(', ') })],
    [
      '',
      words('about.verdicts', {
        column: column('verdict'),
        verdicts: VERDICTS.map((verdict) => words(`verdict.${verdict}`)).join(', '),
      }),
    ],
    ['', words('about.evidence', { column: column('evidence') })],
    ['', words('about.rows')],
    ['', words('about.apostrophe')],
  ]
  return lines.map(([label, text]) => [
    label === '' ? null : { ...textCell(label), fontWeight: 'bold' },
    text === '' ? null : textCell(text),
  ])
}
