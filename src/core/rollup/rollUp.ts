/** Many submissions side by side: what is counted, by whose word, what is left out and why. */
import type { Appraisal, BoundReviews } from './bindReviews'
import { candidateOf } from './candidates'
import { duplicatesOf, type Duplicates } from './duplicates'
import { judge, type Judge, type JudgeOptions } from './judge'
import type { RollupRow } from './row'
import { OBSTACLES, type Obstacle, type Scope } from './scope'
import { createTally, type Counts, type TallyOptions } from './tally'

/** The choices of the roll-up screen and of the options of `tt54 rollup`. */
export interface RollUpOptions extends TallyOptions, Scope, JudgeOptions {}

/** Sums over the rows looked at. */
export interface Sums {
  /** Rows looked at. */
  rows: number
  /** Rows counted. */
  counted: number
  /** Rows looked at and left out, by the first reason; they and `counted` sum up to `rows`. */
  left: Record<Obstacle, number>
  /** Rows looked at that have the obstacle, waived or not. */
  have: Record<Obstacle, number>
  counts: Counts
  /** Counted rows by how far their appraisal is. */
  appraisals: Record<Appraisal['state'] | 'none', number>
}

/** A roll-up as it stands. */
export interface RolledUp extends Sums {
  /** Facilities with several submissions for a year of which a person says which one counts, decided or not. */
  duplicates: Duplicates[]
  /** Reviews that are about nothing here, or were changed after sealing. */
  loose: BoundReviews['loose']
  /** The years of the files, the newest first. */
  years: readonly number[]
}

/** A roll-up. */
export interface RollUp extends Judge {
  /**
   * The sums.
   * @param accepts rows that are looked at; by default all. What is counted is chosen among all rows all the same
   */
  result: (accepts?: (row: RollupRow) => boolean) => RolledUp
}

/**
 * Sums that grow row by row; the order of rows does not matter.
 * @param judged what is said of each row
 * @param options set, regime, target
 */
export function createSums(
  judged: Pick<Judge, 'obstacleOf' | 'appraisalOf' | 'under'>,
  options: TallyOptions & Pick<Scope, 'set'>,
): { add: (row: RollupRow) => void; result: () => Sums } {
  const tally = createTally(options)
  const left = noneOf()
  const have = noneOf()
  const appraisals = { none: 0, reviewing: 0, appraised: 0, decided: 0 }
  let rows = 0
  return {
    add(row) {
      rows += 1
      const obstacle = judged.obstacleOf(row)
      const own: readonly Obstacle[] = candidateOf(row, options.set).obstacles
      for (const one of own) have[one] += 1
      if (obstacle !== null && !own.includes(obstacle)) have[obstacle] += 1
      if (obstacle !== null) {
        left[obstacle] += 1
        return
      }
      appraisals[judged.appraisalOf(row)?.state ?? 'none'] += 1
      tally.add(judged.under(row))
    },
    result() {
      const counts = tally.counts()
      return { rows, counted: counts.rows, left, have, counts, appraisals }
    },
  }
}

/**
 * Rolls rows up. Their order does not matter.
 * @param rows all rows, each with a path of its own
 * @param options what is counted and how
 */
export function rollUp(rows: readonly RollupRow[], options: RollUpOptions): RollUp {
  const { set } = options
  const judged = judge(
    rows.map((row) => candidateOf(row, set)),
    options,
  )
  return {
    ...judged,
    result(accepts = () => true) {
      const sums = createSums(judged, options)
      for (const row of rows) if (accepts(row)) sums.add(row)
      const byPath = new Map(rows.map((row) => [row.path, row]))
      return {
        ...sums.result(),
        duplicates: duplicatesOf(judged.selection.contests, (path) => byPath.get(path)),
        loose: judged.loose,
        years: judged.selection.years,
      }
    },
  }
}

function noneOf(): Record<Obstacle, number> {
  return Object.fromEntries(OBSTACLES.map((obstacle) => [obstacle, 0])) as Record<Obstacle, number>
}
