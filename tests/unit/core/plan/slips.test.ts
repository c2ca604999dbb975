import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { gapToward } from '@/core/score/gap'
import { finishDays } from '@/core/plan/finishDays'
import { slipsOf } from '@/core/plan/slips'
import type { Action } from '@/core/types'
import { answers, type AnswersBuilder } from '../../builders'
import { tinySet } from '../../tinySet'
import { action } from './builders'

const TODAY = '2026-11-23'
const BY = '2026-12-31'
const set = tinySet()

function slips(given: AnswersBuilder, actions: Action[], by: string | null = BY): unknown[] {
  const result = assess([set], given.build(), { asOf: TODAY, regime: 'as-issued' })
  const found = slipsOf(gapToward([set], result, 2), actions, finishDays(actions, TODAY), by)
  return found.map(({ code, action: id, criteria, level, day }) => [code, id ?? criteria.join(), level, day])
}
const nothing = answers(set.id).notMet('g.1', 'g.2')
const one = answers(set.id).met('g.1').notMet('g.2')

describe('slipsOf', () => {
  it('blocking rows without an action, those not yet looked at apart', () => {
    expect(slips(answers(set.id).notMet('g.1'), [])).toEqual([
      ['no-action', 'g.1', 1, null],
      ['unassessed', 'g.2', 2, null],
    ])
  })

  it('a row whose only action is cancelled', () => {
    expect(slips(one, [action('a', { criteria: ['g.2'], due: BY, status: 'cancelled' })])).toEqual([
      ['cancelled', 'g.2', 2, null],
    ])
  })

  it.each<[string, Partial<Action>, unknown[]]>([
    ['no due day', {}, ['no-due', 'a', 2, null]],
    ['due after the deadline', { due: '2027-01-01' }, ['due-after', 'a', 2, '2027-01-01']],
    ['overdue', { due: '2026-11-01' }, ['overdue', 'a', 2, '2026-11-01']],
    ['done although the answer says otherwise', { status: 'done' }, ['done-not-met', 'a', 2, null]],
  ])('%s', (_name, fields, expected) => {
    expect(slips(one, [action('a', { criteria: ['g.2'], ...fields })])).toEqual([expected])
  })

  it('on the deadline itself is in time', () => {
    expect(slips(one, [action('a', { criteria: ['g.2'], due: BY })])).toEqual([])
  })

  it('what it depends on is late, has no day, or runs in a circle', () => {
    const first = (fields: Partial<Action>): Action => action('first', { ...fields })
    const then = action('then', { criteria: ['g.2'], due: BY, dependsOn: ['first'] })
    expect(slips(one, [then, first({ due: '2027-02-01' })])).toEqual([
      ['dependency-after', 'then', 2, '2027-02-01'],
    ])
    expect(slips(one, [then, first({})])).toEqual([['waits', 'then', 2, null]])
    expect(slips(one, [then, first({ due: BY, dependsOn: ['then'] })])).toEqual([['cycle', 'then', 2, null]])
  })

  it('actions about nothing that blocks do not slip the target', () => {
    expect(
      slips(one, [
        action('a', { criteria: ['g.2'], due: BY }),
        action('b', { criteria: ['g.1'] }),
        action('c'),
      ]),
    ).toEqual([])
  })

  it('without a deadline no day is too late', () => {
    expect(slips(one, [action('a', { criteria: ['g.2'], due: '2099-12-31' })], null)).toEqual([])
  })

  it('the lower level comes first', () => {
    const plan = [action('high', { criteria: ['g.2'] }), action('low', { criteria: ['g.1', 'g.2'] })]
    expect(slips(nothing, plan)).toEqual([
      ['no-due', 'low', 1, null],
      ['no-due', 'high', 2, null],
    ])
  })
})
