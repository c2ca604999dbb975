import { at } from '../place'
import type { Entry } from '../sets/criteria'
import type { Answers } from '../types'

/**
 * The rows whose answers were carried over from an earlier assessment and are not confirmed yet.
 * @param entries rows, e.g. of one group
 * @param answers the answers of the assessment
 */
export function unconfirmedRows(entries: readonly Entry[], answers: Answers): Entry[] {
  return entries.filter(({ set, id }) => at(answers, { setId: set.id, id })?.unconfirmed === true)
}
