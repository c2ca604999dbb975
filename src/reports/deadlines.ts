import type { Catalogue, Day, Facility, LegalDate } from '../core/types'

/** A date of the law as it binds a facility on a given day. */
export interface PaperDeadline {
  date: Day
  legal: LegalDate
  /** True when only the facility's form of licence, which is not stated, tells whether it applies. */
  depends: boolean
}

/**
 * The dates that matter to a facility, in order: deadlines and planning targets for all and for its form of licence; a
 * yearly one on its next day. Dates on which an instrument of the catalogue began or ended are history once they have
 * passed, and are left out; so are duties on other subjects, which stand with the rows they bind.
 * @param catalogue dates of the law
 * @param facility its form of licence decides (Circular 13/2025/TT-BYT, Article 4(2))
 * @param today from which day yearly dates are counted
 */
export function paperDeadlines(catalogue: Catalogue, facility: Facility, today: Day): PaperDeadline[] {
  return catalogue.dates
    .filter(({ kind }) => kind !== 'other')
    .filter((legal) => legal.appliesTo === 'all' || (facility.type ?? legal.appliesTo) === legal.appliesTo)
    .map((legal) => ({
      date: legal.yearly ? nextYearly(legal.date, today) : legal.date,
      legal,
      depends: legal.appliesTo !== 'all' && facility.type === undefined,
    }))
    .filter(({ date }) => date >= today || !restatesInstrument(catalogue, date))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The next day with this month and day, not before the first one. */
function nextYearly(first: Day, today: Day): Day {
  const thisYear = `${today.slice(0, 4)}${first.slice(4)}`
  const next = thisYear >= today ? thisYear : `${Number(today.slice(0, 4)) + 1}${first.slice(4)}`
  return next > first ? next : first
}

function restatesInstrument(catalogue: Catalogue, date: Day): boolean {
  return catalogue.sets.some(
    ({ inForce }) => inForce.from === date || (inForce.to !== null && dayAfter(inForce.to) === date),
  )
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
