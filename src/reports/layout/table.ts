import type { RectShape } from '../drawing/shapes'
import type { Cell, Row, TableBlock } from '../model'
import { paragraphLines, type PlacedLine } from './paragraph'
import { emptyContent, glue, place, slice } from './slice'
import type { LayoutContext, Slice } from './types'

/** Inner margins of a cell and line widths in mm. */
const PADDING = { across: 1.4, above: 0.8, below: 1.0 }
const RULE = 0.18
/** Share of a page below which a table, or its last two rows, are kept on one page. */
const SMALL_TABLE = 0.45

interface Box {
  x: number
  width: number
  lines: PlacedLine[]
  height: number
}

/**
 * Sets a table: heads repeat on every page, rows are not cut; only a row taller than a page is divided, between lines.
 * @param table the table
 * @param context fonts, width, page height, scale
 */
export function tableSlices(table: TableBlock, context: LayoutContext): Slice[] {
  const heads = table.head.flatMap((row) => rowSlices(table, row, context, { head: true, room: Infinity }))
  for (const head of heads) head.keepWithNext = true
  const room = context.pageHeight - heads.reduce((sum, head) => sum + head.height, 0)
  const rows = table.body.flatMap((row) =>
    rowSlices(table, row, context, { head: false, room }).map((part) => ({ ...part, heads })),
  )
  keepTogether(heads, rows, context)
  return [...heads, ...rows, glue(3 * context.scale)]
}

/** A small table stays whole; neither the first nor the last row of a long one stands alone on a page. */
function keepTogether(heads: readonly Slice[], rows: Slice[], context: LayoutContext): void {
  const total = [...heads, ...rows].reduce((sum, part) => sum + part.height, 0)
  const first = total <= context.pageHeight * SMALL_TABLE ? 0 : rows.length - 2
  const tail = rows.slice(Math.max(0, first)).reduce((sum, part) => sum + part.height, 0)
  if (tail > context.pageHeight * SMALL_TABLE) return
  rows.forEach((row, index) => {
    if (index >= first && index < rows.length - 1) row.keepWithNext = true
  })
  const begin = [...heads, ...rows.slice(0, 2)].reduce((sum, part) => sum + part.height, 0)
  if (rows.length > 2 && begin <= context.pageHeight * SMALL_TABLE && rows[0]) rows[0].keepWithNext = true
}

function rowSlices(
  table: TableBlock,
  row: Row,
  context: LayoutContext,
  options: { head: boolean; room: number },
): Slice[] {
  const boxes = boxesOf(table, row, context, options.head)
  const padding = (PADDING.above + PADDING.below) * context.scale
  const room = Math.max(options.room - padding, 10)
  const parts: Slice[] = []
  let rest = boxes
  do {
    const taken = rest.map((box) => take(box, room))
    const height = Math.max(...taken.map((box) => box.height)) + padding
    parts.push(draw(table, row, taken, height, context, options.head))
    rest = rest.map((box, index) => remainder(box, taken[index]?.lines.length ?? 0))
  } while (rest.some((box) => box.lines.length > 0))
  return parts
}

/** The cells of a row with their places and lines. */
function boxesOf(table: TableBlock, row: Row, context: LayoutContext, head: boolean): Box[] {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = table.columns.map((column) => (column.width / total) * context.width)
  let column = 0
  let x = 0
  return row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0)
    const align =
      cell.align ?? (head ? 'center' : row.band ? 'left' : (table.columns[column]?.align ?? 'left'))
    const lines = cellLines(cell, width - 2 * PADDING.across * context.scale, context, {
      size: table.size ?? 'table',
      align,
      bold: head || row.band === true,
    })
    const box = { x, width, lines, height: heightOf(lines) }
    column += span
    x += width
    return box
  })
}

function cellLines(
  cell: Cell,
  width: number,
  context: LayoutContext,
  defaults: Parameters<typeof paragraphLines>[3],
): PlacedLine[] {
  return cell.content.flatMap((para) => paragraphLines(para, width, context, defaults))
}

function draw(
  table: TableBlock,
  row: Row,
  boxes: readonly Box[],
  height: number,
  context: LayoutContext,
  head: boolean,
): Slice {
  const content = emptyContent()
  const padding = (PADDING.above + PADDING.below) * context.scale
  if (!table.plain)
    for (const box of boxes) {
      const frame: RectShape = { kind: 'rect', x: box.x, y: 0, width: box.width, height, stroke: RULE }
      content.shapes.push(head || row.band ? { ...frame, fill: 'shade' } : frame)
    }
  for (const box of boxes) {
    // Heads stand in the middle of their row, text begins at the top.
    const slack = head ? (height - padding - box.height) / 2 : 0
    let y = PADDING.above * context.scale + slack
    for (const line of box.lines) {
      place(content, line, box.x + PADDING.across * context.scale, y)
      y += line.height
    }
  }
  return slice(height, { ...content, keepWithNext: row.band === true })
}

/** As many lines of a cell as fit, at least one. */
function take(box: Box, room: number): Box {
  let height = 0
  let count = 0
  for (const line of box.lines) {
    if (count > 0 && height + line.height > room) break
    height += line.height
    count += 1
  }
  return { ...box, lines: box.lines.slice(0, count), height }
}

function remainder(box: Box, taken: number): Box {
  const lines = box.lines.slice(taken)
  return { ...box, lines, height: heightOf(lines) }
}

function heightOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}
