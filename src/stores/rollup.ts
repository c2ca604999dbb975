import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { NO_FILTER, type RollupFilter } from '../core/rollup/filterRows'
import type { Grouping } from '../core/rollup/groupRows'
import type { Choices } from '../core/rollup/duplicates'
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
  /** Paths of files that by their names are no submissions. */
  const skipped = shallowRef<readonly string[]>([])
  const sets = shallowRef<readonly CriteriaSet[]>([])
  const progress = shallowRef<RollupProgress | null>(null)
  const choices = shallowRef<Choices>(new Map())
  const look = shallowRef<RollupLook>({
    regime: 'in-force',
    filter: NO_FILTER,
    waived: new Set(),
    grouping: null,
    sort: { by: 'facility', descending: false },
  })
  let work: AbortController | undefined

  /**
   * Reads files into the roll-up. A file with a path that is here already takes the place of the earlier one.
   * @param given the files
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
      options.add ? { rows: rows.value, failed: failed.value, skipped: skipped.value } : null,
    )
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
          onItem: () => tell({ found: (count += 1) }),
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
        failed.value = [...found.failed.values()]
        skipped.value = [...found.skipped]
        progress.value = null
        work = undefined
      }
    }
  }

  /** Stops the reading; what was read so far becomes the table. */
  function cancel(): void {
    work?.abort()
  }

  function clear(): void {
    cancel()
    work = undefined
    progress.value = null
    rows.value = []
    failed.value = []
    skipped.value = []
    choices.value = new Map()
    look.value = { ...look.value, filter: NO_FILTER }
  }

  function change(patch: Partial<RollupLook>): void {
    look.value = { ...look.value, ...patch }
  }

  return { rows, failed, skipped, sets, progress, choices, look, read, cancel, clear, change }
})

interface Before {
  rows: readonly RollupRow[]
  failed: readonly FailedFile[]
  skipped: readonly string[]
}

/** Gathers what is read, by path. */
function createFindings(before: Before | null) {
  const rows = new Map(before?.rows.map((row) => [row.path, row]))
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
      const path = one.kind === 'row' ? one.row.path : one.path
      rows.delete(path)
      failed.delete(path)
      if (one.kind === 'row') rows.set(path, one.row)
      else {
        progress.failed += 1
        failed.set(path, { path, problems: one.problems })
      }
    }
    // The files in a ZIP are found as they are read.
    progress.found = Math.max(progress.found, progress.done)
  }
  return { rows, failed, skipped, progress, take }
}
