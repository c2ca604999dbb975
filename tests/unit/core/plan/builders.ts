import type { Action } from '@/core/types'
import fc from 'fast-check'

/** An action in brief: `action('a', { criteria: ['g.1'], due: '2026-12-31' })`. */
export function action(id: string, fields: Partial<Action> = {}): Action {
  return { id, title: `Việc ${id}`, criteria: [], ...fields }
}

const anyDue = fc.constantFrom(
  undefined,
  '2026-10-01',
  '2026-11-30',
  '2026-12-31',
  '2027-03-31',
  '2027-06-30',
)
const anyStatus = fc.constantFrom<Action['status']>(undefined, 'planned', 'in-progress', 'done', 'cancelled')

/** Actions about these criteria; each depends only on earlier ones, so there is no cycle. */
export function anyPlan(ids: readonly string[], maxLength = 8): fc.Arbitrary<Action[]> {
  const one = fc.record({
    criteria: fc.subarray([...ids], { maxLength: Math.min(4, ids.length) }),
    due: anyDue,
    status: anyStatus,
    priority: fc.constantFrom<Action['priority']>(undefined, 'high', 'medium', 'low'),
    earlier: fc.array(fc.nat(20), { maxLength: 3 }),
  })
  return fc.array(one, { maxLength }).map((drafts) =>
    drafts.map(({ earlier, due, status, priority, criteria }, index) =>
      action(`a${index}`, {
        criteria,
        ...(due === undefined ? {} : { due }),
        ...(status === undefined ? {} : { status }),
        ...(priority === undefined ? {} : { priority }),
        ...(index > 0 && earlier.length > 0 ? { dependsOn: earlier.map((at) => `a${at % index}`) } : {}),
      }),
    ),
  )
}
