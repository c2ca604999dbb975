import { enteredText } from '../../core/text/entered'
import type { FontMetrics } from './types'

/** Stands for every character the fonts do not have, so that a loss is seen. */
export const REPLACEMENT = '□'
/** Joins words on paper like a space, but never ends a line. */
export const NO_BREAK_SPACE = '\u00a0'

/** Characters that the font has under another code, and ticks that must not turn into an empty box. */
const SAME_LOOK: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': NO_BREAK_SPACE,
  '\u2007': NO_BREAK_SPACE,
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u00b5': 'μ',
  '\u2206': 'Δ',
  '\u2713': '√',
  '\u2714': '√',
  '\u2611': '√',
  '\u2705': '√',
  '\u2717': '×',
  '\u2718': '×',
  '\u2612': '×',
  '\u274c': '×',
  '\u2610': '□',
}

/**
 * Nothing to see: controls but tab and line feed, soft hyphen, format characters (zero width, direction), variation
 * selectors.
 */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}]|[\ufe00-\ufe0f]/gu

/**
 * Text as it can be set: NFC, without invisible characters, one replacement for each character the fonts do not have.
 * Line feeds stay. Whatever comes in, what goes out can be drawn and measured.
 * @param text any text of a file
 * @param has whether the fonts have a character
 */
export function printable(text: string, has: FontMetrics['has']): string {
  const clean = enteredText(text).replace(INVISIBLE, '')
  let result = ''
  for (const character of clean) {
    const seen = SAME_LOOK[character] ?? character
    const known = seen === '\n' || seen === NO_BREAK_SPACE || (seen.length === 1 && has(seen.charCodeAt(0)))
    result += known ? seen : REPLACEMENT
  }
  return result
}
