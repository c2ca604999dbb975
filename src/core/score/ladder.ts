/**
 * The levels as a ladder, as every screen and paper draws it: which rungs are reached, which may still be, and what
 * each one is waiting for. Circular 54/2017/TT-BYT, Article 4(3) and Appendix II.
 */
import type { RegimeResult } from './assess'
import type { Level } from '../types'

/** `possible` lies between the two bounds: reached if everything unassessed turns out to be met. */
export const RUNG_STATES = ['reached', 'possible', 'not-reached'] as const
export type RungState = (typeof RUNG_STATES)[number]

/** One level on the ladder. */
export interface Rung {
  level: number
  step: Level
  state: RungState
  /** How many rows of this level's own requirements are not met in the lower bound; 0 when it only waits for a lower level. */
  blocking: number
  /** Whether a requirement of this level rests on a group of which nothing is in force. */
  restsOnVoid: boolean
  isTarget: boolean
}

/**
 * The ladder from the lowest level to the highest.
 * @param result the verdict under one regime; without levels the ladder is empty
 * @param levels the levels of the set the result was made from
 * @param target the level aimed at; may be one that the set does not have
 */
export function ladderOf(result: RegimeResult, levels: readonly Level[], target: number): Rung[] {
  const range = result.level
  if (range === null) return []
  return levels.map((step) => ({
    level: step.level,
    step,
    state: step.level <= range.lower ? 'reached' : step.level <= range.upper ? 'possible' : 'not-reached',
    blocking: result.blocking[step.level]?.length ?? 0,
    restsOnVoid: result.void.some((requirement) => requirement.level === step.level),
    isTarget: step.level === target,
  }))
}
