/** The words of an action and what they mean at a day. */
import type { ActionPriority, ActionStatus } from '../../generated/formats'
import type { Action, Day } from '../types'

export {
  /** Statuses in the order of the board: dự kiến, đang làm, xong, hủy. Absent = planned. */
  ACTION_STATUS_VALUES as ACTION_STATUSES,
  /** Priorities from the most urgent. Absent = medium. */
  ACTION_PRIORITY_VALUES as ACTION_PRIORITIES,
  /** Who does it: the facility, the vendor, both. Absent = not settled. */
  ACTION_PERFORMER_VALUES as ACTION_PERFORMERS,
} from '../../generated/formats'
export type { ActionPerformer, ActionPriority, ActionStatus } from '../../generated/formats'

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

/** Whether there is still something to do: neither done nor cancelled. */
export function isOpenAction(action: Action): boolean {
  const status = statusOfAction(action)
  return status === 'planned' || status === 'in-progress'
}

/** Whether the action is part of the plan at all; a cancelled one is only remembered. */
export function isLiveAction(action: Action): boolean {
  return statusOfAction(action) !== 'cancelled'
}

/**
 * Whether an open action's due day has passed; on the due day itself it is not yet late.
 * @param today ISO 8601 day, from outside
 */
export function isOverdue(action: Action, today: Day): boolean {
  return isOpenAction(action) && action.due !== undefined && action.due < today
}

/** Whether an action is the vendor's, alone or together with the facility. */
export function isVendorAction(action: Action): boolean {
  return action.by === 'vendor' || action.by === 'both'
}
