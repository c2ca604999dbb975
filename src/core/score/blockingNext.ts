import type { CriterionId } from '../types'
import type { RegimeResult } from './assess'

/**
 * The rows that block the next level: the one above the lower bound. Empty at the top, and when that level's own
 * requirements are met but a lower one's are not (which cannot be for the level just above).
 * @param result the verdict under the headline regime
 */
export function blockingNext(result: RegimeResult): readonly CriterionId[] {
  return result.level === null ? [] : (result.blocking[result.level.lower + 1] ?? [])
}
