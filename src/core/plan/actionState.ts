/** The words of an action and what they mean at a day. */
import type { Action, Day } from '../types'

/** Statuses in the order of the board: dự kiến, đang làm, xong, hủy. Absent = planned. */
export const ACTION_STATUSES = [
  'planned',
  'in-progress',
  'done',
  'cancelled',
] as const satisfies readonly NonNullable<Action['status']>[]
export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** Priorities from the most urgent. Absent = medium. */
export const ACTION_PRIORITIES = ['high', 'medium', 'low'] as const satisfies readonly NonNullable<
  Action['priority']
>[]
export type ActionPriority = (typeof ACTION_PRIORITIES)[number]

/** Who does it: the facility, the vendor, both. Absent = not settled. */
export const ACTION_PERFORMERS = ['hospital', 'vendor', 'both'] as const satisfies readonly NonNullable<
  Action['by']
>[]
export type ActionPerformer = (typeof ACTION_PERFORMERS)[number]

/**
 * The status of an action.
 * @param action an action; without a status it is planned
 */
export function statusOfAction(action: Action): ActionStatus {
  return action.status ?? 'planned'
}

/**
 * The priority of an action.
 * @param action an action; without a priority it is of medium priority
 */
export function priorityOfAction(action: Action): ActionPriority {
  return action.priority ?? 'medium'
}

/**
 * Whether there is still something to do: neither done nor cancelled.
 * @param action an action
 */
export function isOpenAction(action: Action): boolean {
  const status = statusOfAction(action)
  return status === 'planned' || status === 'in-progress'
}

/**
 * Whether the action is part of the plan at all; a cancelled one is only remembered.
 * @param action an action
 */
export function isLiveAction(action: Action): boolean {
  return statusOfAction(action) !== 'cancelled'
}

/**
 * Whether an open action's due day has passed; on the due day itself it is not yet late.
 * @param action an action
 * @param today ISO 8601 day, from outside
 */
export function isOverdue(action: Action, today: Day): boolean {
  return isOpenAction(action) && action.due !== undefined && action.due < today
}

/**
 * Whether an action is the vendor's, alone or together with the facility.
 * @param action an action
 */
export function isVendorAction(action: Action): boolean {
  return action.by === 'vendor' || action.by === 'both'
}
