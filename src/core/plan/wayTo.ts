/** What it takes to stand on a level: how much work of which kind, for how much money. */
import type { Entry } from '../sets/criteria'
import { EFFORTS, type Effort } from './effort'
import type { PathStep } from './pathToTarget'

/** The way to a level. It has no shorter one: Article 4(3) of Circular 54/2017/TT-BYT asks for every criterion. */
export interface WayTo {
  level: number
  /** Rows that are missing for this level and those below it. */
  rows: number
  /** How many of them ask for which kind of work, the lightest first; kinds nobody proposed are left out. */
  efforts: { effort: Effort; rows: number }[]
  /** Every row is settled by a decision or a paper: nothing has to be bought or set up. */
  isPaperOnly: boolean
  /** VND: the sum of the costs that were entered for open actions on these rows. */
  cost: number
  /** What has no cost yet: open actions without one, and rows without an open action. The sum is then a lower bound. */
  withoutCost: number
}

/**
 * The way to each step of the path.
 * @param path what `pathToTarget` gives
 * @param effort the kind of work of rows; null = not known
 */
export function waysTo(
  path: readonly PathStep[],
  effort: (entries: readonly Entry[]) => Effort | null,
): WayTo[] {
  return path.map(({ level }, index) => {
    const steps = path.slice(0, index + 1)
    const kinds = steps.flatMap(({ rows }) => rows.map(({ entry }) => effort([entry])))
    // One action may serve rows of several levels; it is paid once.
    const actions = [...new Map(steps.flatMap((step) => step.actions).map((one) => [one.id, one])).values()]
    return {
      level,
      rows: kinds.length,
      efforts: EFFORTS.flatMap((one) => {
        const rows = kinds.filter((kind) => kind === one).length
        return rows > 0 ? [{ effort: one, rows }] : []
      }),
      isPaperOnly: kinds.length > 0 && kinds.every((kind) => kind === 'decision'),
      cost: actions.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
      withoutCost:
        actions.filter(({ cost }) => cost === undefined).length +
        steps.reduce((sum, { uncovered }) => sum + uncovered.length, 0),
    }
  })
}
