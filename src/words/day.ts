/** Days and instants in words. An instant is told by the clocks of Vietnam, wherever the machine stands. */
import { dayInVietnam, vietnamTime } from '../core/time/instant'
import type { Translate } from '../locales/translator'

/**
 * A day as dd/mm/yyyy, in every language; of an instant its day in Vietnam.
 * @param value ISO 8601 day or instant
 */
export function dayText(value: string): string {
  return dayInVietnam(value).split('-').reverse().join('/')
}

/** A day as official documents write it: "ngày 29 tháng 12 năm 2017". */
export function longDay(t: Translate, value: string): string {
  const [year = '', month = '', day = ''] = dayInVietnam(value).split('-')
  // A zero before days under 10 and before January and February only (Decree 30/2020/NĐ-CP, Annex I).
  return t('instant.longDay', { day, month: Number(month) > 2 ? String(Number(month)) : month, year })
}

/**
 * An instant as day and time in Vietnam: "10:42 27/11/2026".
 * @param instant ISO 8601 with an offset or Z; anything else comes back as it is
 */
export function instantText(t: Translate, instant: string): string {
  return told(t, instant, 5)
}

/** The same to the second, where many lie in one minute. */
export function momentText(t: Translate, instant: string): string {
  return told(t, instant, 8)
}

/** An instant as the time of its day in Vietnam: "10:42". */
export function clockText(instant: string): string {
  return vietnamTime(instant)?.time.slice(0, 5) ?? instant
}

function told(t: Translate, instant: string, characters: number): string {
  const moment = vietnamTime(instant)
  if (moment === null) return instant
  return t('instant.dayAndTime', { day: dayText(moment.day), time: moment.time.slice(0, characters) })
}
