import { ownerOf, setOwner } from '../../../core/edit/owners'
import type { Entry } from '../../../core/sets/criteria'
import type { Assessment } from '../../../core/types'

/** Who answers for a row by the table. */
export interface OwnerChange {
  set: string
  id: string
  /** null = nobody was named. */
  before: string | null
  after: string
}

/** The longest name of the schema. */
const NAME_CHARACTERS = 1000

/**
 * Where a table names somebody else than the assessment does; an empty cell says nothing.
 * @param named rows with what stands in their column of the department, in order; the first of a row holds
 */
export function ownerChanges(
  assessment: Assessment,
  named: readonly { entry: Entry; name: string }[],
): OwnerChange[] {
  const changes = new Map<string, OwnerChange>()
  for (const { entry, name } of named) {
    const after = name.replace(/\s+/g, ' ').trim()
    if (after === '' || after.length > NAME_CHARACTERS || changes.has(entry.id)) continue
    const before = ownerOf(assessment, entry.set.id, entry.id) ?? null
    if (before !== after) changes.set(entry.id, { set: entry.set.id, id: entry.id, before, after })
  }
  return [...changes.values()]
}

/**
 * The assessment with the departments of a table.
 * @param assessment the assessment; not changed
 * @param changes what was shown
 * @param replacing whether a name that is there gives way; names are added in any case
 */
export function applyOwners(
  assessment: Assessment,
  changes: readonly OwnerChange[],
  { replacing }: { replacing: boolean },
): Assessment {
  return changes
    .filter(({ before }) => before === null || replacing)
    .reduce((current, { set, id, after }) => setOwner(current, set, id, after), assessment)
}
