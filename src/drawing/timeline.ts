import { statusOfAction, type ActionStatus } from '../core/plan/actionState'
import type { PlanRow } from '../core/plan/planRows'
import type { Timeline, TimelineBar } from '../core/plan/timeline'
import { dayNumber } from '../core/time/days'
import type { Day } from '../core/types'
import { labelledTicks, placeMarks, type PlacedMark } from './axisMarks'
import { sideArrow, type BarPlace } from './dependencyArrow'
import type { Chart, Drawing, Shape } from './shapes'

/** What the chart shows. */
export interface TimelineData {
  timeline: Timeline
  today: Day
  /** Days of the law on the axis, with the number under which the legend names them. */
  marks: readonly TimelineMark[]
  /** In mm. */
  width: number
}

/** A day of the law. */
export interface TimelineMark {
  day: Day
  number: string
  /** Targets are told apart from what binds. */
  binding: boolean
}

/** Words on the chart and in its table. */
export interface TimelineWords {
  month: (day: Day) => string
  alt: string
  caption: string
  /** Titles of the columns: action, beginning, end, state, what it waits for. */
  columns: readonly [string, string, string, string, string]
  /** The cells of an action under these columns but the first. */
  cells: (row: PlanRow) => readonly string[]
}

const ROW = 12.2
const BAR = 4.2
/** Room at both sides for marks that lie on the edge. */
const SIDE = 3
/** Room for one row of marks. */
const MARK = 5.3
const TEXT = 9
/** Rough width of a letter of a title in mm. */
const LETTER = 1.72
/** Least distance between two months' names in mm. */
const MONTH = 14

/**
 * The actions as bars over time, told apart by their state without colour: empty, hatched, filled, struck through; a strong
 * outline where the day is past; upright lines for today and for days of the law.
 * @param data what is drawn
 * @param words what is written on it
 */
export function timelineChart(data: TimelineData, words: TimelineWords): Chart {
  const { timeline, today, width } = data
  const scale = (width - 2 * SIDE) / timeline.length
  const x = (day: Day): number => SIDE + (dayNumber(day) - dayNumber(timeline.first)) * scale
  const marks = placeMarks(
    data.marks.map((mark) => ({ mark, x: x(mark.day) + scale })),
    MARK,
  )
  const top = Math.max(1, ...marks.map(({ row }) => row + 1)) * MARK + 5.3
  const height = top + timeline.bars.length * ROW + 2
  const places = timeline.bars.map((bar, index): PlacedBar => {
    const from = SIDE + bar.from * scale
    const to = from + Math.max(1, (bar.to - bar.from) * scale)
    return { bar, place: { from, to, middle: top + index * ROW + 5.8 + BAR / 2 } }
  })
  const placed = timeline.ticks.map(({ day, at }) => ({ day, x: SIDE + at * scale }))
  const rows = [...timeline.bars.map(({ row }) => row), ...timeline.past, ...timeline.undated]
  return {
    drawing: {
      width,
      height,
      shapes: [
        ...monthLines(placed, top, height),
        ...marks.flatMap((mark) => markShapes(mark, height)),
        ...monthNames(placed, top, width, words),
        { kind: 'line', x1: x(today), y1: top - 1, x2: x(today), y2: height, width: 0.7 },
        ...arrows(places),
        ...places.flatMap(({ bar, place }) => barShapes(bar, place, width)),
      ],
    },
    alt: words.alt,
    table: {
      caption: words.caption,
      columns: words.columns.map((title) => ({ title })),
      rows: rows
        .sort((a, b) => a.order - b.order)
        .map((row) => [`${row.order}. ${row.action.title}`, ...words.cells(row)]),
    },
  }
}

/**
 * A bar of a state, as the legend shows it.
 * @param status the state
 */
export function timelineSample(status: ActionStatus): Drawing {
  const box = { x: 0.3, y: 0.3, width: 6.8, height: 3.2 }
  return { width: 7.4, height: 3.8, shapes: stateShapes(status, false, box) }
}

type Month = { day: Day; x: number }

function monthLines(months: readonly Month[], top: number, bottom: number): Shape[] {
  return months.map(({ x }) => ({
    kind: 'line',
    x1: x,
    y1: top - 1,
    x2: x,
    y2: bottom,
    width: 0.2,
    role: 'rule',
  }))
}

/** Names stand on a ground of their own, as titles do. */
function monthNames(months: readonly Month[], top: number, width: number, words: TimelineWords): Shape[] {
  return labelledTicks(months, MONTH)
    .filter(({ x }) => x < width - MONTH + SIDE)
    .flatMap(({ day, x }): Shape[] => [
      { kind: 'rect', x: x + 0.5, y: top - 5, width: MONTH - 1.5, height: 3.9, fill: 'paper' },
      { kind: 'text', x: x + 0.8, y: top - 2.1, text: words.month(day), size: TEXT, role: 'soft' },
    ])
}

/** What binds has a line of dashes and a round mark, a target a line of dots and a square one. */
function markShapes({ mark, x, row }: PlacedMark<TimelineMark>, height: number): Shape[] {
  const middle = row * MARK + 2.4
  const side = 4.2
  const box = { x: x - side / 2, y: middle - side / 2, width: side, height: side }
  return [
    {
      kind: 'line',
      x1: x,
      y1: middle + side / 2,
      x2: x,
      y2: height,
      width: 0.33,
      dash: mark.binding ? [1.9, 0.8] : [0.4, 0.8],
    },
    {
      kind: 'rect',
      ...box,
      fill: 'paper',
      stroke: 0.33,
      ...(mark.binding ? { round: side / 2 } : {}),
    },
    { kind: 'text', x, y: middle + 1.1, text: mark.number, size: 8.5, style: 'bold', anchor: 'middle' },
  ]
}

interface PlacedBar {
  bar: TimelineBar
  place: BarPlace
}

function arrows(bars: readonly PlacedBar[]): Shape[] {
  const byId = new Map(bars.map(({ bar, place }) => [bar.row.action.id, place]))
  return bars.flatMap(({ bar, place }) =>
    (bar.row.action.dependsOn ?? []).flatMap((id) => {
      const before = byId.get(id)
      return before ? sideArrow(before, place, BAR / 2) : []
    }),
  )
}

/** The title over its bar, on a ground of its own so that no line of the axis runs through its letters. */
function barShapes({ row, openEnd }: TimelineBar, place: BarPlace, width: number): Shape[] {
  const { from, to, middle } = place
  const text = `${row.overdue ? '! ' : ''}${row.order}. ${row.action.title}`
  const title = titlePlace(text, place, width)
  const baseline = middle - BAR / 2 - 1.3
  const box = { x: from, y: middle - BAR / 2, width: to - from, height: BAR }
  return [
    {
      kind: 'rect',
      x: title.x - 0.3,
      y: baseline - 3,
      width: Math.min(title.length, width) + 0.6,
      height: 4,
      fill: 'paper',
    },
    {
      kind: 'text',
      x: title.x,
      y: baseline,
      text: title.text,
      size: TEXT,
      style: 'bold',
      ...(row.overdue ? { role: 'gap' } : {}),
    },
    ...stateShapes(statusOfAction(row.action), row.overdue, box),
    ...(openEnd
      ? [
          {
            kind: 'path',
            fill: 'paper',
            stroke: 0.3,
            points: [
              [to - 1.6, box.y],
              [to, middle],
              [to - 1.6, box.y + BAR],
            ],
          } as const,
        ]
      : []),
  ]
}

/** A title begins where its bar does, or as far left of it as it needs; one longer than the chart is cut. */
function titlePlace(
  text: string,
  { from }: BarPlace,
  width: number,
): { x: number; length: number; text: string } {
  const most = Math.floor((width - SIDE) / LETTER)
  const shown = text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
  const length = shown.length * LETTER
  return { x: Math.max(0.3, Math.min(from, width - length)), length, text: shown }
}

function stateShapes(
  status: ActionStatus,
  isOverdue: boolean,
  box: { x: number; y: number; width: number; height: number },
): Shape[] {
  const frame: Shape = {
    kind: 'rect',
    ...box,
    stroke: isOverdue ? 0.66 : 0.33,
    ...(isOverdue ? { line: 'gap' as const } : {}),
  }
  switch (status) {
    case 'done':
      return [{ ...frame, fill: 'ink' }]
    case 'in-progress':
      return [
        { ...frame, fill: 'paper' },
        { kind: 'hatch', ...box, gap: 1.3, stroke: 0.4 },
      ]
    case 'cancelled':
      return [
        { ...frame, fill: 'paper' },
        {
          kind: 'line',
          x1: box.x,
          y1: box.y + box.height / 2,
          x2: box.x + box.width,
          y2: box.y + box.height / 2,
          width: 0.5,
        },
      ]
    default:
      return [{ ...frame, fill: 'paper' }]
  }
}
