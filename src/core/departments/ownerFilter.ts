/** Rows by the department that answers for them, wherever rows are listed. */
import { ownerOf } from '../edit/owners'
import type { Entry } from '../sets/criteria'
import { compareVietnamese } from '../text/collate'
import type { Assessment } from '../types'

/** No filter. No department can be called so: names are trimmed. */
export const ALL_OWNERS = ''
/** The rows of all departments, under their names. */
export const GROUPED = ' grouped'
/** The rows that nobody was given. */
export const NOBODY = ' nobody'

/**
 * Whether a row passes.
 * @param filter a name, or one of the three
 * @param assessment who answers
 * @param entry the row
 */
export function passesOwner(filter: string, assessment: Pick<Assessment, 'owners'>, entry: Entry): boolean {
  if (filter === ALL_OWNERS || filter === GROUPED) return true
  const owner = ownerOf(assessment, entry.set.id, entry.id)
  return filter === NOBODY ? owner === undefined : owner === filter
}

/**
 * Things about rows under the names of their departments, in the order of the names; those of nobody stand last (null).
 * @param items what is listed
 * @param entryOf the row each is about
 * @param assessment who answers
 */
export function byOwner<T>(
  items: readonly T[],
  entryOf: (item: T) => Entry,
  assessment: Pick<Assessment, 'owners'>,
): { name: string | null; items: T[] }[] {
  const groups = new Map<string | null, T[]>()
  for (const item of items) {
    const entry = entryOf(item)
    const name = ownerOf(assessment, entry.set.id, entry.id) ?? null
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return [...groups]
    .map(([name, own]) => ({ name, items: own }))
    .sort((a, b) =>
      a.name === null || b.name === null
        ? Number(a.name === null) - Number(b.name === null)
        : compareVietnamese(a.name, b.name),
    )
}

/**
 * The departments that rows were given to, by name.
 * @param assessment who answers
 */
export function ownerNames({ owners }: Pick<Assessment, 'owners'>): string[] {
  const names = Object.values(owners ?? {}).flatMap((rows) => Object.values(rows))
  return [...new Set(names)].sort(compareVietnamese)
}
