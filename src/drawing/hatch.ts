import type { HatchShape, LineShape } from './shapes'

/**
 * The lines of a hatch, cut to its rectangle: rising lines at 45°. Both renderers draw these, so that screen and paper
 * show the same pattern.
 * @param hatch the hatched rectangle
 */
export function hatchLines(hatch: HatchShape): LineShape[] {
  const { x, y, width, height, gap, stroke } = hatch
  const lines: LineShape[] = []
  // Each line is x + y = constant inside the rectangle.
  for (let sum = gap; sum < width + height; sum += gap) {
    const startX = Math.max(0, sum - height)
    const endX = Math.min(width, sum)
    lines.push({
      kind: 'line',
      x1: x + startX,
      y1: y + sum - startX,
      x2: x + endX,
      y2: y + sum - endX,
      width: stroke,
    })
  }
  return lines
}
