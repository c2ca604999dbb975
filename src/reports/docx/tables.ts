import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Align, NoteBlock, Para, Row, TableBlock, TextSize } from '../model'
import type { DocxContext, Part } from './context'
import { twips } from './measure'
import { runsOf, textRun, type ParagraphLook } from './runs'
import { ALIGNMENT, lineHeight, STYLE_OF } from './styles'

/** Ground of heads and bands: the grey that survives a photocopier. */
const SHADE = { type: ShadingType.CLEAR, fill: 'E8E8E8', color: 'auto' } as const
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
/** Borders of nothing. */
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const
const CELL_MARGINS = { left: twips(1.4), right: twips(1.4), top: twips(0.4), bottom: twips(0.4) } as const
/** White space on a page that must hold everything. */
const CLOSE: Readonly<Record<TextSize, { before: number; after: number }>> = {
  body: { before: 0, after: 40 },
  form: { before: 0, after: 0 },
  recipients: { before: 0, after: 0 },
  table: { before: 20, after: 20 },
  small: { before: 0, after: 0 },
  large: { before: 0, after: 40 },
}
const BULLET_INDENT = { left: twips(3.5), hanging: twips(3.5) } as const

/**
 * A paragraph of the model.
 * @param para its runs, alignment, size, bullet
 * @param context where it goes
 * @param inherited what it takes from its surroundings
 * @param look further properties of the paragraph
 */
export function paragraphOf(
  para: Para,
  context: DocxContext,
  inherited: { size: TextSize; align: Align; bold?: boolean },
  look: ParagraphLook = {},
): Paragraph {
  const size = para.size ?? inherited.size
  const bullet =
    para.bullet === undefined ? [] : textRun(`${para.bullet}\t`, context, size, { bold: inherited.bold })
  return new Paragraph({
    style: STYLE_OF[size],
    alignment: ALIGNMENT[para.align ?? inherited.align],
    ...(context.scale === 1 ? {} : { spacing: { ...CLOSE[size], ...lineHeight(1) } }),
    ...(para.bullet === undefined
      ? {}
      : { indent: BULLET_INDENT, tabStops: [{ type: 'left' as const, position: BULLET_INDENT.left }] }),
    ...look,
    children: [...bullet, ...runsOf(para.runs, context, size, inherited.bold)],
  })
}

/**
 * What follows a table: without it two tables would grow together.
 * @param context where it goes
 */
export function spacer({ scale, staysWithNext }: DocxContext): Paragraph {
  const spacing = { before: 0, after: scale === 1 ? 60 : 0, line: scale === 1 ? 120 : 60 }
  return new Paragraph({
    spacing: { ...spacing, lineRule: 'exact' },
    keepNext: staysWithNext,
    children: [],
  })
}

/**
 * A native table: heads repeat on every page, rows do not split, bands stay with the row after them.
 * @param block the table
 * @param context where it goes
 */
export function tableOf(block: TableBlock, context: DocxContext): Part[] {
  const total = block.columns.reduce((sum, { width }) => sum + width, 0)
  const widths = block.columns.map(({ width }) => Math.floor((context.width * width) / total))
  const rows = [
    ...block.head.map((row) => rowOf(row, block, widths, context, { head: true })),
    ...block.body.map((row, index) => {
      const isKept = row.band === true || (context.staysWithNext && index === block.body.length - 1)
      return rowOf(row, block, widths, context, { isKept })
    }),
  ]
  if (rows.length === 0) return []
  return [
    new Table({
      rows,
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      ...(block.plain ? { borders: NO_BORDERS } : {}),
    }),
    spacer(context),
  ]
}

function rowOf(
  row: Row,
  block: TableBlock,
  widths: readonly number[],
  context: DocxContext,
  { head = false, isKept = false }: { head?: boolean; isKept?: boolean },
): TableRow {
  const size = block.size ?? 'table'
  const strong = head || row.band === true
  let column = 0
  const children = row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0)
    const align =
      cell.align ?? (head ? 'center' : row.band ? 'left' : (block.columns[column]?.align ?? 'left'))
    column += span
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: context.scale === 1 ? CELL_MARGINS : { ...CELL_MARGINS, top: 0, bottom: 0 },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(strong ? { shading: SHADE } : {}),
      verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: cell.content.map((para) =>
        paragraphOf(para, context, { size, align, bold: strong }, isKept ? { keepNext: true } : {}),
      ),
    })
  })
  return new TableRow({ children, cantSplit: true, ...(head ? { tableHeader: true } : {}) })
}

/**
 * A framed note: a table of one cell, because every editor keeps its frame whole over a page break.
 * @param note the note
 * @param context where it goes
 */
export function noteOf(note: NoteBlock, context: DocxContext): Part[] {
  const border = { style: BorderStyle.SINGLE, size: note.strong ? 12 : 4, color: '000000' }
  const title =
    note.title === undefined
      ? []
      : [paragraphOf({ runs: [{ text: note.title, bold: true }] }, context, NOTE_TEXT, { keepNext: true })]
  return [
    new Table({
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: [context.width],
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      borders: { top: border, bottom: border, left: border, right: border },
      rows: [
        new TableRow({
          children: [
            new TableCell({
              width: { size: context.width, type: WidthType.DXA },
              margins: { left: twips(2.5), right: twips(2.5), top: twips(1.2), bottom: twips(1.2) },
              children: [...title, ...note.content.map((para) => paragraphOf(para, context, NOTE_TEXT))],
            }),
          ],
        }),
      ],
    }),
    spacer(context),
  ]
}

const NOTE_TEXT = { size: 'table', align: 'left' } as const
