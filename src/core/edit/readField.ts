/**
 * What a person typed into a field, read as the schema of the assessment wants it. What cannot be read is told by a
 * code; the screen keeps the text as typed and says what to do.
 */
import { enteredText } from '../text/entered'
import { isCalendarDay } from '../time/calendarDay'
import type { Day } from '../types'

/** Limits of `criteria/schema/assessment.schema.json`. */
const LONGEST_LINE = 1000
const MOST_BEDS = 100_000
const MOST_DEPARTMENTS = 500

/** Why what was typed into a field of text, number or day is not taken. */
export const FIELD_ERRORS = [
  'too-long',
  'not-a-count',
  'out-of-range',
  'too-many',
  'no-day',
  'not-a-day',
] as const
export type FieldError = (typeof FIELD_ERRORS)[number]

/** The value, or why there is none. */
export type FieldRead<T> = { ok: true; value: T } | { ok: false; error: FieldError }

/**
 * A line of text in NFC; white space at the ends goes when the person has left the field.
 * @param text as typed
 */
export function readLine(text: string): FieldRead<string> {
  const value = enteredText(text)
  return isLine(value) ? { ok: true, value } : { ok: false, error: 'too-long' }
}

/**
 * A whole number up to the schema's limit; thousands may be grouped by points or spaces, as in "1.200".
 * @param text as typed; blank = not given
 */
export function readCount(text: string): FieldRead<number | undefined> {
  const plain = text.trim()
  if (plain === '') return { ok: true, value: undefined }
  if (!/^(\d+|\d{1,3}([. ]\d{3})+)$/.test(plain)) return { ok: false, error: 'not-a-count' }
  const value = Number(plain.replace(/\D/g, ''))
  return value <= MOST_BEDS ? { ok: true, value } : { ok: false, error: 'out-of-range' }
}

/**
 * One name per line; blank lines do not count.
 * @param text as typed
 */
export function readLines(text: string): FieldRead<string[] | undefined> {
  const value = enteredText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (value.length > MOST_DEPARTMENTS) return { ok: false, error: 'too-many' }
  if (!value.every(isLine)) return { ok: false, error: 'too-long' }
  return { ok: true, value: value.length > 0 ? value : undefined }
}

/**
 * A day of the calendar.
 * @param text as a date field gives it; blank while it is incomplete
 */
export function readDay(text: string): FieldRead<Day> {
  if (text === '') return { ok: false, error: 'no-day' }
  return isCalendarDay(text) ? { ok: true, value: text } : { ok: false, error: 'not-a-day' }
}

/** JSON Schema counts characters, not UTF-16 units. */
function isLine(text: string): boolean {
  return text.length <= LONGEST_LINE || Array.from(text).length <= LONGEST_LINE
}
