import type { GapRow } from '../score/gap'
import { fieldOf } from '../score/field'
import type { RegimeResult } from '../score/assess'
import type { CriteriaSet, Day } from '../types'
import { isLiveAction, isOpenAction } from './actionState'
import { reachedOn } from './levelSteps'
import type { PlanContent } from './planContent'
import type { PlanRow } from './planRows'
import type { Projection } from './projection'

/** One level in the plan: what it asks, what is missing, what is done about it. */
export interface LevelPlan {
  level: number
  /** Rows that this level adds and that count: met or validly not applicable, unassessed, not met. */
  met: number
  unassessed: number
  notMet: number
  total: number
  /** What this level itself still needs. */
  missing: readonly GapRow[]
  /** Open actions whose lowest level this is. */
  actions: readonly PlanRow[]
  /** Sum of the costs that are entered; null when none is. */
  cost: number | null
  /** Actions without a cost. */
  withoutCost: number
  /** The day by plan, if what is assessed on the way is met; null when the plan does not come to it. */
  day: Day | null
  /** Whether reaching it rests on rows that nobody has assessed yet. */
  restsOnAssessing: boolean
  /** Missing rows that no action names. */
  uncovered: readonly GapRow[]
}

/** What the plan of the levels is made from. */
export interface LevelPlanOptions {
  sets: readonly CriteriaSet[]
  result: RegimeResult
  content: Pick<PlanContent, 'gap' | 'rows'>
  projection: Projection
}

/**
 * The plan level by level, from the first level not reached for certain to the target of the gap.
 * @param options sets, verdict, plan and projection
 */
export function levelPlans({ sets, result, content, projection }: LevelPlanOptions): LevelPlan[] {
  const field = fieldOf(sets, result)
  const named = new Set(
    content.rows.filter(({ action }) => isLiveAction(action)).flatMap(({ action }) => action.criteria),
  )
  let restsOnAssessing = false
  return content.gap.levels.map(({ level, rows }): LevelPlan => {
    const cells = field.flatMap((row) => row.cells.filter((cell) => cell?.level === level))
    const sum = (key: 'met' | 'unassessed' | 'notMet' | 'total'): number =>
      cells.reduce((total, cell) => total + (cell?.[key] ?? 0), 0)
    const actions = content.rows.filter((row) => row.level === level && isOpenAction(row.action))
    const costs = actions.flatMap(({ action }) => action.cost ?? [])
    restsOnAssessing ||= rows.some(({ verdict }) => verdict === 'unassessed')
    return {
      level,
      met: sum('met'),
      unassessed: sum('unassessed'),
      notMet: sum('notMet'),
      total: sum('total'),
      missing: rows,
      actions,
      cost: costs.length > 0 ? costs.reduce((total, cost) => total + cost, 0) : null,
      withoutCost: actions.length - costs.length,
      day: reachedOn(projection, level, 'ifMet'),
      restsOnAssessing,
      uncovered: rows.filter(({ entry }) => !named.has(entry.id)),
    }
  })
}
