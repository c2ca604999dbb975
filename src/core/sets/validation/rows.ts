import type { Answerable, CriteriaSet, Group, Item } from '../../types'

/** A criterion or milestone with its place in the file. */
export interface PlacedRow {
  row: Answerable
  /** JSON pointer. */
  path: string
  /** The group of a criterion, null for a milestone. */
  group: Group | null
  /** false: shown for reading only. */
  asked: boolean
  /** The official number of a criterion that has one. */
  number: number | null
}

/** An item with its place in the file. */
export interface PlacedItem {
  item: Item
  path: string
  /** 1 for the first item of its criterion. */
  position: number
}

/** All criteria and milestones of a set with their places, in set order. */
export function placedRows(set: CriteriaSet): PlacedRow[] {
  const criteria = set.groups.flatMap((group, g) =>
    group.criteria.map((row, c): PlacedRow => {
      const path = `/groups/${g}/criteria/${c}`
      return { row, path, group, asked: row.ask !== false, number: row.number }
    }),
  )
  const milestones = set.levels.flatMap((level, l) =>
    level.milestones.map((row, m): PlacedRow => {
      const path = `/levels/${l}/milestones/${m}`
      return { row, path, group: null, asked: true, number: null }
    }),
  )
  return [...criteria, ...milestones]
}

/**
 * The items of a row with their places.
 * @param placed a row of `placedRows`
 */
export function placedItems({ row, path }: PlacedRow): PlacedItem[] {
  return (row.items ?? []).map((item, index) => ({
    item,
    path: `${path}/items/${index}`,
    position: index + 1,
  }))
}
