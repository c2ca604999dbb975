import { geometry } from '../layout/geometry'
import { points } from '../layout/sizes'
import type { Orientation, TextSize } from '../model'

/** Twentieths of a point, the unit of most lengths in a DOCX. */
export const TWIPS_PER_MM = 1440 / 25.4
/**
 * Millimetres as twips.
 * @param mm a length
 */
export function twips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM)
}

/**
 * A text size in half points, the unit of font sizes; the same sizes as in the PDF.
 * @param size name of the size
 */
export function halfPoints(size: TextSize): number {
  return points(size) * 2
}

/**
 * Margins of Decree 30/2020/NĐ-CP, Appendix I, in twips; the number stands in the middle of the top margin.
 * @param orientation of the page
 */
export function pageMargin(orientation: Orientation) {
  const { margin } = geometry(orientation)
  return {
    top: twips(margin.top),
    bottom: twips(margin.bottom),
    left: twips(margin.left),
    right: twips(margin.right),
    header: twips(margin.top / 2 - 2),
    footer: twips(margin.bottom / 2 - 4),
  }
}

/**
 * Width of the text area in twips.
 * @param orientation of the page
 */
export function textWidthTwips(orientation: Orientation): number {
  return twips(geometry(orientation).textWidth)
}
