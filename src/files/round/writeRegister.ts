import type { CellObject } from 'write-excel-file/universal'
import type { RoundRow } from '../../core/round/round'
import type { Translate } from '../../locales/translator'
import { neutralise, neutraliseCsv } from '../table/neutralise'
import { sheetFeature } from '../table/sheetFeature'
import { xlsxBytes } from '../table/xlsxBytes'
import { xlsxText } from '../table/xlsxText'

/** The columns in order, with their widths in characters; the first ten are read back as a register. */
const COLUMNS = {
  code: 12,
  name: 40,
  tier: 12,
  class: 8,
  ownership: 14,
  area: 22,
  tile: 8,
  email: 28,
  assessor: 24,
  deadline: 12,
  state: 20,
  looked: 12,
  overdue: 10,
  file: 40,
} as const
type Column = keyof typeof COLUMNS
const NAMES = Object.keys(COLUMNS) as Column[]
const HEAD = { fontWeight: 'bold', backgroundColor: '#DCE6EB', wrap: true, height: 32 } as const
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const

/** The texts of a row; days as ISO 8601, so that every program sorts them. */
function textOf(row: RoundRow, column: Column, t: Translate): string {
  const { expected, state, looked, deadline, isOverdue, files } = row
  switch (column) {
    case 'state':
      return t(`round.state.${state}`)
    case 'looked':
      return looked > 0 ? String(looked) : ''
    case 'overdue':
      return isOverdue ? t('round.state.overdue') : ''
    case 'deadline':
      return deadline
    case 'file':
      return files.map(({ file }) => file).join('; ')
    default:
      return expected[column] ?? ''
  }
}

/**
 * The round as CSV with `;`, UTF-8 with byte order mark, CRLF (docs/decisions/csv-for-excel.md). Nothing in a cell is
 * run by a spreadsheet.
 * @param rows as shown
 * @param t words of the heads and states
 */
export async function writeRegisterCsv(
  rows: readonly RoundRow[],
  t: Translate,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Papa } = await import('papaparse')
  const data = [
    NAMES.map((column) => t(`round.table.${column}`)),
    ...rows.map((row) => NAMES.map((column) => neutraliseCsv(textOf(row, column, t)))),
  ]
  const text = Papa.unparse(data, { delimiter: ';', newline: '\r\n' })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}

/**
 * The round as an XLSX workbook of one sheet, its head fixed and filtered.
 * @param rows as shown
 * @param t words of the heads and states
 */
export async function writeRegisterXlsx(
  rows: readonly RoundRow[],
  t: Translate,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const cellOf = (text: string): CellObject => ({
    type: String,
    value: xlsxText(neutralise(text)),
    wrap: true,
  })
  const workbook = writeExcelFile(
    [
      {
        sheet: t('round.table.sheet'),
        data: [
          NAMES.map((column): CellObject => ({ ...cellOf(t(`round.table.${column}`)), ...HEAD })),
          ...rows.map((row) => NAMES.map((column) => cellOf(textOf(row, column, t)))),
        ],
        columns: NAMES.map((column) => ({ width: COLUMNS[column] })),
        stickyRowsCount: 1,
        stickyColumnsCount: 2,
        orientation: 'landscape',
      },
    ],
    { ...FONT, features: [sheetFeature({ rows: rows.length + 1, columns: NAMES.length, choices: {} })] },
  )
  return xlsxBytes(workbook)
}
