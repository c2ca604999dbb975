import type { OwnedRow, OwnedSet, Owners } from '../../generated/formats'
import type { CriteriaSet } from '../types'
import { entriesOf } from './criteria'
import type { SetProblem } from './validation/setProblem'

/**
 * Proposals of owners against the sets they are about: every asked row has one line and every line a row; departments
 * and rows named are there; where hospitals really differ, the reason is given; nothing waits for itself.
 * @param owners proposals that fit `criteria/schema/owners.schema.json`
 * @param sets the criteria sets at hand
 */
export function validateOwners(owners: Owners, sets: readonly CriteriaSet[]): SetProblem[] {
  const departments = new Set(owners.departments.map(({ id }) => id))
  const fallbacks = owners.fallbacks.flatMap(({ department, use }, index) =>
    [department, use].flatMap((id): SetProblem[] =>
      departments.has(id)
        ? []
        : [{ code: 'owner-department-unknown', path: `/fallbacks/${index}`, subject: id }],
    ),
  )
  return [...fallbacks, ...owners.sets.flatMap((owned, index) => checkSet(owned, index, departments, sets))]
}

function checkSet(
  owned: OwnedSet,
  index: number,
  departments: ReadonlySet<string>,
  sets: readonly CriteriaSet[],
): SetProblem[] {
  const path = `/sets/${index}`
  const set = sets.find(({ id, version }) => id === owned.id && version === owned.version)
  if (!set) return [{ code: 'owner-set-unknown', path, subject: `${owned.id}@${owned.version}` }]
  const asked = entriesOf(set).flatMap((entry) => (entry.asked ? [entry.id] : []))
  const listed = new Map(owned.rows.map((row) => [row.id, row]))
  return [
    ...asked
      .filter((id) => !listed.has(id))
      .map((id): SetProblem => ({ code: 'owner-row-missing', path, subject: id })),
    ...owned.rows.flatMap((row, r) => checkRow(row, `${path}/rows/${r}`, departments, asked)),
    ...circles(listed).map((id): SetProblem => ({ code: 'owner-circle', path, subject: id })),
  ]
}

function checkRow(
  { id, main, joining, dependsOn, confidence, reason }: OwnedRow,
  path: string,
  departments: ReadonlySet<string>,
  asked: readonly string[],
): SetProblem[] {
  return [
    ...[id, ...dependsOn].flatMap((row): SetProblem[] =>
      asked.includes(row) ? [] : [{ code: 'owner-row-unknown', path, subject: row }],
    ),
    ...[main, ...joining].flatMap((department): SetProblem[] =>
      departments.has(department) ? [] : [{ code: 'owner-department-unknown', path, subject: department }],
    ),
    ...(confidence === 'varies' && reason === undefined
      ? [{ code: 'owner-reason-missing' as const, path, subject: id }]
      : []),
  ]
}

/** Rows that in the end wait for themselves. */
function circles(rows: ReadonlyMap<string, OwnedRow>): string[] {
  const waits = (start: string): boolean => {
    const seen = new Set<string>()
    const next = [...(rows.get(start)?.dependsOn ?? [])]
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (id === start) return true
      if (seen.has(id)) continue
      seen.add(id)
      next.push(...(rows.get(id)?.dependsOn ?? []))
    }
    return false
  }
  return [...rows.keys()].filter(waits)
}
