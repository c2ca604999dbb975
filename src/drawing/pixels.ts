import { PIXEL, type Region, type Shape } from './shapes'

/** Points in a pixel: text of 12 px is 9 pt. */
const POINTS = 0.75

/**
 * Shapes given in CSS pixels (text too), as the millimetres and points that drawings are made of.
 * @param shapes in pixels
 */
export function fromPixels(shapes: readonly Shape[]): Shape[] {
  return shapes.map(scaled)
}

/**
 * Regions given in CSS pixels, in millimetres.
 * @param regions in pixels
 */
export function regionsFromPixels(regions: readonly Region[]): Region[] {
  return regions.map((region) => ({ ...region, ...box(region) }))
}

function scaled(shape: Shape): Shape {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, width, dash } = shape
      const ends = { x1: x1 * PIXEL, y1: y1 * PIXEL, x2: x2 * PIXEL, y2: y2 * PIXEL }
      return { ...shape, ...ends, width: width * PIXEL, ...dashes(dash) }
    }
    case 'rect':
      return {
        ...shape,
        ...box(shape),
        ...(shape.round ? { round: shape.round * PIXEL } : {}),
        ...(shape.stroke ? { stroke: shape.stroke * PIXEL } : {}),
        ...dashes(shape.dash),
      }
    case 'path':
      return {
        ...shape,
        points: shape.points.map(([x, y]) => [x * PIXEL, y * PIXEL] as const),
        ...(shape.stroke ? { stroke: shape.stroke * PIXEL } : {}),
        ...dashes(shape.dash),
      }
    case 'hatch':
      return { ...shape, ...box(shape), gap: shape.gap * PIXEL, stroke: shape.stroke * PIXEL }
    case 'text':
      return { ...shape, x: shape.x * PIXEL, y: shape.y * PIXEL, size: shape.size * POINTS }
    case 'image':
      return { ...shape, ...box(shape) }
  }
}

function box({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x * PIXEL, y: y * PIXEL, width: width * PIXEL, height: height * PIXEL }
}

function dashes(dash: readonly [number, number] | undefined): { dash?: readonly [number, number] } {
  return dash ? { dash: [dash[0] * PIXEL, dash[1] * PIXEL] } : {}
}
