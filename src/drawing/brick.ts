import type { BrickState } from '../core/score/field'
import type { Shape } from './shapes'

/** A rectangle in pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * One criterion: met is solid, not met hollow with a cross, unassessed hatched, not applicable hollow with a dash, and a
 * sparse falling hatch what has no legal basis. Told apart without colour.
 * @param state what the row is worth
 * @param box in pixels
 */
export function brickShapes(state: BrickState, box: Box): Shape[] {
  const { x, y, width, height } = box
  const inner = {
    kind: 'rect',
    x: x + 0.65,
    y: y + 0.65,
    width: width - 1.3,
    height: height - 1.3,
    round: 1,
  } as const
  switch (state) {
    case 'met':
      return [{ kind: 'rect', ...box, round: 1.5, fill: 'met' }]
    case 'not-met': {
      const [left, right, top, bottom] = [x + 2.4, x + width - 2.4, y + 2.4, y + height - 2.4]
      const stroke = { stroke: 1.3, line: 'gap' } as const
      return [
        { ...inner, fill: 'paper', ...stroke },
        {
          kind: 'path',
          points: [
            [left, top],
            [right, bottom],
          ],
          ...stroke,
        },
        {
          kind: 'path',
          points: [
            [right, top],
            [left, bottom],
          ],
          ...stroke,
        },
      ]
    }
    case 'unassessed':
      return [
        { ...inner, fill: 'open-soft' },
        {
          kind: 'hatch',
          x: inner.x,
          y: inner.y,
          width: inner.width,
          height: inner.height,
          gap: 4,
          stroke: 1.4,
          role: 'open-line',
        },
        { ...inner, stroke: 1.1, line: 'open' },
      ]
    case 'not-applicable':
      return [
        { ...inner, fill: 'met-soft', stroke: 1, line: 'met' },
        {
          kind: 'line',
          x1: x + 2,
          y1: y + height / 2,
          x2: x + width - 2,
          y2: y + height / 2,
          width: 1.3,
          role: 'met',
        },
      ]
    case 'void':
      return [
        {
          kind: 'hatch',
          x: inner.x,
          y: inner.y,
          width: inner.width,
          height: inner.height,
          gap: 5,
          stroke: 0.7,
          role: 'void-line',
          falling: true,
        },
        { ...inner, stroke: 1, line: 'void-line' },
      ]
  }
}

/** Least size of a brick in pixels; a cell too small for all its bricks shows a bar of their shares. */
const LEAST = 5.5

/**
 * The bricks of a cell, centred, in two rows at most, in the order of the circular.
 * @param box the cell, in pixels
 * @returns null when they do not fit
 */
export function bricksIn(states: readonly BrickState[], box: Box): Shape[] | null {
  const room = box.width - 6
  const oneRow = states.length * 11 - 2 <= room
  const perRow = oneRow ? states.length : Math.ceil(states.length / 2)
  const rows = oneRow ? 1 : 2
  const pitch = Math.min(11, (room + 1.6) / perRow, rows === 2 ? (box.height - 1) / 2 : 11)
  const size = pitch - (pitch < 11 ? 1.6 : 2)
  if (size < LEAST) return null
  const top = box.y + (box.height - (rows * pitch - (pitch - size))) / 2
  const left = box.x + (box.width - (perRow * pitch - (pitch - size))) / 2
  return states.flatMap((state, index) =>
    brickShapes(state, {
      x: left + (index % perRow) * pitch,
      y: top + Math.floor(index / perRow) * pitch,
      width: size,
      height: size,
    }),
  )
}

/** A share of a bar. */
export interface Share {
  /** `alone` = not met, and nothing else is in the way. */
  state: 'met' | 'unassessed' | 'not-met' | 'alone'
  count: number
}

/**
 * A bar in proportion: what is met solid, what is unassessed hatched, what is not met hollow, and falling strokes in it
 * where nothing else is in the way: only what is met is ever solid. Shares that are there are
 * never thinner than two pixels.
 * @param shares in the order from left to right
 * @param box in pixels
 */
export function shareShapes(shares: readonly Share[], box: Box): Shape[] {
  const present = shares.filter(({ count }) => count > 0)
  const total = present.reduce((sum, { count }) => sum + count, 0)
  let x = box.x
  return present.flatMap(({ state, count }, index): Shape[] => {
    const last = index === present.length - 1
    const width = last ? box.x + box.width - x : Math.max(2, (box.width * count) / total)
    const part = { x, y: box.y, width, height: box.height }
    x += width
    if (state === 'met') return [{ kind: 'rect', ...part, fill: 'met', round: 1 }]
    const inner = {
      x: part.x + 0.6,
      y: part.y + 0.6,
      width: Math.max(1, part.width - 1.2),
      height: part.height - 1.2,
    }
    if (state === 'alone')
      return [
        { kind: 'rect', ...inner, fill: 'gap-soft' },
        { kind: 'hatch', ...inner, gap: 4, stroke: 1.2, role: 'gap', falling: true },
        { kind: 'rect', ...inner, stroke: 1.2, line: 'gap' },
      ]
    if (state === 'not-met') return [{ kind: 'rect', ...inner, fill: 'paper', stroke: 1.2, line: 'gap' }]
    return [
      { kind: 'rect', ...inner, fill: 'open-soft' },
      { kind: 'hatch', ...inner, gap: 5, stroke: 1.3, role: 'open-line' },
      { kind: 'rect', ...inner, stroke: 1, line: 'open-line' },
    ]
  })
}
