import { dayNumber } from '../core/time/days'
import { levelSteps, type LevelStep } from '../core/plan/levelSteps'
import type { Projection } from '../core/plan/projection'
import { dayAxis, type DayAxis } from '../core/plan/timeline'
import type { Day } from '../core/types'
import type { Drawing, Shape } from './shapes'

/** What the chart shows; words come from outside. */
export interface ProjectionChart {
  projection: Projection
  /** Last day of the line. */
  end: Day
  /** Days of the law still ahead, with the number under which the table beneath names them. */
  marks: readonly { day: Day; number: string; binding: boolean }[]
  target: number
  highest: number
  width: number
}

/** Words on the chart; the drawing itself knows none. */
export interface ProjectionWords {
  level: (level: number) => string
  target: string
  lower: string
  upper: string
  month: (day: Day) => string
}

const LEFT = 17
const TOP = 9
const STEP = 6.2
const TEXT = 9.5
/** Least distance between two numbers, in mm. */
const LABEL_ROOM = 5
/** Least distance between two labels of months, in mm. */
const ROOM = 15

/**
 * The level over time as stepped lines: solid = lower bound, dashed = upper bound; a dotted line for the target, upright
 * lines for days of the law (binding: dashed, targets: dotted). Told apart without colour.
 * @param chart what is drawn
 * @param words what is written on it
 */
export function projectionDrawing(chart: ProjectionChart, words: ProjectionWords): Drawing {
  const { projection, end, marks, target, highest, width } = chart
  const axis = dayAxis([projection.asOf, end, ...marks.map(({ day }) => day)])
  const bottom = TOP + highest * STEP
  const x = (day: Day): number =>
    LEFT + ((dayNumber(day) - dayNumber(axis.first)) / axis.length) * (width - LEFT - 2)
  const y = (level: number): number => bottom - level * STEP
  const right = width - 2
  const grid = Array.from({ length: highest + 1 }, (_, level): Shape[] => [
    // The dotted line of the target takes the place of its rule.
    ...(level === target
      ? []
      : [
          {
            kind: 'line',
            x1: LEFT,
            y1: y(level),
            x2: right,
            y2: y(level),
            width: 0.1,
            role: 'rule',
          } as const,
        ]),
    { kind: 'text', x: LEFT - 2, y: y(level) + 1.1, text: words.level(level), size: TEXT, anchor: 'end' },
  ]).flat()
  const { shapes: samples, lines } = legend(bottom + 12, width, words)
  return {
    width,
    height: bottom + 15 + (lines - 1) * 4.6,
    shapes: [
      ...grid,
      ...months(axis, x, bottom, words),
      ...markShapes(marks, x, bottom),
      dotted(LEFT, y(target), right, y(target), 0.5),
      ...steps(levelSteps(projection, 'upper', end), x, y, 0.35, [1.6, 1]),
      ...steps(levelSteps(projection, 'lower', end), x, y, 0.9),
      ...samples,
    ],
  }
}

function months(axis: DayAxis, x: (day: Day) => number, bottom: number, words: ProjectionWords): Shape[] {
  let last = Number.NEGATIVE_INFINITY
  return axis.ticks.flatMap(({ day }): Shape[] => {
    const at = x(day)
    const tick: Shape = { kind: 'line', x1: at, y1: bottom, x2: at, y2: bottom + 1.2, width: 0.2 }
    if (at - last < ROOM) return [tick]
    last = at
    return [tick, { kind: 'text', x: at, y: bottom + 5, text: words.month(day), size: TEXT }]
  })
}

/** Upright lines with their numbers; numbers that would cover each other stand together. */
function markShapes(marks: ProjectionChart['marks'], x: (day: Day) => number, bottom: number): Shape[] {
  const labels: { at: number; text: string }[] = []
  for (const { day, number } of marks) {
    const last = labels.at(-1)
    if (last && x(day) - last.at < LABEL_ROOM) last.text += `, ${number}`
    else labels.push({ at: x(day), text: number })
  }
  return [
    ...marks.map(({ day, binding }): Shape => ({
      kind: 'line',
      x1: x(day),
      y1: TOP - 3,
      x2: x(day),
      y2: bottom,
      width: 0.3,
      dash: binding ? [2, 1] : [0.3, 1],
    })),
    ...labels.map(({ at, text }): Shape => ({
      kind: 'text',
      x: at,
      y: TOP - 4.2,
      text,
      size: TEXT,
      style: 'bold',
      anchor: 'middle',
    })),
  ]
}

function steps(
  list: readonly LevelStep[],
  x: (day: Day) => number,
  y: (level: number) => number,
  width: number,
  dash?: readonly [number, number],
): Shape[] {
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    width,
    ...(dash ? { dash } : {}),
  })
  return list.flatMap(({ from, to, level }, index) => {
    const before = list[index - 1]
    return [
      ...(before ? [line(x(from), y(before.level), x(from), y(level))] : []),
      line(x(from), y(level), x(to), y(level)),
    ]
  })
}

function dotted(x1: number, y1: number, x2: number, y2: number, width: number): Shape {
  return { kind: 'line', x1, y1, x2, y2, width, dash: [0.5, 1.4] }
}

/** The samples one after the other, on as many lines as the width asks for. */
function legend(
  top: number,
  width: number,
  { lower, upper, target }: ProjectionWords,
): { shapes: Shape[]; lines: number } {
  const samples: [string, (x: number, y: number) => Shape][] = [
    [lower, (x, y) => ({ kind: 'line', x1: x, y1: y - 1, x2: x + 8, y2: y - 1, width: 0.9 })],
    [
      upper,
      (x, y) => ({ kind: 'line', x1: x, y1: y - 1, x2: x + 8, y2: y - 1, width: 0.35, dash: [1.6, 1] }),
    ],
    [target, (x, y) => dotted(x, y - 1, x + 8, y - 1, 0.5)],
  ]
  let x = LEFT
  let lines = 1
  const shapes = samples.flatMap(([text, sample]): Shape[] => {
    // A letter of this size is about 1.7 mm wide.
    const room = 10 + text.length * 1.7
    if (x > LEFT && x + room > width) {
      x = LEFT
      lines += 1
    }
    const at = x
    const y = top + (lines - 1) * 4.6
    x += room + 5
    return [sample(at, y), { kind: 'text', x: at + 10, y, text, size: TEXT }]
  })
  return { shapes, lines }
}
