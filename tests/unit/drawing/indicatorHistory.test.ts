import { describe, expect, it } from 'vitest'
import type { IndicatorValue } from '@/core/indicators'
import type { Shape } from '@/drawing/shapes'
import { indicatorChart, indicatorTarget, indicatorText } from '@/words/indicator'
import { strictWords } from '../reports/aReport'

/** The figures of the article: 90,846 of 352,209 residents in March 2025, target over 60 % by the end of the year. */
const MARCH: IndicatorValue = {
  indicator: 'residents-with-book',
  day: '2025-03-31',
  part: 90_846,
  whole: 352_209,
  source: 'Báo cáo của tỉnh',
  target: 60,
  targetDay: '2025-12-31',
}
const JUNE: IndicatorValue = { ...MARCH, day: '2025-06-30', part: 176_104 }
const translator = strictWords('vi')
const TITLE = 'Người dân có sổ'
const chartOf = (...values: IndicatorValue[]) => indicatorChart(translator, 'vi', TITLE, values, 84)
const texts = (shapes: readonly Shape[]) => shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []))

describe('a number of the programme over time', () => {
  it('is told with its two numbers and its target', () => {
    expect(indicatorText(translator, 'vi', MARCH)).toBe('25,79% (90.846/352.209)')
    expect(indicatorTarget(translator, 'vi', MARCH)).toBe('60% đến 31/12/2025')
    expect(indicatorTarget(translator, 'vi', { ...MARCH, target: undefined })).toBe('')
  })

  it('is nothing without numbers, a point with one, a line with more', () => {
    expect(chartOf()).toBeNull()
    const lines = (shapes: readonly Shape[]) => shapes.filter((one) => one.kind === 'path' && !one.closed)
    expect(lines(chartOf(MARCH)!.drawing.shapes)).toHaveLength(0)
    expect(lines(chartOf(MARCH, JUNE)!.drawing.shapes)).toHaveLength(1)
  })

  it('stands where its share is: 25.79 % of the way from 0 to 100', () => {
    const { shapes } = chartOf(MARCH, JUNE)!.drawing
    const [path] = shapes.filter((one) => one.kind === 'path' && !one.closed)
    const rules = shapes.flatMap((one) => (one.kind === 'line' && one.role === 'rule' ? [one.y1] : []))
    const [bottom, top] = [Math.max(...rules), Math.min(...rules)]
    const [[, y] = [0, 0]] = path?.kind === 'path' ? path.points : []
    expect((bottom - y) / (bottom - top)).toBeCloseTo(0.2579, 6)
    // The target: a dotted line at 60 and a square on its day, told apart without colour.
    const dotted = shapes.find((one) => one.kind === 'line' && one.dash)
    expect(dotted?.kind === 'line' && (bottom - dotted.y1) / (bottom - top)).toBeCloseTo(0.6, 6)
    expect(shapes.filter((one) => one.kind === 'rect')).toHaveLength(1)
  })

  it('says the same in one sentence and as a table', () => {
    const chart = chartOf(MARCH, JUNE)!
    expect(chart.alt).toBe(
      'Người dân có sổ: 50% (176.104/352.209) ngày 30/06/2025; mục tiêu 60% đến 31/12/2025.',
    )
    expect(chart.table.rows[0]).toEqual(['31/03/2025', '25,79%', '90.846', '352.209', '60%'])
    expect(texts(chart.drawing.shapes)).toEqual(expect.arrayContaining(['25,79%', '50%', '31/03/2025']))
  })

  it('leaves out words that would cover each other, the newest never, and stays in the picture', () => {
    const week = Array.from({ length: 40 }, (_, at): IndicatorValue => ({
      ...MARCH,
      day: `2025-${String(4 + Math.floor(at / 28)).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
      part: 90_846 + at * 6000,
    }))
    const { shapes, width, height } = chartOf(...week)!.drawing
    expect(texts(shapes)).toContain('12/05/2025')
    expect(texts(shapes).filter((text) => text.includes('/2025') && text.length === 10).length).toBeLessThan(
      8,
    )
    for (const one of shapes)
      if (one.kind === 'text') {
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x).toBeLessThanOrEqual(width)
        expect(one.y).toBeLessThanOrEqual(height)
      }
  })
})
