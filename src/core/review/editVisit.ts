/** Changes of what surrounds the opinions: the visit, who took part, and which evidence was looked at. */
import type { Assessor, Attendee, Review, Visit } from '../types'

/**
 * Changes facts of the visit.
 * @param patch members to replace; undefined, blank or empty removes a member
 */
export function updateVisit(review: Review, patch: Partial<Visit>): Review {
  const members = Object.entries({ ...review.visit, ...patch }).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  const { visit: _before, ...rest } = review
  return members.length > 0 ? { ...rest, visit: Object.fromEntries(members) } : rest
}

/**
 * Replaces the list of assessors.
 * @param assessors the new list; empty removes it
 */
export function setAssessors(review: Review, assessors: readonly Assessor[]): Review {
  const { assessors: _before, ...rest } = review
  return assessors.length > 0 ? { ...rest, assessors: [...assessors] } : rest
}

/**
 * Replaces the people who took part for one side; those of the other side stay.
 * @param side whose people
 * @param people the new list
 */
export function setAttendees(
  review: Review,
  side: Attendee['side'],
  people: readonly Omit<Attendee, 'side'>[],
): Review {
  const others = (review.visit?.attendees ?? []).filter((attendee) => attendee.side !== side)
  const attendees = [...others, ...people.map((person) => ({ ...person, side }))]
  return updateVisit(review, { attendees })
}

/**
 * Notes that an entry of the submission's evidence was looked at, or takes that back.
 * @param evidenceId the entry
 * @param isSeen whether it was looked at
 */
export function setSeen(review: Review, evidenceId: string, isSeen: boolean): Review {
  const before = review.seen ?? []
  if (before.includes(evidenceId) === isSeen) return review
  const seen = isSeen ? [...before, evidenceId] : before.filter((id) => id !== evidenceId)
  const { seen: _before, ...rest } = review
  return seen.length > 0 ? { ...rest, seen } : rest
}
