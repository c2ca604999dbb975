/** Many submissions side by side: what is counted, what is left out and why. */
import { duplicatesOf, type Choices, type Duplicates } from './duplicates'
import { submissionKey } from './facilityKey'
import type { RollupRow } from './row'
import { firstObstacle, OBSTACLES, obstaclesOf, type Obstacle, type Scope } from './scope'
import { createTally, type Counts, type TallyOptions } from './tally'

export interface RollUpOptions extends TallyOptions, Scope {
  /** Which of several submissions of a facility and year is counted; undecided ones are left out. */
  choices: Choices
  /** Rows that are looked at; by default all. Duplicates are found among all rows all the same. */
  accepts?: (row: RollupRow) => boolean
}

/** A roll-up as it stands. */
export interface RolledUp {
  /** Rows looked at. */
  rows: number
  /** Rows counted. */
  counted: number
  /** Rows looked at and left out, by the first reason; they and `counted` sum up to `rows`. */
  left: Record<Obstacle, number>
  /** Rows looked at that have the obstacle, waived or not. */
  have: Record<Obstacle, number>
  counts: Counts
  /** Facilities with more than one submission for a year, decided or not, among all rows. */
  duplicates: Duplicates[]
}

/** A roll-up that grows row by row. */
export interface RollUp {
  /** Takes a row in. Its path is new. */
  add: (row: RollupRow) => void
  /** Why a row that was taken in is not counted; null = it is. */
  obstacleOf: (row: RollupRow) => Obstacle | null
  result: () => RolledUp
}

/**
 * A new roll-up. Rows may come in any order; every result is that of all rows so far.
 * @param options what is counted and how
 */
export function createRollUp(options: RollUpOptions): RollUp {
  const { choices, set, waived, accepts = () => true } = options
  const tally = createTally(options)
  const byKey = new Map<string, RollupRow[]>()
  const left = noneOf()
  const have = noneOf()
  let rows = 0

  function obstacles(row: RollupRow, key: string, same: readonly RollupRow[]): Obstacle[] {
    const found = obstaclesOf(row, set)
    if (same.length < 2 || choices.get(key) === row.path) return found
    return OBSTACLES.filter((obstacle) => obstacle === 'duplicate' || found.includes(obstacle))
  }

  function count(row: RollupRow, key: string, same: readonly RollupRow[], sign: 1 | -1): void {
    if (!accepts(row)) return
    const found = obstacles(row, key, same)
    const first = firstObstacle(found, waived)
    rows += sign
    for (const obstacle of found) have[obstacle] += sign
    if (first !== null) left[first] += sign
    else if (sign === 1) tally.add(row)
    else tally.remove(row)
  }

  return {
    add(row) {
      const key = submissionKey(row)
      const before = byKey.get(key) ?? []
      const after = [...before, row]
      byKey.set(key, after)
      // The second of a facility and year makes a duplicate of the first.
      if (before.length === 1) {
        for (const one of before) count(one, key, before, -1)
        for (const one of before) count(one, key, after, 1)
      }
      count(row, key, after, 1)
    },
    obstacleOf(row) {
      const key = submissionKey(row)
      return firstObstacle(obstacles(row, key, byKey.get(key) ?? []), waived)
    },
    result: () => {
      const counts = tally.counts()
      return {
        rows,
        counted: counts.rows,
        left: { ...left },
        have: { ...have },
        counts,
        duplicates: duplicatesOf([...byKey.values()].flat()),
      }
    },
  }
}

function noneOf(): Record<Obstacle, number> {
  return Object.fromEntries(OBSTACLES.map((obstacle) => [obstacle, 0])) as Record<Obstacle, number>
}
