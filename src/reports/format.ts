/** Days, numbers and ranges as papers print them. No clock, no locale of the machine. */
import type { Day, Language } from '../core/types'
import type { Translate } from '../locales/translator'

const MS_PER_DAY = 86_400_000

/**
 * A day as dd/mm/yyyy, in both languages.
 * @param day ISO 8601 day
 */
export function formatDay(day: Day): string {
  return day.slice(0, 10).split('-').reverse().join('/')
}

/**
 * A day as official documents write it: ngày 29 tháng 12 năm 2017.
 * @param t words of the paper
 * @param date ISO 8601 day
 */
export function longDay(t: Translate, date: Day): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return t('paper.longDay', { day, month, year })
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

/**
 * A text that begins with a capital letter: a cell of a table, the beginning of a line.
 * @param text any text
 * @param language of the paper
 */
export function upperFirst(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1)
}

/**
 * A text that goes on in the middle of a sentence.
 * @param text any text
 * @param language of the paper
 */
export function lowerFirst(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1)
}

/**
 * A place in an instrument from the smallest part up, as a legal basis names it: "điểm b khoản 3 Điều 4".
 * @param at as the data have it: "Điều 4 khoản 3 điểm b"; anything else stays as it is
 */
export function fromPointUp(at: string): string {
  const [, article, clause, point] = /^(Điều \d+)(?: (khoản \d+))?(?: (điểm \p{L}))?$/u.exec(at) ?? []
  return article === undefined ? at : [point, clause, article].filter(Boolean).join(' ')
}
