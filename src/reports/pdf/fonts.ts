/**
 * The four styles of Tinos that every paper embeds (licence: public/licences/tinos-OFL.txt; docs/decisions/fonts.md).
 * Inlined as data addresses, so that the same module works from disk, in a worker and on the command line.
 */
import bold from './fonts/tinos-bold.ttf?inline'
import boldItalic from './fonts/tinos-bold-italic.ttf?inline'
import italic from './fonts/tinos-italic.ttf?inline'
import regular from './fonts/tinos-regular.ttf?inline'
import type { FontStyle } from '../../drawing/shapes'

/** TrueType files in base64, one for each style. A missing style would come out garbled, so all four are required. */
export type PaperFonts = Readonly<Record<FontStyle, string>>

const base64 = (address: string): string => address.slice(address.indexOf(',') + 1)

/** Tinos, metric-compatible with Times New Roman, with all of Vietnamese. */
export const PAPER_FONTS: PaperFonts = {
  regular: base64(regular),
  bold: base64(bold),
  italic: base64(italic),
  'bold-italic': base64(boldItalic),
}
