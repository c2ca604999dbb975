import { describe, expect, it } from 'vitest'
import { shareShapes } from '@/drawing/brick'
import { rangeSteps } from '@/drawing/step'
import { tileMapDrawing, type MapTile } from '@/drawing/tileMap'

const LEVELS = [1, 2, 3, 4, 5, 6, 7]
const states = (...given: Parameters<typeof rangeSteps>) => rangeSteps(...given).map(({ state }) => state)

describe('the steps of a range', () => {
  it('are reached up to its lower end, possible up to its upper one', () =>
    expect(states({ lower: 2, upper: 4 }, LEVELS)).toEqual([
      'reached',
      'reached',
      'possible',
      'possible',
      'not-reached',
      'not-reached',
      'not-reached',
    ]))
  it('are lost where a claim went further', () =>
    expect(states({ lower: 1, upper: 1 }, LEVELS, 3).slice(0, 4)).toEqual([
      'reached',
      'lost',
      'lost',
      'not-reached',
    ]))
  it('are none without a level', () =>
    expect(new Set(states(null, LEVELS))).toEqual(new Set(['not-reached'])))
})

it('only what is met is drawn solid', () => {
  const box = { x: 0, y: 0, width: 90, height: 10 }
  const isSolid = (state: 'met' | 'not-met' | 'unassessed' | 'alone'): boolean =>
    shareShapes([{ state, count: 1 }], box).some((shape) => shape.kind === 'rect' && shape.fill === 'met')
  expect(['met', 'not-met', 'unassessed', 'alone'].filter((state) => isSolid(state as 'met'))).toEqual([
    'met',
  ])
})

describe('a map of tiles', () => {
  const tile = (name: string, column: number, row: number): MapTile => ({
    name,
    column,
    row,
    lower: 1,
    open: 1,
    below: 2,
    count: '1/4',
    to: `area::${name}`,
    label: name,
  })
  const drawing = tileMapDrawing([tile('Xã A', 3, 5), tile('Xã B', 4, 5), tile('Xã C', 3, 6)], { width: 400 })

  it('begins at its first column and row, and every tile is a link that covers no other', () => {
    const [a, b, c] = drawing.regions ?? []
    expect(a).toMatchObject({ x: 0, y: 0, to: 'area::Xã A' })
    expect(b?.y).toBe(a?.y)
    expect(b?.x).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0))
    expect(c?.x).toBe(a?.x)
    expect(c?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0))
  })
  it('writes the numbers it draws', () =>
    expect(drawing.shapes.filter((shape) => shape.kind === 'text' && shape.text === '1/4')).toHaveLength(3))
})
