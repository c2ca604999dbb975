import { geometry, MARGIN } from '../layout/geometry'
import { points } from '../layout/sizes'
import type { Orientation, TextSize } from '../model'

/** Twentieths of a point, the unit of most lengths in a DOCX. */
const TWIPS_PER_MM = 1440 / 25.4
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
  return points(size, 1) * 2
}

/** Margins of Decree 30/2020/NĐ-CP, Appendix I, in twips; the number stands in the middle of the top margin. */
export const PAGE_MARGIN = {
  top: twips(MARGIN.top),
  bottom: twips(MARGIN.bottom),
  left: twips(MARGIN.left),
  right: twips(MARGIN.right),
  header: twips(8),
  footer: twips(8),
} as const

/**
 * Width of the text area in twips.
 * @param orientation of the page
 */
export function textWidth(orientation: Orientation): number {
  return twips(geometry(orientation).textWidth)
}
