/**
 * Everything the papers say about the plan, computed once: the gap report, the annex with the plan, and the screens
 * read the same numbers.
 */
import type { Result } from '../assess'
import { gapToward, type Gap } from '../gap'
import type { Assessment, Catalogue, CriteriaSet, Day } from '../types'
import { deadlinesFor, nextBinding, outlook, type Deadline, type DeadlineOutlook } from './deadlines'
import { pathToTarget, type PathStep } from './pathToTarget'
import { planCounts, type PlanCounts } from './planCounts'
import { planRows, type PlanRow } from './planRows'
import { programmeView, type ProgrammeView } from './programme'
import { projection, type Projection } from './projection'
import { slipsOf, type Slip } from './slips'
import { costTotals, type CostTotals } from './totals'

/** What a plan is looked at with. */
export interface PlanContentOptions {
  sets: readonly CriteriaSet[]
  catalogue: Pick<Catalogue, 'dates'>
  assessment: Assessment
  /** What `assess` returned for that assessment. */
  result: Result
  /** ISO 8601 day of looking, from outside. */
  today: Day
  /** The day by which the target is to be reached; absent = the next deadline that binds. */
  by?: Day
}

/** The plan as content. */
export interface PlanContent {
  today: Day
  target: number
  gap: Gap
  /** Level by level to the target. */
  path: PathStep[]
  /** The actions in the suggested order. */
  rows: PlanRow[]
  counts: PlanCounts
  costs: CostTotals
  projection: Projection
  /** Deadlines and targets of this facility, in order. */
  deadlines: Deadline[]
  /** The same with the level on each of them. */
  outlook: DeadlineOutlook[]
  /** The day the plan is measured by; null when no deadline binds. */
  by: Day | null
  slips: Slip[]
  programme: ProgrammeView
}

/**
 * The plan of an assessment as content.
 * @param options sets, catalogue, assessment with its result, and the day of looking
 */
export function planContent(options: PlanContentOptions): PlanContent {
  const { sets, catalogue, assessment, result, today } = options
  const actions = assessment.actions ?? []
  const gap = gapToward(sets, result, assessment.targetLevel)
  const rows = planRows(sets, result, actions, today)
  const projected = projection(sets, assessment, actions, today)
  const deadlines = deadlinesFor(catalogue, assessment.facility, today, projected.points.at(-1)?.day)
  const by = options.by ?? nextBinding(deadlines)?.day ?? null
  return {
    today,
    target: assessment.targetLevel,
    gap,
    path: pathToTarget(
      result,
      gap,
      rows.map(({ action }) => action),
    ),
    rows,
    counts: planCounts(rows),
    costs: costTotals(rows),
    projection: projected,
    deadlines,
    outlook: outlook(projected, deadlines, assessment.targetLevel),
    by,
    slips: slipsOf(gap, actions, projected.finishes, by),
    programme: programmeView(assessment.programme, today),
  }
}
