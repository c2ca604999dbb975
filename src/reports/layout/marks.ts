import type { Shape } from '../../drawing/shapes'
import type { Mark } from '../model'

/**
 * A verdict mark as vectors: a box with a tick, a cross, a dash, or nothing. Told apart by form alone.
 * @param x left edge in mm
 * @param y baseline of the text beside it
 * @param side side of the box in mm
 */
export function markShapes(mark: Mark, x: number, y: number, side: number): Shape[] {
  const stroke = side * 0.07
  const top = y - side * 0.88
  const inner = side * 0.86
  const at = (across: number, down: number): readonly [number, number] => [
    x + inner * across,
    top + inner * down,
  ]
  const box: Shape = { kind: 'rect', x, y: top, width: inner, height: inner, stroke }
  const path = (points: (readonly [number, number])[]): Shape => ({
    kind: 'path',
    points,
    stroke: stroke * 1.9,
  })
  switch (mark) {
    case 'met':
      return [box, path([at(0.2, 0.52), at(0.42, 0.76), at(0.82, 0.22)])]
    case 'not-met':
      return [box, path([at(0.22, 0.22), at(0.78, 0.78)]), path([at(0.78, 0.22), at(0.22, 0.78)])]
    case 'not-applicable':
      return [box, path([at(0.22, 0.5), at(0.78, 0.5)])]
    case 'unassessed':
      return [box]
  }
}
