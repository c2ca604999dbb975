import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { rankTables } from '@/core/score/rankTable'
import { answers } from '../../builders'
import { criteriaSets, tt54 } from '../../fixtures'
import { tinySet } from '../../tinySet'

const set = tinySet({
  groups: {
    a: { scale: ['1', '2', '3'], criteria: [{ rank: '1' }, { rank: '2' }, { rank: '2' }, { rank: '3' }] },
    b: {
      scale: ['basic', 'advanced'],
      criteria: [{ rank: 'basic', inForce: { from: '2018-01-01', to: '2020-12-31' } }],
    },
    c: { scale: ['1', '2', '3'], criteria: [{ rank: '1', notApplicable: true }, { rank: '3' }] },
  },
})
const given = answers(set.id)
  .met('a.1', 'a.2')
  .unassessed('a.3')
  .met('a.4')
  .notApplicable('c.1')
  .notMet('c.2')

function cells(asOf: string) {
  const result = assess([set], given.build(), { asOf, regime: 'in-force' })
  const tables = rankTables(set, result)
  return tables.map((table) =>
    table.rows.map((row) =>
      row.cells.map(({ state, met, unassessed, total }) => [state, met, unassessed, total]),
    ),
  )
}

describe('the table of groups and ranks', () => {
  it('one table for each scale, groups in the order of the set', () => {
    const result = assess([set], {}, { asOf: '2020-01-01', regime: 'as-issued' })
    const tables = rankTables(set, result)
    expect(tables.map(({ scale, rows }) => [scale, rows.map(({ group }) => group.id)])).toEqual([
      [
        ['1', '2', '3'],
        ['a', 'c'],
      ],
      [['basic', 'advanced'], ['b']],
    ])
  })

  it('met, possible, not met; not applicable with a reason counts as met; an empty rank follows the one below', () => {
    expect(cells('2020-01-01')).toEqual([
      [
        [
          ['reached', 1, 0, 1],
          ['possible', 1, 1, 2],
          ['possible', 1, 0, 1],
        ],
        [
          ['reached', 1, 0, 1],
          ['reached', 0, 0, 0],
          ['not-reached', 0, 0, 1],
        ],
      ],
      [
        [
          ['possible', 0, 1, 1],
          ['possible', 0, 0, 0],
        ],
      ],
    ])
  })

  it('a group that has lapsed is not counted', () => {
    expect(cells('2021-01-01')[1]).toEqual([
      [
        ['void', 0, 0, 0],
        ['void', 0, 0, 0],
      ],
    ])
  })

  it.each(criteriaSets)('$name: the cells of a group add up to the result of the group', ({ set: real }) => {
    const result = assess([real], answers().allMet(real).build(), { asOf: '2026-01-01', regime: 'in-force' })
    const rows = rankTables(real, result).flatMap((table) => table.rows)
    expect(rows).toHaveLength(real.groups.length)
    for (const { group, result: own, cells: all } of rows) {
      expect([group.id, all.reduce((sum, cell) => sum + cell.total, 0)]).toEqual([group.id, own.total])
      expect(all.reduce((sum, cell) => sum + cell.met, 0)).toBe(own.met)
    }
  })

  it('Phụ lục I: groups I and III have 7 levels, the other six basic and advanced', () => {
    const result = assess([tt54], {}, { asOf: '2024-01-01', regime: 'as-issued' })
    expect(
      rankTables(tt54, result).map(({ scale, rows }) => [
        scale.length,
        rows.map(({ group }) => group.ordinal),
      ]),
    ).toEqual([
      [7, ['I', 'III']],
      [2, ['II', 'IV', 'V', 'VI', 'VII', 'VIII']],
    ])
  })
})
