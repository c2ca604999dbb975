/**
 * The content model of every paper: what is said, not how it looks. Built once, rendered to PDF (and DOCX, and screen)
 * so that numbers cannot differ between them. Plain data throughout: it is posted to a worker as it is.
 * Form: Decree 30/2020/NĐ-CP.
 */
import type { Day, Language } from '../core/types'
import type { Drawing } from './drawing/shapes'

/** The verdict marks, drawn as vectors because the font has none of them; always beside the word they stand for. */
export type Mark = 'met' | 'not-met' | 'not-applicable' | 'unassessed'

/** A stretch of text in one style, or a mark. A line feed in `text` starts a new line. */
export type Run =
  | {
      text: string
      bold?: boolean
      italic?: boolean
      /** Anchor of a heading in the same document: the run becomes a link. */
      to?: string
    }
  | { mark: Mark }

export type Align = 'left' | 'center' | 'right' | 'justify'
/** Body text, the fixed parts of the form, the list of recipients, table text, small print, and the kind of a paper. */
export type TextSize = 'body' | 'form' | 'recipients' | 'table' | 'small' | 'large'

/** Text of one paragraph, alone or in a cell. */
export interface Para {
  runs: Run[]
  align?: Align
  size?: TextSize
  /** A bullet or a number hanging before the text. */
  bullet?: string
}

/** A cell: paragraphs one under the other. */
export interface Cell {
  content: Para[]
  align?: Align
  /** Columns it spans; absent = 1. */
  span?: number
}

/** A row. A band is a heading row across the table and stays with the row after it. */
export interface Row {
  cells: Cell[]
  band?: boolean
}

export interface Column {
  /** Share of the width; only the ratios matter. */
  width: number
  align?: Align
}

export interface TableBlock {
  kind: 'table'
  columns: Column[]
  /** Repeated on every page. */
  head: Row[]
  /** A row is never cut, unless it alone is taller than a page. */
  body: Row[]
  size?: TextSize
  /** Lines around the cells (default) or none. */
  plain?: boolean
}

/** A heading: gives a bookmark of the PDF, a line of the table of contents, and a target of links. */
export interface HeadingBlock {
  kind: 'heading'
  level: 1 | 2 | 3
  /** "I", "1", "1.1": empty when not numbered. */
  number: string
  text: string
  anchor: string
}

export interface ParagraphBlock extends Para {
  kind: 'paragraph'
  /** Stays on the page of the block after it. */
  keepWithNext?: boolean
}

export interface ListBlock {
  kind: 'list'
  items: Run[][]
  ordered?: boolean
  size?: TextSize
}

/** A framed note; strong = a thicker frame, for what must not be overlooked. */
export interface NoteBlock {
  kind: 'note'
  title?: string
  content: Para[]
  strong?: boolean
}

export interface DrawingBlock {
  kind: 'drawing'
  drawing: Drawing
  /** What the drawing shows, for those who cannot see it. */
  alt: string
  /** The same as a table, for files that hold no drawing; absent = the words of `alt` stand there. */
  table?: TableBlock
}

/** A picture that is embedded as it is. */
export interface Picture {
  type: 'image/png' | 'image/jpeg'
  /** Base64. */
  data: string
  /** Pixels; only their ratio matters. */
  width: number
  height: number
  /** What it shows, for those who cannot see it. */
  alt: string
}

/** National heading and issuing body (Decree 30/2020, Appendix I): country at the right, bodies at the left. */
export interface NationalHeadingBlock {
  kind: 'nationalHeading'
  country: string
  motto: string
  superior: string
  facility: string
  number: string
  placeAndDate: string
  /** Above the issuing body. */
  logo?: Picture
}

/** Kind of paper and what it is about, centred, with a short rule beneath; a line feed in the subject starts a line. */
export interface TitleBlock {
  kind: 'title'
  type: string
  subject: string
  /** No rule beneath: the title of an annex (Decree 30/2020). */
  annex?: boolean
}

/** Who signs, side by side, kept together; with recipients, "Nơi nhận" stands at the left (Decree 30/2020). */
export interface SignaturesBlock {
  kind: 'signatures'
  recipients?: { title: string; lines: string[] }
  signers: { role: string; instruction: string; name: string }[]
}

/** Table of contents of the headings down to a level, with links and page numbers. */
export interface ContentsBlock {
  kind: 'contents'
  title: string
  depth: 1 | 2 | 3
}

export interface PageBreakBlock {
  kind: 'pageBreak'
  /** Orientation of the pages from here on. */
  orientation?: Orientation
}

/** Blocks that fill exactly one page: set smaller when they would not fit. */
export interface OnePageBlock {
  kind: 'onePage'
  blocks: Block[]
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | NoteBlock
  | DrawingBlock
  | NationalHeadingBlock
  | TitleBlock
  | SignaturesBlock
  | ContentsBlock
  | PageBreakBlock
  | OnePageBlock

export type Orientation = 'portrait' | 'landscape'

/** The line at the foot of every page. */
export interface PaperFooter {
  /** What the paper is. */
  left: string
  /** The fingerprint, and whether it is sealed. */
  right: string
  /** Of a sealed assessment: the line with the whole hash, and the text of the QR code beside it (null = none). */
  seal?: { hash: string; code: string | null; alt: string }
}

/** A whole paper. */
export interface PaperDocument {
  /** Title of the file's properties, without the facility. */
  title: string
  /** The facility: author of the file. */
  author: string
  language: Language
  /** Day of making; becomes the creation date of the file, so that the same input gives the same bytes. */
  createdOn: Day
  orientation: Orientation
  footer: PaperFooter
  /** A mark on every page, e.g. that the data are illustrative; null = none. */
  mark: string | null
  blocks: Block[]
}
