/**
 * A tiny drawing vocabulary in millimetres, y downwards. Charts are made of it, and so are the laid-out pages
 * themselves: one drawing, shown as SVG on screen and as vectors in a PDF, so that the two cannot differ.
 * Everything is plain data and safe in black and white (outline and hatch, never colour alone).
 */

/** Font styles; every one of them is embedded. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'bold-italic'

/** Black, white, and two greys that survive a photocopier: one for rules, one for the ground of table heads. */
export type Tone = 'ink' | 'paper' | 'rule' | 'shade'

/** A straight line; `width` in mm. */
export interface LineShape {
  kind: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
  width: number
  tone?: Tone
  /** On and off lengths in mm. */
  dash?: readonly [number, number]
}

/** A rectangle, filled, outlined or both. */
export interface RectShape {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  fill?: Tone
  /** Outline width in mm; absent = no outline. */
  stroke?: number
}

/** A run of straight lines through points, closed or open, e.g. a tick. */
export interface PathShape {
  kind: 'path'
  points: readonly (readonly [number, number])[]
  closed?: boolean
  fill?: Tone
  stroke?: number
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
}

/** One line of text; `y` is the baseline, `size` in points. */
export interface TextShape {
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  style?: FontStyle
  tone?: Tone
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

export type Shape = LineShape | RectShape | PathShape | HatchShape | TextShape | ImageShape

/** A picture of a given size in mm. */
export interface Drawing {
  width: number
  height: number
  shapes: readonly Shape[]
}

/** Grey value (0 black … 255 white) of each tone. */
export const TONE_GREY: Readonly<Record<Tone, number>> = { ink: 0, rule: 110, shade: 232, paper: 255 }
/** One typographic point in mm. */
export const POINT = 25.4 / 72
