/** The plan as bars on an axis of days; drawing is left to the screen and the papers. */
import type { Day } from '../types'
import { dayNumber, dayOf } from './days'
import type { PlanRow } from './planRows'

/** One action on the axis; positions are days from the start of the axis. */
export interface TimelineBar {
  row: PlanRow
  from: number
  /** The end of the due day, so a one-day action is one day wide. */
  to: number
  /** The start day is not given: the bar is only a mark on its due day. */
  openStart: boolean
  /** The due day is not given: the bar begins on its start day and has no end. */
  openEnd: boolean
}

/** A line on the axis. */
export interface TimelineTick {
  day: Day
  at: number
}

/** The axis and its bars. */
export interface Timeline {
  first: Day
  last: Day
  /** Length of the axis in days. */
  length: number
  /** First days of months (of quarters when there would be more than 24). */
  ticks: TimelineTick[]
  bars: TimelineBar[]
  /** Rows without any day; they cannot be drawn. */
  undated: PlanRow[]
}

/**
 * Lays the plan out on an axis of whole months.
 * @param rows the rows of the plan, in the order of drawing
 * @param marks days that must lie on the axis too: today, deadlines
 */
export function timelineOf(rows: readonly PlanRow[], marks: readonly Day[]): Timeline {
  const dated = rows.filter(({ action }) => action.start !== undefined || action.due !== undefined)
  const days = [
    ...marks,
    ...dated.flatMap(({ action }) => [action.start ?? [], action.due ?? []].flat()),
  ].sort()
  const first = monthStart(days[0] ?? '1970-01-01', 0)
  const end = monthStart(days.at(-1) ?? '1970-01-01', 1)
  const origin = dayNumber(first)
  const length = dayNumber(end) - origin
  return {
    first,
    last: dayOf(dayNumber(end) - 1),
    length,
    ticks: ticksOf(first, end).map((day) => ({ day, at: dayNumber(day) - origin })),
    bars: dated.map((row) => {
      const { start, due } = row.action
      const from = dayNumber(start ?? due ?? first) - origin
      const to = due === undefined ? length : dayNumber(due) - origin + 1
      return {
        row,
        from,
        to: Math.max(to, from + 1),
        openStart: start === undefined,
        openEnd: due === undefined,
      }
    }),
    undated: rows.filter((row) => !dated.includes(row)),
  }
}

/** The first day of the month of a day, some months later. */
function monthStart(day: Day, later: number): Day {
  const [year = 1970, month = 1] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + later
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

function ticksOf(first: Day, end: Day): Day[] {
  const months: Day[] = []
  for (let day = first; day < end; day = monthStart(day, 1)) months.push(day)
  if (months.length <= 24) return months
  const step = months.length <= 72 ? 3 : 12
  return months.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0)
}
