import type { Orientation } from '../model'

/** A4 in mm. */
const SHORT = 210
const LONG = 297

/** White space around the text of a page, in mm. */
export interface Margins {
  top: number
  bottom: number
  left: number
  right: number
}

/**
 * Decree 30/2020/NĐ-CP, Appendix I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. A page on its side is bound
 * at the edge that was the left one, so that its top has most room.
 */
const MARGINS: Readonly<Record<Orientation, Margins>> = {
  portrait: { top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { top: 25, bottom: 15, left: 20, right: 20 },
}

/** Sizes in mm of a page and of the text on it. */
export interface Geometry {
  pageWidth: number
  pageHeight: number
  textWidth: number
  textHeight: number
  margin: Margins
}

/**
 * Page and text area in an orientation.
 * @param orientation of the page
 */
export function geometry(orientation: Orientation): Geometry {
  const pageWidth = orientation === 'portrait' ? SHORT : LONG
  const pageHeight = orientation === 'portrait' ? LONG : SHORT
  const margin = MARGINS[orientation]
  return {
    pageWidth,
    pageHeight,
    textWidth: pageWidth - margin.left - margin.right,
    textHeight: pageHeight - margin.top - margin.bottom,
    margin,
  }
}
