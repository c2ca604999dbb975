import type { Succession } from '../../types'
import type { EarlierSet } from './buildSet'
import type { InstrumentRow } from './instrumentTable'

/**
 * What the rows of a table say of the rows of an earlier set, as a succession: rows that come from the same earlier rows
 * stand in one line (a split), a row that comes from several joins them; a row that says nothing is new, and an earlier
 * row that nobody names is gone.
 * @param rows rows with their origins
 * @param ids ids of the rows, in the same order
 * @param earlier the set the origins are about
 */
export function successionFrom(
  rows: readonly InstrumentRow[],
  ids: readonly string[],
  { set, version }: EarlierSet,
): Succession {
  const lines = new Map<string, Succession['rows'][number]>()
  for (const [index, { origin }] of rows.entries()) {
    const id = ids[index]
    if (!origin || origin.from.length === 0 || id === undefined) continue
    const key = [...origin.from].sort().join(' ')
    const known = lines.get(key)
    if (known) {
      known.to.push(id)
      known.change = 'changed'
    } else lines.set(key, { from: [...origin.from], to: [id], change: origin.change })
  }
  return { set, version, unlisted: 'nothing', rows: [...lines.values()] }
}
