import type { FontStyle, Shape } from '../../drawing/shapes'
import type { Language } from '../../core/types'
import type { Block, Mark, Orientation } from '../model'
import type { Fit } from './fit'
import type { Structure, StructureNode } from './structure'

/** What the layout must know about the fonts. */
export interface FontMetrics {
  /** Whether the fonts have the character (a UTF-16 code unit). */
  has: (code: number) => boolean
  /** Advance in thousandths of the font size, exactly as the PDF states it. */
  advance: (code: number, style: FontStyle) => number
}

/** A rectangle that leads to an anchor. */
export interface Link {
  x: number
  y: number
  width: number
  height: number
  to: string
  /** The node of the structure it belongs to. */
  node?: number
}

/** A shape on a page; without a node it is decoration. */
export type PlacedShape = Shape & { node?: number }

/** Where the number of an anchor's page goes (right edge `x`, baseline `y`); filled when all pages are known. */
export interface PageReference {
  x: number
  y: number
  size: number
  style: FontStyle
  to: string
  node?: number
}

/** Things placed relative to some origin, in mm. */
export interface Content {
  shapes: PlacedShape[]
  links: Link[]
  references: PageReference[]
}

/** A bookmark of the file. */
export interface Bookmark {
  level: 1 | 2 | 3
  title: string
}

/** A stretch across the page that is never cut: a line, a row, a drawing, or white space. */
export interface Slice extends Content {
  height: number
  /** Stays on the page of the slice after it. */
  keepWithNext: boolean
  /** White space: disappears at the top of a page. */
  glue: boolean
  /** Rows to repeat above when a page begins with this slice. */
  heads: readonly Slice[]
  anchor: string | null
  bookmark: Bookmark | null
  /** Which row of its table or item of its list it is; absent elsewhere. */
  unit?: number
  /** Begin a new page before it, in this orientation (null = as before). */
  newPage: { orientation: Orientation | null; begins: 'annex' | 'notes' | null } | null
}

/** Where the blocks go. */
export interface LayoutContext {
  metrics: FontMetrics
  /** Width of the text in mm. */
  width: number
  /** Height of the text on one page in mm. */
  pageHeight: number
  structure: Structure
  /** The node that what is set belongs to. */
  within: number
  /** What stands behind the name of a row that goes on from the page before. */
  continued: string
  /** How much of the white space is taken away so that a part ends on the page before: 0 = none, 1 = to single spacing. */
  tight: number
}

/** A laid-out page. */
export interface Page extends Content {
  orientation: Orientation
  /** Number printed on it: annexes and notes count on their own. */
  number: number
  /** Which part of the paper it is in: the paper itself, the first annex, … */
  part: number
  /** Notes for whoever issues the paper; they are no part of it. */
  isNotes: boolean
  /** Which stretch between two page breaks of the content it is in. */
  stretch: number
  /** How far down its text goes, in mm. */
  filled: number
}

/** All pages, where the anchors are (page from 1), and the bookmarks. */
export interface Pages {
  pages: Page[]
  anchors: Map<string, { page: number; y: number }>
  bookmarks: (Bookmark & { page: number })[]
  structure: readonly StructureNode[]
  /** The blocks that are not set as usual. */
  fits: ReadonlyMap<Block, Fit>
}

/** One line of text, ready to be placed. */
export interface Line {
  segments: Segment[]
  width: number
  /** Ends a paragraph or a forced line: never justified. */
  last: boolean
  /** Ends between two words; a word wider than the line is cut inside. */
  endsWord: boolean
}

/** A piece of a line in one style, or a mark. */
export interface Segment {
  x: number
  width: number
  text: string
  style: FontStyle
  mark: Mark | null
  to: string | null
  lang: Language | null
}
