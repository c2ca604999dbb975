import { describe, expect, it } from 'vitest'
import { dayAxis } from '@/core/plan/timeline'
import { ganttChart, type GanttBar, type GanttData, type GanttWords } from '@/drawing/gantt'
import { cellShapes } from '@/drawing/heatMap'

const bar = (id: string, fields: Partial<GanttBar> = {}): GanttBar => ({
  id,
  order: 1,
  title: id,
  lead: 'Khoa Nội',
  cost: '45',
  start: '2027-01-01',
  due: '2027-03-31',
  by: 'vendor',
  after: [],
  ...fields,
})
const data: GanttData = {
  axis: dayAxis(['2026-12-02', '2027-12-31']),
  groups: [
    {
      title: 'Mức 5',
      remark: '',
      day: '2027-07-31',
      dayWords: 'mức 5: 31/07/2027',
      bars: [bar('a'), bar('b', { after: ['a'], by: 'both', start: '2027-04-01', due: '2027-06-30' })],
    },
    {
      title: 'Mức 6',
      remark: '',
      day: null,
      dayWords: 'mức 6: chưa có ngày',
      bars: [bar('c', { start: null, due: null, by: null })],
    },
  ],
  deadlines: [{ day: '2026-12-31', label: 'hạn' }],
  quarters: [{ year: 2027, quarter: 1, funded: 0, open: 365 }],
  width: 247,
}
const words: GanttWords = {
  action: 'Việc',
  lead: 'Chủ trì',
  cost: 'Triệu đồng',
  by: { hospital: 'cơ sở', vendor: 'nhà cung cấp', both: 'cùng làm' },
  after: 'trước',
  reached: 'đạt',
  quarter: (year, quarter) => `Q${quarter}/${year}`,
  quarterShort: (year, quarter) => `Q${quarter}/${year % 100}`,
  money: String,
  costs: 'Kinh phí',
  funded: 'có nguồn',
  unfunded: 'chưa có nguồn',
  note: '',
  month: (day) => day.slice(5, 7),
  alt: 'Tiến độ',
  columns: ['Mức', 'Việc', 'Chủ trì', 'Từ – đến', 'Kinh phí'],
  dates: ({ start, due }) => `${start ?? '…'} – ${due ?? '…'}`,
}

describe('the plan in time', () => {
  const { drawing, table } = ganttChart(data, words)

  it('stays inside its frame and draws only what has a day', () => {
    for (const shape of drawing.shapes)
      if (shape.kind === 'rect' || shape.kind === 'hatch') {
        expect(shape.x).toBeGreaterThanOrEqual(0)
        expect(shape.x + shape.width).toBeLessThanOrEqual(247.01)
        expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height)
      }
    // Two actions have days; the third has a row and no bar. One sample stands in the legend, one under the costs.
    const dark = drawing.shapes.filter((shape) => shape.kind === 'rect' && shape.fill === 'met')
    expect(dark).toHaveLength(1 + 1 + 1)
  })

  it('says the same in its table, level by level', () => {
    expect(table.rows).toEqual([
      ['Mức 5', '1. a', 'Khoa Nội', '2027-01-01 – 2027-03-31', '45'],
      ['Mức 5', '1. b', 'Khoa Nội', '2027-04-01 – 2027-06-30', '45'],
      ['Mức 6', '1. c', 'Khoa Nội', '… – …', '45'],
    ])
  })
})

describe('a cell of the heat map', () => {
  const box = { x: 0, y: 0, width: 14, height: 5 }
  it('is white when full, hatched when only unassessed rows are left, black when one is not met', () => {
    const full = cellShapes({ met: 3, total: 3, notMet: 0, unassessed: 0 }, box, 4)
    const open = cellShapes({ met: 2, total: 3, notMet: 0, unassessed: 1 }, box, 4)
    const gap = cellShapes({ met: 1, total: 3, notMet: 1, unassessed: 1 }, box, 4)
    expect(full.some(({ kind }) => kind === 'hatch')).toBe(false)
    expect(full.some((shape) => shape.kind === 'rect' && shape.fill !== undefined)).toBe(false)
    expect(open.some(({ kind }) => kind === 'hatch')).toBe(true)
    expect(gap[0]).toMatchObject({ kind: 'rect', fill: 'met' })
  })
})
