import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { planCounts } from '@/core/plan/planCounts'
import { planRows } from '@/core/plan/planRows'
import { costTotals } from '@/core/plan/totals'
import { tinySet } from '../../tinySet'
import { action } from './builders'

const set = tinySet()
const result = assess([set], {}, { asOf: '2026-11-23', regime: 'as-issued' })
const rows = planRows(
  [set],
  result,
  [
    action('a', {
      criteria: ['g.1'],
      cost: 100_000_000,
      department: 'Phòng CNTT',
      by: 'vendor',
      owner: 'Lan',
    }),
    action('b', {
      criteria: ['g.2'],
      cost: 50_000_000,
      department: 'Khoa Dược',
      status: 'done',
      due: '2026-01-01',
    }),
    action('c', { criteria: ['g.2', 'g.1'], department: 'Phòng CNTT', by: 'both', due: '2026-11-01' }),
    action('d', { cost: 7, status: 'cancelled', department: 'Phòng CNTT' }),
    action('e', { cost: 1_000_000, status: 'in-progress', due: '2027-01-01' }),
  ],
  '2026-11-23',
)

describe('costTotals', () => {
  const totals = costTotals(rows)

  it('adds up everything that is not cancelled, and says how many have no cost', () => {
    expect(totals).toMatchObject({ cost: 151_000_000, actions: 4, withoutCost: 1, openCost: 101_000_000 })
  })

  it('by department, by who does it, by level, by status', () => {
    const lines = (key: 'byDepartment' | 'byPerformer' | 'byLevel' | 'byStatus') =>
      totals[key].map((line) => [line.key, line.cost, line.actions, line.withoutCost])
    expect(lines('byDepartment')).toEqual([
      ['Phòng CNTT', 100_000_000, 2, 1],
      ['Khoa Dược', 50_000_000, 1, 0],
      [null, 1_000_000, 1, 0],
    ])
    expect(lines('byPerformer')).toEqual([
      ['vendor', 100_000_000, 1, 0],
      ['both', 0, 1, 1],
      [null, 51_000_000, 2, 0],
    ])
    // "c" serves levels 1 and 2 and is counted once, at the lower one.
    expect(lines('byLevel')).toEqual([
      ['1', 100_000_000, 2, 1],
      ['2', 50_000_000, 1, 0],
      [null, 1_000_000, 1, 0],
    ])
    expect(lines('byStatus')).toEqual([
      ['planned', 100_000_000, 2, 1],
      ['in-progress', 1_000_000, 1, 0],
      ['done', 50_000_000, 1, 0],
      ['cancelled', 7, 1, 0],
    ])
  })

  it('every breakdown adds up to the whole', () => {
    for (const lines of [totals.byDepartment, totals.byPerformer, totals.byLevel])
      expect(lines.reduce((sum, { cost }) => sum + cost, 0)).toBe(totals.cost)
  })

  it('of an empty plan is nothing', () => {
    expect(costTotals([])).toEqual({
      cost: 0,
      actions: 0,
      withoutCost: 0,
      openCost: 0,
      byDepartment: [],
      byPerformer: [],
      byLevel: [],
      byStatus: [],
    })
  })
})

describe('planCounts', () => {
  it('counts by status, what is late, what lacks a day or a person', () => {
    expect(planCounts(rows)).toEqual({
      total: 5,
      byStatus: { planned: 2, 'in-progress': 1, done: 1, cancelled: 1 },
      overdue: 1,
      withoutDue: 1,
      withoutOwner: 2,
    })
  })
})
