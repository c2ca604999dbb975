import { dayNumber } from '../core/time/days'
import { shareOf, type IndicatorValue } from '../core/indicators'
import type { Day } from '../core/types'
import type { Chart, Shape } from './shapes'

/** Words on the chart and beside it; the drawing itself knows none. */
export interface IndicatorHistoryWords {
  /** The name of the indicator. */
  title: string
  /** A share with its sign, e.g. "25,79%". */
  share: (share: number) => string
  day: (day: Day) => string
  /** A count of people, visits, facilities. */
  count: (count: number) => string
  /** One sentence on the newest number and the target. */
  alt: string
  columns: { day: string; share: string; part: string; whole: string; target: string }
  /** What the dotted line is. */
  target: string
}

/** A target and the day it is for; without a day it holds for the whole picture. */
interface Target {
  share: number
  day: Day | undefined
}

const LEFT = 15
const RIGHT = 6
const TOP = 7
const HEIGHT = 30
const TEXT = 9.5
/** Radius of a point, in mm. */
const POINT = 0.9
/** How far below the target a share must be to be written above its point, in per cent. */
const CLEAR = 20
/** Least distance between two labels, in mm: a share of nine points is about 11 mm wide. */
const ROOM = 17

/**
 * One number of the programme over time as a line of points, from 0 to 100 %, against its target as a dotted line with a
 * small square on its day. Told apart without colour: solid line and filled points, dotted line and empty square.
 * @param values of one indicator, in the order of days
 * @param words what is written
 * @param width in mm
 * @returns null where there is nothing to draw
 */
export function indicatorHistory(
  values: readonly IndicatorValue[],
  words: IndicatorHistoryWords,
  width: number,
): Chart | null {
  const first = values[0]
  if (!first) return null
  const target = targetOf(values)
  const days = [...values.map(({ day }) => day), ...(target?.day ? [target.day] : [])].map(dayNumber)
  const from = Math.min(...days)
  const length = Math.max(1, Math.max(...days) - from)
  const bottom = TOP + HEIGHT
  const right = width - RIGHT
  const x = (day: Day): number => LEFT + ((dayNumber(day) - from) / length) * (right - LEFT)
  const y = (share: number): number => bottom - (share / 100) * HEIGHT
  const points = values.map((value) => [x(value.day), y(shareOf(value))] as const)
  return {
    drawing: {
      width,
      height: bottom + 8 + (target ? 5 : 0),
      shapes: [
        ...grid(words, y, right),
        ...(target ? targetShapes(target, words, { x, y, right, bottom }) : []),
        ...(points.length > 1 ? [{ kind: 'path', points, stroke: 0.6 } as const] : []),
        ...points.map(([px, py]) => dot(px, py)),
        ...labels(values, words, { x, y, bottom, right }, target?.share),
      ],
    },
    alt: words.alt,
    table: {
      caption: words.title,
      columns: [
        { title: words.columns.day },
        { title: words.columns.share, align: 'right' },
        { title: words.columns.part, align: 'right' },
        { title: words.columns.whole, align: 'right' },
        { title: words.columns.target, align: 'right' },
      ],
      rows: values.map((value) => [
        words.day(value.day),
        words.share(shareOf(value)),
        words.count(value.part),
        words.count(value.whole),
        value.target === undefined ? '' : words.share(value.target),
      ]),
    },
  }
}

/** The target that was stated last. */
function targetOf(values: readonly IndicatorValue[]): Target | null {
  const stated = [...values].reverse().find(({ target }) => target !== undefined)
  return stated?.target === undefined ? null : { share: stated.target, day: stated.targetDay }
}

function grid(words: IndicatorHistoryWords, y: (share: number) => number, right: number): Shape[] {
  return [0, 50, 100].flatMap((share): Shape[] => [
    { kind: 'line', x1: LEFT, y1: y(share), x2: right, y2: y(share), width: 0.1, role: 'rule' },
    { kind: 'text', x: LEFT - 2, y: y(share) + 1.1, text: words.share(share), size: TEXT, anchor: 'end' },
  ])
}

interface Scale {
  x: (day: Day) => number
  y: (share: number) => number
  bottom: number
  right: number
}

function targetShapes(target: Target, words: IndicatorHistoryWords, { x, y, right, bottom }: Scale): Shape[] {
  const at = y(target.share)
  const day = target.day === undefined ? right : x(target.day)
  return [
    { kind: 'line', x1: LEFT, y1: at, x2: right, y2: at, width: 0.5, dash: [0.5, 1.4] },
    { kind: 'rect', x: day - 1.1, y: at - 1.1, width: 2.2, height: 2.2, fill: 'paper', stroke: 0.4 },
    { kind: 'line', x1: LEFT, y1: bottom + 10, x2: LEFT + 8, y2: bottom + 10, width: 0.5, dash: [0.5, 1.4] },
    { kind: 'text', x: LEFT + 10, y: bottom + 11, text: words.target, size: TEXT },
  ]
}

function dot(x: number, y: number): Shape {
  const half = POINT * Math.SQRT1_2
  return {
    kind: 'path',
    points: [
      [x - POINT, y],
      [x - half, y - half],
      [x, y - POINT],
      [x + half, y - half],
      [x + POINT, y],
      [x + half, y + half],
      [x, y + POINT],
      [x - half, y + half],
    ],
    closed: true,
    fill: 'ink',
    stroke: 0.1,
  }
}

/** The days beneath and the shares above their points; where they would cover each other the newest stays. */
function labels(
  values: readonly IndicatorValue[],
  words: IndicatorHistoryWords,
  { x, y, bottom, right }: Scale,
  target: number | undefined,
): Shape[] {
  let next = Number.POSITIVE_INFINITY
  return [...values].reverse().flatMap((value): Shape[] => {
    const at = x(value.day)
    if (next - at < ROOM) return []
    next = at
    const share = shareOf(value)
    const anchor = at - LEFT < ROOM / 2 ? 'start' : right - at < ROOM / 2 ? 'end' : 'middle'
    // A share near the top, or just below the line of the target, is written beneath its point.
    const isBelow = share > 88 || (target !== undefined && target >= share && target - share < CLEAR)
    const above = isBelow ? y(share) + 4.4 : y(share) - 2
    return [
      { kind: 'text', x: at, y: above, text: words.share(share), size: TEXT, style: 'bold', anchor },
      { kind: 'text', x: at, y: bottom + 5, text: words.day(value.day), size: TEXT, anchor },
    ]
  })
}
