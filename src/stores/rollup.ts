import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { NO_FILTER, type RollupFilter } from '../core/rollup/filterRows'
import type { Grouping } from '../core/rollup/groupRows'
import type { Choices } from '../core/rollup/duplicates'
import type { Basis } from '../core/rollup/basis'
import { prepareRow } from '../core/rollup/prepareRow'
import type { RollupReview } from '../core/rollup/reviewRow'
import type { RollupRow } from '../core/rollup/row'
import type { Waivable } from '../core/rollup/scope'
import type { SortOrder } from '../core/rollup/sortRows'
import type { CriteriaSet, Day, Regime } from '../core/types'
import type { FileProblem } from '../files/problems'
import type { RowRead } from '../files/rollup/readRow'
import type { GivenFile } from '../files/submissions/givenFile'
import { useCriteriaStore } from './criteria'

/** A file that could not be read. */
export interface FailedFile {
  path: string
  problems: FileProblem[]
}

/** How far the reading of files is. */
export interface RollupProgress {
  done: number
  /** Files found so far; ZIPs count as one until they are opened. */
  found: number
  failed: number
}

/** How the roll-up is looked at. */
export interface RollupLook {
  regime: Regime
  /** Whose word the numbers are by. */
  basis: Basis
  filter: RollupFilter
  waived: ReadonlySet<Waivable>
  grouping: Grouping | null
  sort: SortOrder
}

/** The time between two tellings of the progress, in milliseconds: more often nobody can read it. */
const TELL_EVERY = 100
/** Workers that read together: as many as there are processors, this many at most. */
const MOST_WORKERS = 4

/**
 * The submissions that were opened together. They live in this window only: the folder is the record, and opening it
 * again gives the same.
 */
export const useRollupStore = defineStore('rollup', () => {
  const criteria = useCriteriaStore()
  const rows = shallowRef<readonly RollupRow[]>([])
  const failed = shallowRef<readonly FailedFile[]>([])
  /** Reviews among the files. */
  const reviews = shallowRef<readonly RollupReview[]>([])
  /** Paths of files that by name and content are no submissions. */
  const skipped = shallowRef<readonly string[]>([])
  const sets = shallowRef<readonly CriteriaSet[]>([])
  const progress = shallowRef<RollupProgress | null>(null)
  const choices = shallowRef<Choices>(new Map())
  const look = shallowRef<RollupLook>({
    regime: 'in-force',
    basis: 'self',
    filter: NO_FILTER,
    waived: new Set(),
    grouping: null,
    sort: { by: 'facility', descending: false },
  })
  let work: AbortController | undefined
  /** The files that were given, so that those left aside can be read after all. */
  let sources: GivenFile[] = []

  /**
   * Reads files into the roll-up. A file with a path that is here already takes the place of the earlier one.
   * @param options the day, and whether what is here stays
   * @returns whether it came to its end; what was read until a stop stays
   * @throws when the reading itself fails
   */
  async function read(
    given: AsyncIterable<GivenFile>,
    options: { today: Day; add: boolean },
  ): Promise<boolean> {
    cancel()
    const mine = new AbortController()
    work = mine
    const found = createFindings(
      options.add
        ? { rows: rows.value, reviews: reviews.value, failed: failed.value, skipped: skipped.value }
        : null,
    )
    if (!options.add) sources = []
    let told = 0
    progress.value = { done: 0, found: 0, failed: 0 }
    const tell = (change: Partial<RollupProgress>): void => {
      Object.assign(found.progress, change)
      const now = performance.now()
      if (work !== mine || now - told < TELL_EVERY) return
      told = now
      progress.value = { ...found.progress }
    }
    try {
      sets.value = await criteria.load(criteria.catalogue.sets)
      const { run } = await import('../beside/run')
      let count = 0
      await run(
        'readRows',
        { sets: sets.value, today: options.today },
        {
          items: given,
          workers: Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 2),
          signal: mine.signal,
          onItem: (item) => {
            sources.push(item)
            tell({ found: (count += 1) })
          },
          onParts: (read) => {
            found.take(read)
            tell({})
          },
        },
      )
      return true
    } catch (error) {
      if (!mine.signal.aborted) throw error
      return false
    } finally {
      if (work === mine) {
        rows.value = [...found.rows.values()]
        reviews.value = [...found.reviews.values()]
        failed.value = [...found.failed.values()]
        skipped.value = [...found.skipped]
        progress.value = null
        work = undefined
      }
    }
  }

  /**
   * Reads what was left aside by name and content, whatever it is; what it turns out to be is told as for any other file.
   */
  async function readSkipped(today: Day): Promise<boolean> {
    const left = new Set(skipped.value)
    const again = sources
      .filter(({ path }) => left.has(path) || [...left].some((one) => one.startsWith(`${path}/`)))
      .map((given) => ({ ...given, everything: true }))
    skipped.value = []
    return read(listed(again), { today, add: true })
  }

  /** Stops the reading; what was read so far becomes the table. */
  function cancel(): void {
    work?.abort()
  }

  function clear(): void {
    cancel()
    work = undefined
    progress.value = null
    sources = []
    rows.value = []
    reviews.value = []
    failed.value = []
    skipped.value = []
    choices.value = new Map()
    look.value = { ...look.value, filter: NO_FILTER }
  }

  function change(patch: Partial<RollupLook>): void {
    look.value = { ...look.value, ...patch }
  }

  return {
    rows,
    reviews,
    failed,
    skipped,
    sets,
    progress,
    choices,
    look,
    read,
    readSkipped,
    cancel,
    clear,
    change,
  }
})

async function* listed(files: readonly GivenFile[]): AsyncGenerator<GivenFile> {
  yield* files
}

interface Before {
  rows: readonly RollupRow[]
  reviews: readonly RollupReview[]
  failed: readonly FailedFile[]
  skipped: readonly string[]
}

/** Gathers what is read, by path. */
function createFindings(before: Before | null) {
  const rows = new Map(before?.rows.map((row) => [row.path, row]))
  const reviews = new Map(before?.reviews.map((review) => [review.path, review]))
  const failed = new Map(before?.failed.map((file) => [file.path, file]))
  const skipped = new Set(before?.skipped)
  const progress: RollupProgress = { done: 0, found: 0, failed: 0 }

  function take(read: readonly RowRead[]): void {
    for (const one of read) {
      progress.done += 1
      if (one.kind === 'skipped') {
        skipped.add(one.path)
        continue
      }
      if (one.kind === 'known') continue
      const path = one.kind === 'row' ? one.row.path : one.kind === 'review' ? one.review.path : one.path
      rows.delete(path)
      reviews.delete(path)
      failed.delete(path)
      if (one.kind === 'row') {
        prepareRow(one.row)
        rows.set(path, one.row)
      } else if (one.kind === 'review') reviews.set(path, one.review)
      else {
        progress.failed += 1
        failed.set(path, { path, problems: one.problems })
      }
    }
    // The files in a ZIP are found as they are read.
    progress.found = Math.max(progress.found, progress.done)
  }
  return { rows, reviews, failed, skipped, progress, take }
}
