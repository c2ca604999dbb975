/**
 * A tiny drawing vocabulary in millimetres, y downwards. Charts are made of it, and so are the laid-out pages
 * themselves: one drawing, shown as SVG on screen and as vectors in PDF and DOCX, so that they cannot differ.
 * Everything is plain data and safe in black and white (outline and hatch, never colour alone).
 */

/** Font styles; every one of them is embedded in papers. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'bold-italic'

/**
 * What a shape is for. A screen gives each role a colour of its theme (`components/parts/AppDrawing`), paper a grey that
 * survives a photocopier (`ROLE_GREY`).
 */
export const ROLES = [
  /** Text and what stands on its own. */
  'ink',
  /** Text that matters less. */
  'soft',
  /** The ground. */
  'paper',
  /** Thin lines. */
  'rule',
  /** Outline of what is not there yet. */
  'edge',
  /** Ground of table heads and bands. */
  'shade',
  /** Met, and the text upon it. */
  'met',
  'on-met',
  'met-soft',
  /** Not met. */
  'gap',
  'gap-soft',
  /** Unassessed. */
  'open',
  'open-soft',
  'open-line',
  /** A light ground that leads the eye down a column. */
  'lane',
  /** Without legal basis. */
  'void',
  'void-line',
] as const
export type Role = (typeof ROLES)[number]

/** Grey value (0 black … 255 white) of each role on paper: black, a dark that still takes white figures, two greys. */
export const ROLE_GREY: Readonly<Record<Role, number>> = {
  ink: 0,
  soft: 0,
  paper: 255,
  rule: 110,
  edge: 0,
  shade: 232,
  met: 43,
  'on-met': 255,
  'met-soft': 255,
  gap: 0,
  'gap-soft': 255,
  open: 0,
  'open-soft': 255,
  'open-line': 0,
  lane: 255,
  void: 110,
  'void-line': 110,
}

/** An outline: its width in mm, its role (absent = ink), and on and off lengths in mm. */
export interface Outline {
  stroke?: number
  line?: Role
  dash?: readonly [number, number]
}

/** A straight line; `width` in mm. */
export interface LineShape {
  kind: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
  width: number
  role?: Role
  /** On and off lengths in mm. */
  dash?: readonly [number, number]
}

/** A rectangle, filled, outlined or both; `round` is the radius of its corners. */
export interface RectShape extends Outline {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  fill?: Role
  round?: number
}

/** A run of straight lines through points, closed or open, e.g. a tick. */
export interface PathShape extends Outline {
  kind: 'path'
  points: readonly (readonly [number, number])[]
  closed?: boolean
  fill?: Role
}

/** Diagonal lines inside a rectangle: the black-and-white safe grey. */
export interface HatchShape {
  kind: 'hatch'
  x: number
  y: number
  width: number
  height: number
  /** Distance between lines in mm. */
  gap: number
  stroke: number
  role?: Role
  /** Down to the right instead of up to the right. */
  falling?: boolean
}

/** One line of text; `y` is the baseline, `size` in points. */
export interface TextShape {
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  style?: FontStyle
  role?: Role
  /** Which end of the text `x` is; absent = start. */
  anchor?: 'start' | 'middle' | 'end'
  /** Added to every space, in mm: justified lines. */
  wordSpace?: number
}

/** A picture of pixels, e.g. the facility's logo; `data` in base64. */
export interface ImageShape {
  kind: 'image'
  x: number
  y: number
  width: number
  height: number
  type: 'image/png' | 'image/jpeg'
  data: string
}

/** Everything a drawing is made of. */
export type Shape = LineShape | RectShape | PathShape | HatchShape | TextShape | ImageShape

/** A part of a drawing that leads somewhere: on screen a link, on paper nothing. */
export interface Region {
  x: number
  y: number
  width: number
  height: number
  /** What it leads to, e.g. the id of a row. */
  to: string
  /** What the link says. */
  label: string
}

/** A picture of a given size in mm. */
export interface Drawing {
  width: number
  height: number
  shapes: readonly Shape[]
  regions?: readonly Region[]
}

/** The same as a drawing in numbers: for those who cannot see it, and for files that hold no drawing. */
export interface ChartTable {
  caption: string
  columns: readonly { title: string; align?: 'left' | 'center' | 'right' }[]
  /** Texts by column; the first is the head of its row. */
  rows: readonly (readonly string[])[]
}

/** A chart: the picture, one sentence that says what it shows, and its numbers. */
export interface Chart {
  drawing: Drawing
  alt: string
  table: ChartTable
}

/** One typographic point in mm. */
export const POINT = 25.4 / 72
/** One pixel of CSS in mm. */
export const PIXEL = 25.4 / 96
