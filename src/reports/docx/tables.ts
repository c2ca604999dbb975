import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Align, NoteBlock, Para, Row, TableBlock, TextSize } from '../model'
import type { DocxContext, Part } from './context'
import { TWIPS_PER_MM, twips } from './measure'
import { runsOf, textRun, type ParagraphLook } from './runs'
import { FIRST_LINE } from '../layout/paragraph'
import { closer } from '../layout/sizes'
import { PADDING, PADDING_GIVES } from '../layout/table'
import { columnWidths } from '../layout/columns'
import { TINOS_METRICS } from '../layout/tinosMetrics'
import { ALIGNMENT, spacedLines, STYLE_OF } from './styles'

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
/** Thickness of the rules in eighths of a point: above the head and below the last row, below the head, between rows. */
const RULE = { outer: 8, head: 5, row: 2, cell: 4 } as const
const RULE_GREY = '6E6E6E'
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
    para.bullet === undefined
      ? []
      : [...textRun(para.bullet, context, { bold: inherited.bold }), new TextRun({ children: [new Tab()] })]
  return new Paragraph({
    style: STYLE_OF[size],
    alignment: ALIGNMENT[para.align ?? inherited.align],
    ...(para.firstLine ? { indent: { firstLine: twips(FIRST_LINE) } } : {}),
    ...(para.bullet === undefined
      ? {}
      : { indent: BULLET_INDENT, tabStops: [{ type: 'left' as const, position: BULLET_INDENT.left }] }),
    ...(context.tight > 0 ? { spacing: spacedLines(size, context.tight) } : {}),
    ...look,
    children: [...bullet, ...runsOf(para.runs, context, inherited.bold)],
  })
}

/**
 * What follows a table: without it two tables would grow together.
 * @param context where it goes
 */
export function spacer({ kept }: DocxContext): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 60, line: 120, lineRule: 'exact' },
    keepNext: kept > 0,
    children: [],
  })
}

/**
 * A native table: heads repeat on every page, rows do not split unless they are tall, bands stay with the row after them.
 * @param context where it goes
 */
export function tableOf(block: TableBlock, context: DocxContext): Part[] {
  const across = 2 * PADDING.across
  const widths = columnWidths(block, context.width / TWIPS_PER_MM, TINOS_METRICS, across).map((width) =>
    Math.floor(width * TWIPS_PER_MM),
  )
  const together = context.rowsKept(block)
  const rows = [
    ...block.head.map((row, index) =>
      rowOf(row, block, widths, context, {
        head: true,
        isLastHead: index === block.head.length - 1,
        isKept: context.kept === Infinity || together.has(0),
      }),
    ),
    ...block.body.map((row, index) => {
      const isKept = row.band === true || together.has(index) || index >= block.body.length - context.kept
      return rowOf(row, block, widths, context, { isKept, isFirst: index === 0 && block.head.length > 0 })
    }),
  ]
  if (rows.length === 0) return []
  return [
    new Table({
      rows,
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: bordersOf(block),
    }),
    spacer(context),
  ]
}

function rowOf(
  row: Row,
  block: TableBlock,
  widths: readonly number[],
  context: DocxContext,
  {
    head = false,
    isKept = false,
    isLastHead = false,
    isFirst: isFirstRow = false,
  }: { head?: boolean; isKept?: boolean; isLastHead?: boolean; isFirst?: boolean },
): TableRow {
  const size = block.size ?? 'table'
  const strong = head || row.band === true
  const isFramed = block.lines === 'grid'
  const ruled = isLastHead && !isFramed && block.lines !== 'none'
  const isWhole = !context.isTall(block, row)
  // LibreOffice loses the rest of a table whose first row after a repeated head may not split and stands last on a page:
  // there the lines of each cell stay together instead.
  const cantSplit = head || (isWhole && !isFirstRow)
  const look = {
    ...(isKept ? { keepNext: true } : {}),
    ...(isFirstRow && isWhole ? { keepLines: true } : {}),
  }
  let column = 0
  const children = row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0)
    const align =
      cell.align ??
      (row.band ? 'left' : head && isFramed ? 'center' : (block.columns[column]?.align ?? 'left'))
    const isFirst = column === 0
    column += span
    const isLast = column >= widths.length
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: marginsOf(context, { isFirst: isFirst && !isFramed, isLast: isLast && !isFramed }),
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(ruled
        ? { borders: { bottom: { style: BorderStyle.SINGLE, size: RULE.head, color: '000000' } } }
        : {}),
      verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      children: cell.content.map((para) => paragraphOf(para, context, { size, align, bold: strong }, look)),
    })
  })
  return new TableRow({ children, cantSplit, ...(head ? { tableHeader: true } : {}) })
}

/** The first and the last cell stand flush with the text where nothing frames them. */
function marginsOf({ tight }: DocxContext, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }) {
  const { across, above, below } = PADDING
  return {
    left: isFirst ? 0 : twips(across),
    right: isLast ? 0 : twips(across),
    top: twips(closer(above, PADDING_GIVES, tight)),
    bottom: twips(closer(below, PADDING_GIVES, tight)),
  }
}

function bordersOf({ lines = 'rows' }: TableBlock) {
  if (lines === 'none') return NO_BORDERS
  const line = (size: number, color = '000000') => ({ style: BorderStyle.SINGLE, size, color })
  if (lines === 'grid') {
    const own = line(RULE.cell)
    return { top: own, bottom: own, left: own, right: own, insideHorizontal: own, insideVertical: own }
  }
  const outer = line(RULE.outer)
  return { ...NO_BORDERS, top: outer, bottom: outer, insideHorizontal: line(RULE.row, RULE_GREY) }
}

/**
 * A framed note: a table of one cell, because every editor keeps its frame whole over a page break.
 * @param context where it goes
 */
export function noteOf(note: NoteBlock, context: DocxContext): Part[] {
  const border = { style: BorderStyle.SINGLE, size: note.strong ? 12 : 4, color: '000000' }
  const kept = note.keepWithNext ? { keepNext: true } : {}
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
              children: [
                ...title,
                ...note.content.map((para) => paragraphOf(para, context, NOTE_TEXT, kept)),
              ],
            }),
          ],
        }),
      ],
    }),
    spacer({ ...context, kept: Math.max(context.kept, note.keepWithNext ? 1 : 0) }),
  ]
}

const NOTE_TEXT = { size: 'table', align: 'left' } as const
