/**
 * The level over time if the actions are finished on their due days. Every point is scored by the one scoring function
 * at its own day, so that a criterion that lapses on the way is seen too.
 */
import { scoreOf } from '../score/scoreOf'
import { type Range, type Result } from '../score/assess'
import { entriesOf } from '../sets/criteria'
import type { Action, Assessment, CriteriaSet, CriterionId, Day, SetId, Text } from '../types'
import { isLiveAction } from './actionState'
import { addDays } from '../time/days'
import { finishDays, type Finish } from './finishDays'
import { withSwitches } from './whatIf'

/** The level from a day on. */
export interface ProjectionPoint {
  day: Day
  /**
   * null when none of the sets has levels. Assessing is not meeting: an action on a row that nobody has assessed never
   * raises the lower bound.
   */
  level: Range | null
  /** The lower bound if the rows that the plan has assessed by then are met ("nếu đạt"). */
  ifMet: number | null
  /** Ids of the actions finished on that day (on the first point: those already done). */
  finished: string[]
  /** Rows not met before that become met by them, in set order. */
  gained: CriterionId[]
  /** Rows not assessed before that are assessed by them; met or not, nobody knows yet. */
  assessed: CriterionId[]
  /** Rows whose time in force begins or has ended on that day: the law moved, not the facility. */
  law: CriterionId[]
  /** Duties of each list in force; lists are never added to each other. */
  duties: ListDuties[]
}

/** Duties of one list (rank `required`, e.g. of Circular 13/2025 or of the health book): met, and how many there are. */
export interface ListDuties {
  setId: SetId
  title: Text
  met: number
  total: number
}

/** The plan seen forward. */
export interface Projection {
  asOf: Day
  /** In order; the first is `asOf`; there is one more for each day on which something changes. */
  points: ProjectionPoint[]
  /** When each action is finished, by id. */
  finishes: ReadonlyMap<string, Finish>
}

/** What of an assessment the projection reads. */
export type Projected = Pick<Assessment, 'answers' | 'regime' | 'interpretations'>

/**
 * Projects the level.
 *
 * A row that is not met becomes met on the day on which all actions that name it are finished; one that nobody has
 * assessed becomes assessed, which raises only `ifMet`. Cancelled actions are as if they were
 * not there: they never make a row met and hold none back. What is already met stays met.
 * @param sets criteria sets of the assessment
 * @param assessment its answers, headline regime and readings
 * @param actions the actions; normally those of the assessment
 * @param asOf ISO 8601 day from which to look, from outside
 */
export function projection(
  sets: readonly CriteriaSet[],
  assessment: Projected,
  actions: readonly Action[],
  asOf: Day,
): Projection {
  const finishes = finishDays(actions, asOf)
  const gains = gainedOn(actions, finishes)
  const ends = [...finishes.values()].flatMap(({ day }) => day ?? [])
  const last = ends.reduce((latest, day) => (day > latest ? day : latest), asOf)
  const moves = lawMoves(sets, asOf, last)
  const law = assessment.regime === 'in-force' ? moves : new Map<Day, CriterionId[]>()
  const days = [...new Set([asOf, ...ends, ...law.keys()])].sort()

  const met = new Set<CriterionId>()
  const certain = new Set<CriterionId>()
  let current = scored(sets, assessment, met, asOf)
  let sure = current
  const open = openRows(current)
  let scoredOn = asOf
  const points = days.map((day): ProjectionPoint => {
    const isMoved = [...moves.keys()].some((move) => move > scoredOn && move <= day)
    // Scoring again would say the same while neither the law nor a row has moved.
    const before = isMoved ? scored(sets, assessment, met, day) : current
    const gained = (gains.get(day) ?? []).filter((id) => !met.has(id))
    for (const id of gained) {
      met.add(id)
      if (!open.has(id)) certain.add(id)
    }
    const isChanged = gained.some((id) => before.entries[id] && !before.entries[id].lower)
    const after = isChanged ? scored(sets, assessment, met, day) : before
    // Without rows that are only assessed both say the same.
    const sureAfter =
      certain.size === met.size
        ? after
        : isMoved || gained.some((id) => certain.has(id))
          ? scored(sets, assessment, certain, day)
          : sure
    current = after
    sure = sureAfter
    const rose = Object.keys(after.entries).filter(
      (id) => after.entries[id]?.lower && !before.entries[id]?.lower,
    )
    scoredOn = day
    return {
      day,
      level: after.level && { lower: sureAfter.level?.lower ?? 0, upper: after.level.upper },
      ifMet: after.level?.lower ?? null,
      finished: [...finishes].filter(([, finish]) => finish.day === day).map(([id]) => id),
      gained: rose.filter((id) => !open.has(id)),
      assessed: rose.filter((id) => open.has(id)),
      law: law.get(day) ?? [],
      duties: dutiesOf(sets, sureAfter),
    }
  })
  return { asOf, points, finishes }
}

/**
 * The point that holds on a day.
 * @param projected what `projection` gave
 * @param day ISO 8601 day
 * @returns null before the first point
 */
export function pointAt(projected: Pick<Projection, 'points'>, day: Day): ProjectionPoint | null {
  return projected.points.reduce<ProjectionPoint | null>(
    (found, point) => (point.day <= day ? point : found),
    null,
  )
}

function scored(
  sets: readonly CriteriaSet[],
  assessment: Projected,
  met: ReadonlySet<CriterionId>,
  asOf: Day,
): Result {
  return scoreOf({ ...assessment, assessedOn: asOf }, sets, {
    answers: withSwitches(sets, assessment.answers, met),
  })
}

/** Rows that could be met or not: nobody has assessed them. */
function openRows({ entries }: Result): ReadonlySet<CriterionId> {
  return new Set(Object.keys(entries).filter((id) => entries[id]?.upper && !entries[id].lower))
}

/** By day: the rows of which the last action is finished on that day. */
function gainedOn(
  actions: readonly Action[],
  finishes: ReadonlyMap<string, Finish>,
): Map<Day, CriterionId[]> {
  const lastDay = new Map<CriterionId, Day | null>()
  for (const action of actions.filter(isLiveAction)) {
    const day = finishes.get(action.id)?.day ?? null
    for (const id of action.criteria) {
      const known = lastDay.get(id)
      lastDay.set(
        id,
        known === undefined || day === null ? day : known === null ? null : day > known ? day : known,
      )
    }
  }
  const byDay = new Map<Day, CriterionId[]>()
  for (const [id, day] of lastDay) if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), id])
  return byDay
}

/** Days between two days (the first excluded) on which a row comes into force or is no longer so. */
function lawMoves(sets: readonly CriteriaSet[], from: Day, to: Day): Map<Day, CriterionId[]> {
  const moves = new Map<Day, CriterionId[]>()
  for (const { id, row } of sets.flatMap((set) => entriesOf(set))) {
    const windows = [row, ...(row.items ?? [])].flatMap((dated) => dated.inForce ?? [])
    const days = windows.flatMap((window) => [
      window.from,
      ...(window.to === null ? [] : [addDays(window.to, 1)]),
    ])
    for (const day of new Set(days))
      if (day > from && day <= to) moves.set(day, [...(moves.get(day) ?? []), id])
  }
  return moves
}

/** Always by what is in force: a duty that has lapsed binds nobody. */
function dutiesOf(sets: readonly CriteriaSet[], result: Result): ListDuties[] {
  const { entries } = result.regimes['in-force']
  return sets.flatMap((set): ListDuties[] => {
    if (set.levels.length > 0) return []
    const duties = entriesOf(set).filter(
      (entry) => entry.kind === 'criterion' && entry.row.rank === 'required' && entries[entry.id]?.counts,
    )
    if (duties.length === 0) return []
    const met = duties.filter(({ id }) => entries[id]?.lower).length
    return [{ setId: set.id, title: set.title, met, total: duties.length }]
  })
}
