/** Groups of a set that is being written: added, changed, taken out. Each change gives a new set. */
import { romanNumber } from '../instrument/romanNumber'
import type { CriteriaSet, Group, Text } from '../../types'
import { addCriterion } from './editRows'
import { withNote } from './withNote'
import { idsOfRow, withoutTargets } from './withoutTargets'

/** What a group is changed to; absent = stays. */
export interface GroupPatch {
  ordinal?: string
  title?: Text
  note?: Text | null
}

/**
 * Adds a group with one criterion to begin with: a group without any says nothing.
 * @param title of the group
 * @param row title of its first criterion
 * @param before the version the set was begun from, if any
 */
export function addGroup(set: CriteriaSet, title: Text, row: Text, before: CriteriaSet | null): CriteriaSet {
  const known = [set, before].flatMap((one) => one?.groups.map((group) => group.id) ?? [])
  let place = set.groups.length + 1
  while (known.includes(`${set.id}-${place}`)) place += 1
  const scale = [set.groups.at(-1)?.scale[0] ?? '1']
  const group: Group = {
    id: `${set.id}-${place}`,
    ordinal: romanNumber(set.groups.length + 1),
    title,
    scale,
    criteria: [],
  }
  return addCriterion({ ...set, groups: [...set.groups, group] }, group.id, row, before)
}

/**
 * Changes what a group is called, and its ranks.
 * @param patch what changes
 */
export function editGroup(set: CriteriaSet, id: string, { note, ...patch }: GroupPatch): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) => (group.id === id ? withNote({ ...group, ...patch }, note) : group)),
  }
}

/**
 * Takes a group out with its criteria, and what levels ask of it.
 */
export function removeGroup(set: CriteriaSet, id: string): CriteriaSet {
  const gone = (set.groups.find((group) => group.id === id)?.criteria ?? []).flatMap(idsOfRow)
  return withoutTargets(
    {
      ...set,
      groups: set.groups.filter((group) => group.id !== id),
      levels: set.levels.map((level) => ({
        ...level,
        requires: level.requires.filter(({ group }) => group !== id),
      })),
    },
    gone,
  )
}
