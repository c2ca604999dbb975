/** Which criterion a row of a table that is not ours is about: by our id, by the circular's number, by its title. */
import { entriesOf, type Entry } from '../../../core/sets/criteria'
import type { CriteriaSet } from '../../../core/types'
import { plainWord } from './plainWord'

/** What a row was taken for, and by what. */
export interface Recognised {
  entry: Entry
  /** Id of the item, empty for the criterion itself. */
  item: string
  by: 'id' | 'number' | 'title' | 'told'
}

/** What a row says about itself. */
export interface RowNames {
  id: string
  /** Id of an item, as in our own tables. */
  item: string
  number: string
  title: string
  itemTitle: string
  group: string
}

/** Words two titles must share to be the same row under the same number. */
const CLOSE = 0.5

/**
 * Prepares recognising rows of these sets. A number counts only where the title does not say something else; a title
 * that several groups have needs the number or the group.
 */
export function recogniser(sets: readonly CriteriaSet[]): Recogniser {
  const entries = sets.flatMap((set) => entriesOf(set))
  const byId = new Map(entries.map((entry): [string, Entry] => [entry.id, entry]))
  const byNumber = new Map<string, Entry>()
  const byTitle = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.kind === 'criterion' && entry.row.number !== null && !byNumber.has(String(entry.row.number)))
      byNumber.set(String(entry.row.number), entry)
    for (const title of titlesOf(entry)) byTitle.set(title, [...(byTitle.get(title) ?? []), entry])
  }

  const numberedAs = (text: string): Entry | undefined => {
    const [, digits] = NUMBER.exec(plainWord(text)) ?? []
    return digits === undefined ? undefined : byNumber.get(digits)
  }

  const find = ({ id, item, number, title, itemTitle, group }: RowNames): Recognised | null => {
    const named = byId.get(id.trim())
    if (named) return isOf(named, item.trim(), title) ? withItem(named, itemTitle, 'id', item.trim()) : null
    // Where the ids are the circular's numbers.
    const numbered = numberedAs(number) ?? (number.trim() === '' ? numberedAs(id) : undefined)
    const same = title.trim() === '' ? [] : (byTitle.get(bare(title)) ?? [])
    const [only] = same
    if (only && same.length === 1) return withItem(only, itemTitle, 'title')
    if (numbered && same.includes(numbered)) return withItem(numbered, itemTitle, 'title')
    const inGroup = same.filter((entry) => isIn(entry, group))
    if (inGroup.length === 1 && inGroup[0]) return withItem(inGroup[0], itemTitle, 'title')
    if (!numbered || same.length > 0) return null
    return title.trim() === '' || isClose(numbered, title) ? withItem(numbered, itemTitle, 'number') : null
  }
  const near = ({ number, title }: RowNames): Entry[] => {
    const same = byTitle.get(bare(title)) ?? []
    if (same.length > 0) return same.slice(0, NEAR)
    const numbered = numberedAs(number)
    const scored = entries
      .map((entry) => ({ entry, score: likeness(entry, title) + (entry === numbered ? 0.25 : 0) }))
      .filter(({ score }) => score >= CLOSE)
      .sort((a, b) => b.score - a.score)
    const best = scored[0]?.score ?? 0
    return scored
      .filter(({ score }) => score >= best - 0.2)
      .slice(0, NEAR)
      .map(({ entry }) => entry)
  }
  return { find, near, byId: (id) => byId.get(id) }
}

/** Finds rows; where it does not, says what they may be. */
export interface Recogniser {
  find: (names: RowNames) => Recognised | null
  /** What a row that was not recognised is like, the likest first; at most three. */
  near: (names: RowNames) => Entry[]
  byId: (id: string) => Entry | undefined
}

/** The circular's number as people write it: 5 · 5. · TC 5 · Tiêu chí số 5 · 5/146. */
const NUMBER = /^(?:tieu chi |tc )?(?:so )?0*(\d{1,3})(?: 146| 0+)?$/
const NEAR = 3

/** Whether a row of an id has the title of that id: a column that was sorted alone is found out. */
function isOf(entry: Entry, item: string, title: string): boolean {
  if (title.trim() === '') return true
  if (item === '') return isClose(entry, title)
  const found = entry.row.items?.find(({ id }) => id === item)
  return !found || [found.title.vi, found.title.en].some((known) => plainWord(known) === plainWord(title))
}

/** The share of words that a title and a row have in common, 0–1; short titles must be found whole. */
function likeness(entry: Entry, title: string): number {
  const given = bare(title).split(' ').filter(Boolean)
  if (given.length === 0) return 0
  return Math.max(
    ...titlesOf(entry).map((known) => {
      const words = new Set(known.split(' '))
      const shared = given.filter((word) => words.has(word)).length
      return shared / Math.max(given.length, Math.min(words.size, given.length + 4))
    }),
  )
}

/** A title without brackets, case, accents and signs. */
function bare(title: string): string {
  return plainWord(title.replace(/\([^()]*\)/g, ' '))
}

function titlesOf({ row }: Entry): string[] {
  const official = 'officialName' in row && typeof row.officialName === 'string' ? [row.officialName] : []
  return [
    ...new Set([row.title.vi, row.title.en, ...official].flatMap((title) => [bare(title), plainWord(title)])),
  ]
}

function isIn(entry: Entry, group: string): boolean {
  if (entry.kind !== 'criterion' || group.trim() === '') return false
  const { ordinal, title } = entry.group
  return [ordinal, title.vi, title.en].some(
    (name) => bare(name) === bare(group) || plainWord(name) === plainWord(group),
  )
}

function isClose(entry: Entry, title: string): boolean {
  const given = new Set(bare(title).split(' '))
  return titlesOf(entry).some((known) => {
    const words = known.split(' ')
    const shared = words.filter((word) => given.has(word)).length
    return shared >= CLOSE * Math.min(words.length, given.size)
  })
}

/** An item by its title; a title that no item has leaves the row unrecognised. */
function withItem(entry: Entry, itemTitle: string, by: Recognised['by'], itemId = ''): Recognised | null {
  if (itemId !== '') return { entry, item: itemId, by }
  if (itemTitle.trim() === '') return { entry, item: '', by }
  const item = entry.row.items?.find(({ title }) =>
    [title.vi, title.en].some((known) => plainWord(known) === plainWord(itemTitle)),
  )
  return item ? { entry, item: item.id, by } : null
}
