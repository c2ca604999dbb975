import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionsById, cycleThrough, findCycle, prerequisites } from '@/core/plan/dependencies'
import type { Action } from '@/core/types'
import { action, anyPlan } from './builders'

/** Any graph, cycles and unknown ids included. */
const anyGraph: fc.Arbitrary<Action[]> = fc
  .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((edges) => edges.map((to, at) => action(`a${at}`, { dependsOn: to.map((id) => `a${id}`) })))

/** Whether there is a cycle, found by taking away what waits for nothing until nothing more can go. */
function hasCycle(actions: readonly Action[]): boolean {
  let left = [...actions]
  for (;;) {
    const ids = new Set(left.map(({ id }) => id))
    const next = left.filter(({ dependsOn = [] }) => dependsOn.some((id) => ids.has(id)))
    if (next.length === left.length) return left.length > 0
    left = next
  }
}

function isCycle(actions: readonly Action[], cycle: readonly string[]): boolean {
  const byId = actionsById(actions)
  return (
    new Set(cycle).size === cycle.length &&
    cycle.every((id, at) => byId.get(id)?.dependsOn?.includes(cycle[(at + 1) % cycle.length]!))
  )
}

describe('findCycle', () => {
  it('finds a cycle exactly when there is one, and what it names is one', () => {
    fc.assert(
      fc.property(anyGraph, (actions) => {
        const cycle = findCycle(actions)
        expect(cycle !== null).toBe(hasCycle(actions))
        if (cycle) expect(isCycle(actions, cycle)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('finds none where everything depends on earlier things only', () =>
    fc.assert(fc.property(anyPlan(['g.1']), (actions) => findCycle(actions) === null)))

  it('survives a chain of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => action(`a${at}`, { dependsOn: [`a${at + 1}`] }))
    expect(findCycle(chain)).toBeNull()
    expect(findCycle([...chain, action('a10000', { dependsOn: ['a0'] })])).toHaveLength(10_001)
  })
})

describe('cycleThrough', () => {
  it('names the shortest cycle through the action, beginning with it', () => {
    const actions = [
      action('a', { dependsOn: ['b', 'd'] }),
      action('b', { dependsOn: ['c'] }),
      action('c', { dependsOn: ['a'] }),
      action('d', { dependsOn: ['a'] }),
    ]
    expect(cycleThrough(actions, 'a')).toEqual(['a', 'd'])
    expect(cycleThrough(actions, 'b')).toEqual(['b', 'c', 'a'])
  })

  it('agrees with findCycle', () => {
    fc.assert(
      fc.property(anyGraph, (actions) => {
        const through = actions.flatMap(({ id }) => (cycleThrough(actions, id) ? [id] : []))
        expect(through.length > 0).toBe(findCycle(actions) !== null)
        for (const id of through) {
          const cycle = cycleThrough(actions, id)!
          expect(cycle[0]).toBe(id)
          expect(isCycle(actions, cycle)).toBe(true)
        }
      }),
    )
  })
})

describe('prerequisites', () => {
  it('are without unknown and cancelled ones, each once', () => {
    const plan = [
      action('a'),
      action('b', { status: 'cancelled' }),
      action('c', { dependsOn: ['a', 'b', 'x', 'a'] }),
    ]
    expect(prerequisites(plan[2]!, actionsById(plan)).map(({ id }) => id)).toEqual(['a'])
  })
})
