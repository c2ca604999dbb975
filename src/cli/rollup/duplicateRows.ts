import { compareNewest } from '../../core/rollup/duplicates'
import { submissionKey } from '../../core/rollup/facilityKey'
import type { RollupRow } from '../../core/rollup/row'

/** Submissions of one facility for one year, by their files. */
export interface DuplicateFiles {
  key: string
  paths: string[]
}

/** Finds duplicates row by row; of each row only key and path are kept. */
export function createDuplicateFinder() {
  const first = new Map<string, string>()
  const more = new Map<string, string[]>()
  return {
    add(row: RollupRow): void {
      const key = submissionKey(row)
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, row.path)
      else more.set(key, [...(more.get(key) ?? [earlier]), row.path])
    },
    found: (): DuplicateFiles[] => [...more].map(([key, paths]) => ({ key, paths })),
  }
}

/**
 * Of every facility and year the newest submission, sealed and unchanged before the others; in the order of the rows.
 * @param rows all rows
 */
export function newestOnly(rows: readonly RollupRow[]): RollupRow[] {
  const newest = new Map<string, RollupRow>()
  for (const row of rows) {
    const key = submissionKey(row)
    const known = newest.get(key)
    if (!known || compareNewest(row, known) < 0) newest.set(key, row)
  }
  return rows.filter((row) => newest.get(submissionKey(row)) === row)
}
