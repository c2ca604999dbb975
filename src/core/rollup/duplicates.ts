import { submissionKey } from './facilityKey'
import type { RollupRow } from './row'

/** Submissions of one facility for one year, of which at most one may be counted. */
export interface Duplicates {
  /** `submissionKey` of all of them. */
  key: string
  /** Newest first, sealed and unchanged before the others; at least two. */
  rows: readonly RollupRow[]
  /** Path of the one that would be taken: the newest that is sealed and unchanged; else the newest. Never taken unasked. */
  proposed: string
}

/** Which of several was chosen: `submissionKey` → path; null = expressly none. */
export type Choices = ReadonlyMap<string, string | null>

/**
 * The order in which several submissions of one facility and year are offered.
 * @param a a row
 * @param b a row
 */
export function compareNewest(a: RollupRow, b: RollupRow): number {
  return (
    Number(isIntact(b)) - Number(isIntact(a)) ||
    compare(b.sealedAt, a.sealedAt) ||
    compare(b.assessedOn, a.assessedOn) ||
    compare(a.path, b.path)
  )
}

/**
 * All facilities with more than one submission for a year, in the order of their keys.
 * @param rows all rows
 */
export function duplicatesOf(rows: Iterable<RollupRow>): Duplicates[] {
  const byKey = new Map<string, RollupRow[]>()
  for (const row of rows) {
    const key = submissionKey(row)
    const same = byKey.get(key)
    if (same) same.push(row)
    else byKey.set(key, [row])
  }
  return [...byKey]
    .filter(([, same]) => same.length > 1)
    .map(([key, same]) => makeDuplicates(key, same))
    .sort((a, b) => compare(a.key, b.key))
}

/**
 * The choice that takes what is proposed, for those not decided yet.
 * @param duplicates what `duplicatesOf` gave
 * @param choices what was decided already
 */
export function takeProposed(duplicates: readonly Duplicates[], choices: Choices): Choices {
  return new Map([...duplicates.map(({ key, proposed }) => [key, proposed] as const), ...choices])
}

function makeDuplicates(key: string, same: readonly RollupRow[]): Duplicates {
  const rows = [...same].sort(compareNewest)
  return { key, rows, proposed: rows[0]?.path ?? '' }
}

function isIntact(row: RollupRow): boolean {
  return row.seal === 'valid' && !row.changedFacts
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
