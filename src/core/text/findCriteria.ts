/** Finding a criterion as people ask for one: by its number however it is written, or by words with or without accents. */
import type { Entry } from '../sets/criteria'
import { fold } from './search'

/** How well a row answers what was asked; lower is better. */
const RANKS = { number: 0, titleStart: 1, title: 2, words: 3, group: 4, text: 5 } as const

/** A row that was found. */
export interface FoundRow {
  entry: Entry
  rank: number
}

/**
 * The number somebody asks for: "88", "88.", "tc 88", "tiêu chí 88", "criterion 88".
 * @param query what was typed
 * @returns the number, or null when it is not one
 */
export function numberAsked(query: string): number | null {
  const match = /^(?:tieu chi|tc|criterion|so|no\.?|#)?\s*(\d{1,3})\s*[.:)]?$/.exec(fold(query).trim())
  return match ? Number(match[1]) : null
}

/**
 * Rows by number, title, words in any order, name of their group, or their text; the best first, then in set order.
 * @param query what was typed
 * @param entries the rows to look in
 */
export function findCriteria(query: string, entries: readonly Entry[]): FoundRow[] {
  const asked = fold(query).trim()
  if (asked === '') return []
  const number = numberAsked(query)
  const words = asked.split(/\s+/)
  return entries
    .flatMap((entry): FoundRow[] => {
      const rank = rankOf(entry, asked, words, number)
      return rank === null ? [] : [{ entry, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
}

function rankOf(entry: Entry, asked: string, words: readonly string[], number: number | null): number | null {
  const { row } = entry
  if (number !== null) return entry.kind === 'criterion' && entry.row.number === number ? RANKS.number : null
  const titles = [fold(row.title.vi), fold(row.title.en)]
  if (titles.some((title) => title.startsWith(asked))) return RANKS.titleStart
  if (titles.some((title) => title.includes(asked))) return RANKS.title
  if (titles.some((title) => words.every((word) => title.includes(word)))) return RANKS.words
  const group = entry.group
  if (group && [group.title.vi, group.title.en].some((title) => fold(title).includes(asked)))
    return RANKS.group
  const texts = [row.requirement, ...(row.items ?? []).map(({ title }) => title)]
  return texts.some(({ vi, en }) => fold(vi).includes(asked) || fold(en).includes(asked)) ? RANKS.text : null
}
