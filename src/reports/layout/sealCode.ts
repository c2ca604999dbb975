import type { Orientation } from '../model'
import { geometry } from './geometry'

/** Side of the QR code of a sealed assessment in mm. Printed at 300 dpi a module is about five dots wide. */
export const SEAL_CODE = { size: 16 } as const

/**
 * Where the QR code stands: in a margin where nothing is bound or punched, at the foot of the page.
 * @param orientation of the page
 * @returns its top left corner in mm
 */
export function sealPlace(orientation: Orientation): { x: number; y: number } {
  const { pageWidth, pageHeight, margin } = geometry(orientation)
  // Upright: under the right end of the text. On its side the foot is too low; the outer margin is wide enough.
  return orientation === 'portrait'
    ? { x: pageWidth - margin.right - SEAL_CODE.size, y: pageHeight - margin.bottom + 1 }
    : { x: (margin.left - SEAL_CODE.size) / 2, y: pageHeight - margin.bottom - SEAL_CODE.size }
}
