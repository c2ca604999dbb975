import type { HatchShape, LineShape } from './shapes'

/**
 * The lines of a hatch, cut to its rectangle: rising lines at 45°, or falling ones. All renderers draw these, so that
 * screen and paper show the same pattern.
 * @param hatch the hatched rectangle
 */
export function hatchLines(hatch: HatchShape): LineShape[] {
  const { x, y, width, height, gap, stroke, role, falling } = hatch
  const lines: LineShape[] = []
  const down = (at: number): number => (falling ? y + height - at : y + at)
  // Each rising line is x + y = constant inside the rectangle.
  for (let sum = gap; sum < width + height; sum += gap) {
    const startX = Math.max(0, sum - height)
    const endX = Math.min(width, sum)
    lines.push({
      kind: 'line',
      x1: x + startX,
      y1: down(sum - startX),
      x2: x + endX,
      y2: down(sum - endX),
      width: stroke,
      ...(role ? { role } : {}),
    })
  }
  return lines
}
