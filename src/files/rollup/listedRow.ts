import type { Range } from '../../core/score/assess'
import type { AppraisalState } from '../../core/rollup/bindReviews'
import type { RollupRow } from '../../core/rollup/row'
import type { Obstacle } from '../../core/rollup/scope'
import type { ExportContext } from './exportRow'

/** A row, why it is not counted, and what the assessors found. Plain data, so that it can be posted to a worker. */
export interface ListedRow {
  row: RollupRow
  /** null = it is counted. */
  obstacle: Obstacle | null
  /** The row as the basis sees it, where it is counted by another word than the facility's. */
  seen?: RollupRow
  area?: string
  /** Path of the file that stands for it. */
  by?: string
  appraisal?: AppraisalState
  appraised?: Range | null
  /** ISO 8601 day. */
  reviewedOn?: string
}

/**
 * A row as lists show it.
 * @param row the row as the facility says it
 * @param context what is said of rows
 */
export function listedRow(row: RollupRow, context: ExportContext): ListedRow {
  const appraisal = context.appraisalOf(row)
  const seen = context.under(row)
  return {
    row,
    obstacle: context.obstacleOf(row),
    ...(seen === row ? {} : { seen }),
    area: context.areaOf(row),
    by: context.standingOf(row).by,
    appraisal: appraisal?.state ?? 'none',
    appraised: appraisal?.views?.[context.regime].level ?? null,
    reviewedOn: appraisal?.review.reviewedOn ?? '',
  }
}
