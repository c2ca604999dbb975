import type { RoundState } from '../core/round/round'
import type { BrickState } from '../core/score/field'
import { brickShapes } from './brick'
import { fromPixels } from './pixels'
import { PIXEL, type Drawing, type Shape } from './shapes'

const [PITCH, SIDE] = [11, 9]
/** Squares that are drawn one by one; the number beside them tells of more. */
const MOST = 12

/** The stages that a whole file passes, in their order. */
const STAGES: readonly RoundState[] = ['received', 'assigned', 'reviewing', 'returned', 'second', 'concluded']

/** How a facility stands: nothing yet, work to do, something wrong, done. */
function markOf(state: RoundState): BrickState | 'hollow' {
  if (state === 'none') return 'hollow'
  if (state === 'concluded') return 'met'
  return state === 'broken' || state === 'returned' ? 'not-met' : 'unassessed'
}

/**
 * A square for each facility that has come as far as this; told apart without colour.
 * @param state how far
 * @param count how many facilities
 */
export function roundUnits(state: RoundState, count: number): Drawing {
  return squares(Array.from({ length: Math.min(count, MOST) }, () => markOf(state)))
}

/**
 * The way of one facility: stages passed solid, the one it is at hatched (crossed where something is wrong), the others hollow.
 * @param state how far it is
 */
export function roundStages(state: RoundState): Drawing {
  const at = state === 'broken' ? 0 : STAGES.indexOf(state)
  return squares(STAGES.map((_, index) => (index < at ? 'met' : index === at ? markOf(state) : 'hollow')))
}

function squares(marks: readonly (BrickState | 'hollow')[]): Drawing {
  const shapes = marks.flatMap((mark, index): Shape[] => {
    const box = { x: index * PITCH, y: 0, width: SIDE, height: SIDE }
    if (mark !== 'hollow') return brickShapes(mark, box)
    const inner = { x: box.x + 0.6, y: 0.6, width: SIDE - 1.2, height: SIDE - 1.2 }
    return [{ kind: 'rect', ...inner, round: 1, fill: 'paper', stroke: 1.2, line: 'edge' }]
  })
  return {
    width: Math.max(1, marks.length) * PITCH * PIXEL,
    height: SIDE * PIXEL,
    shapes: fromPixels(shapes),
  }
}
