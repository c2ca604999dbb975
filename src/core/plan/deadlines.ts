/** The days of the law that concern one facility (catalogue), and what the plan comes to on them. */
import type { Range } from '../score/assess'
import type { Catalogue, Day, Facility, LegalDate, Text } from '../types'
import { daysBetween } from '../time/days'
import { pointAt, type Projection, type ProjectionPoint } from './projection'

/** One day of the law as it stands to this facility. */
export interface Deadline {
  /** Id in the catalogue; a yearly one comes once per year, so id and day together are unique. */
  id: string
  day: Day
  title: Text
  source: string
  /** false = a planning target, to be shown as a target and never as law. */
  binding: boolean
  yearly: boolean
  /** Whether the day lies before the day of looking. */
  passed: boolean
  /** Days from the day of looking; negative when passed. */
  inDays: number
  /**
   * Whether it is certain that it concerns this facility: false when it binds only hospitals, or only others, and the
   * facility's type is not given.
   */
  certain: boolean
}

/**
 * Deadlines and targets for a facility, in order of the day. Circular 13/2025/TT-BYT Article 4(2) has one day for
 * hospitals and another for other facilities; the December report of Circular 54/2017/TT-BYT Article 7(3) comes every
 * year: the next one, and those up to `until`. Mere events (a circular comes into force) and
 * duties on other subjects are left out.
 * @param catalogue the catalogue of criteria sets and dates
 * @param facility the facility; only its type is read
 * @param asOf ISO 8601 day of looking, from outside
 * @param until last day for which yearly ones are repeated
 */
export function deadlinesFor(
  catalogue: Pick<Catalogue, 'dates'>,
  facility: Pick<Facility, 'type'>,
  asOf: Day,
  until: Day = asOf,
): Deadline[] {
  return catalogue.dates
    .filter(({ kind }) => (kind ?? 'deadline') === 'deadline')
    .filter(
      ({ appliesTo }) => appliesTo === 'all' || facility.type === undefined || facility.type === appliesTo,
    )
    .flatMap((date) => daysOf(date, asOf, until).map((day) => deadline(date, day, facility, asOf)))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** A deadline with what the plan comes to on it. */
export interface DeadlineOutlook {
  deadline: Deadline
  /** null for a day that has passed (what was then is not known), and without levels. */
  level: Range | null
  /** Whether the target is reached by then; `open` = only if what is unassessed turns out to be met. */
  target: 'reached' | 'open' | 'missed' | null
  /** Duties of the lists in force then; null for a day that has passed. */
  duties: ProjectionPoint['duties'] | null
}

/**
 * The level on each deadline.
 * @param projected what `projection` gave
 * @param deadlines what `deadlinesFor` gave for the same day of looking
 * @param target the target level
 */
export function outlook(
  projected: Projection,
  deadlines: readonly Deadline[],
  target: number,
): DeadlineOutlook[] {
  return deadlines.map((deadline) => {
    const point = deadline.passed ? null : pointAt(projected, deadline.day)
    const level = point?.level ?? null
    const reached = level && (level.lower >= target ? 'reached' : level.upper >= target ? 'open' : 'missed')
    return { deadline, level, target: reached, duties: point?.duties ?? null }
  })
}

/**
 * The deadline the plan is measured by when nobody chose another: the next one that binds.
 * @param deadlines what `deadlinesFor` gave
 */
export function nextBinding(deadlines: readonly Deadline[]): Deadline | null {
  return deadlines.find(({ binding, passed, certain }) => binding && !passed && certain) ?? null
}

function daysOf(date: LegalDate, asOf: Day, until: Day): Day[] {
  if (date.yearly !== true) return [date.date]
  const rest = date.date.slice(4)
  const first = Number(asOf.slice(0, 4)) + (asOf.slice(4) > rest ? 1 : 0)
  const last = Math.max(first, Number(until.slice(0, 4)) - (until.slice(4) < rest ? 1 : 0))
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${String(first + index).padStart(4, '0')}${rest}`,
  )
}

function deadline(date: LegalDate, day: Day, facility: Pick<Facility, 'type'>, asOf: Day): Deadline {
  return {
    id: date.id,
    day,
    title: date.title,
    source: date.source,
    binding: date.binding,
    yearly: date.yearly === true,
    passed: day < asOf,
    inDays: daysBetween(asOf, day),
    certain: date.appliesTo === 'all' || date.appliesTo === facility.type,
  }
}
