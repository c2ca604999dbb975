import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../../core/text/search'
import type { RollupReview } from '../../core/rollup/reviewRow'
import type { RollupRow } from '../../core/rollup/row'
import type { FlatRow } from '../../files/rollup/flatRow'
import type { ParquetTable } from '../../files/rollup/parquetTable'
import { InputFailure } from '../failure'
import { temporaryPaths, finished } from '../output/temporary'
import type { Call } from '../verb'
import { isParquetFolder, MANIFEST, ROW_COLUMN, type RollupManifest } from './readParquet'
import type { RowStore, StoredAt } from './rowStore'

/** Facilities of one group of rows: the long table has some two hundred lines of each. */
const TOGETHER = 100

/** What the tables are made of. */
export interface Tables {
  store: RowStore
  /** Which rows are written, and where each belongs. */
  places: readonly { place: StoredAt; year: number; province: string }[]
  facility: (row: RollupRow) => FlatRow
  criteria: (row: RollupRow) => Iterable<FlatRow>
  /** Tables that fit in memory, by name. */
  small: Readonly<Record<string, readonly FlatRow[]>>
  reviews: readonly RollupReview[]
  manifest: RollupManifest
}

/**
 * The folder that tables are written to, checked before any work is done.
 * @param call options and inputs
 * @throws InputFailure when it is missing, an input itself, or holds anything but tables of ours
 */
export function parquetOutput({ values, files }: Call): string {
  const { output } = values
  if (typeof output !== 'string') throw new InputFailure('cli.error.noOutput', { ending: '/' })
  const folder = path.dirname(path.resolve(output))
  if (!existsSync(folder)) throw new InputFailure('cli.error.noFolder', { file: output, folder })
  if (!existsSync(output)) return output
  const real = realpathSync(output)
  if (files.some((file) => existsSync(file) && realpathSync(file) === real))
    throw new InputFailure('cli.error.outputIsInput', { file: output })
  let names: string[] | null
  try {
    names = readdirSync(output)
  } catch {
    names = null
  }
  if (names === null || (names.length > 0 && !isParquetFolder(output)))
    throw new InputFailure('cli.error.folderTaken', { file: output })
  return output
}

/**
 * Writes the tables into a folder, partitioned by year and province; it takes the place of an older one only when it is
 * whole.
 * @param output the folder
 * @param tables what they are made of
 */
export async function writeParquetFolder(output: string, tables: Tables): Promise<void> {
  const { beside } = temporaryPaths(output)
  const make = await tableMaker()
  try {
    mkdirSync(beside)
    for (const [part, places] of partitions(tables.places)) {
      const facilities = make(path.join(beside, 'facilities', part))
      const criteria = make(path.join(beside, 'criteria', part))
      for (let at = 0; at < places.length; at += TOGETHER) {
        const rows = places.slice(at, at + TOGETHER).map(({ place }) => tables.store.at(place))
        facilities.write(rows.map((row) => ({ ...tables.facility(row), [ROW_COLUMN]: JSON.stringify(row) })))
        criteria.write(rows.flatMap((row) => [...tables.criteria(row)]))
      }
      facilities.finish()
      criteria.finish()
    }
    for (const [name, rows] of Object.entries({ ...tables.small, reviews: tables.reviews.map(reviewLine) })) {
      const table = make(path.join(beside, name))
      table.write(rows)
      table.finish()
    }
    writeFileSync(path.join(beside, MANIFEST), `${JSON.stringify(tables.manifest, null, 2)}\n`)
    replace(output, beside)
    finished(beside, { remove: false })
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    finished(beside, { remove: true })
    if (error instanceof InputFailure) throw error
    throw new InputFailure('cli.error.notWritable', {
      file: output,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}

/** A table is a folder with one file, made when there is a first row. */
async function tableMaker(): Promise<(folder: string) => ParquetTable> {
  const [{ fileWriter }, { parquetTable }] = await Promise.all([
    import('./parquetFile'),
    import('../../files/rollup/parquetTable'),
  ])
  return (folder) => {
    let table: ParquetTable | null = null
    return {
      write(rows) {
        const [first] = rows
        if (!first) return
        if (!table) {
          mkdirSync(folder, { recursive: true })
          table = parquetTable(fileWriter(path.join(folder, 'part-0.parquet')), Object.keys(first))
        }
        table.write(rows)
      },
      finish: () => table?.finish(),
    }
  }
}

function partitions(places: Tables['places']): Map<string, Tables['places'][number][]> {
  const parts = new Map<string, Tables['places'][number][]>()
  for (const place of places) {
    const part = path.join(`report_year=${place.year}`, `province_key=${slug(place.province)}`)
    const same = parts.get(part)
    if (same) same.push(place)
    else parts.set(part, [place])
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** "Tỉnh Bắc Ninh" → "tinh-bac-ninh": plain letters are the same to every system. */
const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80) || 'none'

function reviewLine(review: RollupReview): FlatRow {
  const {
    path: file,
    about,
    facility,
    code,
    assessedOn,
    seal,
    sealedAt,
    outcome,
    reviewedOn,
    looked,
  } = review
  return {
    about,
    facility,
    code: code || null,
    assessed_on: assessedOn,
    seal,
    sealed_at: sealedAt || null,
    review_outcome: outcome || null,
    reviewed_on: reviewedOn || null,
    review_looked_at: looked,
    path: file,
    [ROW_COLUMN]: JSON.stringify(review),
  }
}

function replace(output: string, beside: string): void {
  if (!existsSync(output)) {
    renameSync(beside, output)
    return
  }
  const old = `${beside}-old`
  renameSync(output, old)
  renameSync(beside, output)
  rmSync(old, { recursive: true, force: true })
}
