/**
 * What is not in force at the assessment date, gathered so that a lay person can read it: whole instruments, whole
 * sections, single rows, and apart from them the rows that are out only by our own reading of the law.
 */
import type { Result } from './assess'
import { entriesOf, type Entry } from '../sets/criteria'
import { isEnded } from './inForce'
import { own } from '../json/own'
import type { CriteriaSet, CriterionId, Day, Group, Interpretations } from '../types'

/** A section of which nothing is in force. */
export interface GroupOut {
  set: CriteriaSet
  group: Group
}

/** Rows out of force by the letter of the law, each named once, at the highest place that covers it. */
export interface OutOfForce {
  sets: CriteriaSet[]
  groups: GroupOut[]
  entries: Entry[]
}

/** Rows whose end is a reading of ours, which can be switched: they stay in force when it is kept. */
export interface LapsedReading {
  interpretation: string
  kept: boolean
  entries: Entry[]
}

/**
 * Gathers what was withdrawn before the date.
 * @param sets the sets the result was made from
 * @param result what `assess` returned
 */
export function withdrawnAt(sets: readonly CriteriaSet[], result: Pick<Result, 'withdrawn'>): OutOfForce {
  return gather(sets, result.withdrawn)
}

/**
 * Gathers what begins only after the date.
 * @param sets the sets the result was made from
 * @param result what `assess` returned
 */
export function notYetAt(sets: readonly CriteriaSet[], result: Pick<Result, 'notYetInForce'>): OutOfForce {
  return gather(sets, result.notYetInForce)
}

/**
 * The readings that matter at a date, switched either way.
 * @param sets the sets of the assessment
 * @param asOf the assessment date
 * @param interpretations how the readings are switched; absent = not kept
 */
export function readingsAt(
  sets: readonly CriteriaSet[],
  asOf: Day,
  interpretations: Interpretations | undefined,
): LapsedReading[] {
  const readings = new Map<string, LapsedReading>()
  for (const entry of sets.flatMap((set) => entriesOf(set))) {
    const { interpretation } = entry.row
    if (interpretation === undefined || !entry.asked || !isEnded(entry.row, asOf)) continue
    const kept = own(interpretations, interpretation) === 'kept'
    const reading = readings.get(interpretation) ?? { interpretation, kept, entries: [] }
    reading.entries.push(entry)
    readings.set(interpretation, reading)
  }
  return [...readings.values()]
}

function gather(sets: readonly CriteriaSet[], ids: readonly CriterionId[]): OutOfForce {
  const out = new Set(ids)
  const found: OutOfForce = { sets: [], groups: [], entries: [] }
  for (const set of sets) {
    const asked = entriesOf(set).filter((entry) => entry.asked)
    if (asked.every((entry) => out.has(entry.id))) {
      found.sets.push(set)
      continue
    }
    const groups = set.groups.filter((group) => isOut(group, asked, out))
    found.groups.push(...groups.map((group) => ({ set, group })))
    const rest = asked.filter((entry) => !entry.group || !groups.includes(entry.group))
    found.entries.push(...rest.filter((entry) => out.has(entry.id) && entry.row.interpretation === undefined))
  }
  return found
}

function isOut(group: Group, asked: readonly Entry[], out: ReadonlySet<CriterionId>): boolean {
  const rows = asked.filter((entry) => entry.group === group)
  return rows.length > 0 && rows.every((entry) => out.has(entry.id))
}
