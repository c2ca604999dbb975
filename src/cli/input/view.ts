import { isCalendarDay } from '../../core/time/calendarDay'
import { REGIMES, type Assessment, type Day, type Regime } from '../../core/types'
import { InputFailure } from '../failure'
import type { Call } from '../verb'

/** The date and the regime an assessment is looked at. */
export interface View {
  asOf: Day
  regime: Regime
}

/**
 * The view asked for by `--as-of` and `--regime`; the file's own where they are absent.
 * @param values options as typed
 * @param assessment the assessment looked at
 * @throws InputFailure when an option is not a day or not a regime
 */
export function viewOption(values: Call['values'], assessment: Assessment): View {
  const asked = values.regime ?? assessment.regime
  const regime = REGIMES.find((candidate) => candidate === asked)
  if (!regime) throw new InputFailure('cli.error.regime', { value: String(asked) })
  return { asOf: dayOption(values, 'as-of') ?? assessment.assessedOn, regime }
}

/**
 * The day an option gives.
 * @param values options as typed
 * @param option name of the option
 * @returns undefined when the option is absent
 * @throws InputFailure when it is not a day of the calendar
 */
export function dayOption(values: Call['values'], option: string): Day | undefined {
  const value = values[option]
  if (value === undefined) return undefined
  if (typeof value !== 'string' || !isCalendarDay(value))
    throw new InputFailure('cli.error.day', { value: String(value), option: `--${option}` })
  return value
}
