/**
 * The one scoring function. Every screen, print, file and review reads its Result; nothing else computes a level.
 *
 * Circular 54/2017/TT-BYT, Article 4(1): the level follows the table of Appendix II. Article 4(3): every criterion of
 * a level must be met; if at least one is not, the next lower level applies.
 */
import { concludeAll, type ConclusionResult } from './conclude'
import { entriesOf, levelledSet, rankIndex, type Entry } from './criteria'
import { isEnded, isInForce, type Moment } from './inForce'
import { own } from './own'
import type { Answers, CriteriaSet, CriterionId, Day, Group, Interpretations, Regime } from './types'
import { REGIMES } from './types'
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
  /** Asked rows that count, and how many of them have a verdict. */
  progress: { answered: number; total: number }
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
  const regimes = {} as Record<Regime, RegimeResult>
  for (const regime of REGIMES) regimes[regime] = assessUnder(sets, answers, { ...options, regime })
  const asked = sets.flatMap((set) => entriesOf(set)).filter((entry) => entry.asked)
  const outOfForce = asked.filter((entry) => !isInForce(entry.row, options))
  const ended = outOfForce.filter((entry) => isEnded(entry.row, options.asOf))
  return {
    ...regimes[options.regime],
    asOf: options.asOf,
    regime: options.regime,
    regimes,
    withdrawn: ended.map((entry) => entry.id),
    notYetInForce: outOfForce.filter((entry) => !ended.includes(entry)).map((entry) => entry.id),
    problems: problemsOf(sets, answers, options),
  }
}

function assessUnder(sets: readonly CriteriaSet[], answers: Answers, moment: Moment): RegimeResult {
  const entries: Record<CriterionId, EntryStatus> = {}
  for (const entry of sets.flatMap((set) => entriesOf(set))) {
    if (entry.asked) entries[entry.id] = statusOf(entry, answers, moment).status
  }
  const groups: Record<string, GroupResult> = {}
  for (const group of sets.flatMap((set) => set.groups)) groups[group.id] = assessGroup(group, entries)
  const levelled = levelledSet(sets)
  const ladder = levelled
    ? climb(levelled, groups, entries)
    : { level: null, blocking: {}, void: [], milestones: {} }
  const inPlay = Object.values(entries).filter((status) => status.counts)
  return {
    ...ladder,
    groups,
    entries,
    undecided: undecided(ladder),
    conclusions: concludeAll(sets, entries, moment),
    progress: {
      answered: inPlay.filter((status) => status.verdict !== 'unassessed').length,
      total: inPlay.length,
    },
  }
}

function statusOf(entry: Entry, answers: Answers, moment: Moment): ReturnType<typeof resolve> {
  const answer = own(own(answers, entry.set.id), entry.id)
  return resolve(entry.row, answer, moment, `/answers/${pointer(entry.set.id)}/${pointer(entry.id)}`)
}

/** rank(g): the highest rank r such that every criterion of g with rank ≤ r that counts is met. */
function assessGroup(group: Group, entries: Readonly<Record<CriterionId, EntryStatus>>): GroupResult {
  const inPlay = group.criteria.flatMap((row) => {
    const status = own(entries, row.id)
    return status?.counts ? [{ rank: rankIndex(group, row.rank), status }] : []
  })
  const highest = (bound: 'lower' | 'upper'): string | null => {
    if (inPlay.length === 0) return null
    const failed = inPlay.filter(({ status }) => !status[bound]).map(({ rank }) => rank)
    return group.scale[Math.min(group.scale.length, ...failed) - 1] ?? null
  }
  const count = (test: (status: EntryStatus) => boolean): number =>
    inPlay.filter(({ status }) => test(status)).length
  return {
    lower: highest('lower'),
    upper: highest('upper'),
    met: count((status) => status.lower),
    notMet: count((status) => status.verdict === 'not-met'),
    notApplicable: count((status) => status.verdict === 'not-applicable'),
    unassessed: count((status) => status.verdict === 'unassessed'),
    total: inPlay.length,
  }
}

type Ladder = Pick<RegimeResult, 'level' | 'blocking' | 'void' | 'milestones'>

/** Goes up level by level; what is required again at the same or a lower rank is not repeated as blocking. */
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
  const required = new Map<string, number>()

  for (const step of set.levels) {
    const needed = new Set<CriterionId>()
    for (const { group: id, rank } of step.requires) {
      const group = set.groups.find((candidate) => candidate.id === id)
      if (!group) continue
      if (groups[id]?.total === 0) voids.push({ level: step.level, group: id, rank })
      const from = required.get(id) ?? -1
      const to = rankIndex(group, rank)
      for (const row of group.criteria) {
        const at = rankIndex(group, row.rank)
        if (at > from && at <= to) needed.add(row.id)
      }
      required.set(id, Math.max(from, to))
    }
    for (const milestone of step.milestones) needed.add(milestone.id)
    const stated = entriesOf(set).filter((entry) => needed.has(entry.id) && entries[entry.id]?.counts)
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

function problemsOf(sets: readonly CriteriaSet[], answers: Answers, options: AssessOptions): Problem[] {
  const moment: Moment = { ...options, regime: 'as-issued' }
  const known = sets.flatMap((set) =>
    entriesOf(set)
      .filter((entry) => entry.asked)
      .flatMap((entry) => statusOf(entry, answers, moment).problems),
  )
  return [...known, ...strangers(sets, answers)]
}

/** Answers to sets and criteria that are not here: kept in the file, not scored, said. */
function strangers(sets: readonly CriteriaSet[], answers: Answers): Problem[] {
  return Object.keys(answers)
    .sort()
    .flatMap((setId): Problem[] => {
      const path = `/answers/${pointer(setId)}`
      const set = sets.find((candidate) => candidate.id === setId)
      if (!set) return [{ code: 'unknown-set', path, subject: setId }]
      const ids = new Set(entriesOf(set).map((entry) => entry.id))
      return Object.keys(answers[setId] ?? {})
        .filter((id) => !ids.has(id))
        .sort()
        .map((id) => ({ code: 'unknown-criterion', path: `${path}/${pointer(id)}`, subject: id }))
    })
}
