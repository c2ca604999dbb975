import { describe, expect, it } from 'vitest'
import { assess, type AssessOptions } from '@/core/score/assess'
import type { Interpretations } from '@/core/types'
import { answers, askedIds } from '../../builders'
import { frozen, tt13, tt46, tt54 } from '../../fixtures'
import { tinySet } from '../../tinySet'
import { idOf } from './tt54Levels'

const LAST_DAY = '2025-06-05'
const FIRST_DAY_AFTER = '2025-06-06'
const emr = Array.from({ length: 18 }, (_, at) => idOf(129 + at))
/** Our reading: 58, 59 and the exchange milestone of level 7 went with section VIII. */
const related = [idOf(58), idOf(59), 'milestone.standard-exchange']

/** Everything met but what names electronic medical records. */
const withoutEmr = () =>
  answers()
    .allMet(tt54)
    .unassessed(...emr, ...related)
    .build()
const look = (options: Partial<AssessOptions>) =>
  assess([tt54], withoutEmr(), { asOf: FIRST_DAY_AFTER, regime: 'in-force', ...options })

describe('Thông tư 13/2025 Điều 4 khoản 3: mục VIII and related criteria do not apply from 06/06/2025 on', () => {
  it('in force, on 06/06/2025: the electronic medical record does not block levels 6 and 7', () => {
    expect(look({}).level).toEqual({ lower: 7, upper: 7 })
  })

  it('in force, on 05/06/2025: it still blocks level 6', () => {
    const result = look({ asOf: LAST_DAY })
    expect(result.level).toEqual({ lower: 5, upper: 7 })
    expect(result.blocking).toEqual({
      6: emr.slice(0, 9),
      7: [...related.slice(0, 2), ...emr.slice(9), related[2]],
    })
    expect(result.withdrawn).toEqual([])
    expect(result.void).toEqual([])
  })

  it('as issued, on 06/06/2025: mục VIII is still scored', () => {
    expect(look({ regime: 'as-issued' }).level).toEqual({ lower: 5, upper: 7 })
  })

  it('both results stand side by side in every result', () => {
    const result = look({})
    expect(result.regimes['in-force'].level).toEqual({ lower: 7, upper: 7 })
    expect(result.regimes['as-issued'].level).toEqual({ lower: 5, upper: 7 })
    expect(result.regime).toBe('in-force')
    const { regimes, asOf, regime, withdrawn, notYetInForce, problems, ...headline } = result
    expect(headline).toEqual(regimes[regime])
    expect([asOf, withdrawn.length, notYetInForce, problems]).toEqual([FIRST_DAY_AFTER, 21, [], []])
  })

  it('the EMR requirements of levels 6 and 7 have no effect and are named', () => {
    const expected = [
      { level: 6, group: 'emr', rank: 'basic' },
      { level: 7, group: 'emr', rank: 'advanced' },
    ]
    expect(look({}).void).toEqual(expected)
    expect(look({}).groups.emr).toEqual({
      lower: null,
      upper: null,
      met: 0,
      notMet: 0,
      notApplicable: 0,
      unassessed: 0,
      total: 0,
    })
    expect(look({ regime: 'as-issued' }).void).toEqual([])
  })

  it('lists what has lapsed in the order of the set, the same in both regimes', () => {
    const expected = [idOf(58), idOf(59), ...emr, 'milestone.standard-exchange']
    expect(look({}).withdrawn).toEqual(expected)
    expect(look({ regime: 'as-issued' }).withdrawn).toEqual(expected)
  })

  it('“chưa đạt” at a criterion that has lapsed does not lower the level', () => {
    const given = answers()
      .allMet(tt54)
      .notMet(...emr, ...related)
      .build()
    expect(assess([tt54], given, { asOf: '2026-12-01', regime: 'in-force' }).level).toEqual({
      lower: 7,
      upper: 7,
    })
    expect(assess([tt54], given, { asOf: '2026-12-01', regime: 'as-issued' }).level).toEqual({
      lower: 5,
      upper: 5,
    })
  })

  it('criterion 108 is still in force: without it level 5 in both regimes', () => {
    const given = answers().allMet(tt54).notMet(idOf(108)).build()
    for (const regime of ['in-force', 'as-issued'] as const) {
      const result = assess([tt54], given, { asOf: '2026-12-01', regime })
      expect(result.level).toEqual({ lower: 5, upper: 5 })
      expect(result.blocking[6]).toEqual([idOf(108)])
    }
  })
})

describe('the reading “emr-related”: our own list, which can be switched', () => {
  it('kept: 58, 59 and the milestone on exchange block level 7; mục VIII has lapsed all the same', () => {
    const result = look({ interpretations: { 'emr-related': 'kept' } })
    expect(result.level).toEqual({ lower: 6, upper: 7 })
    expect(result.blocking).toEqual({ 7: related })
    expect(result.withdrawn).toEqual(emr)
    expect(result.void).toHaveLength(2)
  })

  const lapsed: (Interpretations | undefined)[] = [
    undefined,
    {},
    { 'emr-related': 'lapsed' },
    { other: 'kept' },
  ]
  it.each(lapsed)('%j: lapsed', (interpretations) => {
    expect(look({ interpretations }).level?.lower).toBe(7)
  })

  it('keeping it changes nothing as issued, or before the term ends', () => {
    const interpretations = { 'emr-related': 'kept' } as const
    expect(look({ regime: 'as-issued', interpretations }).level).toEqual(look({ regime: 'as-issued' }).level)
    expect(look({ asOf: LAST_DAY, interpretations }).level).toEqual(look({ asOf: LAST_DAY }).level)
  })

  it('keeping it puts no row in force earlier', () => {
    const { withdrawn, notYetInForce } = look({
      asOf: '2018-02-26',
      interpretations: { 'emr-related': 'kept' },
    })
    expect(withdrawn).toEqual([])
    expect(notYetInForce).toEqual(askedIds(tt54))
  })
})

describe('terms: both ends count', () => {
  const both = [
    ['2018-02-26', 162, 0],
    ['2018-02-27', 0, 0],
    [LAST_DAY, 0, 0],
    [FIRST_DAY_AFTER, 0, 21],
  ] as const
  it.each(both)('Thông tư 54 on %s: %i rows not yet, %i rows lapsed', (asOf, future, past) => {
    const result = assess([tt54], {}, { asOf, regime: 'in-force' })
    expect([result.notYetInForce.length, result.withdrawn.length]).toEqual([future, past])
  })

  const gap = [
    ['2019-02-28', [57, 0], [0, 86]],
    ['2019-03-01', [0, 0], [57, 86]],
    [LAST_DAY, [0, 0], [57, 86]],
    [FIRST_DAY_AFTER, [0, 57], [0, 86]],
    ['2025-07-20', [0, 57], [0, 86]],
  ] as const
  it.each(gap)('Thông tư 46 on %s', (asOf, [future, past], [inPlay]) => {
    const result = assess([tt46], {}, { asOf, regime: 'in-force' })
    expect([result.notYetInForce.length, result.withdrawn.length]).toEqual([future, past])
    expect(result.lists['tt46-2018']?.total).toBe(inPlay)
  })

  it.each([
    ['2025-07-20', 0],
    ['2025-07-21', 85],
    ['2026-11-14', 85],
    ['2026-11-15', 86],
  ] as const)('Thông tư 13 and Công văn 365 on %s: %i rows count', (asOf, inPlay) => {
    expect(assess([tt13], {}, { asOf, regime: 'in-force' }).lists['tt13-2025']?.total).toBe(inPlay)
  })

  it('items have terms of their own; when all have lapsed the row does not count', () => {
    const ended = { inForce: { from: '2018-01-01', to: '2020-12-31' } }
    const set = frozen(
      tinySet({ groups: { g: { criteria: [{ items: [ended, {}] }, { items: [ended, ended] }] } } }),
    )
    const at = (asOf: string) =>
      assess([set], { tiny: { 'g.1': { items: { 'g.1.2': true } } } }, { asOf, regime: 'in-force' })
    expect(at('2020-12-31').entries['g.1']).toMatchObject({ verdict: 'unassessed', missingItems: ['g.1.1'] })
    expect(at('2021-01-01').entries['g.1']).toMatchObject({ verdict: 'met', missingItems: [] })
    expect(at('2021-01-01').entries['g.2']).toMatchObject({ counts: false })
    expect(at('2021-01-01').groups.g).toMatchObject({ lower: '1', met: 1, total: 1 })
  })
})
