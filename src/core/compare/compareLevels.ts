import { scoreOf } from '../score/scoreOf'
import { type Range, type Result } from '../score/assess'
import { levelledSet } from '../sets/criteria'
import type { Assessment, CriteriaSet, CriterionId, Regime } from '../types'

/** Reached in both bounds, only if everything unassessed is met, or not at all. */
export type LevelStanding = 'reached' | 'possible' | 'not-reached'

/** One level in two assessments. */
export interface LevelDifference {
  level: number
  before: LevelStanding
  after: LevelStanding
  /** What blocked it before and does not any more. */
  resolved: CriterionId[]
  /** What blocks it now and did not before. */
  arisen: CriterionId[]
  /** What blocked it and still does. */
  remaining: CriterionId[]
}

/** A group's ranks in two assessments; null = no rank reached. */
export interface GroupDifference {
  group: string
  before: { lower: string | null; upper: string | null }
  after: { lower: string | null; upper: string | null }
}

/** Two assessments level by level, under one regime. */
export interface LevelComparison {
  regime: Regime
  before: Range | null
  after: Range | null
  /** Every level of the set, from 1. */
  levels: LevelDifference[]
  /** Every group of the sets, also the ones without a difference. */
  groups: GroupDifference[]
}

/**
 * Compares what two assessments come to, each at its own date and with its own readings, both under one regime
 * (Circular 54/2017/TT-BYT, Article 4).
 * @param before one assessment, e.g. last year's
 * @param after the other
 * @param sets criteria sets of both
 * @param regime the regime for both; two regimes cannot be compared
 */
export function compareLevels(
  before: Assessment,
  after: Assessment,
  sets: readonly CriteriaSet[],
  regime: Regime = after.regime,
): LevelComparison {
  const [was, is] = [before, after].map((side) => scoreOf(side, sets, { regime })) as [Result, Result]
  return {
    regime,
    before: was.level,
    after: is.level,
    levels: (levelledSet(sets)?.levels ?? []).map(({ level }) => {
      const old = was.blocking[level] ?? []
      const now = is.blocking[level] ?? []
      return {
        level,
        before: standing(level, was.level),
        after: standing(level, is.level),
        resolved: old.filter((id) => !now.includes(id)),
        arisen: now.filter((id) => !old.includes(id)),
        remaining: now.filter((id) => old.includes(id)),
      }
    }),
    groups: sets
      .flatMap((set) => set.groups)
      .map(({ id }) => ({ group: id, before: ranksOf(was, id), after: ranksOf(is, id) })),
  }
}

function standing(level: number, range: Range | null): LevelStanding {
  if (range === null || level > range.upper) return 'not-reached'
  return level <= range.lower ? 'reached' : 'possible'
}

function ranksOf(result: Result, group: string): GroupDifference['before'] {
  const { lower, upper } = result.groups[group] ?? { lower: null, upper: null }
  return { lower, upper }
}
