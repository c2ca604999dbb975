import type { CriteriaSet } from '../../types'
import { placedItems, placedRows } from './rows'
import type { SetProblem } from './setProblem'

interface Named {
  id: string
  path: string
}

/**
 * Ids: unique over criteria, milestones and items together, over groups, and over conclusions; an item is called
 * `<criterion>.<n>` with n rising. A number may be left out: it belonged to an item of an earlier version, and an id never
 * changes its meaning.
 */
export function checkIds(set: CriteriaSet): SetProblem[] {
  const rows = placedRows(set)
  const answered = rows.flatMap((placed): Named[] => [
    { id: placed.row.id, path: placed.path },
    ...placedItems(placed).map(({ item, path }) => ({ id: item.id, path })),
  ])
  const groups = set.groups.map(({ id }, index): Named => ({ id, path: `/groups/${index}` }))
  const conclusions = (set.conclusions ?? []).map(({ id }, index): Named => ({
    id,
    path: `/conclusions/${index}`,
  }))
  const misplaced = rows.flatMap((placed) =>
    placedItems(placed)
      .filter(({ item }, index, items) => {
        const number = itemNumber(item.id, placed.row.id)
        const before = items[index - 1]
        return (
          number === null ||
          (before !== undefined && number <= (itemNumber(before.item.id, placed.row.id) ?? 0))
        )
      })
      .map(({ item, path }): SetProblem => ({
        code: 'item-misplaced',
        path: `${path}/id`,
        subject: item.id,
      })),
  )
  return [...repeated(answered), ...repeated(groups), ...repeated(conclusions), ...misplaced]
}

function itemNumber(id: string, row: string): number | null {
  const number = id.startsWith(`${row}.`) ? id.slice(row.length + 1) : ''
  return /^[1-9]\d{0,3}$/.test(number) ? Number(number) : null
}

function repeated(names: readonly Named[]): SetProblem[] {
  const seen = new Set<string>()
  return names.flatMap(({ id, path }): SetProblem[] => {
    if (seen.has(id)) return [{ code: 'duplicate-id', path: `${path}/id`, subject: id }]
    seen.add(id)
    return []
  })
}
