import type { Orientation } from '../model'

/** A4 in mm. */
const SHORT = 210
const LONG = 297
/** Decree 30/2020/NĐ-CP, Appendix I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 } as const

/** Sizes in mm of a page and of the text on it. */
export interface Geometry {
  pageWidth: number
  pageHeight: number
  textWidth: number
  textHeight: number
}

/**
 * Page and text area in an orientation.
 * @param orientation of the page
 */
export function geometry(orientation: Orientation): Geometry {
  const pageWidth = orientation === 'portrait' ? SHORT : LONG
  const pageHeight = orientation === 'portrait' ? LONG : SHORT
  return {
    pageWidth,
    pageHeight,
    textWidth: pageWidth - MARGIN.left - MARGIN.right,
    textHeight: pageHeight - MARGIN.top - MARGIN.bottom,
  }
}
