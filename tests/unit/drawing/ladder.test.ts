import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rung, RungState } from '@/core/score/ladder'
import { hatchLines } from '@/drawing/hatch'
import { ladderDrawing, type LadderWords } from '@/drawing/ladder'
import type { Shape } from '@/drawing/shapes'
import { svgElements } from '@/drawing/svg'
import { markShapes } from '@/reports/layout/marks'
import { tt54 } from '../fixtures'

const WORDS: LadderWords = {
  state: { reached: 'đạt', possible: 'có thể', 'not-reached': 'chưa' },
  beneath: ({ blocking }) => `thiếu ${blocking}`,
  target: 'ĐÍCH',
}

const rungs = (states: RungState[], target: number): Rung[] =>
  states.map((state, index) => {
    const step = tt54.levels[index]
    if (!step) throw new Error('Circular 54 has seven levels')
    const level = index + 1
    return { level, step, state, blocking: index, restsOnVoid: false, isTarget: level === target }
  })

describe('hatching', () => {
  it('stays inside the frame, at 45°, evenly spaced', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 5 }),
        (width, height, gap) => {
          const lines = hatchLines({ kind: 'hatch', x: 3, y: 4, width, height, gap, stroke: 0.2 })
          expect(lines).toHaveLength(Math.ceil((width + height) / gap) - 1)
          for (const { x1, y1, x2, y2 } of lines) {
            expect(x2 - x1).toBeCloseTo(y1 - y2, 6)
            for (const x of [x1, x2]) expect(x >= 3 - 1e-9 && x <= 3 + width + 1e-9).toBe(true)
            for (const y of [y1, y2]) expect(y >= 4 - 1e-9 && y <= 4 + height + 1e-9).toBe(true)
          }
        },
      ),
    )
  })
})

describe('the ladder of levels', () => {
  const drawing = ladderDrawing(
    rungs(['reached', 'reached', 'possible', 'not-reached', 'not-reached', 'not-reached', 'not-reached'], 6),
    WORDS,
  )

  it('reached is black, possible hatched, not reached white: told apart without colour', () => {
    const rects = drawing.shapes.filter(
      (shape): shape is Extract<Shape, { kind: 'rect' }> => shape.kind === 'rect',
    )
    expect(rects.filter(({ fill }) => fill === 'ink')).toHaveLength(2 + 1)
    expect(drawing.shapes.filter(({ kind }) => kind === 'hatch')).toHaveLength(1 + 1)
    expect(rects.filter(({ stroke, fill }) => stroke !== undefined && fill === undefined)).toHaveLength(
      1 + 4 + 2,
    )
  })

  it('only the target level has a thick frame and a flag', () => {
    const texts = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(texts.filter((text) => text === 'ĐÍCH')).toHaveLength(1)
    expect(texts.filter((text) => /^\d$/.test(text))).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(drawing.shapes.filter((shape) => shape.kind === 'rect' && (shape.stroke ?? 0) > 0.5)).toHaveLength(
      1,
    )
  })

  it('can be drawn with no level at all', () => {
    expect(ladderDrawing([], WORDS).shapes).toHaveLength(1)
  })
})

describe('SVG of the same drawing', () => {
  it('each shape becomes one element, hatching one stroke of many lines', () => {
    const shapes: Shape[] = [
      { kind: 'line', x1: 0, y1: 0, x2: 5, y2: 5, width: 0.2, dash: [1, 2] },
      { kind: 'rect', x: 1, y: 1, width: 2, height: 2, fill: 'shade' },
      {
        kind: 'path',
        points: [
          [0, 0],
          [1, 2],
        ],
        stroke: 0.3,
      },
      {
        kind: 'path',
        points: [
          [0, 0],
          [1, 2],
          [3, 4],
        ],
        closed: true,
        fill: 'ink',
      },
      { kind: 'hatch', x: 0, y: 0, width: 4, height: 4, gap: 2, stroke: 0.1 },
      {
        kind: 'text',
        x: 2,
        y: 3,
        text: 'Mức',
        size: 12,
        style: 'bold-italic',
        anchor: 'middle',
        wordSpace: 0.4,
      },
    ]
    const elements = svgElements({ width: 10, height: 10, shapes })
    expect(elements.map(({ tag }) => tag)).toEqual(['line', 'rect', 'polyline', 'polygon', 'path', 'text'])
    expect(elements[0]?.attributes['stroke-dasharray']).toBe('1 2')
    expect(elements[1]?.attributes).toMatchObject({ fill: 'rgb(232, 232, 232)' })
    expect(elements[2]?.attributes).toMatchObject({ points: '0,0 1,2', fill: 'none', 'stroke-width': 0.3 })
    expect(elements.at(-1)).toMatchObject({
      text: 'Mức',
      attributes: {
        'text-anchor': 'middle',
        'font-weight': 'bold',
        'font-style': 'italic',
        'word-spacing': 0.4,
      },
    })
    expect(elements.at(-1)?.attributes['font-size']).toBeCloseTo(12 * (25.4 / 72), 9)
  })
})

describe('marks of verdicts', () => {
  it('four marks of different shapes, each with a frame', () => {
    const marks = (['met', 'not-met', 'not-applicable', 'unassessed'] as const).map((mark) =>
      markShapes(mark, 0, 5, 3),
    )
    expect(new Set(marks.map((shapes) => JSON.stringify(shapes.slice(1)))).size).toBe(4)
    for (const [box] of marks) expect(box).toMatchObject({ kind: 'rect' })
    expect(marks.map((shapes) => shapes.length)).toEqual([2, 3, 2, 1])
  })
})
