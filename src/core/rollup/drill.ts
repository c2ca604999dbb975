/** From a number to the facilities behind it: exactly the counted rows that make it up. */
import { PROGRAMME_STEPS, type ProgrammeStepId, type StepState } from '../plan/programme'
import { askedEntriesOf, rankIndex } from '../sets/criteria'
import type { CriterionId, Group, Regime, Verdict } from '../types'
import { VERDICT_MARKS, OUT, type RollupRow } from './row'
import { rankOfCharacter } from './rowOf'
import type { CriteriaSet } from '../types'
import type { Move, YearStep } from './years'

/** A number of the screen. */
export type Drill =
  | { kind: 'criterion'; id: CriterionId; verdicts: readonly Verdict[]; below?: number; alone?: boolean }
  | { kind: 'step'; level: number; bound: 'decided' | 'possible' | 'lower' }
  | { kind: 'programme'; step: ProgrammeStepId; state: StepState }
  /** `level` = null: all of the area. */
  | { kind: 'area'; area: string; level: number | null }
  | { kind: 'move'; from: number; to: number; move: Move }

/** What a drill needs beside the row. */
export interface DrillContext {
  sets: readonly CriteriaSet[]
  regime: Regime
  target: number
  /** Ids of the rows that stand between a row and the target. */
  blockingOf: (row: RollupRow) => readonly CriterionId[]
  stepTo: (row: RollupRow) => YearStep | null
  /** As in the register, below the province. */
  areaOf: (row: RollupRow) => string
}

/**
 * Whether a counted row is one of those behind a number.
 * @param row the row, as the basis sees it
 * @param drill the number
 * @param context sets, regime, target
 */
export function isBehind(row: RollupRow, drill: Drill, context: DrillContext): boolean {
  const level = row.views[context.regime].level
  switch (drill.kind) {
    case 'step': {
      if (level === null) return false
      if (drill.bound === 'lower') return level.lower === drill.level
      const isDecided = level.lower === level.upper
      return drill.bound === 'decided'
        ? isDecided && level.lower === drill.level
        : !isDecided && level.lower <= drill.level && drill.level <= level.upper
    }
    case 'area':
      return context.areaOf(row) === drill.area && (drill.level === null || level?.lower === drill.level)
    case 'criterion': {
      if (drill.below !== undefined) {
        const blocking = context.blockingOf(row)
        if (!blocking.includes(drill.id)) return false
        if (drill.alone !== undefined && drill.alone !== (blocking.length === 1)) return false
      }
      const verdict = verdictIn(row, drill.id, context)
      return verdict !== null && drill.verdicts.includes(verdict)
    }
    case 'programme':
      return (
        row.programme.started && row.programme.states[PROGRAMME_STEPS.indexOf(drill.step)] === drill.state
      )
    case 'move': {
      const step = context.stepTo(row)
      return step?.before.year === drill.from && step.after.year === drill.to && step.move === drill.move
    }
  }
}

/**
 * The verdict of one row of a criteria set; null where it does not count.
 * @param row the submission
 * @param id the criterion or milestone
 * @param context sets at hand and the regime
 */
export function verdictIn(
  row: RollupRow,
  id: CriterionId,
  { sets, regime }: Pick<DrillContext, 'sets' | 'regime'>,
): Verdict | null {
  for (const [index, { id: setId, scoredWith }] of row.sets.entries()) {
    const set = sets.find((one) => one.id === setId && one.version === scoredWith)
    const at = set ? askedEntriesOf(set).findIndex((entry) => entry.id === id) : -1
    if (at >= 0) return verdictOfMark(row.views[regime].marks[index]?.[at])
  }
  return null
}

const VERDICTS = new Map(
  Object.entries(VERDICT_MARKS).map(([verdict, mark]) => [mark as string, verdict as Verdict]),
)

/**
 * The verdict that a letter of `RowView.marks` says; null for what does not count.
 * @param mark the letter
 */
export function verdictOfMark(mark: string | undefined): Verdict | null {
  return mark === undefined || mark === OUT ? null : (VERDICTS.get(mark) ?? null)
}

/**
 * Whether a facility is certainly not yet at a rank of a group: "nhóm IV dưới nâng cao".
 * @param row the submission
 * @param rank a rank of its scale
 * @param at place of the group in the set with levels, and the regime
 */
export function isBelowRank(
  row: RollupRow,
  group: Group,
  rank: string,
  { index, regime }: { index: number; regime: Regime },
): boolean {
  const reached = rankOfCharacter(group, row.views[regime].lower[index])
  if (reached === undefined) return false
  return reached === null || rankIndex(group, reached) < rankIndex(group, rank)
}
