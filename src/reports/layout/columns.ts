import { POINT } from '../../drawing/shapes'
import type { Cell, Para, TableBlock, TextSize } from '../model'
import { MARK_SIZE, textWidth } from './lines'
import { printable } from './printable'
import { points } from './sizes'
import type { FontMetrics } from './types'

/** Characters up to which a cell is a word rather than a text: "Chưa đánh giá", "nâng cao", "31/12/2026". */
const SHORT_CELL = 20
/** Most that a column is given for its short cells or the longest word of its head, in mm. */
const MOST_NEEDED = 38
/** Share of its width that a column of long texts gives to others at most, and how wide it is beside the widest at least. */
const GIVES = 0.3
const WIDE = 0.75
/** Rounding of measures, in mm. */
const SLACK = 0.2

/** What a table was given before: the same table is asked about once for every row. */
const known = new WeakMap<TableBlock, { width: number; metrics: FontMetrics; widths: number[] }>()

/**
 * Widths of the columns of a table in mm: their shares, save that no short cell and no word of a head is broken over two
 * lines while a column of long texts has room to give. A table to write in keeps the room it was given.
 * @param table its columns and cells
 * @param width of the table in mm
 * @param padding inner margins of a cell at both sides together, in mm
 */
export function columnWidths(
  table: TableBlock,
  width: number,
  metrics: FontMetrics,
  padding: number,
): readonly number[] {
  const found = known.get(table)
  if (found?.width === width && found.metrics === metrics) return found.widths
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  const shares = table.columns.map((column) => (column.width / total) * width)
  const widths = table.lines === 'grid' ? shares : balanced(shares, needsOf(table, metrics, padding))
  known.set(table, { width, metrics, widths })
  return widths
}

/** Gives the columns what they need, from what the others can spare; nothing where that is not enough. */
function balanced(shares: readonly number[], needs: readonly number[]): number[] {
  const lacks = shares.map((share, index) => Math.max(0, (needs[index] ?? 0) - share))
  const widest = Math.max(...shares)
  const spare = shares.map((share, index) =>
    share < widest * WIDE ? 0 : Math.max(0, Math.min(share - (needs[index] ?? 0), share * GIVES)),
  )
  const lack = lacks.reduce((sum, one) => sum + one, 0)
  const free = spare.reduce((sum, one) => sum + one, 0)
  if (lack === 0 || free < lack) return [...shares]
  return shares.map((share, index) => share + (lacks[index] ?? 0) - ((spare[index] ?? 0) * lack) / free)
}

function needsOf(table: TableBlock, metrics: FontMetrics, padding: number): number[] {
  const needs = table.columns.map(() => 0)
  const size = table.size ?? 'table'
  const look = (cells: readonly Cell[], widest: (cell: Cell) => number): void => {
    let column = 0
    for (const cell of cells) {
      const span = cell.span ?? 1
      const need = span === 1 ? widest(cell) : 0
      if (need > 0)
        needs[column] = Math.max(needs[column] ?? 0, Math.min(need + padding + SLACK, MOST_NEEDED))
      column += span
    }
  }
  for (const { cells } of table.head) look(cells, (cell) => longestWord(cell, size, metrics))
  for (const { cells } of table.body) look(cells, (cell) => shortCell(cell, size, metrics))
  return needs
}

/** Width of the longest word of the head of a column. */
function longestWord({ content }: Cell, size: TextSize, metrics: FontMetrics): number {
  const words = content.flatMap((para) =>
    textOf(para)
      .split(/\s+/u)
      .filter((word) => word.length <= SHORT_CELL),
  )
  return Math.max(
    0,
    ...words.map((word) => textWidth(printable(word, metrics.has), 'bold', points(size), metrics)),
  )
}

/** Width of a cell of short lines; 0 = they may break. */
function shortCell({ content }: Cell, size: TextSize, metrics: FontMetrics): number {
  const isShort = ({ bullet, ...para }: Para): boolean => {
    const text = textOf(para).trim()
    return bullet === undefined && text.length <= SHORT_CELL && !text.includes('\n')
  }
  return content.every(isShort) ? Math.max(0, ...content.map((para) => lineOf(para, size, metrics))) : 0
}

/** Width of a paragraph in one line. */
function lineOf(para: Para, size: TextSize, metrics: FontMetrics): number {
  if (textOf(para).trim() === '') return 0
  const own = points(para.size ?? size)
  const marks = para.runs.filter((run) => 'mark' in run).length * own * POINT * Math.max(1.05, MARK_SIZE)
  const width = para.runs.reduce((sum, run) => {
    if ('mark' in run) return sum
    const style = run.bold ? 'bold' : run.italic ? 'italic' : 'regular'
    return sum + textWidth(printable(run.text, metrics.has), style, own, metrics)
  }, 0)
  return marks + width
}

function textOf({ runs }: Para): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('')
}
