import { describe, expect, it } from 'vitest'
import {
  addAction,
  addActions,
  removeAction,
  removeActions,
  shiftActions,
  updateAction,
  updateActions,
} from '@/core/plan/editActions'
import type { PlanEdit } from '@/core/plan/planProblem'
import type { Action, Assessment } from '@/core/types'
import { anAssessment } from '../../builders'
import { frozen } from '../../fixtures'
import { action } from './builders'

const having = (...actions: Action[]): Assessment => frozen(anAssessment().having({ actions }).build())
const actionsOf = (edit: PlanEdit): Action[] | undefined => (edit.ok ? edit.assessment.actions : undefined)
const codesOf = (edit: PlanEdit): string[] => (edit.ok ? [] : edit.problems.map(({ code }) => code))

describe('adding actions', () => {
  it('puts the new one at the end and leaves the assessment as it was', () => {
    const before = having(action('a'))
    const after = addAction(before, action('b', { criteria: ['his.1'] }))
    expect(actionsOf(after)?.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(before.actions).toHaveLength(1)
  })

  it('begins the list when there is none', () => {
    const bare = frozen(anAssessment().build())
    expect(actionsOf(addAction(bare, action('a')))).toHaveLength(1)
  })

  it('refuses an id that is taken, also twice in one go', () => {
    expect(codesOf(addAction(having(action('a')), action('a')))).toEqual(['duplicate-action'])
    expect(codesOf(addActions(having(), [action('b'), action('b')]))).toEqual(['duplicate-action'])
  })

  it('refuses an action without a title', () => {
    expect(codesOf(addAction(having(), action('a', { title: '  ' })))).toEqual(['title-missing'])
  })

  it('refuses what depends on an unknown action, and names it', () => {
    const edit = addAction(having(), action('a', { dependsOn: ['ghost'] }))
    expect(edit).toEqual({
      ok: false,
      problems: [{ code: 'dependency-unknown', path: '/actions/0/dependsOn', actions: ['ghost'] }],
    })
  })
})

describe('changing actions', () => {
  it('replaces members and removes those set to undefined or blank', () => {
    const before = having(action('a', { owner: 'Lan', due: '2026-12-31', cost: 5 }))
    const [after] = actionsOf(updateAction(before, 'a', { owner: '', due: undefined, cost: 0 })) ?? []
    expect(after).toEqual({ id: 'a', title: 'Việc a', criteria: [], cost: 0 })
  })

  it('keeps fields it does not know', () => {
    const strange = { ...action('a'), ticket: 'IT-7' } as Action
    expect(actionsOf(updateAction(having(strange), 'a', { owner: 'Lan' }))?.[0]).toMatchObject({
      ticket: 'IT-7',
    })
  })

  it('changes many at once and only those', () => {
    const before = having(action('a'), action('b'), action('c', { status: 'done' }))
    const after = actionsOf(
      updateActions(before, ['a', 'c'], { status: 'in-progress', department: 'Khoa Dược' }),
    )
    expect(after?.map(({ status }) => status)).toEqual(['in-progress', undefined, 'in-progress'])
    expect(after?.[1]).toEqual(action('b'))
  })

  it('refuses a due day before the start', () => {
    const before = having(action('a', { start: '2026-12-01' }))
    expect(codesOf(updateAction(before, 'a', { due: '2026-11-30' }))).toEqual(['due-before-start'])
    expect(codesOf(updateAction(before, 'a', { due: '2026-12-01' }))).toEqual([])
  })

  it('refuses to change what is not there', () => {
    expect(codesOf(updateAction(having(), 'a', { owner: 'Lan' }))).toEqual(['no-action'])
  })

  it('an old fault elsewhere does not stop the work', () => {
    const broken = having(
      action('x', { dependsOn: ['y'] }),
      action('y', { dependsOn: ['x'] }),
      action('a', { dependsOn: ['gone'] }),
      action('b'),
    )
    expect(codesOf(updateAction(broken, 'b', { owner: 'Lan' }))).toEqual([])
  })
})

describe('cycles', () => {
  const chain = having(action('a', { dependsOn: ['b'] }), action('b', { dependsOn: ['c'] }), action('c'))

  it('are refused and named in order: each depends on the next, the last on the first', () => {
    const edit = updateAction(chain, 'c', { dependsOn: ['a'] })
    expect(edit).toEqual({
      ok: false,
      problems: [{ code: 'dependency-cycle', path: '/actions/2/dependsOn', actions: ['c', 'a', 'b'] }],
    })
  })

  it('an action cannot depend on itself', () => {
    const edit = updateAction(chain, 'c', { dependsOn: ['c'] })
    expect(edit.ok ? null : edit.problems[0]?.actions).toEqual(['c'])
  })

  it('a bulk edit can make one too', () => {
    const edit = updateActions(having(action('a'), action('b'), action('c')), ['a', 'b'], {
      dependsOn: ['b'],
    })
    expect(edit.ok ? null : edit.problems[0]?.actions).toEqual(['b'])
  })

  it('the cycle named is the one the edit made, not an old one beside it', () => {
    const old = having(action('a', { dependsOn: ['b'] }), action('b', { dependsOn: ['a', 'c'] }), action('c'))
    const edit = updateAction(old, 'c', { dependsOn: ['a'] })
    expect(edit.ok ? null : edit.problems[0]?.actions).toEqual(['c', 'a', 'b'])
  })
})

describe('removing actions', () => {
  it('takes their ids out of what others depend on', () => {
    const before = having(
      action('a'),
      action('b', { dependsOn: ['a'] }),
      action('c', { dependsOn: ['a', 'b'] }),
    )
    expect(removeAction(before, 'a').actions).toEqual([action('b'), action('c', { dependsOn: ['b'] })])
    expect(removeActions(before, ['a', 'b']).actions).toEqual([action('c')])
  })

  it('of nothing changes nothing', () => {
    const before = having(action('a'))
    expect(removeAction(before, 'z')).toBe(before)
  })
})

describe('moving days', () => {
  it('moves start and due of those chosen, over the end of the year', () => {
    const before = having(
      action('a', { start: '2026-12-20', due: '2026-12-31' }),
      action('b', { due: '2026-12-31' }),
      action('c'),
    )
    expect(shiftActions(before, ['a', 'c'], 7).actions).toEqual([
      action('a', { start: '2026-12-27', due: '2027-01-07' }),
      action('b', { due: '2026-12-31' }),
      action('c'),
    ])
    expect(shiftActions(before, ['a'], 0)).toBe(before)
  })
})
