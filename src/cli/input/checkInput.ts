import type { CheckInput } from '../../core/check/checkAssessment'
import type { ScoredFile } from './scored'
import { today } from '../../environment'

/**
 * What the check looks at. Files of evidence are not known from a `.tt54.json`, so nothing is said of them.
 * @param scored the opened file under its own date and regime
 */
export function checkInputOf({ assessment, sets, result }: ScoredFile): CheckInput {
  return { assessment, sets, result, today: today() }
}
