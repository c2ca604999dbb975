import { describe, expect, it } from 'vitest'
import { quarterCosts } from '@/core/plan/quarters'
import type { Action } from '@/core/types'

const action = (id: string, fields: Partial<Action>): Action => ({ id, title: id, criteria: [], ...fields })

describe('cost by quarter', () => {
  it('falls into the quarter in which an action ends, with and without a source', () => {
    const { quarters, withoutCost, undated } = quarterCosts(
      [
        action('a', { due: '2027-03-31', cost: 320 }),
        action('b', { due: '2027-01-31', cost: 45, funds: [{ source: 'Quỹ' }] }),
        action('c', { due: '2027-09-30', cost: 10 }),
        action('no cost', { due: '2027-05-31' }),
        action('no day', { cost: 7 }),
        action('done', { due: '2027-02-01', cost: 1000, status: 'done' }),
      ],
      '2026-12-02',
    )
    expect(quarters).toEqual([
      { year: 2026, quarter: 4, funded: 0, open: 0 },
      { year: 2027, quarter: 1, funded: 45, open: 320 },
      { year: 2027, quarter: 2, funded: 0, open: 0 },
      { year: 2027, quarter: 3, funded: 0, open: 10 },
    ])
    expect({ withoutCost, undated }).toEqual({ withoutCost: 1, undated: 7 })
  })

  it('pays what is overdue in the first quarter', () => {
    const { quarters } = quarterCosts([action('late', { due: '2026-01-15', cost: 5 })], '2026-12-02')
    expect(quarters).toEqual([{ year: 2026, quarter: 4, funded: 0, open: 5 }])
  })
})
