import type { FieldRow } from '../core/score/field'
import { fromPixels } from './pixels'
import { PIXEL, type Drawing, type Shape } from './shapes'

const PITCH = 7.5
const HEIGHT = 14

/**
 * A group in one line for the rail: a mark for each level, solid when all it asks is met, hatched when only unassessed
 * rows are left, hollow when something is not met, a thin line where the level asks nothing, sparse where nothing counts.
 * @param row the group's row of the field
 */
export function rowMarksDrawing(row: FieldRow): Drawing {
  const shapes = row.cells.flatMap((cell, index): Shape[] => {
    const box = { x: index * PITCH, y: 0.5, width: PITCH - 1.5, height: HEIGHT - 1 }
    const inner = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 }
    if (cell === null)
      return [
        {
          kind: 'line',
          x1: box.x + 1,
          y1: HEIGHT / 2,
          x2: box.x + box.width - 1,
          y2: HEIGHT / 2,
          width: 1,
          role: 'rule',
        },
      ]
    if (cell.total === 0) return [{ kind: 'hatch', ...inner, gap: 4, stroke: 1, role: 'void-line' }]
    if (cell.notMet > 0) return [{ kind: 'rect', ...inner, fill: 'paper', stroke: 1.1, line: 'gap' }]
    if (cell.unassessed > 0)
      return [
        { kind: 'rect', ...inner, fill: 'open-soft' },
        { kind: 'hatch', ...inner, gap: 4, stroke: 1.2, role: 'open-line' },
        { kind: 'rect', ...inner, stroke: 1, line: 'open' },
      ]
    return [{ kind: 'rect', ...box, fill: 'met', round: 1 }]
  })
  return { width: row.cells.length * PITCH * PIXEL, height: HEIGHT * PIXEL, shapes: fromPixels(shapes) }
}
