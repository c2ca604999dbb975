/**
 * What is not in force at the assessment date, gathered so that a lay person can read it: whole instruments, whole
 * sections, single rows, and rows that are out only by our own reading of the law.
 */
import type { Result } from './assess'
import { entriesOf, type Entry } from './criteria'
import type { CriteriaSet, CriterionId, Group } from './types'

/** A section of which nothing is in force. */
export interface GroupOut {
  set: CriteriaSet
  group: Group
}

/** Rows out of force only because of a reading of ours, which can be switched. */
export interface ReadingOut {
  interpretation: string
  entries: Entry[]
}

/** Rows out of force, each named once, at the highest place that covers it. */
export interface OutOfForce {
  sets: CriteriaSet[]
  groups: GroupOut[]
  entries: Entry[]
  readings: ReadingOut[]
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

function gather(sets: readonly CriteriaSet[], ids: readonly CriterionId[]): OutOfForce {
  const out = new Set(ids)
  const found: OutOfForce = { sets: [], groups: [], entries: [], readings: [] }
  for (const set of sets) {
    const asked = entriesOf(set).filter((entry) => entry.asked)
    if (asked.every((entry) => out.has(entry.id))) {
      found.sets.push(set)
      continue
    }
    const groups = set.groups.filter((group) => isOut(group, asked, out))
    found.groups.push(...groups.map((group) => ({ set, group })))
    for (const entry of asked) {
      if (!out.has(entry.id) || (entry.group && groups.includes(entry.group))) continue
      addRow(found, entry)
    }
  }
  return found
}

function isOut(group: Group, asked: readonly Entry[], out: ReadonlySet<CriterionId>): boolean {
  const rows = asked.filter((entry) => entry.group === group)
  return rows.length > 0 && rows.every((entry) => out.has(entry.id))
}

function addRow(found: OutOfForce, entry: Entry): void {
  const { interpretation } = entry.row
  if (interpretation === undefined) {
    found.entries.push(entry)
    return
  }
  const reading = found.readings.find((candidate) => candidate.interpretation === interpretation)
  if (reading) reading.entries.push(entry)
  else found.readings.push({ interpretation, entries: [entry] })
}
