/** What goes into the calendar file: which day, which event; words and bytes are made elsewhere. */
import type { Action, Assessment, Day } from '../types'
import { isOpenAction } from './actionState'
import type { Deadline } from './deadlines'
import { programmeView, type StepView } from './programme'

/** An all-day event. */
export type CalendarEntry = {
  /** The same for the same thing each time the file is made, so that a second import updates the first. */
  uid: string
  day: Day
  /** Comes back every year. */
  yearly: boolean
} & (
  | { kind: 'action'; action: Action }
  | { kind: 'deadline' | 'target'; deadline: Deadline }
  | { kind: 'programme'; step: StepView }
)

/** The host part of every uid. */
const UID_HOST = 'tt54'

/**
 * Due days of open actions, deadlines and targets still ahead, due days of programme steps not done; in order of the
 * day. A yearly deadline is one event that comes back.
 * @param deadlines what `deadlinesFor` gave for this facility
 */
export function calendarEntries(assessment: Assessment, deadlines: readonly Deadline[]): CalendarEntry[] {
  const { id } = assessment
  const actions = (assessment.actions ?? []).flatMap((action): CalendarEntry[] =>
    isOpenAction(action) && action.due !== undefined
      ? [{ kind: 'action', uid: uid('action', action.id, id), day: action.due, yearly: false, action }]
      : [],
  )
  const ahead = deadlines.filter(({ passed }) => !passed)
  const legal = ahead
    .filter((deadline) => !deadline.yearly || ahead.find((other) => other.id === deadline.id) === deadline)
    .map((deadline): CalendarEntry => ({
      kind: deadline.binding ? 'deadline' : 'target',
      uid: uid('date', deadline.id),
      day: deadline.day,
      yearly: deadline.yearly,
      deadline,
    }))
  // Lateness is not part of the file, so any day will do here.
  const steps = programmeView(assessment.programme, assessment.assessedOn).steps.flatMap(
    (step): CalendarEntry[] =>
      step.due !== undefined && step.doneOn === undefined
        ? [{ kind: 'programme', uid: uid('programme', step.id, id), day: step.due, yearly: false, step }]
        : [],
  )
  return [...legal, ...steps, ...actions].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function uid(...parts: string[]): string {
  return `${parts.join('.')}@${UID_HOST}`
}
