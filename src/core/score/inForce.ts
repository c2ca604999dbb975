import type { Day, Interpretations, Regime, Window } from '../types'

/** What decides whether a row counts: a window and, where the window rests on a reading of ours, that reading. */
export interface Dated {
  inForce?: Window
  interpretation?: string
}

/** The moment and the regime a row is looked at. */
export interface Moment {
  /** The assessment date. */
  asOf: Day
  regime: Regime
  /** Readings switched to `kept` leave their rows in force (law-status: the EMR-related list is ours). */
  interpretations?: Interpretations
}

/**
 * Whether a window covers a day; both ends are inclusive, `to: null` is an open end.
 * @param window first and last day in force
 * @param day ISO 8601 day
 */
export function covers(window: Window, day: Day): boolean {
  return window.from <= day && (window.to === null || day <= window.to)
}

/**
 * Whether a row is in force at a day, our switched readings included.
 * @param row a criterion, item or milestone; without a window it is always in force
 * @param moment the assessment date and the readings
 */
export function isInForce(row: Dated, moment: Pick<Moment, 'asOf' | 'interpretations'>): boolean {
  if (row.inForce === undefined || covers(row.inForce, moment.asOf)) return true
  return isEnded(row, moment.asOf) && isKept(row, moment.interpretations) && row.inForce.from <= moment.asOf
}

/**
 * Whether a row's window ended before a day (it was withdrawn; not: it has not begun).
 * @param row a criterion, item or milestone
 * @param day the assessment date
 */
export function isEnded(row: Dated, day: Day): boolean {
  return row.inForce !== undefined && row.inForce.to !== null && row.inForce.to < day
}

/**
 * Whether a row counts in scoring: always under "theo nguyên văn", only while in force under "theo phần còn hiệu lực".
 * @param row a criterion, item or milestone
 * @param moment date, regime and readings
 */
export function counts(row: Dated, moment: Moment): boolean {
  return moment.regime === 'as-issued' || isInForce(row, moment)
}

function isKept(row: Dated, interpretations: Interpretations | undefined): boolean {
  return (
    row.interpretation !== undefined &&
    interpretations !== undefined &&
    Object.hasOwn(interpretations, row.interpretation) &&
    interpretations[row.interpretation] === 'kept'
  )
}
