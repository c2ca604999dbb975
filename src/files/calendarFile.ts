/** The calendar file (iCalendar, RFC 5545): CRLF, lines folded at 75 octets, texts escaped, all-day events. */
import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from 'ical-generator'
import { enteredText } from '../core/text/entered'
import { trimEndOf } from '../core/text/trimEnd'
import type { CalendarEntry } from '../core/plan/calendar'
import { dayNumber } from '../core/time/days'
import type { Day, Language } from '../core/types'

const DAY_MS = 86_400_000
const DAY_SECONDS = 86_400
/** Days before an event on which a calendar reminds of it. */
const ALARM_DAYS = [7, 1] as const
/** Characters of a title that a calendar shows in a day's box; the whole stands in the details. */
const LONGEST_TITLE = 80

/** The words of the file, from outside. */
export interface CalendarWords {
  language: Language
  /** The name of the calendar. */
  name: string
  /** The summary of an event: one line. */
  title: (entry: CalendarEntry) => string
  /** What stands below it; may have several lines. */
  details: (entry: CalendarEntry) => string
}

/**
 * The text of a calendar file. The same entries and words give the same bytes: the time stamp comes from outside and
 * the ids of the events are stable, so importing again updates instead of doubling.
 * @param entries what `calendarEntries` gave
 * @param stamp ISO 8601 instant in UTC, normally when the assessment was last changed
 */
export function writeCalendarFile(
  entries: readonly CalendarEntry[],
  words: CalendarWords,
  stamp: string,
): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'TT54', product: 'TT54', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // The writer does not escape this one.
    name: oneLine(words.name).replace(/[\\;,]/gu, ' '),
  })
  for (const entry of entries) {
    const title = oneLine(words.title(entry))
    const summary = short(title)
    const event = calendar.createEvent({
      id: entry.uid,
      start: midnight(entry.day),
      // The end of an all-day event is the first day that no longer belongs to it.
      end: midnight(entry.day, 1),
      allDay: true,
      stamp: Number.isNaN(Date.parse(stamp)) ? new Date(0) : new Date(stamp),
      summary,
      // A title that was cut is whole in the details.
      description: plain([...(summary === title ? [] : [title]), words.details(entry)].join('\n')),
      // A due day does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of ALARM_DAYS)
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: days * DAY_SECONDS,
        description: summary,
      })
    if (entry.yearly) event.repeating({ freq: ICalEventRepeatingFreq.YEARLY })
  }
  return `${trimEndOf(calendar.toString(), '\r\n')}\r\n`
}

/** Without a time zone on the calendar the writer reads the parts of the day in UTC. */
function midnight(day: Day, later = 0): Date {
  return new Date((dayNumber(day) + later) * DAY_MS)
}

/** A title cut at a word. */
function short(title: string): string {
  const characters = Array.from(title)
  if (characters.length <= LONGEST_TITLE) return title
  const cut = characters.slice(0, LONGEST_TITLE - 1).join('')
  const at = cut.lastIndexOf(' ')
  return `${(at > LONGEST_TITLE / 2 ? cut.slice(0, at) : cut).trimEnd()}…`
}

function oneLine(text: string): string {
  return plain(text).replace(/\s+/gu, ' ').trim()
}

/** RFC 5545 allows no control characters but the tab; line breaks are escaped by the writer. */
function plain(text: string): string {
  return enteredText(text)
}
