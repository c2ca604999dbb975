/** Actions with what the plan says about them: the screens, the papers and the calendar read these rows. */
import type { RegimeResult } from '../score/assess'
import { entriesOf, rankIndex, type Entry } from '../sets/criteria'
import type { Action, CriteriaSet, CriterionId, Day } from '../types'
import { isOverdue } from './actionState'
import { statedLevels } from './statedLevels'
import { suggestedOrder } from './suggestedOrder'

/** An action in its place in the plan. */
export interface PlanRow {
  action: Action
  /** Position in the suggested order, from 1. */
  order: number
  /** The rows it names that the sets have, in set order. */
  entries: Entry[]
  /** Ids it names that no set has. */
  unknown: CriterionId[]
  /** The lowest level it serves; null when it serves none (Circular 13 and others without levels). */
  level: number | null
  /** Whether one of its rows is not met yet in the lower bound. */
  serves: boolean
  overdue: boolean
}

/** How urgent an action is by what it is about; compared from left to right, smaller first. */
export type Urgency = readonly [level: number, rank: number]

/** What comes after every level. */
const NO_LEVEL = Number.POSITIVE_INFINITY

/**
 * The plan in the suggested order.
 * @param sets criteria sets of the assessment
 * @param result the verdict under the headline regime
 * @param actions the actions of the assessment
 * @param today ISO 8601 day, from outside; decides what is overdue
 */
export function planRows(
  sets: readonly CriteriaSet[],
  result: RegimeResult,
  actions: readonly Action[],
  today: Day,
): PlanRow[] {
  const levels = statedLevels(sets)
  const entries = sets.flatMap((set) => entriesOf(set))
  const urgency = urgencyOf(sets, result)
  return suggestedOrder(actions, urgency).map((action, index) => {
    const named = new Set(action.criteria)
    const own = entries.filter(({ id }) => named.has(id))
    const open = own.filter(({ id }) => result.entries[id]?.counts && !result.entries[id].lower)
    const served = (open.length > 0 ? open : own).flatMap(({ id }) => levels.get(id) ?? [])
    return {
      action,
      order: index + 1,
      entries: own,
      unknown: action.criteria.filter((id) => !own.some((entry) => entry.id === id)),
      level: served.length > 0 ? Math.min(...served) : null,
      serves: open.length > 0,
      overdue: isOverdue(action, today),
    }
  })
}

/**
 * How urgent an action is: by the lowest level among its rows that are still missing, then by rank. What the law in
 * force asks of everybody (rank `required` of a list such as Circular 13/2025) comes before every level, because its
 * deadlines bind and have fines; what has no bearing on anything missing comes last.
 * @param sets criteria sets of the assessment
 * @param result the verdict under the headline regime
 * @returns the urgency of an action
 */
export function urgencyOf(sets: readonly CriteriaSet[], result: RegimeResult): (action: Action) => Urgency {
  const levels = statedLevels(sets)
  const byId = new Map(sets.flatMap((set) => entriesOf(set).map((entry) => [entry.id, entry] as const)))
  const ofRow = (id: CriterionId): Urgency => {
    const entry = byId.get(id)
    const status = result.entries[id]
    if (!entry || !status?.counts || status.lower) return [NO_LEVEL, NO_LEVEL]
    if (entry.kind === 'milestone') return [entry.level.level, NO_LEVEL]
    const rank = rankIndex(entry.group, entry.row.rank)
    if (entry.set.levels.length === 0) return [entry.row.rank === 'required' ? 0 : NO_LEVEL, rank]
    return [levels.get(id) ?? NO_LEVEL, rank]
  }
  return (action) =>
    action.criteria
      .map(ofRow)
      .reduce((least, one) => (isLess(one, least) ? one : least), [NO_LEVEL, NO_LEVEL])
}

function isLess(a: Urgency, b: Urgency): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}
