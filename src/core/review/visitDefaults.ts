/** What of one visit is the same at the next: who appraises, for whom, at which hours. */
import { sameJson } from '../json/sameJson'
import type { Assessor, Review, Visit } from '../types'
import { setAssessors, setAttendees, updateVisit } from './editVisit'

/** What is kept from visit to visit; nothing of it is about the facility. */
export interface VisitDefaults {
  visit: Pick<Visit, 'authority' | 'superior' | 'recorder' | 'copies' | 'begins' | 'ends'>
  assessors: Assessor[]
  /** Who came for the authority. */
  attendees: Assessor[]
}

const TEXTS = ['authority', 'superior', 'recorder', 'begins', 'ends'] as const

/** What of a review is worth keeping for the next; null when nothing was entered yet. */
export function visitDefaultsOf({ visit = {}, assessors = [] }: Review): VisitDefaults | null {
  const kept = Object.fromEntries(
    [...TEXTS, 'copies' as const].flatMap((field) =>
      visit[field] === undefined ? [] : [[field, visit[field]]],
    ),
  )
  const attendees = (visit.attendees ?? []).flatMap(({ side, name, title }) =>
    side === 'authority' ? [{ name, ...(title === undefined ? {} : { title }) }] : [],
  )
  const found = { visit: kept, assessors: [...assessors], attendees }
  return sameJson(found, { visit: {}, assessors: [], attendees: [] }) ? null : found
}

/**
 * A review that was just begun, with what the last visit had. What the facility says of its superior gives way to what
 * the assessors wrote themselves.
 * @param review the new review
 * @param defaults from the last visit
 */
export function withVisitDefaults(review: Review, defaults: VisitDefaults): Review {
  const named = setAssessors(updateVisit(review, defaults.visit), defaults.assessors)
  return defaults.attendees.length > 0 ? setAttendees(named, 'authority', defaults.attendees) : named
}

/**
 * Reads what was kept; anything that is not what it should be is left out.
 * @param value from the browser's store, where anybody may have written
 */
export function readVisitDefaults(value: unknown): VisitDefaults | null {
  if (!isRecord(value)) return null
  const given = isRecord(value['visit']) ? value['visit'] : {}
  const visit: VisitDefaults['visit'] = {}
  for (const field of TEXTS) {
    const text = lineOf(given[field])
    const isTime = field === 'begins' || field === 'ends'
    if (text !== '' && (!isTime || /^([01]\d|2[0-3]):[0-5]\d$/.test(text))) visit[field] = text
  }
  const copies = given['copies']
  if (typeof copies === 'number' && Number.isInteger(copies) && copies >= 1 && copies <= 100)
    visit.copies = copies
  return { visit, assessors: peopleOf(value['assessors']), attendees: peopleOf(value['attendees']) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const lineOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 1000) : '')

function peopleOf(value: unknown): Assessor[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, 100).flatMap((one): Assessor[] => {
    if (!isRecord(one) || lineOf(one['name']) === '') return []
    const title = lineOf(one['title'])
    return [{ name: lineOf(one['name']), ...(title === '' ? {} : { title }) }]
  })
}
