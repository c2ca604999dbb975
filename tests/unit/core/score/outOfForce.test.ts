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

describe('phần không có hiệu lực', () => {
  it('05/06/2025: chưa có gì hết hiệu lực, Thông tư 13/2025 chưa có hiệu lực', () => {
    expect(ids(withdrawnAt(allSets, at('2025-06-05')))).toEqual({ sets: [], groups: [], entries: [] })
    expect(ids(notYetAt(allSets, at('2025-06-05')))).toEqual({ sets: ['tt13-2025'], groups: [], entries: [] })
  })

  it('06/06/2025: cả Thông tư 46/2018 và mục VIII Thông tư 54 (Điều 4 khoản 3 Thông tư 13/2025), mỗi thứ nói một lần', () => {
    expect(ids(withdrawnAt(allSets, at('2025-06-06')))).toEqual({
      sets: ['tt46-2018'],
      groups: ['emr'],
      entries: [],
    })
  })

  it('trước 01/03/2019: Thông tư 46/2018 chưa có hiệu lực', () => {
    expect(ids(notYetAt(allSets, at('2019-02-28'))).sets).toEqual(['tt46-2018', 'tt13-2025'])
  })

  it('một dòng có hiệu lực sau thì nêu riêng', () => {
    expect(ids(notYetAt(allSets, at('2026-11-14')))).toEqual({ sets: [], groups: [], entries: ['ref.12'] })
    expect(ids(notYetAt(allSets, at('2026-11-15')))).toEqual({ sets: [], groups: [], entries: [] })
  })

  it('cách hiểu của bộ công cụ được nêu riêng và biết đang bật hay tắt', () => {
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

  it('giữ hay bỏ cách hiểu không làm đổi phần hết hiệu lực theo nguyên văn', () => {
    const kept = assess(
      allSets,
      {},
      { asOf: '2025-06-06', regime: 'in-force', interpretations: { 'emr-related': 'kept' } },
    )
    expect(ids(withdrawnAt(allSets, kept))).toEqual(ids(withdrawnAt(allSets, at('2025-06-06'))))
  })
})
