import { isCalendarDay } from '../../time/calendarDay'
import type { CriteriaSet, Day, Window } from '../../types'
import { placedItems, placedRows } from './rows'
import type { SetProblem } from './setProblem'

interface Placed {
  window: Window
  path: string
  subject: string
  /** The window it must lie in, if any. */
  within?: Window
}

/**
 * Dates: days of the calendar, `from` not after `to`, an instrument not in force before it was issued; a row lies in
 * the window of its instrument and an item in that of its row, because nothing outlives the text that states it.
 */
export function checkWindows(set: CriteriaSet): SetProblem[] {
  const { number, issued, inForce } = set.instrument
  const rows = placedRows(set)
  const windows: Placed[] = [
    { window: inForce, path: '/instrument/inForce', subject: number },
    ...rows.map(({ row, path }) => ({
      window: row.inForce,
      path: `${path}/inForce`,
      subject: row.id,
      within: inForce,
    })),
    ...rows.flatMap((placed) =>
      placedItems(placed).flatMap(({ item, path }): Placed[] =>
        item.inForce === undefined
          ? []
          : [{ window: item.inForce, path: `${path}/inForce`, subject: item.id, within: placed.row.inForce }],
      ),
    ),
    ...(set.conclusions ?? []).map((conclusion, index) => ({
      window: conclusion.inForce,
      path: `/conclusions/${index}/inForce`,
      subject: conclusion.id,
      within: inForce,
    })),
  ]
  const days: { day: Day; path: string; subject: string }[] = [
    { day: set.checkedOn, path: '/checkedOn', subject: set.id },
    { day: issued, path: '/instrument/issued', subject: number },
    ...(set.amendments ?? []).map(({ from, by }, index) => ({
      day: from,
      path: `/amendments/${index}/from`,
      subject: by,
    })),
  ]
  return [
    ...days.flatMap(({ day, path, subject }) => checkDay(day, path, subject)),
    ...windows.flatMap(checkWindow),
    ...(issued > inForce.from
      ? [{ code: 'issued-after-force' as const, path: '/instrument/issued', subject: number }]
      : []),
  ]
}

function checkWindow({ window, path, subject, within }: Placed): SetProblem[] {
  const { from, to } = window
  const problems = [
    ...checkDay(from, `${path}/from`, subject),
    ...(to === null ? [] : checkDay(to, `${path}/to`, subject)),
  ]
  if (to !== null && from > to) problems.push({ code: 'window-reversed', path, subject })
  else if (within !== undefined && !lies(window, within))
    problems.push({ code: 'window-outside', path, subject })
  return problems
}

function lies(inner: Window, outer: Window): boolean {
  const endsInside = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return inner.from >= outer.from && endsInside
}

/**
 * A day that is none, as a problem.
 * @param day YYYY-MM-DD
 * @param path JSON pointer of the day
 * @param subject what the day belongs to
 */
export function checkDay(day: Day, path: string, subject: string): SetProblem[] {
  return isCalendarDay(day) ? [] : [{ code: 'not-a-date', path, subject }]
}
