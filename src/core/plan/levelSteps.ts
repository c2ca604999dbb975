/** The projected level as a stepped line; drawing is left to the screen and the papers. */
import type { Day } from '../types'
import { pointAt, type Projection, type ProjectionPoint } from './projection'

/** A stretch of time on one level; `to` is the day on which the next begins, or the end of the line. */
export interface LevelStep {
  from: Day
  to: Day
  level: number
}

/** Which of the lines. */
export type Bound = 'lower' | 'ifMet' | 'upper'

/**
 * The line of one bound from the day of looking to an end; equal neighbours are one step.
 * @param projected what `projection` gave
 * @param bound `lower` counts what is unassessed as not met, `upper` as met, `ifMet` what the plan has assessed as met
 * @param end ISO 8601 day on which the line ends; later points are left out
 * @returns empty when there are no levels
 */
export function levelSteps(projected: Pick<Projection, 'points'>, bound: Bound, end: Day): LevelStep[] {
  const steps: LevelStep[] = []
  for (const { day, level, ifMet } of projected.points) {
    if (level === null || (day > end && steps.length > 0)) continue
    const last = steps.at(-1)
    const height = bound === 'ifMet' ? (ifMet ?? level.lower) : level[bound]
    if (last?.level === height) continue
    if (last) last.to = day
    steps.push({ from: day, to: end, level: height })
  }
  return steps
}

/**
 * The first day on which the target is reached: for certain (lower bound), or if what the plan has assessed is met.
 * @param projected what `projection` gave
 * @param target a level
 * @returns null when the plan never reaches it
 */
export function reachedOn(
  projected: Pick<Projection, 'points'>,
  target: number,
  bound: 'lower' | 'ifMet' = 'lower',
): Day | null {
  const height = ({ level, ifMet }: ProjectionPoint): number =>
    (bound === 'ifMet' ? ifMet : level?.lower) ?? 0
  return projected.points.find((point) => height(point) >= target)?.day ?? null
}

/**
 * The last day a chart of the plan has to show: the last thing that happens, and at least the day it is measured by.
 * @param projected what `projection` gave
 * @param by the day the plan is measured by, if any
 */
export function chartEnd(projected: Projection, by: Day | null): Day {
  const last = projected.points.at(-1)?.day ?? projected.asOf
  const days = [last, ...(by !== null && pointAt(projected, by) ? [by] : [])].sort()
  return days.at(-1) ?? last
}
