import type { Answers, Assessment, CriteriaSet, Day, Regime } from '../types'
import { assess, type Result } from './assess'

/** What of an assessment decides how its answers are read. */
export type Scored = Pick<Assessment, 'answers' | 'assessedOn' | 'regime' | 'interpretations'>

/** What is looked at otherwise than the assessment itself says. */
export interface ScoreOverrides {
  /** Other answers: tried ones, an assessor's, those of a plan. */
  answers?: Answers
  asOf?: Day
  regime?: Regime
}

/**
 * The one call of the one scoring function: an assessment's answers at its own date, in its own regime, with its own
 * readings (Circular 54/2017/TT-BYT, Article 4).
 * @param assessment an assessment, or a submission
 * @param sets its criteria sets; the one with levels gives the level
 * @param overrides what to look at instead
 */
export function scoreOf(
  { answers, assessedOn, regime, interpretations }: Scored,
  sets: readonly CriteriaSet[],
  overrides: ScoreOverrides = {},
): Result {
  return assess(sets, overrides.answers ?? answers, {
    asOf: overrides.asOf ?? assessedOn,
    regime: overrides.regime ?? regime,
    ...(interpretations ? { interpretations } : {}),
  })
}
