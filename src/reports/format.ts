/** Days, numbers and ranges as papers print them. No clock, no locale of the machine. */
import type { Day, Language } from '../core/types'

const MS_PER_DAY = 86_400_000

/**
 * A day as dd/mm/yyyy, in both languages.
 * @param day ISO 8601 day
 */
export function formatDay(day: Day): string {
  return day.slice(0, 10).split('-').reverse().join('/')
}

/**
 * A whole number with separators: 1.234 in Vietnamese, 1,234 in English.
 * @param value a whole number
 * @param language of the paper
 */
export function formatNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
}

/**
 * Days from one day to another; negative when the second is earlier.
 * @param from ISO 8601 day
 * @param to ISO 8601 day
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY)
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
 * @param text any text
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
