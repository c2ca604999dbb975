import type { TableMap } from '../../../generated/formats'
import { refuse, type Read } from '../../problems'
import { readSheets } from '../readAnswersTable'
import type { Sheet } from '../sheet'
import { emptyMap, guessMap, layoutKey } from './tableMap'

/** The sheets of a table, and how it is read at first. */
export interface AnyTable {
  sheets: Sheet[]
  /** The sheet the guess is for. */
  sheet: Sheet
  map: TableMap
  /** Whether the guess was remembered from a table of the same layout. */
  isKept: boolean
}

/**
 * Reads the sheets of any table. A CSV file without a head that is understood is read by the delimiter that makes most
 * columns: a person says then what they are.
 * @param bytes the file
 */
export async function readAnySheets(bytes: Uint8Array): Promise<Read<Sheet[]>> {
  const read = await readSheets(bytes, (sheet) => guessMap(sheet) !== null)
  if (read.ok || read.problems[0]?.code !== 'table-no-head') return read
  return readSheets(bytes, ({ rows }) => rows.filter((cells) => cells.length > 1).length * 2 > rows.length)
}

/**
 * How a table is read at first: as a table of the same layout was, else by the guess, else a person says it all.
 * @param sheets as read
 * @param kept layouts that were remembered, by the words of their heads
 */
export function firstReading(sheets: Sheet[], kept: Readonly<Record<string, TableMap>> = {}): Read<AnyTable> {
  for (const sheet of sheets) {
    const guess = guessMap(sheet)
    if (guess) return { ok: true, value: { sheets, sheet, ...readingOf(sheet, guess, kept) } }
  }
  const sheet = sheets.find(({ rows }) => rows.length > 0)
  if (!sheet) return refuse('empty-file')
  return { ok: true, value: { sheets, sheet, map: emptyMap(sheet), isKept: false } }
}

/** The layout of one sheet: remembered, or guessed. */
export function readingOf(
  sheet: Sheet,
  guess: TableMap,
  kept: Readonly<Record<string, TableMap>>,
): Pick<AnyTable, 'map' | 'isKept'> {
  const known = kept[layoutKey(sheet, guess.headRow)]
  return known
    ? { map: { ...known, sheet: sheet.name, headRow: guess.headRow }, isKept: true }
    : { map: guess, isKept: false }
}
