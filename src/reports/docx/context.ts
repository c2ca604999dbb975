import type { Table, TableOfContents, Paragraph } from 'docx'
import type { HeadingBlock, Row, TableBlock } from '../model'
import type { RunLook } from './runs'

/** What a block turns into. */
export type Part = Paragraph | Table | TableOfContents

/** Where a block goes. */
export interface DocxContext extends RunLook {
  /** Width of the text area in twips. */
  width: number
  /** All headings of the document, for the table of contents. */
  headings: readonly HeadingBlock[]
  /** A new number for every numbered list, so that each begins with 1. */
  nextList: () => number
  /** The page that an anchor is on, as the same paper has it in a PDF. */
  pageOf: (anchor: string) => number | undefined
  /** A new number for every drawing. */
  nextDrawing: () => number
  /** Whether a row is so tall that it may be cut between two pages. */
  isTall: (table: TableBlock, row: Row) => boolean
  /** The rows of a table that stay on the page of the row after them. */
  rowsKept: (table: TableBlock) => ReadonlySet<number>
  /** How many of the block's last rows, items or paragraphs stay on the page of what follows it; Infinity = all of it. */
  kept: number
  /** How much of the white space is taken away, as in the PDF: 0 = none, 1 = to single spacing. */
  tight: number
}
