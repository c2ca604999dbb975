import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { finishDays } from '@/core/plan/finishDays'
import { pointAt, projection, type Projected } from '@/core/plan/projection'
import type { Action, CriteriaSet } from '@/core/types'
import { withSwitches } from '@/core/plan/whatIf'
import { anyRegime, askedRows, tinyCase } from '../../arbitraries'
import { answers, type AnswersBuilder } from '../../builders'
import { healthBook, tt13, tt46, tt54 } from '../../fixtures'
import { tinySet } from '../../tinySet'
import { action, anyPlan } from './builders'

const TODAY = '2026-11-23'
const projected = (given: AnswersBuilder, regime: Projected['regime'] = 'as-issued'): Projected => ({
  answers: given.build(),
  regime,
})

describe('finishDays', () => {
  const finishOf = (...actions: Action[]): unknown => Object.fromEntries(finishDays(actions, TODAY))

  it('is the due day; done counts from the first day; without a day there is a reason', () => {
    expect(
      finishOf(
        action('due', { due: '2026-12-31' }),
        action('today', { due: TODAY }),
        action('done', { status: 'done', due: '2027-06-30' }),
        action('undated'),
        action('overdue', { due: '2026-11-22' }),
        action('cancelled', { status: 'cancelled', due: '2026-12-31' }),
      ),
    ).toEqual({
      due: { day: '2026-12-31', late: false },
      today: { day: TODAY, late: false },
      done: { day: TODAY, late: false },
      undated: { day: null, reason: 'no-due' },
      overdue: { day: null, reason: 'overdue' },
      cancelled: { day: null, reason: 'cancelled' },
    })
  })

  it('nothing is finished before what it depends on', () => {
    expect(
      finishOf(
        action('a', { due: '2026-12-01', dependsOn: ['b'] }),
        action('b', { due: '2027-01-31' }),
        action('c', { due: '2026-12-01', dependsOn: ['d'] }),
        action('d'),
        action('e', { due: '2026-12-01', dependsOn: ['f', 'gone'] }),
        action('f', { status: 'cancelled' }),
      ),
    ).toMatchObject({
      a: { day: '2027-01-31', late: true },
      c: { day: null, reason: 'waits' },
      e: { day: '2026-12-01', late: false },
    })
  })

  it('actions in a cycle have no day, and what depends on them waits', () => {
    expect(
      finishOf(
        action('z', { due: '2026-12-01', dependsOn: ['x'] }),
        action('x', { due: '2026-12-01', dependsOn: ['y'] }),
        action('y', { due: '2026-12-01', dependsOn: ['x'] }),
        action('self', { due: '2026-12-01', dependsOn: ['self'] }),
      ),
    ).toEqual({
      x: { day: null, reason: 'cycle' },
      y: { day: null, reason: 'cycle' },
      z: { day: null, reason: 'waits' },
      self: { day: null, reason: 'cycle' },
    })
  })

  it('survives a chain of five thousand', () => {
    const chain = Array.from({ length: 5_000 }, (_, at) =>
      action(`a${at}`, {
        due: '2026-12-01',
        ...(at > 0 ? { dependsOn: [`a${at - 1}`] } : { due: '2027-01-01' }),
      }),
    )
    expect(finishDays(chain.reverse(), TODAY).get('a4999')).toEqual({ day: '2027-01-01', late: true })
  })
})

describe('projection', () => {
  const set = tinySet()
  const run = (given: AnswersBuilder, ...actions: Action[]) =>
    projection([set], projected(given), actions, TODAY)
  const steps = (given: AnswersBuilder, ...actions: Action[]) =>
    run(given, ...actions).points.map(({ day, level }) => [day, level?.lower, level?.upper])

  it('without actions is the level of today', () => {
    expect(steps(answers(set.id).met('g.1').notMet('g.2'))).toEqual([[TODAY, 1, 1]])
    expect(steps(answers(set.id).met('g.1'))).toEqual([[TODAY, 1, 2]])
  })

  it('rises on the due day on which the last action about a row is finished', () => {
    const plan = [
      action('a', { criteria: ['g.1'], due: '2026-12-15' }),
      action('b', { criteria: ['g.2'], due: '2026-12-01' }),
      action('c', { criteria: ['g.1'], due: '2026-12-31' }),
    ]
    expect(steps(answers(set.id).notMet('g.1', 'g.2'), ...plan)).toEqual([
      [TODAY, 0, 0],
      ['2026-12-01', 0, 0],
      ['2026-12-15', 0, 0],
      ['2026-12-31', 2, 2],
    ])
  })

  it('says what was finished and gained on each day', () => {
    const points = run(
      answers(set.id).notMet('g.1').met('g.2'),
      action('a', { criteria: ['g.1', 'g.2'], due: '2026-12-15' }),
    ).points
    expect(points[1]).toMatchObject({ day: '2026-12-15', finished: ['a'], gained: ['g.1'] })
  })

  it('cancelled actions never make a row met and hold none back', () => {
    const base = answers(set.id).notMet('g.1', 'g.2')
    const cancelled = action('x', { criteria: ['g.1'], due: '2026-12-01', status: 'cancelled' })
    expect(steps(base, cancelled)).toEqual([[TODAY, 0, 0]])
    expect(steps(base, cancelled, action('a', { criteria: ['g.1'], due: '2026-12-15' }))).toEqual([
      [TODAY, 0, 0],
      ['2026-12-15', 1, 1],
    ])
  })

  it('what is done counts from today, what is overdue or undated never', () => {
    const base = answers(set.id).notMet('g.1', 'g.2')
    expect(steps(base, action('a', { criteria: ['g.1'], status: 'done' }))).toEqual([[TODAY, 1, 1]])
    expect(
      steps(base, action('a', { criteria: ['g.1'], due: '2026-11-01' }), action('b', { criteria: ['g.2'] })),
    ).toEqual([[TODAY, 0, 0]])
  })

  it('one action without a day holds back its rows, not the others', () => {
    const base = answers(set.id).notMet('g.1', 'g.2')
    expect(
      steps(
        base,
        action('a', { criteria: ['g.1'], due: '2026-12-15' }),
        action('b', { criteria: ['g.1'] }),
        action('c', { criteria: ['g.1', 'g.2'], due: '2026-12-15', status: 'cancelled' }),
      ),
    ).toEqual([
      [TODAY, 0, 0],
      ['2026-12-15', 0, 0],
    ])
  })

  it('an action on a row that nobody has assessed never raises the lower step; the level "nếu đạt" is told apart', () => {
    const { points } = run(
      answers(set.id).notMet('g.1'),
      action('a', { criteria: ['g.1'], due: '2026-12-01' }),
      action('b', { criteria: ['g.2'], due: '2026-12-15' }),
    )
    expect(
      points.map(({ day, level, ifMet, gained, assessed }) => [day, level, ifMet, gained, assessed]),
    ).toEqual([
      [TODAY, { lower: 0, upper: 0 }, 0, [], []],
      ['2026-12-01', { lower: 1, upper: 2 }, 1, ['g.1'], []],
      ['2026-12-15', { lower: 1, upper: 2 }, 2, [], ['g.2']],
    ])
  })

  const anyProjected = tinyCase({ windows: false }).chain((one) => {
    const ids = one.sets.flatMap(askedRows).map(({ id }) => id)
    return fc.tuple(fc.constant(one), anyPlan(ids), anyPlan(ids, 4))
  })
  const lowers = (sets: readonly CriteriaSet[], given: Projected, actions: Action[]) =>
    projection(sets, given, actions, TODAY).points

  it('never falls over time while the law stands still', () => {
    fc.assert(
      fc.property(anyProjected, ([{ sets, answers: given }, actions]) => {
        const points = lowers(sets, { answers: given, regime: 'in-force' }, actions)
        for (let at = 1; at < points.length; at += 1) {
          expect(points[at]!.level!.lower).toBeGreaterThanOrEqual(points[at - 1]!.level!.lower)
          expect(points[at]!.level!.upper).toBeGreaterThanOrEqual(points[at - 1]!.level!.upper)
          expect(points[at]!.day > points[at - 1]!.day).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('actions about rows that no action named before never lower it on any day', () => {
    fc.assert(
      fc.property(anyProjected, ([{ sets, answers: given }, actions, more]) => {
        const named = new Set(actions.flatMap(({ criteria }) => criteria))
        const added = more.map((one) => ({
          ...one,
          id: `more-${one.id}`,
          dependsOn: [],
          criteria: one.criteria.filter((id) => !named.has(id)),
        }))
        const before = projection(sets, { answers: given, regime: 'as-issued' }, actions, TODAY)
        const after = projection(sets, { answers: given, regime: 'as-issued' }, [...actions, ...added], TODAY)
        for (const { day } of [...before.points, ...after.points])
          expect(pointAt(after, day)!.level!.lower).toBeGreaterThanOrEqual(pointAt(before, day)!.level!.lower)
      }),
      { numRuns: 200 },
    )
  })

  it('agrees on every day with a count from scratch, also while the law moves', () => {
    const early = '2025-01-01'
    const anyMoving = tinyCase().chain((one) => {
      const ids = one.sets.flatMap(askedRows).map(({ id }) => id)
      return fc.tuple(fc.constant(one), anyPlan(ids), anyRegime)
    })
    fc.assert(
      fc.property(anyMoving, ([{ sets, answers: given }, actions, regime]) => {
        const { points } = projection(sets, { answers: given, regime }, actions, early)
        const finishes = finishDays(actions, early)
        const live = actions.filter(({ status }) => status !== 'cancelled')
        const open = assess(sets, given, { asOf: early, regime }).entries
        for (const { day, level, ifMet } of points) {
          const done = new Set(
            live.flatMap(({ id }) => ((finishes.get(id)?.day ?? '9999') <= day ? [id] : [])),
          )
          const met = live
            .flatMap(({ criteria }) => criteria)
            .filter((row) => live.every(({ id, criteria }) => !criteria.includes(row) || done.has(id)))
          const counted = (rows: string[]) =>
            assess(sets, withSwitches(sets, given, rows), { asOf: day, regime }).level
          const known = met.filter((id) => !open[id]?.upper || open[id].lower)
          expect(ifMet).toBe(counted(met)?.lower)
          expect(level).toEqual({ lower: counted(known)?.lower, upper: counted(met)?.upper })
        }
        expect(points.map(({ day }) => day)).toEqual([...new Set(points.map(({ day }) => day))].sort())
      }),
      { numRuns: 200 },
    )
  })

  it('with everything done on one day ends where answering everything ends', () => {
    fc.assert(
      fc.property(tinyCase({ windows: false }), ({ sets, answers: given }) => {
        const ids = sets.flatMap(askedRows).map(({ id }) => id)
        const { points } = projection(
          sets,
          { answers: given, regime: 'as-issued' },
          [action('all', { criteria: ids, due: '2026-12-31' })],
          TODAY,
        )
        const all = assess(
          sets,
          answers(sets[0]!.id)
            .met(...ids)
            .build(),
          { asOf: '2026-12-31', regime: 'as-issued' },
        )
        expect(points.at(-1)!.ifMet).toBe(all.level?.lower)
        expect(points.at(-1)!.level?.upper).toBe(all.level?.upper)
      }),
    )
  })

  it('khoản 3 Điều 4 Thông tư 13/2025: from 06/06/2025 on what has lapsed no longer holds the level back', () => {
    const withoutEmr = answers().allMet(tt54)
    const emr = tt54.groups.find(({ id }) => id === 'emr')!.criteria.map(({ id }) => id)
    withoutEmr.notMet(...emr)
    const plan = [action('later', { criteria: ['his.1'], due: '2025-12-31' })]
    const inForce = projection([tt54], projected(withoutEmr, 'in-force'), plan, '2025-05-01')
    const asIssued = projection([tt54], projected(withoutEmr, 'as-issued'), plan, '2025-05-01')
    expect(pointAt(inForce, '2025-06-05')?.level?.lower).toBeLessThan(6)
    const turn = inForce.points.find(({ day }) => day === '2025-06-06')
    expect(turn?.law).toContain(emr[0])
    expect(turn?.level?.lower).toBe(7)
    expect(asIssued.points.map(({ day }) => day)).toEqual(['2025-05-01', '2025-12-31'])
    expect(asIssued.points.at(-1)?.level?.lower).toBeLessThan(6)
  })

  it('counts the duties of the circular in force, not those of one that has lapsed', () => {
    const required = tt13.groups
      .flatMap((group) => group.criteria)
      .filter((row) => row.rank === 'required' && row.ask !== false)
    const first = required[0]!.id
    const { points } = projection(
      [tt54, tt46, tt13],
      projected(answers('tt13-2025').notMet(first), 'in-force'),
      [action('a', { criteria: [first], due: '2026-12-31' })],
      TODAY,
    )
    const list = { setId: 'tt13-2025', title: tt13.title, total: required.length }
    expect(points.map(({ duties }) => duties)).toEqual([[{ ...list, met: 0 }], [{ ...list, met: 1 }]])
  })

  it('never adds the duties of two lists: the health book stands beside Circular 13', () => {
    const { points } = projection(
      [tt54, tt13, healthBook],
      projected(answers('sskdt-2026').met('sskdt.1'), 'in-force'),
      [],
      '2026-12-01',
    )
    const requiredIn = (set: CriteriaSet) =>
      set.groups
        .flatMap((group) => group.criteria)
        .filter(
          ({ rank, ask, inForce }) =>
            rank === 'required' &&
            ask !== false &&
            inForce.from <= '2026-12-01' &&
            (inForce.to === null || inForce.to >= '2026-12-01'),
        ).length
    expect(points[0]?.duties.map(({ setId, met, total }) => [setId, met, total])).toEqual([
      ['tt13-2025', 0, requiredIn(tt13)],
      ['sskdt-2026', 1, requiredIn(healthBook)],
    ])
  })

  it('without a set that has levels there is no level', () => {
    expect(projection([tt13], projected(answers('tt13-2025')), [], TODAY).points[0]?.level).toBeNull()
  })
})
