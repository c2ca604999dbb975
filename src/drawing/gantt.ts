import { dayNumber } from '../core/time/days'
import type { DayAxis } from '../core/plan/timeline'
import type { QuarterCost } from '../core/plan/quarters'
import type { Day } from '../core/types'
import { edgeArrow, type BarPlace } from './dependencyArrow'
import { GANTT_COSTS, GANTT_TEXT, ganttLegend, quarterShapes } from './ganttFoot'
import type { Chart, Shape } from './shapes'

/** One action. */
export interface GanttBar {
  id: string
  order: number
  title: string
  lead: string
  cost: string
  start: Day | null
  due: Day | null
  by: 'hospital' | 'vendor' | 'both' | null
  /** Ids of the actions that must end before. */
  after: readonly string[]
}

/** The actions of one level, under its band. */
export interface GanttGroup {
  title: string
  remark: string
  /** The day by plan, with its words at the mark; null = words alone at the end of the band. */
  day: Day | null
  dayWords: string
  bars: readonly GanttBar[]
}

/** What the chart shows. */
export interface GanttData {
  axis: DayAxis
  groups: readonly GanttGroup[]
  /** Binding days. */
  deadlines: readonly { day: Day; label: string }[]
  /** Cost by quarter under the same axis; empty = none. */
  quarters: readonly QuarterCost[]
  width: number
}

/** Words on the chart. */
export interface GanttWords {
  action: string
  lead: string
  cost: string
  by: Readonly<Record<'hospital' | 'vendor' | 'both', string>>
  after: string
  reached: string
  quarter: (year: number, quarter: number) => string
  /** The same where there is little room. */
  quarterShort: (year: number, quarter: number) => string
  money: (amount: number) => string
  costs: string
  funded: string
  unfunded: string
  /** What the columns leave out; empty = nothing. */
  note: string
  month: (day: Day) => string
  alt: string
  columns: readonly string[]
  dates: (bar: GanttBar) => string
}

const ROW = 6.2
const HEAD = 11.5
/** Share of the width for the axis, and of the rest for lead and cost. */
const AXIS = 0.37
const LEAD = 43
const COST = 17

/**
 * The plan in time: a row an action, under a band a level; bars dark for the vendor, hatched for both, white for the
 * facility; an arrow from what must end before; a diamond where a level is reached; heavy dots for days that bind; below,
 * on the same axis, what each quarter costs.
 * @param data what is drawn
 * @param words what is written on it
 */
export function ganttChart(data: GanttData, words: GanttWords): Chart {
  const { axis, groups, width } = data
  const left = width * (1 - AXIS)
  const scale = (width - left) / Math.max(1, axis.length)
  const x = (day: Day): number =>
    left + Math.min(axis.length, Math.max(0, dayNumber(day) - dayNumber(axis.first))) * scale
  const frame: GanttFrame = { left, width, x, name: left - LEAD - COST - 3, scale }
  const bottom = HEAD + groups.reduce((sum, { bars }) => sum + ROW * (bars.length + 1), 0)
  const places = placesOf(data, frame)
  const shapes: Shape[] = [
    ...heads(data, words, frame, bottom),
    ...deadlineShapes(data, frame, bottom),
    ...rows(data, words, frame),
    ...arrows(data, places),
    { kind: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, width: 0.3 },
    ...ganttLegend(words, data, bottom + 5.4),
    ...(data.quarters.length > 0 ? quarterShapes(data, words, frame, bottom + 10) : []),
  ]
  const height = bottom + 8 + (data.quarters.length > 0 ? GANTT_COSTS + 8 : 0)
  return {
    drawing: { width, height, shapes },
    alt: words.alt,
    table: {
      caption: words.alt,
      columns: words.columns.map((title) => ({ title })),
      rows: groups.flatMap(({ title, bars }) =>
        bars.map((bar) => [title, `${bar.order}. ${bar.title}`, bar.lead, words.dates(bar), bar.cost]),
      ),
    },
  }
}

/** Where things stand. */
export interface GanttFrame {
  left: number
  width: number
  x: (day: Day) => number
  name: number
  scale: number
}

function heads(
  { axis }: GanttData,
  words: GanttWords,
  { left, width, x, name }: GanttFrame,
  bottom: number,
): Shape[] {
  const bold = { kind: 'text', y: HEAD - 2, size: GANTT_TEXT, style: 'bold' } as const
  let shown = Number.NEGATIVE_INFINITY
  return [
    { ...bold, x: 0, text: words.action },
    { ...bold, x: name + 2, text: words.lead },
    { ...bold, x: left - 3, text: words.cost, anchor: 'end' },
    ...axis.ticks.flatMap(({ day }): Shape[] => {
      const at = x(day)
      const isQuarter = (Number(day.slice(5, 7)) - 1) % 3 === 0
      const line: Shape = {
        kind: 'line',
        x1: at,
        y1: HEAD,
        x2: at,
        y2: bottom,
        width: isQuarter ? 0.25 : 0.1,
        role: 'rule',
      }
      if (at - shown < 9 || at > width - 6) return [line]
      shown = at
      return [line, { kind: 'text', x: at + 0.4, y: HEAD - 2, text: words.month(day), size: 9.5 }]
    }),
    { kind: 'line', x1: 0, y1: HEAD, x2: width, y2: HEAD, width: 0.35 },
  ]
}

function deadlineShapes({ deadlines, axis }: GanttData, { x }: GanttFrame, bottom: number): Shape[] {
  return deadlines
    .filter(({ day }) => day >= axis.first && day <= axis.last)
    .map(({ day }): Shape => ({
      kind: 'line',
      x1: x(day),
      y1: HEAD,
      x2: x(day),
      y2: bottom,
      width: 0.7,
      dash: [0.7, 0.9],
    }))
}

function rows({ groups, axis }: GanttData, words: GanttWords, frame: GanttFrame): Shape[] {
  const { left, width, x, name } = frame
  let y = HEAD
  return groups.flatMap((group): Shape[] => {
    const top = y
    y += ROW * (group.bars.length + 1)
    const baseline = top + ROW / 2 + 1.35
    const band: Shape[] = [
      { kind: 'rect', x: 0, y: top, width, height: ROW, fill: 'shade' },
      { kind: 'text', x: 1, y: baseline, text: group.title, size: GANTT_TEXT, style: 'bold' },
      {
        kind: 'text',
        x: 1 + group.title.length * 2.3 + 4,
        y: baseline,
        text: group.remark,
        size: GANTT_TEXT,
        style: 'italic',
      },
      ...(group.day === null || group.day > axis.last || group.day < axis.first
        ? [
            {
              kind: 'text',
              x: width - 1,
              y: baseline,
              text: group.dayWords,
              size: GANTT_TEXT,
              style: 'bold',
              anchor: 'end',
            } as const,
          ]
        : reachedShapes(x(group.day), top + ROW / 2, baseline, group.dayWords, left, width)),
    ]
    return [
      ...band,
      ...group.bars.flatMap((bar, index) => barRow(bar, top + ROW * (index + 1), words, frame, name)),
    ]
  })
}

/** A diamond on the day, its words on the side where there is room. */
function reachedShapes(
  at: number,
  middle: number,
  baseline: number,
  text: string,
  left: number,
  width: number,
): Shape[] {
  const isRight = at < (left + width) / 2
  const points = [
    [at - 1.8, middle],
    [at, middle - 1.8],
    [at + 1.8, middle],
    [at, middle + 1.8],
  ] as const
  return [
    { kind: 'path', closed: true, fill: 'ink', points },
    {
      kind: 'text',
      x: isRight ? at + 3 : at - 3,
      y: baseline,
      text,
      size: GANTT_TEXT,
      style: 'bold',
      anchor: isRight ? 'start' : 'end',
    },
  ]
}

function barRow(
  bar: GanttBar,
  top: number,
  _words: GanttWords,
  { left, x, width }: GanttFrame,
  name: number,
): Shape[] {
  const baseline = top + ROW / 2 + 1.35
  const most = Math.floor((name - 10) / 1.75)
  const title = cutTitle(bar.title, most)
  const lead = bar.lead.length <= 25 ? bar.lead : `${bar.lead.slice(0, 24).trimEnd()}…`
  return [
    { kind: 'text', x: 6, y: baseline, text: String(bar.order), size: GANTT_TEXT, anchor: 'end' },
    { kind: 'text', x: 8, y: baseline, text: title, size: GANTT_TEXT },
    { kind: 'text', x: name + 2, y: baseline, text: lead, size: GANTT_TEXT },
    { kind: 'text', x: left - 3, y: baseline, text: bar.cost, size: GANTT_TEXT, anchor: 'end' },
    ...barShapes(bar, top, x),
    { kind: 'line', x1: 0, y1: top + ROW, x2: width, y2: top + ROW, width: 0.1, role: 'rule' },
  ]
}

/** A title that is too long ends earlier; the numbers of criteria at its end stay. */
function cutTitle(title: string, most: number): string {
  if (title.length <= most) return title
  const numbers = / \([\d, ]+\)$/u.exec(title)?.[0] ?? ''
  const words = title.slice(0, title.length - numbers.length)
  return `${words.slice(0, most - 1 - numbers.length).trimEnd()}…${numbers}`
}

function barShapes({ start, due, by }: GanttBar, top: number, x: (day: Day) => number): Shape[] {
  if (due === null && start === null) return []
  const to = x(due ?? start ?? '')
  const from = start === null ? Math.max(0, to - 2) : x(start)
  const box = { x: from, y: top + 1.2, width: Math.max(1.2, to - from), height: ROW - 2.4 }
  const frame: Shape = { kind: 'rect', ...box, stroke: 0.25 }
  switch (by) {
    case 'vendor':
      return [{ kind: 'rect', ...box, fill: 'met' }]
    case 'both':
      return [
        { kind: 'rect', ...box, fill: 'paper' },
        { kind: 'hatch', ...box, gap: 1.1, stroke: 0.22 },
        frame,
      ]
    default:
      return [{ kind: 'rect', ...box, fill: 'paper' }, frame]
  }
}

/** Where each bar begins and ends, by id. */
function placesOf({ groups }: GanttData, { x }: GanttFrame): Map<string, BarPlace> {
  const places = new Map<string, BarPlace>()
  let y = HEAD
  for (const { bars } of groups) {
    bars.forEach((bar, index) => {
      if (bar.due === null && bar.start === null) return
      const to = x(bar.due ?? bar.start ?? '')
      const from = bar.start === null ? to - 2 : x(bar.start)
      places.set(bar.id, { from, to, middle: y + ROW * (index + 1) + ROW / 2 })
    })
    y += ROW * (bars.length + 1)
  }
  return places
}

function arrows({ groups }: GanttData, places: ReadonlyMap<string, BarPlace>): Shape[] {
  return groups
    .flatMap(({ bars }) => bars)
    .flatMap((bar) =>
      bar.after.flatMap((id) => {
        const [before, after] = [places.get(id), places.get(bar.id)]
        return before && after ? edgeArrow(before, after, ROW / 2 - 1.2) : []
      }),
    )
}
