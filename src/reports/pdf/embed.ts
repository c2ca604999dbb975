import type { jsPDF } from 'jspdf'
import type { FontStyle } from '../../drawing/shapes'
import { NO_BREAK_SPACE } from '../layout/printable'
import type { FontMetrics } from '../layout/types'
import type { PaperFonts } from './fonts'

/**
 * Each style is its own family: jsPDF falls back to Times, garbled, when a family lacks a style. The six letters say that
 * the file holds a subset (PDF 32000-1, 9.6.4).
 */
export const FONT_NAMES: Readonly<Record<FontStyle, string>> = {
  regular: 'TTFPLN+Tinos',
  bold: 'TTFBLD+Tinos-Bold',
  italic: 'TTFITA+Tinos-Italic',
  'bold-italic': 'TTFBIT+Tinos-BoldItalic',
}

/** What jsPDF knows of a TrueType font; its own types leave it out. */
interface FontMetadata {
  characterToGlyph: (code: number) => number
  widthOfGlyph: (glyph: number) => number
}

/**
 * Adds the four styles to a document.
 * @param pdf the document
 * @param fonts TrueType files in base64
 */
export function embedFonts(pdf: jsPDF, fonts: PaperFonts): void {
  for (const style of Object.keys(FONT_NAMES) as FontStyle[]) {
    const file = `tinos-${style}.ttf`
    pdf.addFileToVFS(file, fonts[style])
    pdf.addFont(file, FONT_NAMES[style], 'normal', undefined, 'Identity-H')
  }
}

/**
 * The measures of the embedded fonts, rounded down as jsPDF writes them into the file, so that what is measured here is
 * what a viewer does.
 * @param pdf a document with the fonts
 */
export function metricsOf(pdf: jsPDF): FontMetrics {
  const metadata = {} as Record<FontStyle, FontMetadata>
  const advances = {} as Record<FontStyle, Map<number, number>>
  for (const style of Object.keys(FONT_NAMES) as FontStyle[]) {
    pdf.setFont(FONT_NAMES[style], 'normal')
    metadata[style] = (pdf.getFont() as unknown as { metadata: FontMetadata }).metadata
    advances[style] = new Map()
  }
  return {
    has: (code) => metadata.regular.characterToGlyph(code) !== 0,
    advance(code, style) {
      const known = advances[style].get(code)
      if (known !== undefined) return known
      const shown = code === NO_BREAK_SPACE.charCodeAt(0) ? 0x20 : code
      const advance = Math.trunc(metadata[style].widthOfGlyph(metadata[style].characterToGlyph(shown)))
      advances[style].set(code, advance)
      return advance
    },
  }
}
