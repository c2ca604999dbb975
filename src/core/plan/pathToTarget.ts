import type { RegimeResult } from '../score/assess'
import type { Gap, GapRow } from '../score/gap'
import type { Action } from '../types'
import { isOpenAction } from './actionState'

/** One step of the path: "làm N việc này → mức 5". */
export interface PathStep {
  level: number
  /** What this level itself still needs; empty when it only waits for the levels below. */
  rows: GapRow[]
  /** Rows of this step and of all before it: what must be done to stand on this level. */
  cumulative: number
  /** Of `rows`, how many have no verdict yet: perhaps only to be looked at, not to be done. */
  unassessed: number
  /** Open actions that name a row of this step, in the order given. */
  actions: Action[]
  /** Rows of this step that no open action names. */
  uncovered: GapRow[]
}

/**
 * The path to the target, level by level. Each step is the smallest: Article 4(3) of Circular 54/2017/TT-BYT asks for
 * every criterion of a level, so the level is reached by all of these rows and by none fewer.
 * @param result the verdict under the headline regime
 * @param gap what is missing toward the target under the same regime
 * @param actions the actions of the plan
 * @returns from the next level up; empty when the target is reached or there are no levels
 */
export function pathToTarget(
  result: Pick<RegimeResult, 'level'>,
  gap: Gap,
  actions: readonly Action[],
): PathStep[] {
  if (result.level === null) return []
  const open = actions.filter(isOpenAction)
  let cumulative = 0
  return gap.levels.map(({ level, rows }) => {
    cumulative += rows.length
    const ids = new Set(rows.map(({ entry }) => entry.id))
    const own = open.filter(({ criteria }) => criteria.some((id) => ids.has(id)))
    const named = new Set(own.flatMap(({ criteria }) => criteria))
    return {
      level,
      rows,
      cumulative,
      unassessed: rows.filter(({ verdict }) => verdict === 'unassessed').length,
      actions: own,
      uncovered: rows.filter(({ entry }) => !named.has(entry.id)),
    }
  })
}

/**
 * The next step up: the smallest amount of work that changes the level.
 * @param path what `pathToTarget` gives
 * @returns null when nothing is left; steps that need nothing of their own come with the step below them
 */
export function smallestStep(path: readonly PathStep[]): { step: PathStep; reaches: number } | null {
  const step = path[0]
  if (!step) return null
  const next = path.findIndex((one, index) => index > 0 && one.rows.length > 0)
  const last = next < 0 ? path[path.length - 1] : path[next - 1]
  return { step, reaches: last?.level ?? step.level }
}
