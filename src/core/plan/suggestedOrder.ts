import type { Action } from '../types'
import { ACTION_PRIORITIES, priorityOfAction } from './actionState'
import { actionsById, prerequisites } from './dependencies'

/** Position of an action before dependencies: compared from left to right, smaller first. */
type Key = readonly number[]

/**
 * The suggested order of work: nothing before what it depends on; then the lowest level, the lowest rank, the priority,
 * the earlier due day, and where all are equal the order in which the actions were entered (stable). What something
 * urgent waits for is as urgent as that. Actions in a cycle come last, in the order entered.
 * @param urgency how urgent an action is by what it is about; smaller first, compared from left to right
 */
export function suggestedOrder(actions: readonly Action[], urgency: (action: Action) => Key): Action[] {
  const byId = actionsById(actions)
  const waitsFor = new Map(actions.map((action) => [action, prerequisites(action, byId)]))
  const dependents = new Map<Action, Action[]>()
  for (const [action, needed] of waitsFor)
    for (const one of needed) dependents.set(one, [...(dependents.get(one) ?? []), action])

  const entered = new Map(actions.map((action, index) => [action, index]))
  const keys = inherit(
    actions,
    new Map(actions.map((action) => [action, [...urgency(action), ...ownKey(action)]])),
    waitsFor,
  )
  const isBefore = (a: Action, b: Action): boolean =>
    (compare(keys.get(a), keys.get(b)) || (entered.get(a) ?? 0) - (entered.get(b) ?? 0)) < 0
  const missing = new Map([...waitsFor].map(([action, needed]) => [action, needed.length]))
  const ready = actions.filter((action) => missing.get(action) === 0)
  const ordered: Action[] = []
  while (ready.length > 0) {
    const next = ready.reduce((first, one) => (isBefore(one, first) ? one : first))
    ready.splice(ready.indexOf(next), 1)
    ordered.push(next)
    for (const dependent of dependents.get(next) ?? []) {
      const left = (missing.get(dependent) ?? 0) - 1
      missing.set(dependent, left)
      if (left === 0) ready.push(dependent)
    }
  }
  const placed = new Set(ordered)
  return [...ordered, ...actions.filter((action) => !placed.has(action))]
}

/** Due days compare as numbers: 20261231; none = last. */
function ownKey(action: Action): Key {
  const due = action.due === undefined ? Number.POSITIVE_INFINITY : Number(action.due.replaceAll('-', ''))
  return [ACTION_PRIORITIES.indexOf(priorityOfAction(action)), due]
}

/** Gives every action the smallest key among its own and those of everything that waits for it. */
function inherit(
  actions: readonly Action[],
  keys: Map<Action, Key>,
  waitsFor: ReadonlyMap<Action, Action[]>,
): Map<Action, Key> {
  const urgentFirst = [...actions].sort((a, b) => compare(keys.get(a), keys.get(b)))
  for (const action of urgentFirst) {
    const key = keys.get(action) ?? []
    const reached = [...(waitsFor.get(action) ?? [])]
    for (let one = reached.pop(); one; one = reached.pop()) {
      if (compare(key, keys.get(one)) >= 0) continue
      keys.set(one, key)
      reached.push(...(waitsFor.get(one) ?? []))
    }
  }
  return keys
}

function compare(a: Key = [], b: Key = []): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const left = a[at] ?? 0
    const right = b[at] ?? 0
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
