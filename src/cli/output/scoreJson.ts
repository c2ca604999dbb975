import { conclusionStanding } from '../../core/score/conclusionStanding'
import type { GroupResult, Result } from '../../core/score/assess'
import type { ScoredFile } from '../input/scored'

const groupJson = ({ lower, upper, met, notApplicable, unassessed, total }: GroupResult) => ({
  lower,
  upper,
  met,
  notApplicable,
  unassessed,
  total,
})

/** A conclusion without a verdict has null bounds and says why; a historical one keeps its bounds and the reason. */
const conclusionsJson = ({ conclusions, regime }: Result) =>
  Object.fromEntries(
    Object.entries(conclusions).map(([id, one]) => {
      const { verdict, reason } = conclusionStanding(one, regime)
      const none = verdict === null ? { lower: null, upper: null, blocking: [] } : {}
      return [id, { ...one, ...none, ...(reason === null ? {} : { reason }) }]
    }),
  )

/**
 * The verdict in the shape of `tt54 score --json` that others read.
 * @param scored the opened file and its verdict
 */
export function scoreJson({ sets, result, problems, notices }: ScoredFile) {
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
    conclusions: conclusionsJson(result),
    withdrawn: result.withdrawn,
    void: result.void,
    problems,
    notices,
  }
}
