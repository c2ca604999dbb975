import { describe, expect, it } from 'vitest'
import type { FieldRow } from '@/core/score/field'
import type { Group } from '@/core/types'
import { heatMapChart, type HeatMapWords } from '@/drawing/heatMap'

const words: HeatMapWords = {
  group: (group) => group?.id ?? 'milestones',
  level: String,
  reached: '',
  possible: '',
  missing: '',
  later: '',
  isVoid: 'void',
  legend: {
    full: 'full',
    none: 'none',
    gained: 'gained',
    lost: 'lost',
    whole: { unassessed: 'only unassessed', notMet: 'some not met' },
    brief: { unassessed: 'unassessed', notMet: 'not met' },
  },
  alt: '',
  caption: '',
  tableGroup: '',
}
/** A group of two rows at the one level, so many of them met. */
const group = (id: string, met: number, isVoid = false): FieldRow => ({
  group: { id } as Group,
  cells: [{ level: 1, bricks: [], total: isVoid ? 0 : 2, met, unassessed: 0, notMet: 2 - met }],
  isVoid,
})
const map = (field: FieldRow[], before?: FieldRow[]) => {
  const { drawing, table } = heatMapChart(
    { field, levels: [1], lower: 0, upper: 0, target: 1, width: 165, ...(before ? { before } : {}) },
    words,
  )
  const texts = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))
  const corners = drawing.shapes.flatMap((shape) => (shape.kind === 'path' ? shape.fill : []))
  return { drawing, table, texts, corners }
}

describe('the map of groups by levels', () => {
  it('marks what has become full and what no longer is, and says so in the one line of the legend', () => {
    const both = map(
      [group('a', 2), group('b', 1), group('c', 2)],
      [group('a', 1), group('b', 2), group('c', 2)],
    )
    // A corner in its cell and one in the legend, for each of the two.
    expect(both.corners).toEqual(['ink', 'paper', 'ink', 'paper'])
    expect(both.texts.slice(-6)).toEqual(
      ['full', 'unassessed', 'not met', '·', 'none', 'gained', 'lost'].slice(-6),
    )
    expect(both.drawing.height).toBe(map([group('a', 2), group('b', 1), group('c', 2)]).drawing.height)
  })

  it('explains no mark that it does not bear', () => {
    const same = map([group('a', 1)], [group('a', 0)])
    expect(same.corners).toEqual([])
    expect(same.texts).not.toContain('gained')
    expect(same.texts).toContain('only unassessed')
    expect(map([group('a', 1)], [group('a', 2)]).texts).not.toContain('gained')
  })

  it('keeps a group that no longer applies in its row, drawing and table', () => {
    const { texts, table } = map([group('a', 2), group('gone', 0, true), group('c', 2)])
    expect(texts).toEqual(expect.arrayContaining(['gone', 'void']))
    expect(table.rows.map(([name]) => name)).toEqual(['a', 'gone: void', 'c'])
  })
})
