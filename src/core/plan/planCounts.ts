import { isOpenAction, statusOfAction, type ActionStatus } from './actionState'
import type { PlanRow } from './planRows'

/** The plan in numbers. */
export interface PlanCounts {
  total: number
  byStatus: Record<ActionStatus, number>
  /** Open actions whose due day has passed. */
  overdue: number
  /** Open actions without a due day. */
  withoutDue: number
  /** Open actions for which nobody is named. */
  withoutOwner: number
}

/** Counts the plan. */
export function planCounts(rows: readonly PlanRow[]): PlanCounts {
  const count = (status: ActionStatus): number =>
    rows.filter(({ action }) => statusOfAction(action) === status).length
  const open = rows.filter(({ action }) => isOpenAction(action))
  return {
    total: rows.length,
    byStatus: {
      planned: count('planned'),
      'in-progress': count('in-progress'),
      done: count('done'),
      cancelled: count('cancelled'),
    },
    overdue: rows.filter(({ overdue }) => overdue).length,
    withoutDue: open.filter(({ action }) => action.due === undefined).length,
    withoutOwner: open.filter(({ action }) => (action.owner ?? '').trim() === '').length,
  }
}
