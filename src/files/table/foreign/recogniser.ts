/** Which criterion a row of a table that is not ours is about: by our id, by the circular's number, by its title. */
import { entriesOf, type Entry } from '../../../core/sets/criteria'
import type { CriteriaSet } from '../../../core/types'
import { plainWord } from './tableMap'

/** What a row was taken for, and by what. */
export interface Recognised {
  entry: Entry
  /** Id of the item, empty for the criterion itself. */
  item: string
  by: 'id' | 'number' | 'title'
}

/** What a row says about itself. */
export interface RowNames {
  id: string
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
export function recogniser(sets: readonly CriteriaSet[]): (names: RowNames) => Recognised | null {
  const entries = sets.flatMap((set) => entriesOf(set))
  const byId = new Map(entries.map((entry): [string, Entry] => [entry.id, entry]))
  const byNumber = new Map<string, Entry>()
  const byTitle = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.kind === 'criterion' && entry.row.number !== null && !byNumber.has(String(entry.row.number)))
      byNumber.set(String(entry.row.number), entry)
    for (const title of titlesOf(entry)) byTitle.set(title, [...(byTitle.get(title) ?? []), entry])
  }

  return ({ id, number, title, itemTitle, group }) => {
    const named = byId.get(id.trim())
    if (named) return withItem(named, itemTitle, 'id')
    const numbered = byNumber.get(number.trim().replace(/\.0*$/, ''))
    const same = title.trim() === '' ? [] : (byTitle.get(bare(title)) ?? [])
    const [only] = same
    if (only && same.length === 1) return withItem(only, itemTitle, 'title')
    if (numbered && same.includes(numbered)) return withItem(numbered, itemTitle, 'title')
    const inGroup = same.filter((entry) => isIn(entry, group))
    if (inGroup.length === 1 && inGroup[0]) return withItem(inGroup[0], itemTitle, 'title')
    if (!numbered || same.length > 0) return null
    return title.trim() === '' || isClose(numbered, title) ? withItem(numbered, itemTitle, 'number') : null
  }
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
function withItem(entry: Entry, itemTitle: string, by: Recognised['by']): Recognised | null {
  if (itemTitle.trim() === '') return { entry, item: '', by }
  const item = entry.row.items?.find(({ title }) =>
    [title.vi, title.en].some((known) => plainWord(known) === plainWord(itemTitle)),
  )
  return item ? { entry, item: item.id, by } : null
}
