/**
 * The content model of every paper: what is said, not how it looks. Built once, rendered to PDF (and DOCX, and screen)
 * so that numbers cannot differ between them. Plain data throughout: it is posted to a worker as it is.
 * Form: Decree 30/2020/NĐ-CP.
 */
import type { Day, Language } from '../core/types'
import type { Drawing } from '../drawing/shapes'

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
      /** Language of the run where it is not the language of the paper. */
      lang?: Language
    }
  | { mark: Mark }

/** Where the lines of a paragraph or cell stand. */
export type Align = 'left' | 'center' | 'right' | 'justify'
/**
 * Body text of a form (13), its fixed parts and captions (12), the list of recipients and tables (11), small print, the
 * kind of a paper (14); of a paper to be read at a glance: text (11.5), headings (12.5), the message (17).
 */
export type TextSize =
  'body' | 'form' | 'recipients' | 'table' | 'small' | 'large' | 'text' | 'subhead' | 'message'

/** Text of one paragraph, alone or in a cell. */
export interface Para {
  runs: Run[]
  align?: Align
  size?: TextSize
  /** A bullet or a number hanging before the text. */
  bullet?: string
  /** The first line stands in by 10 mm, as the paragraphs of an office document do (Decree 30/2020). */
  firstLine?: boolean
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

/** A column of a table. */
export interface Column {
  /** Share of the width; only the ratios matter. */
  width: number
  align?: Align
}

/** A table whose head is repeated on every page. */
export interface TableBlock {
  kind: 'table'
  columns: Column[]
  /** Repeated on every page. */
  head: Row[]
  /** A row is cut only when it is taller than a third of a page; it then goes on under "(tiếp)". */
  body: Row[]
  size?: TextSize
  /** Rules between the rows (default), around every cell (for tables to write in), or none. */
  lines?: 'rows' | 'grid' | 'none'
}

/** A heading: gives a bookmark of the PDF, a line of the table of contents, and a target of links. */
export interface HeadingBlock {
  kind: 'heading'
  level: 1 | 2 | 3
  /** "I", "1", "1.1": empty when not numbered. */
  number: string
  text: string
  anchor: string
  /** Absent = body. */
  size?: TextSize
  /** Stands in by 10 mm, as the divisions of an office document do (Decree 30/2020). */
  firstLine?: boolean
}

/** A paragraph of running text. */
export interface ParagraphBlock extends Para {
  kind: 'paragraph'
  /** Stays on the page of the block after it. */
  keepWithNext?: boolean
}

/** A list with dots, or with numbers when `ordered`. */
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
  /** Stays on the page of the block after it. */
  keepWithNext?: boolean
}

/** A picture of `src/drawing`, with its words for those who cannot see it. */
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

/**
 * National heading and issuing body (Decree 30/2020, Appendix I): country at the right, bodies at the left. A letter says
 * beneath its number what it is about; minutes have no place and date.
 */
export interface NationalHeadingBlock {
  kind: 'nationalHeading'
  country: string
  motto: string
  superior: string
  facility: string
  number: string
  /** Empty = no such line (form 1.9). */
  placeAndDate: string
  /** "V/v …" of a letter (form 1.5). */
  about?: string
  /** Above the issuing body. */
  logo?: Picture
}

/** Kind of paper and what it is about, centred, with a short rule beneath; a line feed in the subject starts a line. */
export interface TitleBlock {
  kind: 'title'
  type: string
  subject: string
  /** The title of an annex (Decree 30/2020, form 2.1): what it goes with, in brackets; empty = nothing. */
  annex?: { reference: string }
}

/**
 * Who signs, side by side, kept together; with recipients, "Nơi nhận" stands at the left (Decree 30/2020), or beneath the
 * signers where there are two of them (form 1.9).
 */
export interface SignaturesBlock {
  kind: 'signatures'
  recipients?: { title: string; lines: string[] }
  /** A line feed in the role starts a line: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  signers: { role: string; instruction: string; name: string }[]
}

/** Table of contents of the headings down to a level, with links and page numbers. */
export interface ContentsBlock {
  kind: 'contents'
  title: string
  depth: 1 | 2 | 3
}

/** The start of a page, and of an annex where one begins. */
export interface PageBreakBlock {
  kind: 'pageBreak'
  /** Orientation of the pages from here on. */
  orientation?: Orientation
  /**
   * What begins here: an annex, whose pages are numbered on their own, or notes for whoever issues the paper, which are no
   * part of it.
   */
  begins?: 'annex' | 'notes'
}

/** Blocks on pages of their own. */
export interface OnePageBlock {
  kind: 'onePage'
  blocks: Block[]
}

/** Anything a paper is made of, from top to bottom. */
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

/** How a page lies. */
export type Orientation = 'portrait' | 'landscape'

/** What the pages say of the file they were made from. */
export interface PaperFooter {
  /**
   * Where it stands: a line at the foot of every page (default), or small in the bottom margin of the last page of the
   * paper or its annex, so that the pages to be signed stay clean.
   */
  place?: 'every' | 'last'
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
  /** What it is about, for the properties of the file; absent = the title. */
  subject?: string
  keywords?: string[]
  orientation: Orientation
  footer: PaperFooter
  /** A mark on every page, e.g. that the data are illustrative; null = none. */
  mark: string | null
  blocks: Block[]
}
