import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import type { RollupReview } from '../../core/rollup/reviewRow'
import type { RollupRow } from '../../core/rollup/row'
import { InputFailure } from '../failure'

/** The file that says what a folder of tables is. */
export const MANIFEST = 'tt54-rollup.json'
const FORMAT = 'tt54-rollup'
/** The column from which this tool makes its rows again. */
export const ROW_COLUMN = 'tt54_row'

/** What is said of a folder of tables. */
export interface RollupManifest {
  format: typeof FORMAT
  formatVersion: 1
  regime: string
  basis: string
  year: number | 'each'
}

/** A manifest with what the tables were made by. */
export const manifestOf = (facts: Omit<RollupManifest, 'format' | 'formatVersion'>): RollupManifest => ({
  format: FORMAT,
  formatVersion: 1,
  ...facts,
})

/**
 * Whether a path is a folder that `tt54 rollup --parquet` wrote.
 * @param folder the path
 */
export function isParquetFolder(folder: string): boolean {
  const manifest = path.join(folder, MANIFEST)
  if (!existsSync(manifest)) return false
  try {
    const { format } = JSON.parse(readFileSync(manifest, 'utf8')) as Partial<RollupManifest>
    return format === FORMAT
  } catch {
    return false
  }
}

/**
 * The rows and reviews of a folder of tables, group by group, without the files that they were made of.
 * @throws InputFailure when a table cannot be read
 */
export async function* readParquetFolder(
  folder: string,
): AsyncGenerator<{ kind: 'row'; row: RollupRow } | { kind: 'review'; review: RollupReview }> {
  for (const file of tablesIn(path.join(folder, 'facilities')))
    for await (const text of rowsIn(file)) yield { kind: 'row', row: parsed(text, file) as RollupRow }
  for (const file of tablesIn(path.join(folder, 'reviews')))
    for await (const text of rowsIn(file))
      yield { kind: 'review', review: parsed(text, file) as unknown as RollupReview }
}

function* tablesIn(folder: string): Generator<string> {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* tablesIn(inside)
    else if (entry.name.endsWith('.parquet')) yield inside
  }
}

async function* rowsIn(file: string): AsyncGenerator<string> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet')
  const handle = openSync(file, 'r')
  const buffer = {
    byteLength: statSync(file).size,
    slice(start: number, end = statSync(file).size): ArrayBuffer {
      const bytes = new Uint8Array(end - start)
      readSync(handle, bytes, 0, bytes.length, start)
      return bytes.buffer
    },
  }
  try {
    const metadata = await parquetMetadataAsync(buffer)
    let rowStart = 0
    for (const { num_rows: count } of metadata.row_groups) {
      const rowEnd = rowStart + Number(count)
      const rows = await parquetReadObjects({
        file: buffer,
        metadata,
        columns: [ROW_COLUMN],
        rowStart,
        rowEnd,
      })
      for (const row of rows) yield String(row[ROW_COLUMN])
      rowStart = rowEnd
    }
  } catch (error) {
    throw new InputFailure('cli.error.notTable', {
      file,
      reason: error instanceof Error ? error.message : String(error),
    })
  } finally {
    closeSync(handle)
  }
}

function parsed(text: string, file: string): { path: string } {
  try {
    const value = JSON.parse(text) as { path: string }
    if (typeof value.path === 'string') return value
  } catch {
    // Told below.
  }
  throw new InputFailure('cli.error.notTable', { file, reason: ROW_COLUMN })
}
