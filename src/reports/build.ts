/** Short ways to write the content model. */
import type { Align, Cell, Column, HeadingBlock, Mark, Para, ParagraphBlock, Row, Run } from './model'

/** Text in the style of its surroundings. */
export function text(text: string): Run {
  return { text }
}

/** Bold text. */
export function bold(text: string): Run {
  return { text, bold: true }
}

/** Italic text. */
export function italic(text: string): Run {
  return { text, italic: true }
}

/**
 * Text that leads to a heading.
 * @param to anchor of the heading
 */
export function link(text: string, to: string): Run {
  return { text, to }
}

/** A verdict mark; the words for it follow it. */
export function mark(mark: Mark): Run {
  return { mark }
}

/**
 * A paragraph of a cell, note or block.
 * @param content a text or runs
 * @param options alignment, size, bullet
 */
export function para(content: string | Run[], options: Omit<Para, 'runs'> = {}): Para {
  return { runs: typeof content === 'string' ? [text(content)] : content, ...options }
}

/**
 * A paragraph as a block of its own.
 * @param content a text or runs
 * @param options alignment, size, whether it stays with the next block
 */
export function paragraph(
  content: string | Run[],
  options: Omit<ParagraphBlock, 'kind' | 'runs'> = {},
): ParagraphBlock {
  return { kind: 'paragraph', ...para(content, options) }
}

/**
 * A paragraph of an office document: justified, its first line stands in (Decree 30/2020/NĐ-CP).
 * @param content a text or runs
 */
export function body(content: string | Run[]): ParagraphBlock {
  return paragraph(content, { firstLine: true })
}

/**
 * A cell of one or more paragraphs.
 * @param content a text, one paragraph, or several
 * @param options alignment and span
 */
export function cell(content: string | Para | Para[], options: Omit<Cell, 'content'> = {}): Cell {
  const paras = typeof content === 'string' ? [para(content)] : Array.isArray(content) ? content : [content]
  return { content: paras, ...options }
}

/**
 * A row of cells.
 * @param cells texts or cells
 */
export function row(...cells: (string | Cell)[]): Row {
  return { cells: cells.map((content) => (typeof content === 'string' ? cell(content) : content)) }
}

/**
 * A heading row across the whole table.
 * @param title its words
 * @param columns how many columns the table has
 */
export function band(title: string, columns: number): Row {
  return { cells: [cell(title, { span: columns })], band: true }
}

/**
 * Columns of a table.
 * @param widths shares of the width
 * @param aligns alignment by position; absent = left
 */
export function columns(widths: readonly number[], aligns: readonly (Align | undefined)[] = []): Column[] {
  return widths.map((width, index) => {
    const align = aligns[index]
    return align ? { width, align } : { width }
  })
}

/**
 * A heading.
 * @param number "I", "1"; empty = not numbered
 * @param words its text
 * @param anchor unique in the document
 */
export function heading(level: 1 | 2 | 3, number: string, words: string, anchor: string): HeadingBlock {
  return { kind: 'heading', level, number, text: words, anchor }
}

/**
 * A line in bold that leads what follows, without a line in the table of contents.
 * @param words its text
 */
export function subheading(words: string): ParagraphBlock {
  return paragraph([bold(words)], { size: 'table', align: 'left', keepWithNext: true })
}

/**
 * A heading of a page to be read at a glance: it says the finding, stands in no table of contents, and keeps to what follows.
 * @param words its text
 */
export function subheadline(words: string): ParagraphBlock {
  return paragraph([bold(words)], { size: 'subhead', align: 'left', keepWithNext: true })
}
