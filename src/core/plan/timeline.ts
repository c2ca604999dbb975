/** The plan as bars on an axis of days; drawing is left to the screen and the papers. */
import type { Action, Day } from '../types'
import { isOpenAction } from './actionState'
import { dayNumber, dayOf } from '../time/days'
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

/** An axis of whole months. */
export interface DayAxis {
  first: Day
  last: Day
  /** Length in days. */
  length: number
  /** First days of months (of quarters or years when there would be more than 24). */
  ticks: TimelineTick[]
}

/** The axis and its bars. */
export interface Timeline extends DayAxis {
  bars: TimelineBar[]
  /** Rows without any day; they cannot be drawn. */
  undated: PlanRow[]
  /** Rows done or cancelled before the axis begins: the past is not drawn at the expense of what is ahead. */
  past: PlanRow[]
}

/**
 * The axis of whole months around some days.
 * @param days ISO 8601 days in any order; at least one
 */
export function dayAxis(days: readonly Day[]): DayAxis {
  const sorted = [...days].sort()
  const first = monthStart(sorted[0] ?? '1970-01-01', 0)
  const end = monthStart(sorted.at(-1) ?? '1970-01-01', 1)
  const origin = dayNumber(first)
  return {
    first,
    last: dayOf(dayNumber(end) - 1),
    length: dayNumber(end) - origin,
    ticks: ticksOf(first, end).map((day) => ({ day, at: dayNumber(day) - origin })),
  }
}

/**
 * Lays the plan out on an axis of whole months, from the earliest of the marks and of what is still open.
 * @param rows the rows of the plan, in the order of drawing
 * @param marks days that must lie on the axis too: today, deadlines
 */
export function timelineOf(rows: readonly PlanRow[], marks: readonly Day[]): Timeline {
  const dated = rows.filter(({ action }) => daysOf(action).length > 0)
  const open = dated.filter(({ action }) => isOpenAction(action)).flatMap(({ action }) => daysOf(action))
  const known = [...marks, ...open]
  const axis = dayAxis(known.length > 0 ? known : dated.flatMap(({ action }) => daysOf(action)))
  const origin = dayNumber(axis.first)
  const isPast = ({ action }: PlanRow): boolean => daysOf(action).every((day) => day < axis.first)
  const onAxis = (day: Day): number => Math.min(axis.length, Math.max(0, dayNumber(day) - origin))
  return {
    ...axis,
    bars: dated
      .filter((row) => !isPast(row))
      .map((row) => {
        const { start, due } = row.action
        const from = Math.min(onAxis(start ?? due ?? axis.first), axis.length - 1)
        const to = due === undefined ? axis.length : Math.min(axis.length, onAxis(due) + 1)
        return {
          row,
          from,
          to: Math.max(to, from + 1),
          openStart: start === undefined,
          openEnd: due === undefined,
        }
      }),
    undated: rows.filter((row) => !dated.includes(row)),
    past: dated.filter(isPast),
  }
}

function daysOf({ start, due }: Action): Day[] {
  return [start, due].filter((day) => day !== undefined)
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
