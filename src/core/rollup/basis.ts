/** Whose word a table is counted by. */
import type { Appraisal } from './bindReviews'
import type { RollupRow } from './row'
import type { Obstacle } from './scope'

/** `self` = what facilities say of themselves; `appraised` = what assessors found; `decided` = where it is concluded. */
export const BASES = ['self', 'appraised', 'decided'] as const
export type Basis = (typeof BASES)[number]

/**
 * A row as a basis sees it; the same row where the basis has nothing of its own to say.
 * @param appraisal its appraisal; null = none
 * @param basis whose word
 */
export function rowUnder(row: RollupRow, appraisal: Appraisal | null, basis: Basis): RollupRow {
  if (basisObstacle(appraisal, basis) !== null || basis === 'self' || !appraisal?.views) return row
  const known = seen.get(appraisal)
  if (known?.path === row.path) return known
  const made = { ...row, views: appraisal.views }
  seen.set(appraisal, made)
  return made
}

const seen = new WeakMap<Appraisal, RollupRow>()

/**
 * Why a basis has nothing to say of a row; null = it has.
 * @param appraisal its appraisal; null = none
 * @param basis whose word
 */
export function basisObstacle(
  appraisal: Appraisal | null,
  basis: Basis,
): Extract<Obstacle, 'not-appraised' | 'not-decided'> | null {
  if (basis === 'self') return null
  if (basis === 'appraised') return appraisal?.views ? null : 'not-appraised'
  return appraisal?.state === 'decided' ? null : 'not-decided'
}
