/** What depends on what. Ids that no action has are passed over: files may come from elsewhere. */
import type { Action } from '../types'

/** The actions that an action waits for, without those cancelled or unknown: nobody waits for what will not be done. */
export function prerequisites(action: Action, byId: ReadonlyMap<string, Action>): Action[] {
  return [...new Set(action.dependsOn ?? [])].flatMap((id) => {
    const found = byId.get(id)
    return found && found.status !== 'cancelled' ? [found] : []
  })
}

/**
 * One cycle among the dependencies, if there is any; cancelled actions are looked at too, since they may be taken up
 * again.
 * @returns ids in order, each depending on the next and the last on the first; null when there is no cycle
 */
export function findCycle(actions: readonly Action[]): string[] | null {
  const byId = actionsById(actions)
  const done = new Set<string>()
  for (const action of actions) {
    const cycle = walk(action.id, byId, done)
    if (cycle) return cycle
  }
  return null
}

/**
 * The shortest cycle through one action, if there is any.
 * @param id the action
 * @returns ids in order from that action, each depending on the next and the last on the first; null when there is none
 */
export function cycleThrough(actions: readonly Action[], id: string): string[] | null {
  const byId = actionsById(actions)
  const cameFrom = new Map<string, string>()
  const queue = [id]
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    for (const next of byId.get(current)?.dependsOn ?? []) {
      if (next === id) return pathTo(current, cameFrom)
      if (!byId.has(next) || cameFrom.has(next)) continue
      cameFrom.set(next, current)
      queue.push(next)
    }
  }
  return null
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [end]
  for (let id = cameFrom.get(end); id !== undefined; id = cameFrom.get(id)) path.push(id)
  return path.reverse()
}

/** The actions by id; of two with one id the first counts. */
export function actionsById(actions: readonly Action[]): Map<string, Action> {
  const byId = new Map<string, Action>()
  for (const action of actions) if (!byId.has(action.id)) byId.set(action.id, action)
  return byId
}

/** Depth first without recursion: a file may hold a chain of thousands. */
function walk(start: string, byId: ReadonlyMap<string, Action>, done: Set<string>): string[] | null {
  const path: { id: string; next: number }[] = [{ id: start, next: 0 }]
  const onPath = new Set([start])
  while (path.length > 0) {
    const top = path[path.length - 1]
    if (!top) break
    const id = done.has(top.id) ? undefined : byId.get(top.id)?.dependsOn?.[top.next]
    top.next += 1
    if (id === undefined) {
      done.add(top.id)
      onPath.delete(top.id)
      path.pop()
    } else if (onPath.has(id)) {
      const ids = path.map((step) => step.id)
      return ids.slice(ids.indexOf(id))
    } else if (byId.has(id) && !done.has(id)) {
      path.push({ id, next: 0 })
      onPath.add(id)
    }
  }
  return null
}
