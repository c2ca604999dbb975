/** Instants as people in Vietnam read them. The country has one time zone and no summer time, so counting suffices. */
import type { Day } from '../types'

const OFFSET_MS = 7 * 3_600_000

/** A moment on the wall in Vietnam: the day, and the time to the second as HH:MM:SS. */
export interface VietnamTime {
  day: Day
  time: string
}

/**
 * Day and time in Vietnam (+07:00) of an instant: the one way from an instant to a day.
 * @param instant ISO 8601 with an offset or Z
 * @returns null when the text is no instant
 */
export function vietnamTime(instant: string): VietnamTime | null {
  const moment = Date.parse(instant)
  if (Number.isNaN(moment)) return null
  const shown = new Date(moment + OFFSET_MS)
  if (Number.isNaN(shown.getTime())) return null
  const [day = '', time = ''] = shown.toISOString().split('T')
  return { day, time: time.slice(0, 8) }
}

/**
 * The day in Vietnam of a day or an instant; anything else comes back as it is.
 * @param value ISO 8601 day or instant
 */
export function dayInVietnam(value: string): Day {
  return value.includes('T') ? (vietnamTime(value)?.day ?? value) : value
}
