import { toneSample, type Tone } from './heatMap'
import type { Chart, Shape } from './shapes'
import { wrapWords } from './wrapWords'

/** One line: cells, then a bar of parts, then a word after the bar. */
export interface BarTableRow {
  cells: readonly string[]
  parts: readonly { tone: Tone; count: number }[]
  after: string
  /** A line of sums, in bold under a rule of its own. */
  isTotal?: boolean
  isApart?: boolean
}

/** A column of cells: its head, its room in mm, where its words stand. */
export interface BarTableColumn {
  title: string
  width: number
  align?: 'left' | 'right'
}

/** Words and measures. */
export interface BarTableWords {
  columns: readonly BarTableColumn[]
  bar: string
  /** Numbers of the parts, for files that hold no drawing. */
  parts: readonly string[]
  alt: string
  caption: string
}

const TEXT = 11
const LINE = 4.6
const PAD = 1
const HEAD_PAD = 1.2
const BAR = 3.4
const GUTTER = 3
/** Room after the bar for its number. */
const AFTER = 8
/** About so many mm a letter of this size takes. */
const LETTER = 1.95

/**
 * A table whose last column is a bar: all of them as long as one another, cut into white, hatched and black parts.
 * @param rows from the top
 * @param words heads
 * @param width in mm
 */
export function barTableChart(rows: readonly BarTableRow[], words: BarTableWords, width: number): Chart {
  const { columns } = words
  const lefts: number[] = []
  let x = 0
  for (const column of columns) {
    lefts.push(x)
    x += column.width + GUTTER
  }
  const bar = { x, width: width - x - (rows.some(({ after }) => after !== '') ? AFTER : 0) }
  const place = (index: number): { x: number; anchor?: 'end' } => {
    const { width: room = 0, align } = columns[index] ?? {}
    const left = lefts[index] ?? 0
    return align === 'right' ? { x: left + room, anchor: 'end' } : { x: left }
  }
  const wrapped = (text: string, index: number): string[] =>
    wrapWords(text, Math.max(6, Math.floor((columns[index]?.width ?? width) / LETTER)))
  const heads = columns.map(({ title }, index) => title.split('\n').flatMap((line) => wrapped(line, index)))
  const headLines = Math.max(1, ...heads.map(({ length }) => length))
  const head = headLines * LINE + 2 * HEAD_PAD
  const shapes: Shape[] = [
    { kind: 'line', x1: 0, y1: 0.2, x2: width, y2: 0.2, width: 0.35 },
    ...heads.flatMap((lines, index) =>
      lines.map((text, line): Shape => ({
        kind: 'text',
        ...place(index),
        y: head - HEAD_PAD - 1.1 - (lines.length - 1 - line) * LINE,
        text,
        size: TEXT,
        style: 'bold',
      })),
    ),
    { kind: 'text', x: bar.x, y: head - HEAD_PAD - 1.1, text: words.bar, size: TEXT, style: 'bold' },
    { kind: 'line', x1: 0, y1: head, x2: width, y2: head, width: 0.2 },
  ]
  let y = head
  for (const [index, row] of rows.entries()) {
    const lines = row.cells.map((text, column) => wrapped(text, column))
    const height = Math.max(1, ...lines.map(({ length }) => length)) * LINE + 2 * PAD
    const style = row.isTotal ? 'bold' : row.isApart ? 'italic' : 'regular'
    if (index > 0)
      shapes.push({
        kind: 'line',
        x1: 0,
        y1: y,
        x2: width,
        y2: y,
        ...(row.isTotal ? { width: 0.2 } : { width: 0.1, role: 'rule' as const }),
      })
    shapes.push(
      ...lines.flatMap((texts, column) =>
        texts.map((text, line): Shape => ({
          kind: 'text',
          ...place(column),
          y: y + PAD + 3.5 + line * LINE,
          text,
          size: TEXT,
          style: columns[column]?.align === 'right' && !row.isTotal ? 'regular' : style,
        })),
      ),
      ...barShapes(row, bar, y + PAD + 0.6),
    )
    if (row.after !== '')
      shapes.push({
        kind: 'text',
        x: width,
        y: y + PAD + 3.5,
        text: row.after,
        size: TEXT,
        style: 'bold',
        anchor: 'end',
      })
    y += height
  }
  shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, width: 0.35 })
  return {
    drawing: { width, height: y + 0.4, shapes },
    alt: words.alt,
    table: {
      caption: words.caption,
      columns: [
        ...columns.map(({ title }) => ({ title: title.replace('\n', ' ') })),
        ...words.parts.map((title) => ({ title, align: 'right' as const })),
      ],
      rows: rows.map(({ cells, parts }) => [...cells, ...parts.map(({ count }) => String(count))]),
    },
  }
}

function barShapes({ parts }: BarTableRow, bar: { x: number; width: number }, y: number): Shape[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return []
  let x = bar.x
  const drawn = parts.flatMap(({ tone, count }): Shape[] => {
    const width = (bar.width * count) / total
    const box = { x, y, width, height: BAR }
    x += width
    return count === 0 ? [] : toneSample(tone, box)
  })
  return [...drawn, { kind: 'rect', x: bar.x, y, width: bar.width, height: BAR, stroke: 0.25 }]
}
