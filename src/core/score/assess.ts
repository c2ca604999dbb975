/**
 * The one scoring function. Every screen, print, file and review reads its Result; nothing else computes a level.
 *
 * Circular 54/2017/TT-BYT, Article 4(1): the level follows the table of Appendix II. Article 4(3): every criterion of
 * a level must be met; if at least one is not, the next lower level applies.
 */
import { at } from '../place'
import { concludeAll, type ConclusionResult } from './conclude'
import { askedEntriesOf, entriesOf, levelledSet, rankIndex, type Entry } from '../sets/criteria'
import { statedRows } from './statedRows'
import { isEnded, isInForce, type Moment } from './inForce'
import { own } from '../json/own'
import type { Answers, CriteriaSet, CriterionId, Day, Group, Interpretations, Regime } from '../types'
import { REGIMES } from '../types'
import { pointer, resolve, type EntryStatus, type Problem } from './verdict'

/** How to look at the answers. */
export interface AssessOptions {
  /** The assessment date; decides what is in force. */
  asOf: Day
  /** The regime whose verdict is the headline; the other one is in the result too. */
  regime: Regime
  interpretations?: Interpretations
}

/** Two bounds: unassessed counted as not met, and as met. */
export interface Range {
  /** 0 = below level 1. */
  lower: number
  upper: number
}

/** A group's rank and counts under one regime. */
export interface GroupResult {
  /** Highest rank reached with everything unassessed counted as not met; null = none. */
  lower: string | null
  upper: string | null
  /** Criteria that count and are met or validly not applicable. */
  met: number
  notMet: number
  notApplicable: number
  unassessed: number
  /** Criteria that count. */
  total: number
}

/** A requirement of a level that rests on a group of which nothing is in force. */
export interface VoidRequirement {
  level: number
  group: string
  rank: string
}

/** Rows that have a verdict, of rows that are asked and count. */
export interface Progress {
  answered: number
  total: number
}

/** The verdict under one regime. */
export interface RegimeResult {
  /** null when none of the sets has levels. */
  level: Range | null
  groups: Record<string, GroupResult>
  /** Per level not reached in the lower bound: what that level itself still needs, in set order. */
  blocking: Record<string, CriterionId[]>
  /** Unassessed rows that keep the two bounds apart. */
  undecided: CriterionId[]
  void: VoidRequirement[]
  conclusions: Record<string, ConclusionResult>
  entries: Record<CriterionId, EntryStatus>
  /** Milestones of each level: how many count and how many of them are met. */
  milestones: Record<string, { met: number; total: number }>
  /**
   * How many of the asked rows that count have a verdict: of the set with levels, the only one that decides a level.
   * Never added to a list's: "141/227" would make a finished self-assessment look unfinished.
   */
  progress: Progress
  /** The same of each set without levels, by set id. */
  lists: Record<string, Progress>
}

/** The headline verdict, both regimes, and what is wrong with the answers. */
export interface Result extends RegimeResult {
  asOf: Day
  regime: Regime
  regimes: Record<Regime, RegimeResult>
  /** Rows whose window ended before the date (shown in both regimes). */
  withdrawn: CriterionId[]
  /** Rows whose window begins after the date. */
  notYetInForce: CriterionId[]
  problems: Problem[]
}

/**
 * Scores one facility's answers.
 * @param sets the criteria sets of the assessment; the one with levels gives the level
 * @param answers answers by set id and criterion id; absent = unassessed
 * @param options date, headline regime, readings
 * @returns the same result for the same input whatever the order of keys; never throws on odd answers, reports them
 */
export function assess(sets: readonly CriteriaSet[], answers: Answers, options: AssessOptions): Result {
  const moments = {} as Record<Regime, Moment>
  for (const regime of REGIMES) moments[regime] = { ...options, regime }
  const judged = sets.flatMap((set) => askedEntriesOf(set).map((entry) => judge(entry, answers, moments)))
  const regimes = {} as Record<Regime, RegimeResult>
  for (const regime of REGIMES) regimes[regime] = assessUnder(sets, judged, moments[regime])
  const outOfForce = judged.filter(({ inForce }) => !inForce)
  const hasEnded = ({ entry }: Judged): boolean => isEnded(entry.row, options.asOf)
  return {
    ...regimes[options.regime],
    asOf: options.asOf,
    regime: options.regime,
    regimes,
    withdrawn: outOfForce.filter(hasEnded).map(({ entry }) => entry.id),
    notYetInForce: outOfForce.filter((one) => !hasEnded(one)).map(({ entry }) => entry.id),
    problems: [...judged.flatMap(({ problems }) => problems), ...strangers(sets, answers)],
  }
}

/** A row that is asked, and what its answer is worth under both regimes. */
interface Judged {
  entry: Entry
  inForce: boolean
  status: Record<Regime, EntryStatus>
  problems: Problem[]
}

function judge(entry: Entry, answers: Answers, moments: Readonly<Record<Regime, Moment>>): Judged {
  const { row, set, id } = entry
  const answer = at(answers, { setId: set.id, id })
  const path = (): string => `/answers/${pointer(set.id)}/${pointer(id)}`
  const issued = resolve(row, answer, moments['as-issued'], path)
  const moment = moments['in-force']
  const inForce = isInForce(row, moment)
  // Where the whole row is in force, the two regimes look at the same.
  const isWhole = inForce && (row.items === undefined || row.items.every((item) => isInForce(item, moment)))
  const left = isWhole ? issued : resolve(row, answer, moment, path)
  return {
    entry,
    inForce,
    status: { 'as-issued': issued.status, 'in-force': left.status },
    problems: issued.problems,
  }
}

function assessUnder(sets: readonly CriteriaSet[], judged: readonly Judged[], moment: Moment): RegimeResult {
  const entries: Record<CriterionId, EntryStatus> = {}
  for (const { entry, status } of judged) entries[entry.id] = status[moment.regime]
  const groups: Record<string, GroupResult> = {}
  for (const group of sets.flatMap((set) => set.groups)) groups[group.id] = assessGroup(group, entries)
  const levelled = levelledSet(sets)
  const ladder = levelled
    ? climb(levelled, groups, entries)
    : { level: null, blocking: {}, void: [], milestones: {} }
  const progress = new Map<CriteriaSet, Progress>(sets.map((set) => [set, { answered: 0, total: 0 }]))
  for (const { entry, status } of judged) {
    const { counts, verdict } = status[moment.regime]
    const own = counts ? progress.get(entry.set) : undefined
    if (!own) continue
    own.total += 1
    if (verdict !== 'unassessed') own.answered += 1
  }
  const progressIn = (set: CriteriaSet): Progress => progress.get(set) ?? { answered: 0, total: 0 }
  return {
    ...ladder,
    groups,
    entries,
    undecided: undecided(ladder),
    conclusions: concludeAll(sets, entries, moment),
    progress: levelled ? progressIn(levelled) : { answered: 0, total: 0 },
    lists: Object.fromEntries(sets.filter((set) => set !== levelled).map((set) => [set.id, progressIn(set)])),
  }
}

/** rank(g): the highest rank r such that every criterion of g with rank ≤ r that counts is met. */
function assessGroup(group: Group, entries: Readonly<Record<CriterionId, EntryStatus>>): GroupResult {
  // The first step of the scale that is not reached, by bound.
  const stopsAt = { lower: group.scale.length, upper: group.scale.length }
  const counted = { met: 0, notMet: 0, notApplicable: 0, unassessed: 0, total: 0 }
  for (const row of group.criteria) {
    const status = own(entries, row.id)
    if (!status?.counts) continue
    const { lower, upper, verdict } = status
    const rank = rankIndex(group, row.rank)
    if (!lower) stopsAt.lower = Math.min(stopsAt.lower, rank)
    if (!upper) stopsAt.upper = Math.min(stopsAt.upper, rank)
    counted.total += 1
    if (lower) counted.met += 1
    if (verdict === 'not-met') counted.notMet += 1
    else if (verdict === 'not-applicable') counted.notApplicable += 1
    else if (verdict === 'unassessed') counted.unassessed += 1
  }
  const reached = (bound: 'lower' | 'upper'): string | null =>
    counted.total === 0 ? null : (group.scale[stopsAt[bound] - 1] ?? null)
  return { lower: reached('lower'), upper: reached('upper'), ...counted }
}

type Ladder = Pick<RegimeResult, 'level' | 'blocking' | 'void' | 'milestones'>

/** Goes up level by level. */
function climb(
  set: CriteriaSet,
  groups: Readonly<Record<string, GroupResult>>,
  entries: Readonly<Record<CriterionId, EntryStatus>>,
): Ladder {
  const blocking: Record<string, CriterionId[]> = {}
  const milestones: Ladder['milestones'] = {}
  const voids: VoidRequirement[] = []
  const level: Range = { lower: 0, upper: 0 }
  const climbing = { lower: true, upper: true }

  for (const step of statedRows(set)) {
    for (const requirement of step.requires)
      if (groups[requirement.group]?.total === 0) voids.push({ level: step.level, ...requirement })
    const stated = step.entries.filter((entry) => entries[entry.id]?.counts)
    const missing = stated.filter((entry) => !entries[entry.id]?.lower)
    const impossible = stated.some((entry) => !entries[entry.id]?.upper)
    const narrative = stated.filter((entry) => entry.kind === 'milestone')
    milestones[step.level] = {
      met: narrative.filter((entry) => entries[entry.id]?.lower).length,
      total: narrative.length,
    }
    climbing.lower &&= missing.length === 0
    climbing.upper &&= !impossible
    if (climbing.lower) level.lower = step.level
    else blocking[step.level] = missing.map((entry) => entry.id)
    if (climbing.upper) level.upper = step.level
  }
  return { level, blocking, void: voids, milestones }
}

/** Between the bounds everything that blocks is unassessed, by definition of the upper bound. */
function undecided(ladder: Pick<Ladder, 'level' | 'blocking'>): CriterionId[] {
  const { level, blocking } = ladder
  if (level === null) return []
  return Object.entries(blocking).flatMap(([step, ids]) => (Number(step) <= level.upper ? ids : []))
}

/** Answers to sets and criteria that are not here: kept in the file, not scored, said. */
function strangers(sets: readonly CriteriaSet[], answers: Answers): Problem[] {
  return Object.keys(answers)
    .sort()
    .flatMap((setId): Problem[] => {
      const path = `/answers/${pointer(setId)}`
      const set = sets.find((candidate) => candidate.id === setId)
      if (!set) return [{ code: 'unknown-set', path, subject: setId }]
      const ids = idsIn(set)
      return Object.keys(answers[setId] ?? {})
        .filter((id) => !ids.has(id))
        .sort()
        .map((id) => ({ code: 'unknown-criterion', path: `${path}/${pointer(id)}`, subject: id }))
    })
}

const idsOfSets = new WeakMap<CriteriaSet, ReadonlySet<CriterionId>>()

function idsIn(set: CriteriaSet): ReadonlySet<CriterionId> {
  const known = idsOfSets.get(set) ?? new Set(entriesOf(set).map((entry) => entry.id))
  idsOfSets.set(set, known)
  return known
}
