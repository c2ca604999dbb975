import { dayText } from '../../words/day'
import { verdictText } from '../../words/verdict'
import type { CellObject, Row } from 'write-excel-file/universal'
import type { VendorReply, VendorRow } from '../../generated/formats'
import type { Language } from '../../core/types'
import { tableWords } from '../table/columns'
import { neutralise } from '../table/neutralise'
import { sheetFeature } from '../table/sheetFeature'
import { xlsxBytes } from '../table/xlsxBytes'
import { xlsxText } from '../table/xlsxText'
import { VENDOR_COLUMNS, VENDOR_FACTS, type VendorColumn, type VendorFact } from './vendorColumns'

/** Widths in characters. */
const WIDTHS: Record<VendorColumn, number> = {
  set: 11,
  id: 17,
  item: 19,
  title: 38,
  requirement: 46,
  verdict: 14,
  by: 14,
  evidence: 36,
  note: 36,
}
const LINE_HEIGHT = 16
const MAX_LINES = 25
const HEAD = { fontWeight: 'bold', backgroundColor: '#DCE6EB', wrap: true, alignVertical: 'center' } as const
/** What the vendor fills in is tinted; the rest is there to be read. */
const OPEN_COLOUR = '#FFF8E1'
const OPEN_COLUMNS: readonly VendorColumn[] = ['verdict', 'by', 'evidence', 'note']
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const

/**
 * The question to the vendor (or its answer) as an XLSX workbook: one row per criterion and missing item, and a sheet
 * that says who asks and how to fill it in. `readVendorReply` reads it back.
 * @param reply what `vendorQuestion` gave
 */
export async function writeVendorSheet(
  reply: VendorReply,
  options: { language: Language },
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const words = tableWords(options.language)
  const headOf = (column: VendorColumn): string =>
    words(
      column === 'requirement' || column === 'by'
        ? `table.vendor.column.${column}`
        : `table.column.${column}`,
    )
  const head = VENDOR_COLUMNS.map((column) => ({
    ...textCell(headOf(column)),
    ...HEAD,
    height: 2 * LINE_HEIGHT,
  }))
  const verdict = (answer: VendorRow['answer']): string =>
    answer === undefined ? '' : verdictText(words, answer)
  const lines = reply.rows.flatMap((row) => [
    { ...textsOf(row), verdict: verdict(row.answer) },
    ...(row.items ?? []).map((item) => ({
      ...EMPTY,
      set: row.set,
      id: row.id,
      item: item.id,
      title: item.title,
      verdict: verdict(item.answer),
    })),
  ])
  const extras = {
    rows: lines.length + 1,
    columns: VENDOR_COLUMNS.length,
    choices: { [VENDOR_COLUMNS.indexOf('verdict')]: (['met', 'not-met'] as const).map(verdict) },
  }
  const workbook = writeExcelFile(
    [
      {
        sheet: words('table.vendor.sheet'),
        data: [head, ...lines.map((line) => VENDOR_COLUMNS.map((column) => cellOf(line, column)))],
        columns: VENDOR_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      {
        sheet: words('table.sheet.about'),
        data: aboutRows(reply, (fact) => words(`table.vendor.fact.${fact}`), [
          words('table.vendor.howTo', {
            verdict: headOf('verdict'),
            met: verdictText(words, 'met'),
            notMet: verdictText(words, 'not-met'),
          }),
          words('table.vendor.howToBy', { by: headOf('by') }),
          words('table.vendor.howToEvidence', { evidence: headOf('evidence') }),
          words('table.vendor.howToIds'),
        ]),
        columns: [{ width: 26 }, { width: 90 }],
        orientation: 'landscape',
      },
    ],
    { ...FONT, features: [sheetFeature(extras)] },
  )
  return xlsxBytes(workbook)
}

type Line = Record<VendorColumn, string>
const EMPTY = Object.fromEntries(VENDOR_COLUMNS.map((column) => [column, ''])) as Line

function textsOf({ set, id, title, requirement = '', by = '', evidence = '', note = '' }: VendorRow): Line {
  return { ...EMPTY, set, id, title, requirement, by: dayText(by), evidence, note }
}

function cellOf(line: Line, column: VendorColumn): CellObject {
  const height = Math.max(...VENDOR_COLUMNS.map((each) => linesOf(line[each], WIDTHS[each])))
  const isOpen = OPEN_COLUMNS.includes(column) && !(line.item !== '' && column !== 'verdict')
  return {
    ...textCell(line[column]),
    height: LINE_HEIGHT * Math.min(height, MAX_LINES),
    ...(isOpen ? { backgroundColor: OPEN_COLOUR } : {}),
    ...(line.item === '' && column === 'title' ? { fontWeight: 'bold' } : {}),
  }
}

function aboutRows(reply: VendorReply, label: (fact: VendorFact) => string, howTo: string[]): Row[] {
  const facts: Record<VendorFact, string> = {
    assessment: reply.assessment,
    vendor: reply.vendor.name,
    product: reply.vendor.product ?? '',
    contact: reply.vendor.contact ?? '',
    replyBy: dayText(reply.replyBy ?? ''),
    repliedOn: dayText(reply.repliedOn ?? ''),
  }
  return [
    [null, { ...textCell(reply.facility.name), fontWeight: 'bold' }],
    ...VENDOR_FACTS.map((fact): Row => [
      { ...textCell(label(fact)), fontWeight: 'bold' },
      { ...textCell(facts[fact]), ...(fact === 'assessment' ? {} : { backgroundColor: OPEN_COLOUR }) },
    ]),
    ...howTo.map((line): Row => [null, { ...textCell(line), height: LINE_HEIGHT * linesOf(line, 90) }]),
  ]
}

/** An estimate, so that rows are readable at once also where they are not measured on opening. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}

/** `@` = text: what a person types into such a cell is never turned into a date or a number. */
function textCell(text: string): CellObject {
  return { value: xlsxText(neutralise(text)), type: String, format: '@', wrap: true, alignVertical: 'top' }
}
