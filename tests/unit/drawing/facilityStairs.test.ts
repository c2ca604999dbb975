import { describe, expect, it } from 'vitest'
import { facilityStairsChart, type FacilityStep } from '@/drawing/facilityStairs'
import { shareBarsChart } from '@/drawing/shareBars'
import type { Shape } from '@/drawing/shapes'

const words = {
  step: (level: number) => `mức ${level}`,
  count: String,
  region: ({ level }: FacilityStep) => `xem mức ${level}`,
  heads: ['Mức', 'Đã thẩm định', 'Tự đánh giá', 'Trong khoảng'] as const,
  alt: 'Bậc thang',
  caption: 'Cơ sở',
}
const steps = (...totals: [number, number, number][]): FacilityStep[] =>
  totals.map(([appraised, self, open], level) => ({ level, appraised, self, open }))
const texts = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const solid = (shapes: readonly Shape[]): number =>
  shapes.filter((shape) => shape.kind === 'rect' && shape.fill === 'met').length

describe('facilities on the stairs', () => {
  it('one box for each, filled when reviewed; each step with facilities is a link', () => {
    const { drawing, table } = facilityStairsChart(steps([0, 1, 0], [2, 3, 1], [0, 0, 0]), words, {
      width: 300,
    })
    expect(solid(drawing.shapes)).toBe(2)
    expect(texts(drawing.shapes)).toEqual(['1', 'mức 0', '6', 'mức 1', '0', 'mức 2'])
    expect(drawing.regions?.map(({ to }) => to)).toEqual(['step:0', 'step:1'])
    expect(table.rows).toEqual([
      ['mức 0', '0', '1', '0'],
      ['mức 1', '2', '3', '1'],
      ['mức 2', '0', '0', '0'],
    ])
  })

  it('too many become blocks in proportion, not thousands of boxes', () => {
    const { drawing } = facilityStairsChart(steps([0, 9_000, 0], [100, 4_000, 0]), words, { width: 300 })
    expect(drawing.shapes.length).toBeLessThan(40)
    expect(solid(drawing.shapes)).toBe(1)
  })

  it('does not draw outside its frame on a narrow screen', () => {
    const { drawing } = facilityStairsChart(
      steps(...Array.from({ length: 8 }, () => [1, 5, 2] as [number, number, number])),
      words,
      { width: 280 },
    )
    for (const { x, y, width, height } of drawing.regions ?? []) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(drawing.width + 0.01)
      expect(y + height).toBeLessThanOrEqual(drawing.height + 0.01)
    }
  })
})

describe('bars of each criterion', () => {
  const bar = (notMet: number, unassessed: number) => ({
    name: 'Quản lý trang thiết bị y tế của bệnh viện trên phần mềm',
    shares: [
      { state: 'not-met' as const, count: notMet },
      { state: 'unassessed' as const, count: unassessed },
    ],
    after: `${notMet + unassessed}/29 cơ sở`,
    to: ['criterion:his.46:not-met', 'criterion:his.46:unassessed'],
  })
  const barWords = {
    head: 'Tiêu chí',
    parts: ['Chưa đạt', 'Chưa đánh giá'],
    count: String,
    region: () => 'xem',
    alt: 'Thanh',
    caption: 'Tiêu chí',
  }

  it.each([320, 620])('width %i: the full name, and each part with a number is a link', (width) => {
    const { drawing, table } = shareBarsChart([bar(17, 0), bar(2, 3)], barWords, { width })
    expect(texts(drawing.shapes).join(' ')).toContain('Quản lý trang thiết bị')
    expect(texts(drawing.shapes).join('')).not.toContain('…')
    expect(drawing.regions?.map(({ to }) => to)).toEqual([
      'criterion:his.46:not-met',
      'criterion:his.46:not-met',
      'criterion:his.46:unassessed',
    ])
    expect(table.rows[1]?.slice(1)).toEqual(['2', '3'])
  })
})
