import { compareVersions } from '../compareVersions'
import type { CriteriaSet } from '../../types'
import { placedItems, placedRows } from './rows'
import type { SetProblem } from './setProblem'

/**
 * What a set says of the sets before it: an earlier version of itself or another set, never itself or a later version
 * (a circle); what rows become is in this set; nothing becomes something twice; a row says where from or where to.
 * What it names of earlier sets is checked with the catalogue, where those sets are at hand.
 */
export function checkSuccession(set: CriteriaSet): SetProblem[] {
  const known = idsOf(set)
  return (set.succeeds ?? []).flatMap((succession, s) => {
    const path = `/succeeds/${s}`
    const isCircle = succession.set === set.id && compareVersions(succession.version, set.version) >= 0
    const seen = new Set<string>()
    const rows = succession.rows.flatMap(({ from, to }, r): SetProblem[] => {
      const at = `${path}/rows/${r}`
      const again = from.filter((id) => seen.has(id))
      for (const id of from) seen.add(id)
      return [
        ...(from.length === 0 && to.length === 0
          ? [{ code: 'succession-empty' as const, path: at, subject: succession.set }]
          : []),
        ...to.flatMap((id, index): SetProblem[] =>
          known.has(id) ? [] : [{ code: 'succession-unknown-row', path: `${at}/to/${index}`, subject: id }],
        ),
        ...again.map((id): SetProblem => ({ code: 'succession-repeated', path: `${at}/from`, subject: id })),
      ]
    })
    return isCircle
      ? [
          { code: 'succession-of-itself' as const, path, subject: `${succession.set}@${succession.version}` },
          ...rows,
        ]
      : rows
  })
}

/** Every id of a set that can be answered: criteria, milestones and their items. */
export function idsOf(set: CriteriaSet): ReadonlySet<string> {
  return new Set(
    placedRows(set).flatMap((placed) => [placed.row.id, ...placedItems(placed).map(({ item }) => item.id)]),
  )
}
