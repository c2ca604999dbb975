/** A row as it stands in the roll-up: the columns of the file, and what the screen says of it. */
import { basisObstacle, type Basis } from '../../core/rollup/basis'
import type { Judge } from '../../core/rollup/judge'
import type { RollupRow, RowView } from '../../core/rollup/row'
import type { ScopeYear } from '../../core/rollup/scope'
import type { CriteriaSet, Regime } from '../../core/types'
import { blockingOf, flatRow, type FlatRow } from './flatRow'

/** What is said of rows, so that one line of SQL gives every number of the screen. */
export interface ExportContext extends Pick<Judge, 'obstacleOf' | 'standingOf' | 'appraisalOf' | 'under'> {
  sets: readonly CriteriaSet[]
  regime: Regime
  basis: Basis
  target: number
  year: ScopeYear
  areaOf: (row: RollupRow) => string
}

/**
 * All columns of a row: those of the file first, then `area`, what is counted and why not, and the appraisal.
 * @param row the row as the facility says it
 * @param context what is said of rows
 */
export function exportRow(row: RollupRow, context: ExportContext): FlatRow {
  const { regime, basis, target, sets } = context
  const obstacle = context.obstacleOf(row)
  const { by, chosen } = context.standingOf(row)
  const appraisal = context.appraisalOf(row)
  const has = basisObstacle(appraisal, basis) === null
  const view = context.under(row).views[regime]
  const bounds = (prefix: string, range: RowView['level'] | undefined): FlatRow => ({
    [`${prefix}_lower`]: range?.lower ?? null,
    [`${prefix}_upper`]: range?.upper ?? null,
  })
  const decided = appraisal?.state === 'decided' ? appraisal.views : null
  return Object.assign(flatRow(row, sets), {
    content: row.content,
    redetermines: row.redetermines || null,
    area: context.areaOf(row) || null,
    counted: obstacle === null,
    reason: obstacle,
    chosen,
    stands_for_it: by || null,
    year_role: yearRole(row, context, obstacle === 'other-year'),
    counted_regime: regime,
    basis,
    ...bounds('level', has ? view.level : null),
    [`blocking_${target}_count`]: has ? blockingOf(row, view, sets, target).length : null,
    appraisal: appraisal?.state ?? 'none',
    ...bounds('appraised_level', appraisal?.views?.[regime].level),
    ...bounds('decided_level', decided?.[regime].level),
    reviewed_on: appraisal?.review.reviewedOn || null,
    review_outcome: appraisal?.review.outcome || null,
    review_looked_at: appraisal?.review.looked ?? null,
    review_path: appraisal?.review.path ?? null,
  })
}

/** `counted` = of the year reported on; `earlier` and `later` are for comparison. */
function yearRole(row: RollupRow, { year }: ExportContext, isOther: boolean): string {
  if (typeof year !== 'number') return isOther ? 'earlier' : 'counted'
  return row.year === year ? 'counted' : row.year < year ? 'earlier' : 'later'
}
