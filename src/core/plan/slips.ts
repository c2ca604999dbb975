/** What makes the plan miss its target: the list to work through before anybody believes the chart. */
import type { Gap } from '../score/gap'
import type { Action, CriterionId, Day } from '../types'
import { isLiveAction, statusOfAction } from './actionState'
import type { Finish } from './finishDays'

/** Reasons, from what is missing in the plan to what is wrong with its days. */
export const SLIP_CODES = [
  /** A blocking row that no action names. */
  'no-action',
  /** A blocking row without a verdict and without an action: look at it first. */
  'unassessed',
  /** A blocking row whose actions are all cancelled. */
  'cancelled',
  'no-due',
  'overdue',
  /** The action's own due day lies after the deadline. */
  'due-after',
  /** The action's own due day is in time, but something it depends on is due after the deadline. */
  'dependency-after',
  /** It depends on something that has no day. */
  'waits',
  'cycle',
  /** The action is done but the answer still says that the row is not met: check and answer. */
  'done-not-met',
] as const
export type SlipCode = (typeof SLIP_CODES)[number]

/** One reason. Rows come without an action, actions with the first row they concern. */
export interface Slip {
  code: SlipCode
  action: string | null
  /** The missing rows concerned, in the order of the gap. */
  criteria: CriterionId[]
  /** The lowest level that waits for it. */
  level: number
  /** The day that is too late, for `due-after`, `dependency-after` and `overdue`. */
  day: Day | null
}

/**
 * What slips the target.
 * @param gap what is missing toward the target
 * @param actions the actions of the assessment
 * @param finishes what `finishDays` gave
 * @param by ISO 8601 day by which the target is to be reached; null = no deadline, then no day is too late
 * @returns by level, rows without action before actions, in the order of the gap and of the actions
 */
export function slipsOf(
  gap: Gap,
  actions: readonly Action[],
  finishes: ReadonlyMap<string, Finish>,
  by: Day | null,
): Slip[] {
  const rows = gap.levels.flatMap((level) => level.rows)
  const levelOf = new Map(rows.map(({ entry, level }) => [entry.id, level]))
  const live = new Set(actions.filter(isLiveAction).flatMap(({ criteria }) => criteria))
  const cancelled = new Set(actions.flatMap(({ criteria }) => criteria))
  const uncovered = rows
    .filter(({ entry }) => !live.has(entry.id))
    .map(({ entry, level, verdict }): Slip => {
      const code = cancelled.has(entry.id)
        ? 'cancelled'
        : verdict === 'unassessed'
          ? 'unassessed'
          : 'no-action'
      return { code, action: null, criteria: [entry.id], level, day: null }
    })
  const late = actions.filter(isLiveAction).flatMap((action): Slip[] => {
    const named = new Set(action.criteria)
    const criteria = rows.map(({ entry }) => entry.id).filter((id) => named.has(id))
    const fault = criteria.length > 0 ? faultOf(action, finishes.get(action.id), by) : null
    const level = Math.min(...criteria.map((id) => levelOf.get(id) ?? gap.target))
    return fault ? [{ ...fault, action: action.id, criteria, level }] : []
  })
  return [...uncovered, ...late].sort((a, b) => a.level - b.level)
}

function faultOf(
  action: Action,
  finish: Finish | undefined,
  by: Day | null,
): Pick<Slip, 'code' | 'day'> | null {
  if (statusOfAction(action) === 'done') return { code: 'done-not-met', day: null }
  if (!finish) return null
  if (finish.day === null) {
    if (finish.reason === 'cancelled') return null
    return { code: finish.reason, day: finish.reason === 'overdue' ? (action.due ?? null) : null }
  }
  if (by === null || finish.day <= by) return null
  return {
    code: action.due !== undefined && action.due > by ? 'due-after' : 'dependency-after',
    day: finish.day,
  }
}
