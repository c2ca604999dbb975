import type { LevelStep } from '../core/plan/levelSteps'
import { dayAxis } from '../core/plan/timeline'
import { dayNumber } from '../core/time/days'
import type { Day } from '../core/types'
import { fromPixels } from './pixels'
import { PIXEL, type Chart, type Shape } from './shapes'

/** What the picture shows. */
export interface PlanStairs {
  /** The certain level over time, from the day of looking. */
  steps: readonly LevelStep[]
  target: number
  /** The day the plan is measured by, if any. */
  by: Day | null
  highest: number
  width: number
}

/** Words on it; the drawing itself knows none. */
export interface PlanStairsWords {
  /** "3 ✓" */
  now: (level: number) => string
  /** "Mức 4 từ 15/12/2026, theo kế hoạch" */
  step: (step: LevelStep) => string
  target: string
  month: (day: Day) => string
  sentence: string
  caption: string
  columns: { from: string; level: string }
  day: (day: Day) => string
  level: (level: number) => string
}

const LEFT = 26
const TOP = 14
const RISE = 9
const MONTHS = 17
/** Least room between two months, and for a word on a step, in pixels. */
const MONTH_ROOM = 58
const LETTER = 6.4

/**
 * The plan as stairs over time: what is reached is solid, what is only planned is soft with a dashed edge; a dotted line
 * at the target. The picture says "by plan", never "certain".
 * @param data steps, target, day
 * @param words what is written on it
 */
export function planStairsChart(data: PlanStairs, words: PlanStairsWords): Chart {
  const { steps, target, by, width } = data
  const highest = Math.max(target, ...steps.map(({ level }) => level), 1)
  const bottom = TOP + highest * RISE
  const days = [...steps.flatMap(({ from, to }) => [from, to]), ...(by ? [by] : [])]
  const axis = dayAxis(days)
  const right = width - 4
  const x = (day: Day): number =>
    LEFT + ((dayNumber(day) - dayNumber(axis.first)) / Math.max(1, axis.length)) * (right - LEFT)
  const y = (level: number): number => bottom - level * RISE
  const shapes: Shape[] = [
    ...Array.from({ length: highest }, (_, index): Shape => ({
      kind: 'text',
      x: LEFT - 10,
      y: y(index + 1) + 8,
      text: String(index + 1),
      size: 10,
      anchor: 'end',
      role: 'soft',
    })),
    ...steps.flatMap((step, index) => stepShapes(step, index === 0, x, y, bottom, words)),
    { kind: 'line', x1: LEFT, y1: y(target), x2: right, y2: y(target), width: 1.2, dash: [2, 4] },
    { kind: 'text', x: right, y: y(target) - 5, text: words.target, size: 12, anchor: 'end', style: 'bold' },
    { kind: 'line', x1: LEFT, y1: bottom, x2: right, y2: bottom, width: 1.5 },
    ...months(
      axis.ticks.map(({ day }) => day),
      x,
      bottom,
      words,
    ),
  ]
  return {
    drawing: { width: width * PIXEL, height: (bottom + MONTHS) * PIXEL, shapes: fromPixels(shapes) },
    alt: words.sentence,
    table: {
      caption: words.caption,
      columns: [{ title: words.columns.from }, { title: words.columns.level }],
      rows: steps.map(({ from, level }) => [words.day(from), words.level(level)]),
    },
  }
}

function stepShapes(
  step: LevelStep,
  isNow: boolean,
  x: (day: Day) => number,
  y: (level: number) => number,
  bottom: number,
  words: PlanStairsWords,
): Shape[] {
  const { from, to, level } = step
  if (level === 0) return []
  const left = x(from)
  // What one is at now is shown even when it lasts a day only.
  const box = {
    x: left,
    y: y(level),
    width: Math.max(x(to) - left, isNow ? 38 : 2),
    height: bottom - y(level),
  }
  const text = isNow ? words.now(level) : words.step(step)
  const hasRoom = text.length * LETTER < box.width - 12
  return [
    isNow
      ? { kind: 'rect', ...box, fill: 'met' }
      : { kind: 'rect', ...box, fill: 'met-soft', stroke: 1.5, line: 'met', dash: [5, 3] },
    ...(hasRoom
      ? [
          {
            kind: 'text',
            x: box.x + 10,
            y: box.y + Math.min(16, box.height - 3),
            text,
            size: 13,
            style: 'bold',
            role: isNow ? 'on-met' : 'ink',
          } as const,
        ]
      : []),
  ]
}

function months(
  all: readonly Day[],
  x: (day: Day) => number,
  bottom: number,
  words: PlanStairsWords,
): Shape[] {
  let last = Number.NEGATIVE_INFINITY
  return all.flatMap((day): Shape[] => {
    const at = x(day)
    if (at - last < MONTH_ROOM) return []
    last = at
    return [{ kind: 'text', x: at, y: bottom + 13, text: words.month(day), size: 11, role: 'soft' }]
  })
}
