import { setVerdict } from '../edit/answers'
import type { Entry } from '../sets/criteria'
import type { Assessment, CriteriaSet, Verdict } from '../types'
import type { Result } from './assess'
import { scoreOf } from './scoreOf'

/**
 * What the assessment would come to with one row answered in a certain way, by the one scoring function; nothing is
 * changed (Article 4(3): one missing row keeps the facility on the level below).
 * @param entry the row
 * @param verdict the answer that is tried
 */
export function ifAnswered(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  entry: Entry,
  verdict: Verdict,
): Result {
  return scoreOf(setVerdict(assessment, entry.set.id, entry.id, verdict), sets)
}
