import { describe, expect, it } from 'vitest'
import type { IndicatorValue } from '@/core/indicators'
import { rollIndicators } from '@/core/rollup/indicators'
import { indicatorRows } from '@/files/rollup/indicatorRows'
import { anAssessment } from '../../builders'
import { aRow, SETS } from './rows'

const value = (part: number, whole: number, day = '2026-11-30'): IndicatorValue => ({
  indicator: 'cadres-with-book',
  day,
  part,
  whole,
  source: 'Báo cáo tháng 11',
})
const rowsOf = (...all: IndicatorValue[][]) =>
  all.map((indicators, index) =>
    aRow(
      anAssessment()
        .on('2026-11-30')
        .having({ facility: { name: `Bệnh viện ${index}`, code: `0${index}` }, indicators })
        .build(),
      `${index}.tt54.json`,
    ),
  )

describe('indicators of several facilities', () => {
  it('of the same day are added up: 90.846 of 352.209 is 25,79% (figures of the article)', () => {
    const [roll] = rollIndicators(rowsOf([value(40_846, 152_209)], [value(50_000, 200_000)]), SETS)
    expect(roll).toMatchObject({
      differ: null,
      sum: { part: 90_846, whole: 352_209, share: 25.79, facilities: 2, day: '2026-11-30' },
    })
  })

  it('of different days are not added up, one line for each day', () => {
    const [roll] = rollIndicators(rowsOf([value(1, 10)], [value(2, 10)], [value(3, 10, '2026-10-31')]), SETS)
    expect(roll).toMatchObject({ sum: null, differ: 'days' })
    expect(roll?.days).toEqual([
      { day: '2026-11-30', part: 3, whole: 20, share: 15, facilities: 2 },
      { day: '2026-10-31', part: 3, whole: 10, share: 30, facilities: 1 },
    ])
  })

  it('takes of each facility only the figures of its newest day', () => {
    const [roll] = rollIndicators(rowsOf([value(1, 10, '2026-06-30'), value(5, 10)], [value(5, 10)]), SETS)
    expect(roll?.sum).toMatchObject({ part: 10, whole: 20 })
  })

  it('in the export: each facility, the sum with whether it may be added, and the figures of the whole province', () => {
    const rolls = rollIndicators(rowsOf([value(1, 10)], [value(3, 10, '2026-10-31')]), SETS)
    const lines = indicatorRows(rolls, [{ ...value(90_846, 352_209), target: 60 }])
    expect(lines.map(({ scope, share, is_summed }) => [scope, share, is_summed])).toEqual([
      ['facility', 10, null],
      ['facility', 30, null],
      ['sum', 10, false],
      ['sum', 30, false],
      ['province', 25.79, null],
    ])
    expect(new Set(lines.map((line) => Object.keys(line).join())).size).toBe(1)
  })

  it('has nothing where no submission has any', () => {
    expect(rollIndicators(rowsOf([], []), SETS)).toEqual([])
  })
})
