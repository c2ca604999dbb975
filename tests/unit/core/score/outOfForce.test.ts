import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { notYetAt, readingsAt, withdrawnAt } from '@/core/score/outOfForce'
import { allSets, tt54 } from '../../fixtures'

const at = (asOf: string) => assess(allSets, {}, { asOf, regime: 'in-force' })

/** The ids of what was gathered, place by place. */
function ids(found: ReturnType<typeof withdrawnAt>) {
  return {
    sets: found.sets.map(({ id }) => id),
    groups: found.groups.map(({ group }) => group.id),
    entries: found.entries.map(({ id }) => id),
  }
}

describe('what is not in force', () => {
  it('05/06/2025: nothing has lapsed yet, Thông tư 13/2025 is not yet in force', () => {
    expect(ids(withdrawnAt(allSets, at('2025-06-05')))).toEqual({ sets: [], groups: [], entries: [] })
    expect(ids(notYetAt(allSets, at('2025-06-05')))).toEqual({ sets: ['tt13-2025'], groups: [], entries: [] })
  })

  it('06/06/2025: Thông tư 46/2018 and mục VIII of Thông tư 54 (Điều 4 khoản 3 Thông tư 13/2025), each told once', () => {
    expect(ids(withdrawnAt(allSets, at('2025-06-06')))).toEqual({
      sets: ['tt46-2018'],
      groups: ['emr'],
      entries: [],
    })
  })

  it('before 01/03/2019: Thông tư 46/2018 is not yet in force', () => {
    expect(ids(notYetAt(allSets, at('2019-02-28'))).sets).toEqual(['tt46-2018', 'tt13-2025'])
  })

  it('names by itself a row that comes into force later', () => {
    expect(ids(notYetAt(allSets, at('2026-11-14')))).toEqual({ sets: [], groups: [], entries: ['ref.12'] })
    expect(ids(notYetAt(allSets, at('2026-11-15')))).toEqual({ sets: [], groups: [], entries: [] })
  })

  it('names a reading of the kit by itself and knows whether it is on', () => {
    const lapsed = readingsAt(allSets, '2025-06-06', undefined)
    expect(lapsed).toMatchObject([{ interpretation: 'emr-related', kept: false }])
    expect(lapsed[0]?.entries.map(({ id }) => id)).toEqual([
      'his.29',
      'his.30',
      'milestone.standard-exchange',
    ])
    expect(readingsAt([tt54], '2025-06-06', { 'emr-related': 'kept' })).toMatchObject([{ kept: true }])
    expect(readingsAt([tt54], '2025-06-05', undefined)).toEqual([])
  })

  it('keeping or dropping a reading does not change what has lapsed as issued', () => {
    const kept = assess(
      allSets,
      {},
      { asOf: '2025-06-06', regime: 'in-force', interpretations: { 'emr-related': 'kept' } },
    )
    expect(ids(withdrawnAt(allSets, kept))).toEqual(ids(withdrawnAt(allSets, at('2025-06-06'))))
  })
})
