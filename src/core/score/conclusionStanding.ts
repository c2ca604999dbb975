import type { Regime, Verdict } from '../types'
import type { ConclusionResult } from './conclude'

/** Why a conclusion says nothing of today: its rule ended or has not begun, or nothing it rests on is in force. */
export type NoConclusion = 'lapsed' | 'without-basis'

/**
 * What may be said of a conclusion under a regime. A verdict with a reason is history: what the rows came to as issued,
 * never a right the facility has.
 */
export interface ConclusionStanding {
  verdict: Exclude<Verdict, 'not-applicable'> | null
  reason: NoConclusion | null
}

/**
 * What may be said of a conclusion: the one function that screens, papers, roll-up and command line ask. A conclusion
 * whose window does not cover the date, or of which nothing is left to meet, is no verdict: an empty list is trivially
 * met (Circular 46/2018/TT-BYT lapsed on 06/06/2025; docs/decisions/lapsed-conclusions.md).
 * @param result the conclusion under that regime
 * @param regime as issued, the verdict of a lapsed one is told as history; in force, there is none
 */
export function conclusionStanding(result: ConclusionResult, regime: Regime): ConclusionStanding {
  const reason = !result.inForce ? 'lapsed' : result.void.length > 0 ? 'without-basis' : null
  const isTold = reason === null || (regime === 'as-issued' && result.void.length === 0)
  return { verdict: isTold ? conclusionVerdict(result) : null, reason }
}

function conclusionVerdict({
  lower,
  upper,
}: Pick<ConclusionResult, 'lower' | 'upper'>): Exclude<Verdict, 'not-applicable'> {
  return lower ? 'met' : upper ? 'unassessed' : 'not-met'
}
