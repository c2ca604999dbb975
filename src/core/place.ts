/**
 * Answers, opinions, conflicts and snapshots stand by set, then by row. This is the one place that looks there and the
 * one that changes something there.
 */
import { own } from './json/own'
import type { CriterionId, SetId } from './ids'

/** Where a row stands: its criteria set and its own id. */
export interface Place {
  setId: SetId
  id: CriterionId
}

/** Something for each row, by set id, then by row id, as the exchange files carry it. */
export type ByPlace<T> = Readonly<Record<string, Readonly<Record<string, T>>>>

/**
 * The place of a row of a set (an `Entry`).
 * @param row a criterion or a milestone in its set
 */
export function placeOf({ set, id }: { set: { id: SetId }; id: CriterionId }): Place {
  return { setId: set.id, id }
}

/**
 * What stands at a place; undefined where nothing does.
 * @param byPlace from a file or the database: keys are untrusted
 */
export function at<T>(byPlace: ByPlace<T> | undefined, { setId, id }: Place): T | undefined {
  return own(own(byPlace, setId), id)
}

/**
 * The same with another value at one place; everything else is the very same object.
 * @param value undefined takes away what stands there, and leaves the set
 */
export function withAt<T>(
  byPlace: ByPlace<T> | undefined,
  { setId, id }: Place,
  value: T | undefined,
): Record<string, Record<string, T>> {
  const { [id]: _replaced, ...others } = own(byPlace, setId) ?? {}
  const rows = value === undefined ? others : { ...others, [id]: value }
  return { ...byPlace, [setId]: rows }
}

/** Every place where something stands, with it, in the order of the record. */
export function places<T>(byPlace: ByPlace<T> | undefined): [Place, T][] {
  return Object.entries(byPlace ?? {}).flatMap(([setId, rows]) =>
    Object.entries(rows).map(([id, value]): [Place, T] => [{ setId, id }, value]),
  )
}
