/** Days, numbers and ranges as papers print them. No clock, no locale of the machine. */
import type { Language } from '../core/types'
import { numberText } from '../words/number'

/** The words all rooms share, under the names that papers know them by. */
export { daysBetween } from '../core/time/days'
export { dayText as formatDay, longDay } from '../words/day'
export { lowerFirst, upperFirst } from '../words/letters'

/** A whole number with separators: 1.234 in Vietnamese, 1,234 in English. */
export function formatNumber(value: number, language: Language): string {
  return numberText(language, value)
}

/**
 * Numbers in ascending order, neighbours joined: 129–146, 58.
 * @param numbers whole numbers in any order
 */
export function formatRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}

/**
 * A text on one line, cut at a word so that it has at most so many characters, with an ellipsis.
 * @param most characters, the ellipsis included
 */
export function clip(text: string, most: number): string {
  // The start is enough: a hostile text may have a million line feeds.
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= most && text.length <= most * 4) return line
  const cut = line.slice(0, most - 1)
  const atWord = line[most - 1] === ' ' ? cut.length : cut.lastIndexOf(' ')
  return `${(atWord > most * 0.6 ? cut.slice(0, atWord) : cut).trimEnd()}…`
}

/**
 * A place in an instrument from the smallest part up, as a legal basis names it: "điểm b khoản 3 Điều 4".
 * @param at as the data have it: "Điều 4 khoản 3 điểm b"; anything else stays as it is
 */
export function fromPointUp(at: string): string {
  const [, article, clause, point] = /^(Điều \d+)(?: (khoản \d+))?(?: (điểm \p{L}))?$/u.exec(at) ?? []
  return article === undefined ? at : [point, clause, article].filter(Boolean).join(' ')
}
