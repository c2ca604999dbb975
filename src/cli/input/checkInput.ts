import type { CheckInput } from '../../core/check/checkAssessment'
import type { Scored } from './scored'
import { today } from '../today'

/**
 * What the check looks at. Files of evidence are not known from a `.tt54.json`, so nothing is said of them.
 * @param scored the opened file under its own date and regime
 */
export function checkInputOf({ assessment, sets, result }: Scored): CheckInput {
  return { assessment, sets, result, today: today() }
}
