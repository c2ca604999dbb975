import { gapToward } from '../score/gap'
import { scoreOf } from '../score/scoreOf'
import type { Result } from '../score/assess'
import type { Entry } from '../sets/criteria'
import type { Assessment, CriteriaSet } from '../types'
import { upgrade, type UpgradeStep } from './upgrade'
import type { UpgradedRow } from './upgradeSet'

/** What a later set would make of an assessment. */
export interface Effect {
  before: Result['level']
  after: Result['level']
  /** Rows that keep the assessment from its old level, in the later set; empty when the level does not fall. */
  because: Entry[]
  /** Rows to be confirmed again. */
  askAgain: UpgradedRow[]
}

/**
 * What a later set would make of an assessment. Nothing is changed.
 * @param sets the sets it is scored with
 * @param step the set it answers and the one that would take its place; the later `canSucceed` the earlier
 */
export function effectOf(assessment: Assessment, sets: readonly CriteriaSet[], step: UpgradeStep): Effect {
  const made = upgrade(assessment, [step])
  const later = sets.map((set) => (set.id === step.earlier.id ? step.later : set))
  const before = scoreOf(assessment, sets)
  const after = scoreOf(made.assessment, later)
  const [old, now] = [before.level?.lower ?? 0, after.level?.lower ?? 0]
  const gap = old > now ? gapToward(later, after, old) : null
  return {
    before: before.level,
    after: after.level,
    because: (gap?.levels ?? []).flatMap(({ rows }) => rows.map(({ entry }) => entry)),
    askAgain: made.rows.filter(({ fate }) => fate === 'ask-again'),
  }
}
