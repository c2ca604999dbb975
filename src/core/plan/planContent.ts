/**
 * Everything the papers and the screens say about the plan, computed in one place, so that their numbers agree.
 */
import type { Result } from '../score/assess'
import { gapToward, type Gap } from '../score/gap'
import type { Assessment, Catalogue, CriteriaSet, Day } from '../types'
import { deadlinesFor, nextBinding, outlook, type Deadline, type DeadlineOutlook } from './deadlines'
import { finishDays } from './finishDays'
import { pathToTarget, type PathStep } from './pathToTarget'
import { planCounts, type PlanCounts } from './planCounts'
import { planRows, type PlanRow } from './planRows'
import { programmeView, type ProgrammeView } from './programme'
import { projection, type Projection } from './projection'
import { slipsOf, type Slip } from './slips'
import { costTotals, type CostTotals } from './totals'

/** What a plan is looked at with. */
export interface PlanOptions {
  sets: readonly CriteriaSet[]
  catalogue: Pick<Catalogue, 'dates'>
  assessment: Assessment
  /** What `assess` returned for that assessment. */
  result: Result
  /** ISO 8601 day of looking, from outside. */
  today: Day
  /** The day by which the target is to be reached; absent = the facility's own, else the next deadline that binds. */
  by?: Day
}

/** The plan as it stands. */
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
  /** Deadlines and targets of this facility, in order; yearly ones as far as the plan reaches. */
  deadlines: Deadline[]
  /** The day the plan is measured by; null when no deadline binds. */
  by: Day | null
  slips: Slip[]
  programme: ProgrammeView
}

/** The plan seen forward. */
export interface PlanOutlook {
  projection: Projection
  /** The deadlines with the level on each of them. */
  outlook: DeadlineOutlook[]
}

/**
 * The plan of an assessment as content.
 * @param options sets, catalogue, assessment with its result, and the day of looking
 */
export function planContent(options: PlanOptions): PlanContent {
  const { sets, catalogue, assessment, result, today } = options
  const actions = assessment.actions ?? []
  const gap = gapToward(sets, result, assessment.targetLevel)
  const rows = planRows(sets, result, actions, today)
  const finishes = finishDays(actions, today)
  const ends = [...finishes.values()].flatMap(({ day }) => day ?? []).sort()
  const deadlines = deadlinesFor(catalogue, assessment.facility, today, ends.at(-1))
  const by = options.by ?? assessment.targetDate ?? nextBinding(deadlines)?.day ?? null
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
    deadlines,
    by,
    slips: slipsOf(gap, actions, finishes, by),
    programme: programmeView(assessment.programme, today),
  }
}

/**
 * The plan seen forward: scores the assessment once for each day on which something changes, so it is asked for apart.
 * @param options what `planContent` was given
 * @param content what it gave
 */
export function planOutlook(options: PlanOptions, content: PlanContent): PlanOutlook {
  const { sets, assessment, today } = options
  const projected = projection(sets, assessment, assessment.actions ?? [], today)
  return { projection: projected, outlook: outlook(projected, content.deadlines, content.target) }
}
