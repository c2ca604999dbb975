import type { Row, TableBlock } from '../model'
import { columnWidths } from './columns'
import { paragraphLines, type PlacedLine } from './paragraph'
import { emptyContent, glue, place, slice } from './slice'
import { closer } from './sizes'
import { createStructure } from './structure'
import type { Content, FontMetrics, LayoutContext, Slice } from './types'

/** Inner margins of a cell in mm; the first and the last stand flush with the text where nothing frames them. */
export const PADDING = { across: 1.4, above: 0.9, below: 1.1 }
/** Share of the inner margins above and below that a paper set closer does without. */
export const PADDING_GIVES = 0.35
/** Thickness of the rules in mm: above the head and below the last row, below the head, between rows, and around cells. */
const RULE = { outer: 0.35, head: 0.21, row: 0.09, cell: 0.18 } as const
/** Share of a page below which a table, or its last two rows, are kept on one page. */
const SMALL_TABLE = 0.45
/** A row taller than this share of a page may be cut between its lines. */
const TALL_ROW = 1 / 3
/** Lines of a cut row that stay together at either end. */
const FEW_LINES = 2

interface Box {
  x: number
  width: number
  /** Inner margins at the left and the right. */
  left: number
  right: number
  lines: PlacedLine[]
}

/** Which row of the table it is. */
type Place = 'head' | 'first' | 'inner' | 'last'

/**
 * Sets a table: heads repeat on every page, rows are not cut unless one is taller than a third of a page; such a row goes on
 * under its own name.
 * @param context fonts, width, page height, structure
 */
export function tableSlices(table: TableBlock, context: LayoutContext): Slice[] {
  const within = context.structure.add('Table', context.within)
  const inside = { ...context, within }
  const heads = table.head.flatMap((row, index) =>
    rowSlices(table, row, inside, {
      place: 'head',
      isOuter: index === 0,
      isInner: index === table.head.length - 1,
    }),
  )
  for (const head of heads) head.keepWithNext = true
  const count = table.body.length
  const rows = table.body.flatMap((row, index) => {
    const isOuter = index === count - 1
    const isFirst = index === 0 && heads.length === 0
    const place = isOuter ? 'last' : isFirst ? 'first' : 'inner'
    return rowSlices(table, row, inside, { place, isOuter, isInner: isFirst }).map((part) => ({
      ...part,
      unit: index,
      heads: [...heads, ...part.heads],
    }))
  })
  keepTogether(heads, rows, context)
  return [...heads, ...rows, glue(3)]
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
  options: { place: Place; isOuter: boolean; isInner: boolean },
): Slice[] {
  const isHead = options.place === 'head'
  const boxes = boxesOf(table, row, context, isHead)
  const whole =
    Math.max(...boxes.map(({ lines }) => heightOf(lines)), 0) +
    closer(PADDING.above + PADDING.below, PADDING_GIVES, context.tight)
  const steps = whole > context.pageHeight * TALL_ROW && !isHead ? stepsOf(boxes) : [boxes]
  const last = steps.length - 1
  const name = steps.length > 1 ? continuation(row, context) : []
  return steps.map((step, index) => {
    const ends = { top: index === 0, bottom: index === last }
    const made = draw(table, step, context, { ...options, ...ends })
    const isKept = index < FEW_LINES - 1 || (index >= last - FEW_LINES + 1 && index < last)
    return slice(made.height, {
      ...made,
      keepWithNext: row.band === true || (isKept && last > 0),
      heads: index === 0 ? [] : name,
    })
  })
}

/** Fonts, and the text area in mm. */
interface MeasuredPage {
  metrics: FontMetrics
  textWidth: number
  textHeight: number
}

/** For a table that is measured and not set. */
const onlyMeasured = ({ metrics, textWidth, textHeight }: MeasuredPage) => ({
  metrics,
  width: textWidth,
  pageHeight: textHeight,
  structure: createStructure(),
  within: 0,
  continued: '',
  tight: 0,
})

/**
 * Whether a row is so tall that it may be cut between two pages.
 * @param table of the row
 * @param page fonts, and the text area in mm
 */
export function isTallRow(table: TableBlock, row: Row, page: MeasuredPage): boolean {
  const context = onlyMeasured(page)
  const lines = boxesOf(table, row, context, false).map((box) => heightOf(box.lines))
  return Math.max(0, ...lines) + PADDING.above + PADDING.below > page.textHeight * TALL_ROW
}

/**
 * Which rows of a table stay with the row after them: all of a small one, the first and the last two of a long one.
 * @param page fonts, and the text area in mm
 * @returns their places among the rows of the body
 */
export function rowsKept(table: TableBlock, page: MeasuredPage): ReadonlySet<number> {
  const context = onlyMeasured(page)
  const kept = new Map<number, boolean>()
  for (const { unit, keepWithNext } of tableSlices(table, context))
    if (unit !== undefined) kept.set(unit, keepWithNext)
  return new Set([...kept].flatMap(([unit, isKept]) => (isKept ? [unit] : [])))
}

/** The lines of the cells side by side, one of each cell at a time, so that a page may end after any. */
function stepsOf(boxes: readonly Box[]): Box[][] {
  const count = Math.max(...boxes.map(({ lines }) => lines.length), 1)
  return Array.from({ length: count }, (_, index) =>
    boxes.map((box) => ({ ...box, lines: box.lines.slice(index, index + 1) })),
  )
}

/** What stands at the top of a page that goes on with a row: its first words and "(tiếp)". Decoration, not text. */
function continuation(row: Row, context: LayoutContext): Slice[] {
  const name = row.cells
    .slice(0, 2)
    .flatMap(({ content }) => content.slice(0, 1))
    .map(({ runs }) =>
      runs
        .map((run) => ('text' in run ? run.text : ''))
        .join('')
        .trim(),
    )
    .filter((words) => words !== '')
    .join(' · ')
  const words = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name
  const text = [words, context.continued].filter((part) => part !== '').join(' ')
  const [line] = paragraphLines({ runs: [{ text, italic: true }] }, context.width, context, {
    size: 'recipients',
    align: 'left',
    role: null,
  })
  return line ? [slice(line.height + PADDING.above, line)] : []
}

/** Characters of a row's name at the top of a page, well under a line. */
const LONGEST_NAME = 60

/** The cells of a row with their places and lines. */
function boxesOf(table: TableBlock, row: Row, context: LayoutContext, isHead: boolean): Box[] {
  const widths = columnWidths(table, context.width, context.metrics, 2 * PADDING.across)
  const isFramed = table.lines === 'grid'
  const { structure } = context
  const line = structure.add('TR', context.within)
  let column = 0
  let x = 0
  return row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0)
    const own = table.columns[column]?.align ?? 'left'
    const align = cell.align ?? (row.band ? 'left' : isHead && isFramed ? 'center' : own)
    const left = column === 0 && !isFramed ? 0 : PADDING.across
    const right = column + span >= widths.length && !isFramed ? 0 : PADDING.across
    const within = structure.add(isHead || row.band ? 'TH' : 'TD', line, {
      ...(isHead ? { scope: 'Column' } : row.band ? { scope: 'Row' } : {}),
      ...(span > 1 ? { span } : {}),
    })
    const lines = cell.content.flatMap((para) =>
      paragraphLines(
        para,
        width - left - right,
        { ...context, within },
        {
          size: table.size ?? 'table',
          align: align === 'justify' && isHead ? 'left' : align,
          bold: isHead || row.band === true,
        },
      ),
    )
    const box = { x, width, left, right, lines }
    column += span
    x += width
    return box
  })
}

function draw(
  table: TableBlock,
  boxes: readonly Box[],
  context: LayoutContext,
  at: { place: Place; isOuter: boolean; isInner: boolean; top: boolean; bottom: boolean },
): Content & { height: number } {
  const content = emptyContent()
  const above = at.top ? closer(PADDING.above, PADDING_GIVES, context.tight) : 0
  const inner = Math.max(...boxes.map(({ lines }) => heightOf(lines)), 0)
  const below = at.bottom ? closer(PADDING.below, PADDING_GIVES, context.tight) : 0
  const height = above + inner + below
  if (table.lines === 'grid') frame(content, boxes, height, at)
  else if (table.lines !== 'none') rules(content, context.width, height, at)
  for (const box of boxes) {
    // Heads stand at the foot of their row, text begins at the top.
    let y = above + (at.place === 'head' ? inner - heightOf(box.lines) : 0)
    for (const line of box.lines) {
      place(content, line, box.x + box.left, y)
      y += line.height
    }
  }
  return { ...content, height }
}

/** Lines across the table, no verticals. */
function rules(
  content: Content,
  width: number,
  height: number,
  { place: where, isOuter, isInner, top, bottom }: Parameters<typeof draw>[3],
): void {
  const rule = (y: number, thickness: number, role: 'ink' | 'rule' = 'ink'): void => {
    content.shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, width: thickness, role })
  }
  const isHead = where === 'head'
  if (top && (isHead ? isOuter : isInner)) rule(0, RULE.outer)
  if (!bottom) return
  if (isHead) {
    if (isInner) rule(height, RULE.head)
  } else if (isOuter) rule(height, RULE.outer)
  else rule(height, RULE.row, 'rule')
}

/** A frame around every cell; a row that goes on has none between its parts. */
function frame(
  content: Content,
  boxes: readonly Box[],
  height: number,
  { top, bottom }: { top: boolean; bottom: boolean },
): void {
  const rule = (x1: number, y1: number, x2: number, y2: number): void => {
    content.shapes.push({ kind: 'line', x1, y1, x2, y2, width: RULE.cell })
  }
  for (const { x, width } of boxes) {
    rule(x, 0, x, height)
    rule(x + width, 0, x + width, height)
    if (top) rule(x, 0, x + width, 0)
    if (bottom) rule(x, height, x + width, height)
  }
}

function heightOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}
