import { describe, expect, it } from 'vitest'
import {
  addIndicator,
  indicatorProblems,
  removeIndicator,
  shareOf,
  type IndicatorValue,
} from '@/core/indicators'
import { anAssessment } from '../builders'

/** The province's own figures, March 2025. */
const PROVINCE: IndicatorValue = {
  indicator: 'residents-with-book',
  day: '2025-03-31',
  part: 90_846,
  whole: 352_209,
  source: 'Báo cáo của tỉnh',
  target: 60,
  targetDay: '2025-12-31',
}
const problemsOf = (change: Partial<IndicatorValue>, others: IndicatorValue[] = []) =>
  indicatorProblems({ ...PROVINCE, ...change }, others, '2026-11-27')

describe('programme indicators', () => {
  it('90,846 of 352,209 is 25.79 per cent', () => {
    expect(shareOf(PROVINCE)).toBe(25.79)
    expect(problemsOf({})).toEqual({})
  })

  it.each<[string, Partial<IndicatorValue>, object]>([
    ['more than the whole', { part: 352_210 }, { part: 'more-than-whole' }],
    ['a part of nothing', { whole: 0 }, { whole: 'no-whole' }],
    ['half a person', { part: 0.5 }, { part: 'not-whole' }],
    ['a day to come', { day: '2026-11-28', targetDay: '2026-12-31' }, { day: 'future' }],
    ['a target above 100', { target: 101 }, { target: 'target-range' }],
    ['a target before its start', { targetDay: '2025-03-30' }, { targetDay: 'target-early' }],
    ['no source', { source: ' ' }, { source: 'no-source' }],
  ])('refuses %s at its field', (_, change, expected) => {
    expect(problemsOf(change)).toEqual(expected)
  })

  it('refuses two numbers for one day, and keeps the first', () => {
    expect(problemsOf({}, [PROVINCE])).toEqual({ day: 'twice' })
    const before = anAssessment().build()
    const after = addIndicator(before, PROVINCE)
    expect(after.indicators).toEqual([PROVINCE])
    expect(removeIndicator(after, PROVINCE)).toEqual(before)
  })
})
