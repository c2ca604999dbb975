/** Changes of who answers for rows, and of how the sheets of departments stand; no verdict depends on any of it. */
import type { Assignment } from '../../generated/formats'
import { at, withAt, type Place } from '../place'
import type { Assessment, Day } from '../types'
import { ownerOf, setOwner } from './owners'

/**
 * How a row stands with its department; empty where it was never given out.
 * @param place the row
 */
export function assignmentOf(assessment: Pick<Assessment, 'assignments'>, place: Place): Assignment {
  return at(assessment.assignments, place) ?? {}
}

/**
 * Gives rows to a department, or takes them back with a blank name. What was sent to another department was not sent to
 * this one: the person and the state of the sheet go with the old name.
 * @param name the department in the facility's own words
 */
export function assignRows(assessment: Assessment, rows: readonly Place[], name: string): Assessment {
  const clean = name.normalize('NFC').trim()
  return rows.reduce((current, place) => {
    if ((ownerOf(current, place.setId, place.id) ?? '') === clean) return current
    return edited(setOwner(current, place.setId, place.id, clean), place, () => ({}))
  }, assessment)
}

/**
 * Calls a department otherwise; its rows keep their person and their state.
 * @param from the name so far
 * @param to the new name; blank changes nothing
 */
export function renameDepartment(assessment: Assessment, from: string, to: string): Assessment {
  const clean = to.normalize('NFC').trim()
  if (clean === '' || clean === from) return assessment
  const rows = Object.entries(assessment.owners ?? {}).flatMap(([setId, owners]) =>
    Object.entries(owners).flatMap(([id, name]) => (name === from ? [{ setId, id }] : [])),
  )
  return rows.reduce((current, { setId, id }) => setOwner(current, setId, id, clean), assessment)
}

/**
 * Names the person in the department; a blank name takes it back.
 * @param name the person
 */
export function setPerson(assessment: Assessment, rows: readonly Place[], name: string): Assessment {
  const person = name.normalize('NFC').trim()
  return rows.reduce(
    (current, place) =>
      edited(current, place, ({ person: _before, ...others }) =>
        person === '' ? others : { ...others, person },
      ),
    assessment,
  )
}

/** What a department was sent. */
export interface Sent {
  on: Day
  form: NonNullable<Assignment['form']>
  /** By when it is to come back. */
  due?: Day
}

/**
 * Marks rows as sent. What came back of an earlier sheet, and was checked, is asked anew.
 * @param rows the rows on the sheet
 * @param sent day, form and due day
 */
export function markSent(assessment: Assessment, rows: readonly Place[], sent: Sent): Assessment {
  return rows.reduce(
    (current, place) =>
      edited(current, place, ({ person }) => ({
        ...(person === undefined ? {} : { person }),
        sentOn: sent.on,
        form: sent.form,
        ...(sent.due === undefined ? {} : { dueOn: sent.due }),
      })),
    assessment,
  )
}

/**
 * Marks rows as returned; a row that was returned before keeps its day.
 * @param rows the rows that were answered
 * @param day the day they came back
 */
export function markReturned(assessment: Assessment, rows: readonly Place[], day: Day): Assessment {
  return rows.reduce(
    (current, place) =>
      edited(current, place, (before) =>
        before.returnedOn === undefined ? { ...before, returnedOn: day } : before,
      ),
    assessment,
  )
}

/**
 * Marks returned rows as checked by the unit that leads the assessment, or takes the mark back with null.
 * @param day the day of checking; null = not checked after all
 */
export function markChecked(assessment: Assessment, rows: readonly Place[], day: Day | null): Assessment {
  return rows.reduce(
    (current, place) =>
      edited(current, place, ({ checkedOn: before, ...others }) =>
        day === null ? others : { ...others, checkedOn: before ?? day },
      ),
    assessment,
  )
}

/** One assignment replaced by what the edit makes of it; what is left empty is removed. */
function edited(assessment: Assessment, place: Place, edit: (before: Assignment) => Assignment): Assessment {
  const before = at(assessment.assignments, place)
  const after = edit(before ?? {})
  if (JSON.stringify(before ?? {}) === JSON.stringify(after)) return assessment
  const value = Object.keys(after).length === 0 ? undefined : after
  const sets = withAt(assessment.assignments, place, value)
  const kept = Object.entries(sets).filter(([, rows]) => Object.keys(rows).length > 0)
  const { assignments: _assignments, ...rest } = assessment
  return kept.length === 0 ? rest : { ...rest, assignments: Object.fromEntries(kept) }
}
