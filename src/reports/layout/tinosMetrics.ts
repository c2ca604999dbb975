/** Measures of the fonts that papers embed, without the fonts: written by `scripts/make-fonts.mjs`. */
import type { FontStyle } from '../../drawing/shapes'
import table from './advances.json'
import { NO_BREAK_SPACE } from './printable'
import type { FontMetrics } from './types'

const places = new Map(Array.from(table.characters, (character, index) => [character.charCodeAt(0), index]))
const advances: Readonly<Record<FontStyle, readonly number[]>> = table.advances
const SPACE = 0x20

/** The same measures as those of the embedded fonts, for a layout that draws nothing. */
export const TINOS_METRICS: FontMetrics = {
  has: (code) => places.has(code),
  advance(code, style) {
    const place = places.get(code === NO_BREAK_SPACE.charCodeAt(0) ? SPACE : code)
    return place === undefined ? 0 : (advances[style][place] ?? 0)
  },
}
