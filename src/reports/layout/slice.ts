import type { Content, PlacedShape, Slice } from './types'

/** An empty content. */
export function emptyContent(): Content {
  return { shapes: [], links: [], references: [] }
}

/**
 * A slice with the usual absence of everything else.
 * @param height in mm
 * @param parts what differs
 */
export function slice(height: number, parts: Partial<Omit<Slice, 'height'>> = {}): Slice {
  return {
    ...emptyContent(),
    height,
    keepWithNext: false,
    glue: false,
    heads: [],
    anchor: null,
    bookmark: null,
    newPage: null,
    ...parts,
  }
}

/**
 * White space that disappears at the top of a page.
 * @param height in mm
 * @param keepWithNext whether what is above it must stay with what is below
 */
export function glue(height: number, keepWithNext = false): Slice {
  return slice(height, { glue: true, keepWithNext })
}

/**
 * Binds the end of a block to what follows it: its last line or row, with the white space after it.
 * @param slices of the block
 */
export function bindToNext(slices: readonly Slice[]): void {
  const last = slices.findLastIndex(({ glue }) => !glue)
  for (const slice of slices.slice(Math.max(0, last))) slice.keepWithNext = true
}

/**
 * Binds the last rows or items of a block to what follows it, or the whole block.
 * @param slices of the block
 * @param count of rows or items; Infinity = all of the block
 */
export function bindLast(slices: readonly Slice[], count: number): void {
  if (count === 0) return
  const last = slices.findLast(({ unit }) => unit !== undefined)?.unit ?? 0
  const first = slices.findIndex(({ unit }) => unit !== undefined && unit > last - count)
  for (const slice of slices.slice(count === Infinity ? 0 : Math.max(0, first))) slice.keepWithNext = true
}

/**
 * Adds a content to another, moved.
 * @param target what is added to
 * @param source what is added
 * @param dx to the right, mm
 * @param dy downwards, mm
 */
export function place(target: Content, source: Content, dx: number, dy: number): void {
  for (const shape of source.shapes) target.shapes.push(moveShape(shape, dx, dy))
  for (const link of source.links) target.links.push({ ...link, x: link.x + dx, y: link.y + dy })
  for (const reference of source.references)
    target.references.push({ ...reference, x: reference.x + dx, y: reference.y + dy })
}

/** A shape moved by a distance in mm. */
function moveShape(shape: PlacedShape, dx: number, dy: number): PlacedShape {
  switch (shape.kind) {
    case 'line':
      return { ...shape, x1: shape.x1 + dx, y1: shape.y1 + dy, x2: shape.x2 + dx, y2: shape.y2 + dy }
    case 'path':
      return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) }
    default:
      return { ...shape, x: shape.x + dx, y: shape.y + dy }
  }
}

/**
 * A shape made larger or smaller about the origin; line widths and text sizes too.
 * @param by factor
 */
export function scaleShape(shape: PlacedShape, by: number): PlacedShape {
  switch (shape.kind) {
    case 'line':
      return {
        ...shape,
        x1: shape.x1 * by,
        y1: shape.y1 * by,
        x2: shape.x2 * by,
        y2: shape.y2 * by,
        width: shape.width * by,
      }
    case 'path':
      return {
        ...shape,
        points: shape.points.map(([x, y]) => [x * by, y * by] as const),
        ...(shape.stroke === undefined ? {} : { stroke: shape.stroke * by }),
      }
    case 'text':
      return { ...shape, x: shape.x * by, y: shape.y * by, size: shape.size * by }
    case 'rect':
      return {
        ...shape,
        ...box(shape, by),
        ...(shape.stroke === undefined ? {} : { stroke: shape.stroke * by }),
      }
    case 'image':
      return { ...shape, ...box(shape, by) }
    case 'hatch':
      return { ...shape, ...box(shape, by), gap: shape.gap * by, stroke: shape.stroke * by }
  }
}

/**
 * A slice that is never cut but is taller than a page, made smaller until it fits.
 * @param height of the page's text in mm
 */
export function shrunk(tall: Slice, height: number): Slice {
  const by = height / tall.height
  return {
    ...tall,
    height,
    shapes: tall.shapes.map((shape) => scaleShape(shape, by)),
    links: tall.links.map((link) => ({ ...link, ...box(link, by) })),
    references: tall.references.map((reference) => ({
      ...reference,
      x: reference.x * by,
      y: reference.y * by,
      size: reference.size * by,
    })),
  }
}

function box(shape: { x: number; y: number; width: number; height: number }, by: number) {
  return { x: shape.x * by, y: shape.y * by, width: shape.width * by, height: shape.height * by }
}
