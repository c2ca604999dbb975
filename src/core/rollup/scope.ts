/** Which rows are counted together. Everything is shown; what differs in kind is counted only when somebody asks for it. */
import type { CriteriaSetReference } from '../types'
import type { RollupRow } from './row'

/**
 * Why a row is not counted, in the order in which one reason is named:
 * `no-level` = scored without levels, nothing to count; `duplicate` = one of several of the same facility and year, and
 * not the chosen one; `broken` = not what was sealed; `unsealed`; `other-set` = made with another version of the set
 * with levels; `illustrative` = example data.
 */
export const OBSTACLES = ['no-level', 'duplicate', 'broken', 'unsealed', 'other-set', 'illustrative'] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** The obstacles that may be waived; a row without level and an undecided duplicate never count. */
export const WAIVABLE = [
  'broken',
  'unsealed',
  'other-set',
  'illustrative',
] as const satisfies readonly Obstacle[]
export type Waivable = (typeof WAIVABLE)[number]

/** What is counted together. */
export interface Scope {
  /** The version of the set with levels that the roll-up is of. */
  set: Pick<CriteriaSetReference, 'id' | 'version'>
  /** Obstacles that do not matter; by default none. */
  waived: ReadonlySet<Waivable>
}

/**
 * What keeps a row from being counted, apart from being a duplicate, which only the others can tell.
 * @param row a row
 * @param set the version of the set with levels that the roll-up is of
 */
export function obstaclesOf(row: RollupRow, set: Scope['set']): Obstacle[] {
  const own = row.sets.find(({ id }) => id === set.id)
  const isSame = own?.state === 'known' && own.version === set.version
  const found: Record<Exclude<Obstacle, 'duplicate'>, boolean> = {
    'no-level': row.views['as-issued'].level === null,
    broken: row.seal === 'broken' || row.changedFacts,
    unsealed: row.seal === 'absent',
    'other-set': !isSame,
    illustrative: row.illustrative,
  }
  return OBSTACLES.filter((obstacle) => obstacle !== 'duplicate' && found[obstacle])
}

/**
 * The first obstacle that is not waived.
 * @param obstacles of a row
 * @param waived what does not matter
 * @returns null = the row is counted
 */
export function firstObstacle(obstacles: readonly Obstacle[], waived: Scope['waived']): Obstacle | null {
  return obstacles.find((obstacle) => !(waived as ReadonlySet<Obstacle>).has(obstacle)) ?? null
}
