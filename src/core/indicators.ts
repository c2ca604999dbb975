import type { Assessment, Day } from './types'

/** One number of the programme on one day. */
export type IndicatorValue = NonNullable<Assessment['indicators']>[number]

/** What is wrong with a number before it is kept. The words live in the locales, under `indicator.problem`. */
export type IndicatorProblem =
  | 'not-whole'
  | 'no-whole'
  | 'more-than-whole'
  | 'no-day'
  | 'future'
  | 'twice'
  | 'no-source'
  | 'target-range'
  | 'target-early'

/** A number as typed, each field by itself. */
export type IndicatorDraft = Partial<IndicatorValue> & { indicator: string }

/**
 * A share in per cent, with two decimals, as the programme states it: 90,846 of 352,209 = 25.79.
 * @param value part and whole
 */
export function shareOf({ part, whole }: Pick<IndicatorValue, 'part' | 'whole'>): number {
  return Math.round((part / whole) * 10_000) / 100
}

/**
 * What is wrong with a number, by field: more than the whole, a day to come, a target before its start, two numbers of
 * one indicator for one day.
 * @param draft as typed
 * @param others numbers already kept
 * @param today ISO 8601 day
 */
export function indicatorProblems(
  draft: IndicatorDraft,
  others: readonly IndicatorValue[],
  today: Day,
): Partial<Record<keyof IndicatorValue, IndicatorProblem>> {
  const { indicator, day, part, whole, source, target, targetDay } = draft
  const isCount = (value: number | undefined): value is number =>
    Number.isInteger(value) && (value ?? -1) >= 0
  const problems: Partial<Record<keyof IndicatorValue, IndicatorProblem>> = {}
  if (!isCount(part)) problems.part = 'not-whole'
  if (!isCount(whole)) problems.whole = 'not-whole'
  else if (whole === 0) problems.whole = 'no-whole'
  else if (isCount(part) && part > whole) problems.part = 'more-than-whole'
  if (day === undefined || day === '') problems.day = 'no-day'
  else if (day > today) problems.day = 'future'
  else if (others.some((other) => other.indicator === indicator && other.day === day)) problems.day = 'twice'
  if ((source ?? '').trim() === '') problems.source = 'no-source'
  if (target !== undefined && !(target >= 0 && target <= 100)) problems.target = 'target-range'
  if (targetDay !== undefined && targetDay !== '' && day !== undefined && targetDay < day)
    problems.targetDay = 'target-early'
  return problems
}

/**
 * Numbers with one more; they stay in the order of indicator and day.
 * @param values numbers already kept
 * @param value a number without problems
 */
export function addIndicatorTo(values: readonly IndicatorValue[], value: IndicatorValue): IndicatorValue[] {
  const key = ({ indicator, day }: IndicatorValue): string => `${indicator} ${day}`
  return [...values, value].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/**
 * Numbers without one.
 * @param values numbers already kept
 * @param value the number, as it stands there
 */
export function removeIndicatorFrom(
  values: readonly IndicatorValue[],
  value: IndicatorValue,
): IndicatorValue[] {
  return values.filter(({ indicator, day }) => indicator !== value.indicator || day !== value.day)
}

/**
 * The assessment with one more number.
 * @param assessment the assessment; not changed
 * @param value a number without problems
 */
export function addIndicator(assessment: Assessment, value: IndicatorValue): Assessment {
  return { ...assessment, indicators: addIndicatorTo(assessment.indicators ?? [], value) }
}

/**
 * The assessment without one number.
 * @param assessment the assessment; not changed
 * @param value the number, as it stands there
 */
export function removeIndicator(assessment: Assessment, value: IndicatorValue): Assessment {
  const { indicators = [], ...rest } = assessment
  const left = removeIndicatorFrom(indicators, value)
  return left.length > 0 ? { ...rest, indicators: left } : rest
}
