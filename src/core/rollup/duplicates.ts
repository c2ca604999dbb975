import type { RollupRow } from './row'
import type { Selection } from './selectRows'

/** Submissions of one facility for one year, of which at most one may be counted and nobody can say which. */
export interface Duplicates {
  /** `submissionKey` of all of them. */
  key: string
  /** Newest first; at least two. */
  rows: readonly RollupRow[]
  /** Path of the newest. Never taken unasked. */
  proposed: string
}

/** Which of several was chosen: `submissionKey` → path; null = expressly none. */
export type Choices = ReadonlyMap<string, string | null>

/**
 * The submissions among which a person chooses, in the order of their keys.
 * @param contests as `selectRows` found them
 * @param rowAt a row by its path
 */
export function duplicatesOf(
  contests: Selection['contests'],
  rowAt: (path: string) => RollupRow | undefined,
): Duplicates[] {
  return contests.map(({ key, paths }) => {
    const rows = paths
      .flatMap((path) => rowAt(path) ?? [])
      .sort(
        (a, b) =>
          compare(b.sealedAt, a.sealedAt) || compare(b.assessedOn, a.assessedOn) || compare(a.path, b.path),
      )
    return { key, rows, proposed: rows[0]?.path ?? '' }
  })
}

/**
 * The choice that takes what is proposed, for those not decided yet.
 * @param duplicates what `duplicatesOf` gave
 * @param choices what was decided already
 */
export function takeProposed(duplicates: readonly Duplicates[], choices: Choices): Choices {
  return new Map([...duplicates.map(({ key, proposed }) => [key, proposed] as const), ...choices])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
