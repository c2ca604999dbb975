import { isCalendarDay } from '../time/calendarDay'
import { levelledSet } from '../sets/criteria'
import type { Rule } from './context'
import { finding } from './finding'

/** The assessment date: a day, not before the instrument was in force, not after the day of the check. */
export const dateRules: Rule = ({ assessment: { assessedOn }, sets, today }) => {
  const path = '/assessedOn'
  if (!isCalendarDay(assessedOn)) return [finding('date.invalid', { path })]
  const from = (levelledSet(sets) ?? sets[0])?.instrument.inForce.from
  return [
    ...(from !== undefined && assessedOn < from
      ? [finding('date.before-instrument', { path, params: { day: assessedOn, from } })]
      : []),
    ...(assessedOn > today ? [finding('date.in-future', { path, params: { day: assessedOn, today } })] : []),
  ]
}
