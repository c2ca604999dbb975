import type { GroupResult } from '../core/score/assess'
import type { Scored } from './scored'

const groupJson = ({ lower, upper, met, total }: GroupResult) => ({ lower, upper, met, total })

/**
 * The verdict in the shape of `tt54 score --json` that others read.
 * @param scored the opened file and its verdict
 */
export function scoreJson({ sets, result, problems, notices }: Scored) {
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
    problems,
    notices,
  }
}
