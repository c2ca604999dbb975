import type { Rung } from '../core/score/ladder'
import type { Box } from './brick'
import type { Shape } from './shapes'

/**
 * A step of the stairs: reached solid; possible hatched; not reached hollow; full on its own while a lower step is missing
 * soft; by plan soft with a dashed edge; claimed and not recognised by the appraisal with a heavy edge and a bar through.
 */
export const STEP_STATES = ['reached', 'possible', 'not-reached', 'own', 'plan', 'lost'] as const
export type DrawnStepState = (typeof STEP_STATES)[number]

/** One step. */
export interface Step {
  level: number
  state: DrawnStepState
  /** What this level itself still needs. */
  missing: number
  isTarget: boolean
  /** What the level is called in the circular, e.g. "Bệnh viện thông minh"; empty = nothing. */
  title: string
}

/**
 * The steps of a ladder.
 * @param rungs the ladder
 * @param title what a level is called
 * @param changed levels reached by plan, or claimed and not recognised
 */
export function stepsOf(
  rungs: readonly Rung[],
  title: (rung: Rung) => string,
  changed: Readonly<Record<number, 'plan' | 'lost'>> = {},
): Step[] {
  return rungs.map((rung): Step => ({
    level: rung.level,
    state: changed[rung.level] ?? (rung.state === 'not-reached' && rung.blocking === 0 ? 'own' : rung.state),
    missing: rung.blocking,
    isTarget: rung.isTarget,
    title: title(rung),
  }))
}

/**
 * The steps of a level that is known as a range only, in tables of many facilities.
 * @param range the level; null = there is none
 * @param levels the levels of the set, from the lowest
 * @param claimed the level that was claimed: what of it an appraisal did not recognise is lost
 */
export function rangeSteps(
  range: { lower: number; upper: number } | null,
  levels: readonly number[],
  claimed = 0,
): Step[] {
  const stateOf = (level: number): DrawnStepState => {
    if (range === null) return 'not-reached'
    if (level <= range.lower) return 'reached'
    if (level <= range.upper) return 'possible'
    return level <= claimed ? 'lost' : 'not-reached'
  }
  return levels.map((level): Step => ({
    level,
    state: stateOf(level),
    missing: 0,
    isTarget: false,
    title: '',
  }))
}

/**
 * The box of a step, without its words.
 * @param state how it stands
 * @param box in pixels
 * @param small true for a glyph: thinner lines, closer hatch
 */
export function stepShapes(state: DrawnStepState, box: Box, small = false): Shape[] {
  const edge = small ? 1 : 1.5
  const half = edge / 2
  const inner = { x: box.x + half, y: box.y + half, width: box.width - edge, height: box.height - edge }
  const rect = { kind: 'rect', ...inner } as const
  switch (state) {
    case 'reached':
      return [{ kind: 'rect', ...box, fill: 'met', ...(small ? { round: 0.8 } : {}) }]
    case 'possible':
      return [
        { ...rect, fill: 'open-soft' },
        { kind: 'hatch', ...inner, gap: small ? 4 : 8.5, stroke: small ? 1.1 : 1.6, role: 'open-line' },
        { ...rect, stroke: edge, line: 'open-line' },
      ]
    case 'not-reached':
      return [{ ...rect, fill: 'paper', stroke: 1, line: 'edge' }]
    case 'own':
      return [{ ...rect, fill: 'met-soft', stroke: edge, line: 'met' }]
    case 'plan':
      return [{ ...rect, fill: 'met-soft', stroke: edge, line: 'met', dash: small ? [2, 1.4] : [5, 3] }]
    case 'lost':
      return [
        { ...rect, fill: 'gap-soft', stroke: small ? 1.2 : 2.4, line: 'gap' },
        {
          kind: 'path',
          points: [
            [inner.x, inner.y + inner.height],
            [inner.x + inner.width, inner.y],
          ],
          stroke: 1,
          line: 'gap',
        },
      ]
  }
}

/**
 * A flag: where one wants to be.
 * @param x its pole, in pixels
 * @param y foot of the pole
 * @param small true for a glyph
 */
export function flagShapes(x: number, y: number, small = false): Shape[] {
  const [height, width, cloth] = small ? [6, 5, 3.8] : [20, 15, 10]
  const top = y - height
  return [
    { kind: 'line', x1: x, y1: y, x2: x, y2: top, width: small ? 1 : 1.6 },
    {
      kind: 'path',
      closed: true,
      fill: 'ink',
      points: [
        [x, top],
        [x + width, top],
        [x + width * 0.76, top + cloth / 2],
        [x + width, top + cloth],
        [x, top + cloth],
      ],
    },
  ]
}

/**
 * A pointer downwards: where one stands.
 * @param x its middle, in pixels
 * @param y its tip
 */
export function pinShapes(x: number, y: number): Shape[] {
  return [
    {
      kind: 'path',
      closed: true,
      fill: 'ink',
      points: [
        [x - 6, y - 8],
        [x + 6, y - 8],
        [x, y],
      ],
    },
  ]
}

/**
 * A tick, as two strokes: no font is needed for it.
 * @param x its left end, in pixels
 * @param y its lowest point
 * @param size its height
 */
export function tickShapes(x: number, y: number, size: number): Shape[] {
  return [
    {
      kind: 'path',
      points: [
        [x, y - size * 0.4],
        [x + size * 0.36, y],
        [x + size, y - size * 0.86],
      ],
      stroke: 2,
      line: 'on-met',
    },
  ]
}
