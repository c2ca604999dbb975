import { describe, expect, it } from 'vitest'
import { roundStages, roundUnits } from '../../../src/drawing/roundMarks'

/** Solid squares: one filled rectangle each. */
const solid = (drawing: { shapes: readonly { kind: string; fill?: string }[] }): number =>
  drawing.shapes.filter(({ kind, fill }) => kind === 'rect' && fill === 'met').length

describe('the marks of a round', () => {
  it('fill as many stages as a facility has passed', () => {
    // received, assigned, reviewing, returned, second, concluded
    expect(solid(roundStages('none'))).toBe(0)
    expect(solid(roundStages('broken'))).toBe(0)
    expect(solid(roundStages('reviewing'))).toBe(2)
    expect(solid(roundStages('concluded'))).toBe(6)
  })

  it('draw a square a facility, and stop where the number tells more', () => {
    expect(solid(roundUnits('concluded', 4))).toBe(4)
    expect(solid(roundUnits('concluded', 13_000))).toBe(12)
  })
})
