import type { Assessment } from '../types'

/** The set and the row of an owner in one word; neither has a stroke in it. */
export function ownerKey(set: string, id: string): string {
  return `${set}/${id}`
}

/** The owners of an assessment by `ownerKey`. */
export function ownersByKey({ owners }: Pick<Assessment, 'owners'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(owners ?? {}).flatMap(([set, rows]) =>
      Object.entries(rows).map(([id, name]): [string, string] => [ownerKey(set, id), name]),
    ),
  )
}

/** Owners as an assessment carries them; undefined when nobody is named. */
export function ownersOf(byKey: Readonly<Record<string, string>>): Assessment['owners'] {
  const owners: Record<string, Record<string, string>> = {}
  for (const [key, name] of Object.entries(byKey)) {
    const [set = '', ...id] = key.split('/')
    ;(owners[set] ??= {})[id.join('/')] = name
  }
  return Object.keys(owners).length > 0 ? owners : undefined
}
