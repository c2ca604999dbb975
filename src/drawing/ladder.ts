import { RUNG_STATES, type Rung, type RungState } from '../core/score/ladder'
import { POINT, type Drawing, type Shape } from './shapes'

/** Words on the ladder; the drawing itself knows none. */
export interface LadderWords {
  state: Readonly<Record<RungState, string>>
  /** What stands under a rung. */
  beneath: (rung: Rung) => string
  target: string
}

const WIDTH = 165
const BASE = 31
const LOWEST = 8
const HIGHEST = 26
const GAP = 1.6
const LEGEND_SIZE = 9.5
const LEGEND_BOX = 3.4

/**
 * The levels as rising steps: black = reached, hatched = possible, white = not reached; the target has a thick frame and
 * a flag. Told apart without colour.
 * @param rungs the ladder from the lowest level
 * @param words what is written on it
 */
export function ladderDrawing(rungs: readonly Rung[], words: LadderWords): Drawing {
  const step = WIDTH / Math.max(1, rungs.length)
  const rise = rungs.length > 1 ? (HIGHEST - LOWEST) / (rungs.length - 1) : 0
  const shapes = rungs.flatMap((rung, index) =>
    rungShapes(rung, { x: index * step + GAP / 2, width: step - GAP, height: LOWEST + rise * index }, words),
  )
  const ground: Shape = { kind: 'line', x1: 0, y1: BASE, x2: WIDTH, y2: BASE, width: 0.3 }
  return { width: WIDTH, height: BASE + 5.5, shapes: [...shapes, ground, ...legend(rungs, words)] }
}

function rungShapes(
  rung: Rung,
  { x, width, height }: { x: number; width: number; height: number },
  words: LadderWords,
): Shape[] {
  const y = BASE - height
  const middle = x + width / 2
  const stroke = rung.isTarget ? 0.9 : 0.3
  return [
    ...boxShapes(rung.state, x, y, width, height, stroke),
    ...numberShapes(rung, middle, BASE - 2.4),
    { kind: 'text', x: middle, y: BASE + 4, text: words.beneath(rung), size: 9, anchor: 'middle' },
    ...(rung.isTarget
      ? [
          {
            kind: 'text',
            x: middle,
            y: y - 1.6,
            text: words.target,
            size: 8.5,
            style: 'bold',
            anchor: 'middle',
          } as const,
        ]
      : []),
  ]
}

/** The number of the level, on a white plate where the hatch would swallow it. */
function numberShapes(rung: Rung, x: number, y: number): Shape[] {
  const size = 14
  const height = size * POINT
  const plate: Shape = {
    kind: 'rect',
    x: x - 2.6,
    y: y - height * 0.84,
    width: 5.2,
    height: height * 1.04,
    fill: 'paper',
  }
  const number: Shape = {
    kind: 'text',
    x,
    y,
    text: String(rung.level),
    size,
    style: 'bold',
    anchor: 'middle',
    role: rung.state === 'reached' ? 'paper' : 'ink',
  }
  return rung.state === 'possible' ? [plate, number] : [number]
}

function boxShapes(
  state: RungState,
  x: number,
  y: number,
  width: number,
  height: number,
  stroke: number,
): Shape[] {
  const box = { kind: 'rect', x, y, width, height } as const
  switch (state) {
    case 'reached':
      return [{ ...box, fill: 'ink', stroke }]
    case 'possible':
      return [
        { ...box, kind: 'hatch', gap: 1.6, stroke: 0.25 },
        { ...box, stroke },
      ]
    case 'not-reached':
      return [{ ...box, stroke }]
  }
}

/** Only the states that occur, one under the other over the low steps. */
function legend(rungs: readonly Rung[], words: LadderWords): Shape[] {
  const states = RUNG_STATES.filter((state) => rungs.some((rung) => rung.state === state))
  return states.flatMap((state, index): Shape[] => {
    const y = 0.5 + index * 4.8
    return [
      ...boxShapes(state, GAP / 2, y, LEGEND_BOX * 1.6, LEGEND_BOX, 0.3),
      {
        kind: 'text',
        x: GAP / 2 + LEGEND_BOX * 1.6 + 2,
        y: y + LEGEND_BOX - 0.5,
        text: words.state[state],
        size: LEGEND_SIZE,
      },
    ]
  })
}
