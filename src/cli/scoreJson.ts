import type { GroupResult, Result } from '../core/assess'
import type { CriteriaSet } from '../core/types'
import type { Translate } from '../locales/translator'
import { told } from './problems'

const groupJson = ({ lower, upper, met, total }: GroupResult) => ({ lower, upper, met, total })

/**
 * The verdict in the shape of `tt54 score --json` that others read.
 * @param sets the sets of the assessment, for the order of groups
 * @param result what `assess` returned
 * @param t words for the problems
 */
export function scoreJson(sets: readonly CriteriaSet[], result: Result, t: Translate) {
  const groups = sets.flatMap((set) => set.groups.map((group) => group.id))
  return {
    level: result.level,
    regime: result.regime,
    asOf: result.asOf,
    groups: Object.fromEntries(
      groups.flatMap((id) => {
        const group = result.groups[id]
        return group ? [[id, groupJson(group)]] : []
      }),
    ),
    blocking: result.blocking,
    conclusions: result.conclusions,
    withdrawn: result.withdrawn,
    void: result.void,
    problems: told(result.problems, t),
  }
}
