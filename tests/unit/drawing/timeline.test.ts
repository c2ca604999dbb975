import { describe, expect, it } from 'vitest'
import { planRows } from '@/core/plan/planRows'
import { timelineOf } from '@/core/plan/timeline'
import { assess } from '@/core/score/assess'
import type { Action } from '@/core/types'
import type { Shape, TextShape } from '@/drawing/shapes'
import { timelineChart, timelineSample } from '@/drawing/timeline'
import { action } from '../core/plan/builders'
import { tinySet } from '../tinySet'

const TODAY = '2026-11-23'
const WIDTH = 200
const set = tinySet()
const result = assess([set], {}, { asOf: TODAY, regime: 'as-issued' })

function chart(...actions: Action[]) {
  return timelineChart(
    {
      timeline: timelineOf(planRows([set], result, actions, TODAY), [TODAY]),
      today: TODAY,
      marks: [{ day: '2026-12-31', number: '1', binding: true }],
      width: WIDTH,
    },
    {
      month: (day) => day.slice(0, 7),
      alt: 'alt',
      caption: 'caption',
      columns: ['action', 'start', 'due', 'state', 'after'],
      cells: ({ action: { start = '–', due = '–' } }) => [start, due, '', ''],
    },
  )
}
const textsOf = (shapes: readonly Shape[]): TextShape[] => shapes.filter((shape) => shape.kind === 'text')

describe('timelineChart', () => {
  const work = [
    action('a', { start: '2026-12-01', due: '2026-12-31' }),
    action('b', { due: '2027-01-31', dependsOn: ['a'] }),
  ]

  it('stays within its width, whatever the length of the titles', () => {
    const long = action('c', { title: 'Hoàn thiện '.repeat(40), due: '2027-06-30' })
    const { drawing } = chart(...work, long)
    for (const shape of drawing.shapes)
      if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(WIDTH + 0.5)
    const title = textsOf(drawing.shapes).find(({ text }) => text.includes('Hoàn thiện'))
    expect(title?.text).toMatch(/…$/)
    expect(title?.x).toBeGreaterThanOrEqual(0)
  })

  it('no line of the axis runs through a title: its ground is drawn after them', () => {
    const { shapes } = chart(...work).drawing
    const lastLine = shapes.findLastIndex(({ kind }) => kind === 'line')
    const title = shapes.findIndex((shape) => shape.kind === 'text' && shape.text === '1. Việc a')
    const ground = shapes[title - 1]
    expect(ground).toMatchObject({ kind: 'rect', fill: 'paper' })
    expect(title - 1).toBeGreaterThan(lastLine)
  })

  it('tells what waits for what, and every action in the table', () => {
    const { drawing, table } = chart(...work, action('undated'))
    // One arrow: its line and its tip.
    expect(drawing.shapes.filter((shape) => shape.kind === 'path' && shape.closed)).toHaveLength(1)
    const [bar] = drawing.shapes.filter((shape) => shape.kind === 'rect' && shape.stroke === 0.33).slice(-1)
    const tip = drawing.shapes.find((shape) => shape.kind === 'path' && shape.closed)
    if (bar?.kind !== 'rect' || tip?.kind !== 'path') throw new Error('no bar, no tip')
    // It ends at the middle of the left side of what waits.
    expect(tip.points[1]).toEqual([bar.x, expect.closeTo(bar.y + bar.height / 2, 5)])
    expect(table.rows.map(([title, start, due]) => [title, start, due])).toEqual([
      ['1. Việc a', '2026-12-01', '2026-12-31'],
      ['2. Việc b', '–', '2027-01-31'],
      ['3. Việc undated', '–', '–'],
    ])
  })

  it('an action past its day is marked and outlined', () => {
    const { shapes } = chart(action('late', { due: '2026-11-10' }), ...work).drawing
    expect(textsOf(shapes).some(({ text, role }) => text.startsWith('! ') && role === 'gap')).toBe(true)
    expect(shapes.filter((shape) => shape.kind === 'rect' && shape.line === 'gap')).toHaveLength(1)
  })
})

it('each state has a sample of its own, told apart without colour', () => {
  const samples = (['planned', 'in-progress', 'done', 'cancelled'] as const).map(timelineSample)
  expect(new Set(samples.map(({ shapes }) => JSON.stringify(shapes))).size).toBe(4)
})
