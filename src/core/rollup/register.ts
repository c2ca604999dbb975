/** The register of expected facilities beside the submissions: areas, and who has handed in nothing. */
import { expectedKey, type Expected } from '../round/round'
import type { RollupRow } from './row'

/** Facilities that are expected to hand in, as the round of the year knows them. */
export interface ExpectedRegister {
  /** The area of a facility below its province; empty = the register does not say. */
  areaOf: (row: Pick<RollupRow, 'facility' | 'code'>) => string
  /** The entry of a facility; undefined = the register does not have it. */
  entryOf: (row: Pick<RollupRow, 'facility' | 'code'>) => Expected | undefined
  /**
   * Facilities of the register of which no row is, in its order.
   * @param rows rows of the year looked at
   */
  missing: (rows: Iterable<Pick<RollupRow, 'facility' | 'code'>>) => Expected[]
  size: number
  /** Where the areas lie on a map of tiles, as far as the register says; the first place of an area counts. */
  tiles: ReadonlyMap<string, Tile>
}

/** A place on a map of tiles, both from 0. */
export interface Tile {
  column: number
  row: number
}

/** More columns or rows are no map. */
const MOST_TILES = 40

/**
 * A place as a cell of a spreadsheet is named.
 * @param text `B4`
 * @returns null where it names none
 */
export function tileOf(text: string | undefined): Tile | null {
  const [, letters, digits] = /^\s*([a-z]{1,2})\s*(\d{1,2})\s*$/i.exec(text ?? '') ?? []
  if (letters === undefined || digits === undefined) return null
  const column =
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(digits) - 1
  return row >= 0 && row < MOST_TILES && column < MOST_TILES ? { column, row } : null
}

/** By what an entry of the register may be that of a row; `code` is null where the file has none. */
export interface RegisterKeys {
  code: string | null
  name: string
}

/**
 * What the register is asked by for a row.
 * @param row a row, of which only these facts are read
 */
export function registerKeys(row: Pick<RollupRow, 'facility' | 'code'>): RegisterKeys {
  const known = keys.get(row)
  if (known) return known
  const { facility: name, code } = row
  const made = {
    code: code.trim() === '' ? null : expectedKey({ code, name }),
    name: expectedKey({ code: '', name }),
  }
  keys.set(row, made)
  return made
}

/** Rows are frozen data and asked again and again. */
const keys = new WeakMap<object, RegisterKeys>()

/**
 * A register, asked by row: by code where both have one, else by name.
 * @param expected its entries
 */
export function expectedRegister(expected: readonly Expected[]): ExpectedRegister {
  const byCode = new Map<string, Expected>()
  const byName = new Map<string, Expected>()
  for (const one of expected) {
    if (one.code.trim() !== '') byCode.set(expectedKey(one), one)
    byName.set(expectedKey({ code: '', name: one.name }), one)
  }
  const tiles = new Map<string, Tile>()
  for (const { area, tile } of expected) {
    const place = tileOf(tile)
    if (place && area !== '' && !tiles.has(area)) tiles.set(area, place)
  }
  function find(row: Pick<RollupRow, 'facility' | 'code'>): Expected | undefined {
    if (expected.length === 0) return undefined
    const { code, name } = registerKeys(row)
    const known = code === null ? undefined : byCode.get(code)
    if (known) return known
    const named = byName.get(name)
    return named && (code === null || named.code.trim() === '') ? named : undefined
  }
  return {
    areaOf: (row) => find(row)?.area ?? '',
    entryOf: find,
    missing(rows) {
      const there = new Set<Expected>()
      for (const row of rows) {
        const one = find(row)
        if (one) there.add(one)
      }
      return expected.filter((one) => !there.has(one))
    },
    size: expected.length,
    tiles,
  }
}
