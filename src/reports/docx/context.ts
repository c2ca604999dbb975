import type { Table, TableOfContents, Paragraph } from 'docx'
import type { HeadingBlock } from '../model'
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
  /** The end of the block stays on the page of what follows it. */
  staysWithNext: boolean
}
