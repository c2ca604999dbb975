/** Which rows are counted together. Everything is shown; what differs in kind is counted only when somebody asks for it. */
import type { CriteriaSetReference, Day } from '../types'
import type { RollupRow } from './row'

/**
 * Why a row is not counted, in the order in which one reason is named:
 * `other-year` = not of the year reported on; `no-level` = scored without levels, nothing to count; `broken` = not what
 * was sealed; `unsealed`; `other-set` = made with words of the set with levels that are not known here; `illustrative` =
 * example data; `copy` = the same content lies in another file; `replaced` = a later submission of the same facility and
 * year stands for it; `duplicate` = one of several of which nobody can say which is the later, and not the chosen one;
 * `not-appraised` and `not-decided` = counted by what the assessors found, and they have not said it yet.
 */
export const OBSTACLES = [
  'other-year',
  'no-level',
  'broken',
  'unsealed',
  'other-set',
  'illustrative',
  'copy',
  'replaced',
  'duplicate',
  'not-appraised',
  'not-decided',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** What is remarkable about a row by itself. */
export const OWN_OBSTACLES = [
  'no-level',
  'broken',
  'unsealed',
  'other-set',
  'illustrative',
] as const satisfies readonly Obstacle[]
export type OwnObstacle = (typeof OWN_OBSTACLES)[number]

/** The obstacles that may be waived. */
export const WAIVABLE = [
  'broken',
  'unsealed',
  'other-set',
  'illustrative',
] as const satisfies readonly OwnObstacle[]
export type Waivable = (typeof WAIVABLE)[number]

/**
 * The year counted; `each` = of every facility its newest year. Years are never added up; `all` is for comparing years
 * with one another, not for counting.
 */
export type ScopeYear = number | 'each' | 'all'

/** What is counted together. */
export interface Scope {
  /** The set with levels that the roll-up is of; every known version of it is counted in its own words. */
  set: Pick<CriteriaSetReference, 'id'>
  /** Obstacles that do not matter; by default none. */
  waived: ReadonlySet<Waivable>
  year: ScopeYear
  /** The day of reading: a seal after it is a clock that is wrong, and never the newest. */
  today: Day
}

/**
 * What keeps a row from being counted by itself; what only the others can tell is found by `selectRows`.
 * @param set the set with levels that the roll-up is of
 */
export function obstaclesOf(row: RollupRow, set: Scope['set']): OwnObstacle[] {
  const own = row.sets.find(({ id }) => id === set.id)
  const found: Record<OwnObstacle, boolean> = {
    'no-level': row.views['as-issued'].level === null,
    broken: row.seal === 'broken' || row.changedFacts,
    unsealed: row.seal === 'absent',
    'other-set': own?.state !== 'known',
    illustrative: row.illustrative,
  }
  return OWN_OBSTACLES.filter((obstacle) => found[obstacle])
}

/**
 * The first obstacle that is not waived.
 * @param obstacles of a row
 * @param waived what does not matter
 * @returns null = nothing keeps the row from being counted
 */
export function firstObstacle<T extends Obstacle>(
  obstacles: readonly T[],
  waived: Scope['waived'],
): T | null {
  return obstacles.find((obstacle) => !(waived as ReadonlySet<Obstacle>).has(obstacle)) ?? null
}
