import type { Action, Day } from '../types'
import { statusOfAction } from './actionState'
import { actionsById, prerequisites } from './dependencies'

/** Why an action has no day on which it will be finished. */
export const NO_FINISH_REASONS = ['cancelled', 'no-due', 'overdue', 'waits', 'cycle'] as const
export type NoFinishReason = (typeof NO_FINISH_REASONS)[number]

/** When an action will be finished if the plan is kept. */
export type Finish =
  /** `late` = after its own due day, because something it depends on is due later. */
  { day: Day; late: boolean } | { day: null; reason: NoFinishReason }

/**
 * The day each action is finished if all are finished on their due days.
 *
 * - Done: already finished, counted from the first day on.
 * - Cancelled, without a due day, or overdue (its day has passed and it is not done): no day. An overdue action gets one
 *   again when it gets a new due day.
 * - An action is not finished before what it depends on; if that has no day, it has none (`waits`).
 * @param actions all actions; of two with one id the first counts
 * @param asOf ISO 8601 day from which the plan is looked at
 */
export function finishDays(actions: readonly Action[], asOf: Day): ReadonlyMap<string, Finish> {
  const byId = actionsById(actions)
  const finishes = new Map<string, Finish>()
  // Depth first without recursion: a file may hold a chain of thousands.
  for (const start of byId.values()) {
    const stack = [start]
    const onPath = new Set<string>()
    for (let action = stack.at(-1); action; action = stack.at(-1)) {
      const needed = statusOfAction(action) === 'done' ? [] : prerequisites(action, byId)
      const open = needed.find(({ id }) => !finishes.has(id))
      if (finishes.has(action.id)) stack.pop()
      else if (open && onPath.has(open.id))
        for (const { id } of stack.slice(stack.indexOf(open)))
          finishes.set(id, { day: null, reason: 'cycle' })
      else if (open) {
        onPath.add(action.id)
        stack.push(open)
      } else {
        finishes.set(action.id, finishOf(action, needed, finishes, asOf))
        stack.pop()
      }
    }
  }
  return finishes
}

function finishOf(
  action: Action,
  needed: readonly Action[],
  finishes: ReadonlyMap<string, Finish>,
  asOf: Day,
): Finish {
  const status = statusOfAction(action)
  if (status === 'done') return { day: asOf, late: false }
  if (status === 'cancelled') return { day: null, reason: 'cancelled' }
  if (action.due === undefined) return { day: null, reason: 'no-due' }
  if (action.due < asOf) return { day: null, reason: 'overdue' }
  let day = action.due
  for (const { id } of needed) {
    const finish = finishes.get(id)
    if (!finish || finish.day === null) return { day: null, reason: 'waits' }
    if (finish.day > day) day = finish.day
  }
  return { day, late: day > action.due }
}
