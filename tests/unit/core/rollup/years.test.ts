import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareYears, moveOf } from '@/core/rollup/years'
import { anAssessment, answers } from '../../builders'
import { tt54 } from '../../fixtures'
import { aRow } from './rows'

const range = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
  .map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b) }))

describe('how levels moved', () => {
  it('up or down only when true of every possible result; the same only when both are certain', () => {
    fc.assert(
      fc.property(range, range, (before, after) => {
        const signs = new Set<number>()
        for (let a = before.lower; a <= before.upper; a += 1)
          for (let b = after.lower; b <= after.upper; b += 1) signs.add(Math.sign(b - a))
        const [only] = signs
        const expected = signs.size > 1 ? 'open' : only === 1 ? 'risen' : only === -1 ? 'fallen' : 'same'
        expect(moveOf(before, after)).toBe(expected)
      }),
    )
  })
})

describe('year against year', () => {
  const all = answers().allMet(tt54)
  const row = (path: string, year: number, given: ReturnType<typeof answers>, facility: object) =>
    aRow(
      anAssessment()
        .on(`${year}-11-15`)
        .with(given)
        .having({ facility: { name: 'A', ...facility } })
        .build(),
      path,
    )

  it('compares each facility with the latest earlier year of its own', () => {
    const rows = [
      row('c', 2026, all, { code: 'X1' }),
      row('a', 2023, answers(), { code: 'x-1' }),
      row('b', 2025, answers().allMet(tt54).notMet('his.19'), { code: 'X 1' }),
      row('d', 2026, all, { code: 'X2' }),
    ]
    const { years, pairs, steps } = compareYears(rows, 'as-issued')
    expect(years.map(({ year, facilities }) => [year, facilities])).toEqual([
      [2023, 1],
      [2025, 1],
      [2026, 2],
    ])
    expect(
      pairs.map(({ from, to, facilities, moves }) => [from, to, facilities, moves.risen, moves.open]),
    ).toEqual([
      [2023, 2025, 1, 0, 1],
      [2025, 2026, 1, 1, 0],
    ])
    expect(steps.get('c')?.before.path).toBe('b')
    expect(steps.get('d')).toBeUndefined()
  })

  it('without an id goes by name and province, whatever the accents and the spelling of the province', () => {
    const rows = [
      row('a', 2025, all, { name: 'Bệnh viện Đa khoa', province: 'Tỉnh Bắc Ninh' }),
      row('b', 2026, all, { name: 'benh vien da khoa', province: 'Bắc Ninh' }),
      row('c', 2026, all, { name: 'Bệnh viện Đa khoa', province: 'Tỉnh Cà Mau' }),
    ]
    expect([...compareYears(rows, 'as-issued').steps.keys()]).toEqual(['b'])
  })
})
