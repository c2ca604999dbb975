/** What kind of work a row asks for, proposed by the data beside the criteria (`criteria/owners`); never law. */
import type { Entry } from '../sets/criteria'
import type { EffortClass, OwnedRow, Owners } from '../../generated/formats'

/** From the lightest to the heaviest. */
export const EFFORTS = [
  'decision',
  'setting',
  'module',
  'equipment',
  'project',
] as const satisfies readonly EffortClass[]
/** What kind of work a criterion needs, from a decision on paper to a project. */
export type Effort = EffortClass

/**
 * The proposals by row, for any version of a set: ids never change meaning.
 * @param owners the data
 */
export function ownedRows(owners: Owners): ReadonlyMap<string, OwnedRow> {
  return new Map(owners.sets.flatMap(({ id, rows }) => rows.map((row) => [`${id} ${row.id}`, row])))
}

/**
 * The heaviest kind of work among rows: what an action about all of them comes to.
 * @param entries rows of an action or of a gap
 * @param owned what `ownedRows` gave
 * @returns null when nothing is known of any of them
 */
export function effortOf(entries: readonly Entry[], owned: ReadonlyMap<string, OwnedRow>): Effort | null {
  const found = entries.flatMap(({ set, id }) => owned.get(`${set.id} ${id}`)?.effort ?? [])
  return found.reduce<Effort | null>(
    (most, one) => (most === null || EFFORTS.indexOf(one) > EFFORTS.indexOf(most) ? one : most),
    null,
  )
}
