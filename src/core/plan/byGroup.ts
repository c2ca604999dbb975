import type { Entry } from '../sets/criteria'
import type { Group } from '../types'

/** Rows of one group, or milestones (no group). */
export interface RowsOfGroup<Row> {
  key: string
  group: Group | null
  rows: Row[]
}

/**
 * Rows gathered by their group, in the order in which the groups first appear; milestones under no group.
 * @param rows rows with their entry
 */
export function byGroup<Row extends { entry: Entry }>(rows: readonly Row[]): RowsOfGroup<Row>[] {
  const groups = new Map<string, RowsOfGroup<Row>>()
  for (const row of rows) {
    const { set, group } = row.entry
    const key = JSON.stringify([set.id, group?.id ?? null])
    const own = groups.get(key) ?? { key, group, rows: [] }
    own.rows.push(row)
    groups.set(key, own)
  }
  return [...groups.values()]
}
