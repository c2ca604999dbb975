import type { Shape } from './shapes'

/** A bar on an axis of time: where it begins, ends and lies, in mm. */
export interface BarPlace {
  from: number
  to: number
  middle: number
}

type Point = readonly [number, number]

/**
 * From the end of what must end before, across and down (or up) to the beginning of what waits: into its upper or lower
 * edge, where rows stand close.
 * @param before the bar that must end first
 * @param after the bar that waits
 * @param half half the height of a bar, in mm
 */
export function edgeArrow(before: BarPlace, after: BarPlace, half: number): Shape[] {
  const down = after.middle > before.middle
  const end = after.middle + (down ? -half : half)
  const at = Math.max(after.from + 0.8, Math.min(before.to + 1, after.from + 0.8))
  const tip = down ? -1.3 : 1.3
  return arrow(
    [
      [before.to, before.middle],
      [at, before.middle],
      [at, end],
    ],
    [
      [at - 0.8, end + tip],
      [at + 0.8, end + tip],
      [at, end],
    ],
  )
}

/**
 * The same into the left side of the bar that waits, where a title stands over it.
 * @param before the bar that must end first
 * @param after the bar that waits
 * @param half half the height of a bar, in mm
 */
export function sideArrow(before: BarPlace, after: BarPlace, half: number): Shape[] {
  const at = after.from - 2.2
  const out = before.middle + (after.middle > before.middle ? half : -half)
  // What waits begins before the other has ended: the line leaves the bar on its way instead of turning back over it.
  const start: Point[] =
    at >= before.to
      ? [
          [before.to, before.middle],
          [at, before.middle],
        ]
      : [[at, out]]
  return arrow(
    [...start, [at, after.middle], [after.from, after.middle]],
    [
      [after.from - 1.3, after.middle - 0.8],
      [after.from, after.middle],
      [after.from - 1.3, after.middle + 0.8],
    ],
  )
}

function arrow(line: readonly Point[], tip: readonly Point[]): Shape[] {
  return [
    { kind: 'path', points: line, stroke: 0.3 },
    { kind: 'path', points: tip, closed: true, fill: 'ink' },
  ]
}
