/**
 * What the facts and choices of the facility screen decide, read from the criteria sets themselves, so that a new
 * circular needs no new screen.
 */
import { entriesOf, type Entry } from '../sets/criteria'
import type { Applicability, CriteriaSet, Item } from '../types'

/** A fact of the facility that may contradict "không áp dụng". */
export type DecidingFact = NonNullable<Applicability['fact']>

/** A reading of ours and the rows that rest on it. */
export interface DecidingReading {
  interpretation: string
  entries: Entry[]
}

/** A row whose "không áp dụng" a fact decides: as a whole (no items), or some of its items. */
export interface DecidedRow {
  entry: Entry
  items: Item[]
}

/**
 * Rows that may be "không áp dụng", in whole or in part, only while a fact of the facility allows it.
 * @param sets criteria sets of the assessment
 * @param fact a fact of the facility
 * @returns in set order; empty when the fact decides nothing
 */
export function decidedBy(sets: readonly CriteriaSet[], fact: DecidingFact): DecidedRow[] {
  return sets
    .flatMap((set) => entriesOf(set))
    .map((entry) => ({
      entry,
      items: (entry.row.items ?? []).filter((item) => item.applicability?.fact === fact),
    }))
    .filter(({ entry, items }) => items.length > 0 || entry.row.applicability?.fact === fact)
}

/**
 * The readings of ours that some row rests on; each can be switched in the assessment.
 * @param sets criteria sets of the assessment
 */
export function readingsOf(sets: readonly CriteriaSet[]): DecidingReading[] {
  const readings = new Map<string, Entry[]>()
  for (const entry of sets.flatMap((set) => entriesOf(set))) {
    for (const { interpretation } of [entry.row, ...(entry.row.items ?? [])]) {
      if (interpretation === undefined) continue
      const entries = readings.get(interpretation) ?? []
      if (!entries.includes(entry)) entries.push(entry)
      readings.set(interpretation, entries)
    }
  }
  return [...readings].map(([interpretation, entries]) => ({ interpretation, entries }))
}
