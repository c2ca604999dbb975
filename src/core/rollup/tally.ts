/** The counts of a roll-up, row by row; their order does not matter. */
import type { StepState } from '../plan/programme'
import { PROGRAMME_STEPS, type ProgrammeStepId } from '../plan/programme'
import { askedEntriesOf, levelledSet } from '../sets/criteria'
import { statedRows } from '../score/statedRows'
import type { CriteriaSet, CriterionId, Regime } from '../types'
import { VERDICT_MARKS, type RollupRow, type RowView } from './row'

/** How many facilities are at a level. */
export interface LevelCount {
  /** 0 = below level 1. */
  level: number
  /** Both bounds are this level. */
  decided: number
  /** The lower bound is this level, decided or not. */
  lower: number
  /** The upper bound is this level, decided or not. */
  upper: number
  /** The level lies within the range of a facility that is not decided. */
  possible: number
}

/** How facilities answered one row, among those for which it counts. */
export interface CriterionCount {
  set: string
  id: CriterionId
  met: number
  notMet: number
  notApplicable: number
  unassessed: number
}

/** How one row stands between facilities and the target level. */
export interface BlockingCount {
  id: CriterionId
  /** Facilities below the target that do not meet it. */
  notMet: number
  /** Facilities below the target (in the lower bound) that have not assessed it. */
  unassessed: number
  /** Facilities for which it is the only thing missing. */
  alone: number
}

/** Where facilities stand with one step of the deployment programme. */
export type StepCount = { id: ProgrammeStepId } & Record<StepState, number>

/** Everything that is counted. */
export interface Counts {
  rows: number
  /** In how many rows each version of the set with levels speaks, the newest last. */
  versions: { version: string; rows: number }[]
  levels: LevelCount[]
  /** In the order of the sets, newest version of a row last; only rows that count for at least one facility. */
  criteria: CriterionCount[]
  /** The most blocking first. */
  blocking: BlockingCount[]
  /** Facilities that entered something of the programme. */
  programmes: number
  steps: StepCount[]
}

/** What the counts of a roll-up are counted by. */
export interface TallyOptions {
  /** Criteria sets at hand. */
  sets: readonly CriteriaSet[]
  regime: Regime
  /** The level aimed at. */
  target: number
}

/** A running count. */
export interface Tally {
  add: (row: RollupRow) => void
  counts: () => Counts
}

/** Counts of one version of a set: four numbers per row, and three toward the target. */
interface Columns {
  set: CriteriaSet
  rows: number
  verdicts: Int32Array
  blocking: Int32Array
  /** Whether the row is needed up to the target. */
  needed: boolean[]
}

const NOT_MET = VERDICT_MARKS['not-met'].charCodeAt(0)
const UNASSESSED = VERDICT_MARKS.unassessed.charCodeAt(0)
/** Which of the four numbers of a row a mark adds to, by its character; -1 = none. */
const NUMBER_OF = new Int8Array(128).fill(-1)
for (const [index, verdict] of (['met', 'not-met', 'not-applicable', 'unassessed'] as const).entries())
  NUMBER_OF[VERDICT_MARKS[verdict].charCodeAt(0)] = index

/**
 * A new count.
 * @param options sets, regime, target
 */
export function createTally({ sets, regime, target }: TallyOptions): Tally {
  const highest = Math.max(0, ...sets.flatMap((set) => set.levels.map(({ level }) => level)))
  const levels = Array.from({ length: highest + 1 }, (_, level): LevelCount => ({
    level,
    decided: 0,
    lower: 0,
    upper: 0,
    possible: 0,
  }))
  const columns = new Map(sets.map((set) => [`${set.id}@${set.version}`, columnsOf(set, target)]))
  const steps = PROGRAMME_STEPS.map((id): StepCount => ({ id, done: 0, late: 0, next: 0, later: 0 }))
  let rows = 0
  let programmes = 0

  function add(row: RollupRow): void {
    const view = row.views[regime]
    rows += 1
    countLevel(levels, view)
    for (const [index, { id, scoredWith }] of row.sets.entries()) {
      const column = columns.get(`${id}@${scoredWith ?? ''}`)
      if (column) column.rows += 1
      if (column) countMarks(column, view.marks[index] ?? '')
      if (column && column.set.levels.length > 0 && (view.level?.lower ?? target) < target)
        countBlocking(column, view.marks[index] ?? '')
    }
    if (!row.programme.started) return
    programmes += 1
    for (const [index, state] of row.programme.states.entries()) {
      const step = steps[index]
      if (step) step[state] += 1
    }
  }

  return {
    add,
    counts: () => ({
      rows,
      versions: [...columns.values()].flatMap(({ set, rows: own }) =>
        set.levels.length > 0 && own > 0 ? [{ version: set.version, rows: own }] : [],
      ),
      levels: levels.map((level) => ({ ...level })),
      criteria: criteriaCounts([...columns.values()]),
      blocking: blockingCounts([...columns.values()]),
      programmes,
      steps: steps.map((step) => ({ ...step })),
    }),
  }
}

function columnsOf(set: CriteriaSet, target: number): Columns {
  const entries = askedEntriesOf(set)
  const needed = new Set(
    levelledSet([set])
      ? statedRows(set).flatMap((step) => (step.level <= target ? step.entries.map(({ id }) => id) : []))
      : [],
  )
  return {
    set,
    rows: 0,
    verdicts: new Int32Array(entries.length * 4),
    blocking: new Int32Array(entries.length * 3),
    needed: entries.map(({ id }) => needed.has(id)),
  }
}

function countLevel(levels: readonly LevelCount[], { level }: RowView): void {
  if (level === null) return
  const [lower, upper] = [levels[level.lower], levels[level.upper]]
  if (lower) lower.lower += 1
  if (upper) upper.upper += 1
  if (level.lower === level.upper) {
    if (lower) lower.decided += 1
    return
  }
  for (const one of levels) if (level.lower <= one.level && one.level <= level.upper) one.possible += 1
}

function countMarks({ verdicts }: Columns, marks: string): void {
  for (let index = 0; index < marks.length; index += 1) {
    const verdict = NUMBER_OF[marks.charCodeAt(index)] ?? -1
    if (verdict >= 0) verdicts[index * 4 + verdict] = (verdicts[index * 4 + verdict] ?? 0) + 1
  }
}

function countBlocking({ blocking, needed }: Columns, marks: string): void {
  let missing = 0
  let last = 0
  for (let index = 0; index < marks.length; index += 1) {
    const code = marks.charCodeAt(index)
    if (needed[index] !== true || (code !== NOT_MET && code !== UNASSESSED)) continue
    const at = index * 3 + (code === NOT_MET ? 0 : 1)
    blocking[at] = (blocking[at] ?? 0) + 1
    missing += 1
    last = index
  }
  if (missing === 1) blocking[last * 3 + 2] = (blocking[last * 3 + 2] ?? 0) + 1
}

/** Versions of one set are counted together row by row: ids never change meaning. */
function criteriaCounts(columns: readonly Columns[]): CriterionCount[] {
  const counts = new Map<CriterionId, CriterionCount>()
  for (const { set, verdicts } of columns)
    for (const [index, { id }] of askedEntriesOf(set).entries()) {
      const [met = 0, notMet = 0, notApplicable = 0, unassessed = 0] = verdicts.subarray(index * 4)
      if (met + notMet + notApplicable + unassessed === 0) continue
      const sum = counts.get(id) ?? { set: set.id, id, met: 0, notMet: 0, notApplicable: 0, unassessed: 0 }
      sum.met += met
      sum.notMet += notMet
      sum.notApplicable += notApplicable
      sum.unassessed += unassessed
      counts.set(id, sum)
    }
  return [...counts.values()]
}

function blockingCounts(columns: readonly Columns[]): BlockingCount[] {
  const counts = new Map<CriterionId, BlockingCount>()
  for (const { set, blocking } of columns)
    for (const [index, { id }] of askedEntriesOf(set).entries()) {
      const [notMet = 0, unassessed = 0, alone = 0] = blocking.subarray(index * 3)
      if (notMet + unassessed === 0) continue
      const sum = counts.get(id) ?? { id, notMet: 0, unassessed: 0, alone: 0 }
      sum.notMet += notMet
      sum.unassessed += unassessed
      sum.alone += alone
      counts.set(id, sum)
    }
  // A stable sort: rows that block equally many stay in set order.
  return [...counts.values()].sort(
    (a, b) => b.notMet + b.unassessed - a.notMet - a.unassessed || b.notMet - a.notMet,
  )
}
