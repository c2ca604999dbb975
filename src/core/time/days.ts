/** Days as numbers, so that bars can be drawn and weeks counted; UTC throughout, so no time zone moves a day. */
import type { Day } from '../types'

const DAY_MS = 86_400_000

/**
 * Days since 1970-01-01; consecutive days differ by one.
 * @param day ISO 8601 day; a day that the calendar does not have (2025-02-30) counts on into the next month
 */
export function dayNumber(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  // Date.UTC reads years below 100 as 19xx; setUTCFullYear does not.
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, date)
  return Math.round(moment.getTime() / DAY_MS)
}

/**
 * The ISO 8601 day of a day number.
 * @param number what `dayNumber` gives
 */
export function dayOf(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

/**
 * A day some days later (negative: earlier).
 * @param day ISO 8601 day
 * @param days how many days
 */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/**
 * How many days lie between two days; negative when `to` is earlier.
 * @param from ISO 8601 day
 * @param to ISO 8601 day
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}
