import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { planRows } from '@/core/plan/planRows'
import {
  byDepartment,
  departmentsOf,
  filterRows,
  PLAN_SORTS,
  sortPlanRows,
  type PlanFilter,
} from '@/core/plan/tableRows'
import { tinySet } from '../../tinySet'
import { action, anyPlan } from './builders'

const set = tinySet()
const result = assess([set], {}, { asOf: '2026-11-23', regime: 'as-issued' })
const rows = planRows(
  [set],
  result,
  [
    action('a', {
      title: 'Mua máy chủ',
      criteria: ['g.1'],
      owner: 'Đỗ Lan',
      due: '2026-11-01',
      cost: 5,
      department: 'Phòng CNTT',
      by: 'hospital',
    }),
    action('b', {
      title: 'Nâng cấp HIS',
      criteria: ['g.2'],
      owner: 'An',
      due: '2026-12-31',
      cost: 70,
      status: 'in-progress',
      by: 'vendor',
    }),
    action('c', { title: 'Đào tạo', status: 'done', priority: 'high', note: 'dược sĩ' }),
    action('d', { title: 'Bỏ', status: 'cancelled', department: 'Khoa Dược' }),
  ],
  '2026-11-23',
)
const compareText = new Intl.Collator('vi').compare
const ids = (list: typeof rows): string => list.map(({ action: { id } }) => id).join('')
const filtered = (filter: PlanFilter): string => [...ids(filterRows(rows, filter))].sort().join('')
const sorted = (...args: [Parameters<typeof sortPlanRows>[1], boolean]): string =>
  ids(sortPlanRows(rows, ...args, compareText))

describe('filterRows', () => {
  it.each<[PlanFilter, string]>([
    [{}, 'abcd'],
    [{ status: 'open' }, 'ab'],
    [{ status: 'overdue' }, 'a'],
    [{ status: 'cancelled' }, 'd'],
    [{ by: 'vendor' }, 'b'],
    [{ by: 'none' }, 'cd'],
    [{ department: 'Khoa Dược' }, 'd'],
    [{ department: '' }, 'bc'],
    [{ level: 1 }, 'a'],
    [{ level: null }, 'cd'],
    [{ query: 'may chu' }, 'a'],
    [{ query: 'duoc' }, 'cd'],
    [{ query: 'do lan' }, 'a'],
    [{ query: 'g.2' }, 'b'],
    [{ status: 'open', by: 'vendor', query: 'his' }, 'b'],
    [{ query: 'không có' }, ''],
  ])('%j', (filter, expected) => expect(filtered(filter)).toBe(expected))

  it('knows the departments', () =>
    expect([...departmentsOf(rows)].sort()).toEqual(['Khoa Dược', 'Phòng CNTT']))
})

describe('departments of actions', () => {
  // Row g.2 was given to the pharmacy; action b names no department of its own, so it concerns the pharmacy.
  const owned = { owners: { tiny: { 'g.2': 'Khoa Dược' } } }

  it('are those they name, else those that answer for their criteria', () => {
    expect(
      filterRows(rows, { department: 'Khoa Dược' }, owned)
        .map(({ action: { id } }) => id)
        .sort(),
    ).toEqual(['b', 'd'])
    expect(filterRows(rows, { department: '' }, owned).map(({ action: { id } }) => id)).toEqual(['c'])
    expect(departmentsOf(rows, owned)).toEqual(['Khoa Dược', 'Phòng CNTT'])
  })

  it('make blocks by name, those of none last, and no row is lost', () => {
    const blocks = byDepartment(rows, owned)
    expect(blocks.map(({ name }) => name)).toEqual(['Khoa Dược', 'Phòng CNTT', ''])
    expect(blocks.flatMap((block) => block.rows).length).toBe(rows.length)
  })
})

describe('sortRows', () => {
  it('sorts Vietnamese words, with empty cells last both ways', () => {
    expect(sorted('owner', false).slice(0, 2)).toBe('ba')
    expect(sorted('owner', true).slice(0, 2)).toBe('ab')
    expect(sorted('cost', true).slice(0, 2)).toBe('ba')
    expect([...sorted('cost', true).slice(2)].sort().join('')).toBe('cd')
    expect(sorted('title', false)).toBe('dcab')
  })

  it('by due day, by priority, by status', () => {
    expect(sorted('due', false).slice(0, 2)).toBe('ab')
    expect(sorted('priority', false)[0]).toBe('c')
    expect(sorted('status', false)).toBe('abcd')
  })

  it('never loses a row and is stable', () => {
    fc.assert(
      fc.property(
        anyPlan(['g.1', 'g.2']),
        fc.constantFrom(...PLAN_SORTS),
        fc.boolean(),
        (actions, sort, descending) => {
          const plan = planRows([set], result, actions, '2026-11-23')
          const once = sortPlanRows(plan, sort, descending, compareText)
          expect([...once].sort((a, b) => a.order - b.order)).toEqual(plan)
          expect(sortPlanRows(once, sort, descending, compareText)).toEqual(once)
        },
      ),
    )
  })
})
