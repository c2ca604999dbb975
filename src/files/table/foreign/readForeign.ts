/** A table in any layout as changes of an assessment. Every guess can be seen and changed; what is not sure is asked. */
import type { Entry } from '../../../core/sets/criteria'
import { enteredText } from '../../../core/text/entered'
import type { TableMap, WordMeaning } from '../../../generated/formats'
import { isRemoval } from '../columns'
import { restore } from '../neutralise'
import { readRows, type IdentifiedRow, type TableChanges, type TableContext } from '../readAnswersTable'
import type { Sheet } from '../sheet'
import { foreignCells } from './foreignCells'
import type { ColumnRole } from './heads'
import { meaningFinder, saidIn, type MeaningBy } from './meaning'
import { ownerChanges, type OwnerChange } from './ownerChanges'
import { plainKey } from './plainWord'
import { recogniser, type Recognised, type RowNames } from './recogniser'
import { columnAt, guessMap } from './tableMap'

/** A word of the verdict column, what it means and by what; without a meaning it is asked. */
export interface WordUse {
  /** As it stands in the first cell. */
  word: string
  /** Its name in the layout. */
  key: string
  count: number
  /** Some rows with it, from 1. */
  rows: number[]
  meaning: WordMeaning | null
  by: MeaningBy | null
}

/** A word whose meaning is asked. */
export type OpenWord = WordUse & { meaning: null }

/** One row of the table, and what was made of it. */
export interface ForeignRow {
  /** From 1. */
  row: number
  /** What the row calls itself. */
  text: string
  /** Its name in the layout, for saying what it is. */
  key: string
  found: Recognised | null
  /** What it may be, where it was not recognised. */
  near: Entry[]
  /** A heading or an empty row: nothing is lost when it is left aside. */
  isHeading: boolean
  /** A person said that it is left aside. */
  isSkipped: boolean
  /** The word of its verdict, empty when it says none. */
  word: string
  meaning: WordMeaning | null
}

/** A table read by a layout. */
export interface ForeignTable {
  map: TableMap
  rows: ForeignRow[]
  /** All words of the verdict, the most frequent first. */
  words: WordUse[]
  /** Words whose meaning must be told before the table can be taken. */
  open: OpenWord[]
  /** Rows that were recognised and say no verdict. */
  blank: number
  table: Omit<TableChanges, 'other'>
  /** Who answers for rows, where the table says so and the assessment does not, or says another. */
  owners: OwnerChange[]
}

/** Rows shown for a word. */
const SAMPLES = 5
/** Rows of sections carry a Roman number or a letter. */
const SECTION = /^(?:[IVX]+|[A-H])[.)]?$/

/** The first sheet with a layout that is understood, by its guess. */
export function guessForeign(
  sheets: readonly Sheet[],
  named?: string,
): { sheet: Sheet; map: TableMap } | null {
  for (const sheet of sheets) {
    if (named !== undefined && sheet.name !== named) continue
    const map = guessMap(sheet)
    if (map) return { sheet, map }
  }
  return null
}

/**
 * Reads a table by a layout.
 * @param map the layout: a guess, changed by a person, or kept from an earlier table
 */
export function readForeign(sheet: Sheet, map: TableMap, context: TableContext): ForeignTable {
  const { find, near, byId } = recogniser(context.sets)
  const cell = (row: number, role: ColumnRole): string => {
    const at = columnAt(map, role)
    return at === undefined ? '' : enteredText(restore(sheet.rows[row]?.[at] ?? ''))
  }
  const saidAt = (row: number) => saidIn(map, (role) => cell(row, role).trim())
  const numbers = sheet.rows.flatMap((_, row) => (row < map.headRow ? [] : [row]))
  const meaningOf = meaningFinder(
    map,
    numbers.map((row) => saidAt(row).word),
  )

  const hasNumbers = map.columns.number !== undefined || map.columns.id !== undefined
  const rows: ForeignRow[] = []
  const identified: IdentifiedRow[] = []
  const words = new Map<string, WordUse>()
  const owners: { entry: Entry; name: string }[] = []
  let group = ''
  let above: Entry | null = null
  for (const row of numbers) {
    if ((sheet.rows[row] ?? []).every((text) => text.trim() === '')) continue
    const said = saidAt(row)
    const names = namesOf((role) => cell(row, role).trim(), group)
    const key = rowKey(names)
    const told = map.titles?.[key]
    const isSkipped = told === 'skip'
    // A heading says nothing: a section, or words over several columns.
    const isHeading = told === undefined && said.word === '' && isSection(names, hasNumbers)
    const found: Recognised | null =
      isSkipped || isHeading ? null : (toldRow(told, byId) ?? find(names) ?? itemOf(above, names))
    if (isHeading && names.title !== '') group = names.title
    if (found?.item === '') above = found.entry
    const meant = said.column ? { meaning: said.column, by: 'column' as const } : meaningOf(said.word)
    const meaning = meant?.meaning ?? null
    const isUnclear = !found && !isHeading && !isSkipped
    rows.push({
      row: row + 1,
      text: names.title || names.id || names.number || (sheet.rows[row] ?? []).join(' ').trim(),
      key,
      found,
      near: isUnclear ? near(names) : [],
      isHeading,
      isSkipped,
      word: said.word,
      meaning,
    })
    if (!found) continue
    const isWithdrawn = isRemoval(said.word)
    if (said.word !== '' && !isWithdrawn) note(words, said.word, row + 1, meant)
    const taken = isWithdrawn ? 'removal' : meaning === 'skip' ? null : meaning
    identified.push({
      cells: foreignCells(sheet, map, row, { verdict: taken, role: said.role }, cell),
      ids: { set: found.entry.set.id, id: found.entry.id, item: found.item },
    })
    if (meaning !== 'skip') owners.push({ entry: found.entry, name: cell(row, 'owner') })
  }
  const uses = [...words.values()].sort((a, b) => b.count - a.count)
  return {
    map,
    rows,
    words: uses,
    open: uses.filter((use): use is OpenWord => use.meaning === null),
    blank: rows.filter(({ found, word }) => found !== null && word === '').length,
    table: readRows(identified, sheet.name, context),
    owners: ownerChanges(context.assessment, owners),
  }
}

function namesOf(text: (role: ColumnRole) => string, group: string): RowNames {
  return {
    id: text('id'),
    item: text('item'),
    number: text('number'),
    title: text('title'),
    itemTitle: text('itemTitle'),
    group: text('group') || group,
  }
}

/** The name of a row in a layout: number, name and group, as they tell it apart from others. */
function rowKey({ id, number, title, itemTitle, group }: RowNames): string {
  const own = [id, number, title, itemTitle].map(plainKey).filter(Boolean).join(' ')
  return [own, plainKey(group)].filter(Boolean).join(' | ')
}

function toldRow(told: string | undefined, byId: (id: string) => Entry | undefined): Recognised | null {
  const entry = told === undefined ? undefined : byId(told)
  return entry ? { entry, item: '', by: 'told' } : null
}

/** The items of a criterion stand below it, in their own words. */
function itemOf(above: Entry | null, { title, itemTitle }: RowNames): Recognised | null {
  const name = plainKey(itemTitle || title)
  if (!above || name === '') return null
  const item = above.row.items?.find(({ title: known }) =>
    [known.vi, known.en].some((text) => plainKey(text) === name),
  )
  return item ? { entry: above, item: item.id, by: 'title' } : null
}

function isSection({ id, number }: RowNames, hasNumbers: boolean): boolean {
  return SECTION.test(number) || (hasNumbers && number === '' && id === '')
}

function note(
  words: Map<string, WordUse>,
  word: string,
  row: number,
  meant: { meaning: WordMeaning; by: MeaningBy } | null,
): void {
  const key = plainKey(word)
  const by = meant?.by ?? null
  // A tick and a word of the same spelling are two things.
  const place = by === 'column' ? `${key} ${meant?.meaning}` : key
  const use = words.get(place) ?? { word, key, count: 0, rows: [], meaning: meant?.meaning ?? null, by }
  use.count += 1
  if (use.rows.length < SAMPLES) use.rows.push(row)
  words.set(place, use)
}
