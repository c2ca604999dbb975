/** The criteria sets that somebody put on this machine. They are read whole: whoever keeps one works with it. */
import { entryOfSet } from '../core/sets/admitSet'
import { compareVersions } from '../core/sets/compareVersions'
import { setFingerprint } from '../core/sets/setFingerprint'
import type { CriteriaSet, Day } from '../core/types'
import { now } from '../environment'
import { asCriteriaSet } from '../files/criteria/readCriteriaSet'
import type { StorageProblem } from '../storage/types'
import type { KeptSet } from './criteria'
import { useDeskStore } from './desk'

/** Before the id of a set that is being written: it lies beside the kept ones and is none of them. */
export const DRAFT = 'draft:'

/** The name of a set on this machine and on screens of people who compare. */
export function setName({ id, version }: { id: string; version: string }): string {
  return `${id}@${version}`
}

/** Every sound set that is kept here, versions in order. */
export async function readKeptSets(): Promise<KeptSet[]> {
  const desk = await useDeskStore().open()
  const records = await desk.sets.list()
  return records
    .filter(({ id }) => !id.startsWith(DRAFT))
    .flatMap(({ value }) => {
      const read = asCriteriaSet((value as { set?: unknown } | null)?.set)
      if (!read.ok || read.value.problems.length > 0) return []
      const set = Object.freeze(read.value.set)
      return [{ set, entry: entryOfSet(set) }]
    })
    .sort((a, b) => a.set.id.localeCompare(b.set.id) || compareVersions(a.set.version, b.set.version))
}

/** A set that is being written. */
export interface KeptDraft {
  /** Where it lies. */
  id: string
  /** The version it corrects, as `id@version`; null = a new instrument. */
  base: string | null
  set: CriteriaSet
  savedOn: Day
}

/** What is being written on this machine, the newest first. */
export async function readDrafts(): Promise<KeptDraft[]> {
  const records = await (await useDeskStore().open()).sets.list()
  return records
    .filter(({ id }) => id.startsWith(DRAFT))
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    .flatMap(({ id, value, savedAt }) => {
      const { set, base } = (value ?? {}) as { set?: unknown; base?: unknown }
      const read = asCriteriaSet(set)
      if (!read.ok) return []
      return [
        {
          id,
          base: typeof base === 'string' ? base : null,
          set: read.value.set,
          savedOn: savedAt.slice(0, 10),
        },
      ]
    })
}

/**
 * Keeps a set on this machine. One that is kept already stays as it is.
 * @returns null when it is kept, else why not
 */
export async function keepSet(set: CriteriaSet): Promise<StorageProblem | null> {
  const desk = await useDeskStore().open()
  const id = setName(set)
  const here = await desk.sets.get(id)
  if (here) return null
  const saved = await desk.sets.save(
    { id, value: { set, keptAt: now() }, files: [] },
    { base: null, at: now() },
  )
  return saved.ok ? null : saved.problem
}

/**
 * Puts the same set with a signature in the place of the one without.
 * @throws RangeError when it is not the same set
 */
export async function keepSigned(set: CriteriaSet): Promise<StorageProblem | null> {
  const desk = await useDeskStore().open()
  const id = setName(set)
  const here = await desk.sets.get(id)
  const before = asCriteriaSet((here?.value as { set?: unknown } | null)?.set)
  if (!here || !before.ok || setFingerprint(before.value.set) !== setFingerprint(set))
    throw new RangeError(`${id} is not what is kept`)
  const value = { ...(here.value as object), set }
  const saved = await desk.sets.save({ id, value, files: [] }, { base: here.revision, at: now() })
  return saved.ok ? null : saved.problem
}

/** Moves a set to the bin; the returned function puts it back. */
export async function removeSet(name: string): Promise<() => Promise<void>> {
  return (await useDeskStore().open()).sets.remove(name)
}
