import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RollupRow } from '../../core/rollup/row'

/** Bytes gathered before they are written. */
const PIECE = 1024 * 1024

/** Where a row lies in the store. */
export interface StoredAt {
  path: string
  offset: number
  length: number
}

/**
 * Rows on the disk, so that those of a whole country need no memory: written once, read again one after another. Lies in
 * the folder for temporary files and goes with `close`.
 */
export interface RowStore {
  /** `text` = the row as JSON, where it is at hand. */
  add: (row: RollupRow, text?: string) => StoredAt
  /** All rows, in the order in which they came. */
  each: () => Generator<RollupRow>
  at: (place: StoredAt) => RollupRow
  places: readonly StoredAt[]
  close: () => void
}

/** A new, empty store. */
export function createRowStore(): RowStore {
  const folder = mkdtempSync(path.join(tmpdir(), 'tt54-rollup-'))
  const handle = openSync(path.join(folder, 'rows.ndjson'), 'w+')
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const places: StoredAt[] = []
  let gathered: Buffer[] = []
  let size = 0
  let flushed = 0
  const flush = (): void => {
    for (const piece of gathered) writeSync(handle, piece)
    flushed += size
    gathered = []
    size = 0
  }
  function at({ offset, length }: StoredAt): RollupRow {
    if (size > 0) flush()
    const bytes = Buffer.allocUnsafe(length)
    readSync(handle, bytes, 0, length, offset)
    return JSON.parse(bytes.toString('utf8')) as RollupRow
  }
  return {
    places,
    add(row, text = JSON.stringify(row)) {
      const bytes = Buffer.from(text)
      const place = { path: row.path, offset: flushed + size, length: bytes.length }
      gathered.push(bytes)
      size += bytes.length
      if (size > PIECE) flush()
      places.push(place)
      return place
    },
    *each() {
      for (const place of places) yield at(place)
    },
    at,
    close() {
      closeSync(handle)
      process.off('exit', remove)
      remove()
    },
  }
}
