import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { planRows } from '@/core/plan/planRows'
import { suggestedOrder } from '@/core/plan/suggestedOrder'
import { statedLevels } from '@/core/plan/statedLevels'
import type { Action } from '@/core/types'
import { answers } from '../../builders'
import { tt13, tt54 } from '../../fixtures'
import { tinySet } from '../../tinySet'
import { action, anyPlan } from './builders'

const flat = (): readonly number[] => [0]
const orderOf = (actions: Action[]): string[] => suggestedOrder(actions, flat).map(({ id }) => id)

describe('suggestedOrder', () => {
  it('has every action exactly once and nothing before what it depends on', () => {
    fc.assert(
      fc.property(
        anyPlan(['g.1', 'g.2'], 12),
        fc.array(fc.nat(3), { maxLength: 12 }),
        (actions, urgencies) => {
          const urgency = new Map(actions.map((one, at) => [one.id, urgencies[at] ?? 0]))
          const ordered = suggestedOrder(actions, ({ id }) => [urgency.get(id) ?? 0]).map(({ id }) => id)
          expect([...ordered].sort()).toEqual(actions.map(({ id }) => id).sort())
          const cancelled = new Set(
            actions.filter(({ status }) => status === 'cancelled').map(({ id }) => id),
          )
          for (const { id, dependsOn = [] } of actions)
            for (const needed of dependsOn.filter((one) => !cancelled.has(one)))
              expect(ordered.indexOf(needed)).toBeLessThan(ordered.indexOf(id))
        },
      ),
    )
  })

  it('leaves equal actions in the order in which they were entered', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 }), (ids) => {
        expect(orderOf(ids.map((id) => action(id)))).toEqual(ids)
      }),
    )
  })

  it('is the same when it is ordered again', () => {
    fc.assert(
      fc.property(anyPlan(['g.1'], 10), (actions) => {
        const once = suggestedOrder(actions, flat)
        expect(suggestedOrder(once, flat)).toEqual(once)
      }),
    )
  })

  it('the priority, then the earlier due day decide among equals', () => {
    const plan = [
      action('undated'),
      action('late', { due: '2027-06-30' }),
      action('soon', { due: '2026-12-31' }),
      action('urgent', { priority: 'high' }),
      action('whenever', { priority: 'low', due: '2026-01-01' }),
    ]
    expect(orderOf(plan)).toEqual(['urgent', 'soon', 'late', 'undated', 'whenever'])
  })

  it('what something urgent waits for is as urgent as that', () => {
    const plan = [
      action('other', { priority: 'medium' }),
      action('base', { priority: 'low' }),
      action('top', { priority: 'high', dependsOn: ['base'] }),
    ]
    expect(orderOf(plan)).toEqual(['base', 'top', 'other'])
  })

  it('actions in a cycle come last', () => {
    const plan = [action('x', { dependsOn: ['y'] }), action('y', { dependsOn: ['x'] }), action('a')]
    expect(orderOf(plan)).toEqual(['a', 'x', 'y'])
  })
})

describe('statedLevels', () => {
  it('names the lowest level of each row of Circular 54', () => {
    const levels = statedLevels([tt54])
    // Appendix II: level 1 asks for infrastructure rank 1 and level 7 for its own milestones.
    const lowest = tt54.groups
      .find(({ id }) => id === 'infrastructure')!
      .criteria.filter(({ rank }) => rank === '1')
    for (const { id } of lowest) expect(levels.get(id)).toBe(1)
    for (const level of tt54.levels)
      for (const { id } of level.milestones) expect(levels.get(id)).toBe(level.level)
  })

  it('agrees with what blocks when nothing is answered', () => {
    const { blocking } = assess([tt54], {}, { asOf: '2024-01-01', regime: 'as-issued' })
    const levels = statedLevels([tt54])
    for (const [level, ids] of Object.entries(blocking))
      for (const id of ids) expect(levels.get(id)).toBe(Number(level))
  })
})

describe('planRows', () => {
  const set = tinySet()
  const result = assess([set], answers(set.id).notMet('g.1', 'g.2').build(), {
    asOf: '2026-11-01',
    regime: 'as-issued',
  })
  const rowsOf = (actions: Action[]) => planRows([set], result, actions, '2026-11-23')

  it('the lower level comes first', () => {
    const rows = rowsOf([
      action('two', { criteria: ['g.2'] }),
      action('one', { criteria: ['g.1'] }),
      action('none'),
    ])
    expect(rows.map(({ action: { id }, level, order }) => [id, level, order])).toEqual([
      ['one', 1, 1],
      ['two', 2, 2],
      ['none', null, 3],
    ])
  })

  it('what is already met gives way to what is missing', () => {
    const better = assess([set], answers(set.id).met('g.1').notMet('g.2').build(), {
      asOf: '2026-11-01',
      regime: 'as-issued',
    })
    const rows = planRows(
      [set],
      better,
      [action('done', { criteria: ['g.1'] }), action('open', { criteria: ['g.1', 'g.2'] })],
      '2026-11-23',
    )
    expect(rows.map(({ action: { id }, level, serves }) => [id, level, serves])).toEqual([
      ['open', 2, true],
      ['done', 1, false],
    ])
  })

  it('keeps ids that no set has, and says which', () => {
    expect(rowsOf([action('a', { criteria: ['g.1', 'z.9'] })])[0]).toMatchObject({
      unknown: ['z.9'],
      level: 1,
    })
  })

  it('the due day itself is not yet overdue; done and cancelled never are', () => {
    const due = (id: string, day: string, status?: Action['status']): Action =>
      action(id, { due: day, status })
    const rows = rowsOf([
      due('yesterday', '2026-11-22'),
      due('today', '2026-11-23'),
      due('done', '2026-11-01', 'done'),
      due('cancelled', '2026-11-01', 'cancelled'),
    ])
    expect(rows.filter(({ overdue }) => overdue).map((row) => row.action.id)).toEqual(['yesterday'])
  })

  it('Khoản 2 Điều 4 Thông tư 13/2025: mandatory work comes before every level of Thông tư 54', () => {
    const both = assess([tt54, tt13], {}, { asOf: '2026-11-15', regime: 'in-force' })
    const required = tt13.groups
      .flatMap((group) => group.criteria)
      .find((row) => row.rank === 'required' && row.ask !== false)!
    const rows = planRows(
      [tt54, tt13],
      both,
      [action('level', { criteria: ['infrastructure.1'] }), action('duty', { criteria: [required.id] })],
      '2026-11-23',
    )
    expect(rows.map((row) => row.action.id)).toEqual(['duty', 'level'])
  })
})
