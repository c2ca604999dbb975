/** Rows that are not met, with what a reader must see of each. */
import type { RegimeResult } from './assess'
import { entriesOf, type Entry } from '../sets/criteria'
import type { CriteriaSet, CriterionId, ItemId, Verdict } from '../types'

/** A row and what is missing of it. */
export interface OpenRow {
  entry: Entry
  verdict: Verdict
  missingItems: ItemId[]
}

/**
 * The rows with these ids, in the order of the ids; ids that no set has are left out.
 * @param sets the sets the result was made from
 * @param result the verdict under one regime
 * @param ids criterion and milestone ids, e.g. what blocks a conclusion
 */
export function openRowsAmong(
  sets: readonly CriteriaSet[],
  result: RegimeResult,
  ids: readonly CriterionId[],
): OpenRow[] {
  const byId = new Map(sets.flatMap((set) => entriesOf(set).map((entry) => [entry.id, entry] as const)))
  return ids.flatMap((id) => {
    const entry = byId.get(id)
    const status = result.entries[id]
    return entry && status ? [{ entry, verdict: status.verdict, missingItems: status.missingItems }] : []
  })
}

/**
 * How many of the rows have no verdict yet.
 * @param rows rows that are not met
 */
export function countUnassessed(rows: readonly OpenRow[]): number {
  return rows.filter(({ verdict }) => verdict === 'unassessed').length
}
