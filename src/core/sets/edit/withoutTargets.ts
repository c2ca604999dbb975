/** What goes with rows that are taken out. */
import type { Answerable, CriteriaSet } from '../../types'

/** The id of a row and those of its items. */
export const idsOfRow = ({ id, items = [] }: Answerable): string[] => [id, ...items.map((item) => item.id)]

/**
 * A succession that says nothing of rows or items that are gone.
 * @param gone their ids
 */
export function withoutTargets(set: CriteriaSet, gone: readonly string[]): CriteriaSet {
  if (!set.succeeds) return set
  return {
    ...set,
    succeeds: set.succeeds.map((succession) => ({
      ...succession,
      rows: succession.rows.flatMap((row) => {
        if (!row.to.some((id) => gone.includes(id))) return [row]
        const to = row.to.filter((id) => !gone.includes(id))
        return to.length > 0 ? [{ ...row, to }] : []
      }),
    })),
  }
}
