import type { CriteriaSet } from '../../types'
import { placedItems, placedRows } from './rows'
import type { SetProblem } from './setProblem'

interface Named {
  id: string
  path: string
}

/**
 * Ids: unique over criteria, milestones and items together, over groups, and over conclusions; an item is called
 * `<criterion>.<n>` after its place, so that its number on paper and its id agree.
 * @param set a criteria set
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
      .filter(({ item, position }) => item.id !== `${placed.row.id}.${position}`)
      .map(({ item, path }): SetProblem => ({
        code: 'item-misplaced',
        path: `${path}/id`,
        subject: item.id,
      })),
  )
  return [...repeated(answered), ...repeated(groups), ...repeated(conclusions), ...misplaced]
}

function repeated(names: readonly Named[]): SetProblem[] {
  const seen = new Set<string>()
  return names.flatMap(({ id, path }): SetProblem[] => {
    if (seen.has(id)) return [{ code: 'duplicate-id', path: `${path}/id`, subject: id }]
    seen.add(id)
    return []
  })
}
