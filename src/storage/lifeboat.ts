/**
 * What was not on disk yet when the page went: a reload right after a tick, a window closed in the middle of a conflict.
 * The database cannot be waited for any more at that moment, because it answers later than the page lives; localStorage
 * answers at once. Every window leaves its own, so that none takes away what another one left, and it stays there until
 * its content is in the database or the person gave it up.
 */
import { LIFEBOAT_PREFIX } from '../constants'
import { sameJson } from '../core/json/sameJson'
import type { ChangeNote, StoredInstant } from './types'

/** What is put aside of a piece of work. */
export interface LifeboatContent<T> {
  value: T
  what: ChangeNote[]
  /** The record it was made from. A revision alone would not tell it from one of an assessment removed and opened again. */
  base: { revision: number; savedAt: StoredInstant }
  /** What was just being written: it may or may not have arrived. */
  writing: T | null
}

/** What was found, and whether what the database holds is exactly what it was made from. */
export interface FoundLifeboat<T> extends LifeboatContent<T> {
  isNext: boolean
}

/** The part of localStorage that is used. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What the database holds, as far as it tells whether something follows from it. */
export interface OnDisk<T> {
  value: T
  revision: number
  savedAt: StoredInstant
}

/** Where one window puts aside what is not on disk of one piece of work, and finds what was. */
export interface Lifeboat<T> {
  /** Leaves what is not on disk; where there is no room for it nothing happens. */
  leave: (content: LifeboatContent<T>) => void
  /**
   * What an earlier window left and the database does not hold; the other ones it left wait for the next opening.
   * @param onDisk what the database holds
   */
  board: (onDisk: OnDisk<T>) => Promise<FoundLifeboat<T> | null>
  /** Its content is on disk, kept elsewhere or not wanted. What other windows left stays. */
  clear: () => void
}

/** The browser's own; looking at storage that is switched off may already throw. */
function browser(): Memory | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** Storage that refuses never hinders the work: the database had its chance, and nothing else can be done here. */
function attempt<R>(otherwise: R, use: () => R): R {
  try {
    return use()
  } catch {
    return otherwise
  }
}

const prefixOf = (id: string): string => `${LIFEBOAT_PREFIX}${encodeURIComponent(id)}/`

function keysBelow(prefix: string, memory: Memory | undefined): string[] {
  const keys = Array.from({ length: memory?.length ?? 0 }, (_, index) => memory?.key(index) ?? '')
  return keys.filter((key) => key.startsWith(prefix))
}

interface Left {
  value: unknown
  what: ChangeNote[]
  base: { revision: number; savedAt: StoredInstant }
  writing: unknown
}

/** What lies under a key; null for anything that is not of this app, which is left as it is. */
function leftAt(key: string, memory: Memory | undefined): Left | null {
  const left = attempt(
    null,
    () => JSON.parse(memory?.getItem(key) ?? 'null') as Record<string, unknown> | null,
  )
  if (typeof left !== 'object' || left === null || Array.isArray(left)) return null
  // Earlier versions of the app named the value after what it was.
  const { value = left.assessment, what, base, writing } = left
  const { revision, savedAt } = (base ?? {}) as Record<string, unknown>
  if (!Array.isArray(what) || typeof revision !== 'number' || typeof savedAt !== 'string') return null
  const notes = what.filter(
    (note): note is ChangeNote => typeof (note as ChangeNote | null)?.code === 'string',
  )
  return { value, what: notes, base: { revision, savedAt }, writing: writing ?? null }
}

/** Where the last change is put aside and how its content is read back. */
export interface LifeboatOptions<T> {
  /**
   * Reads a value as a file is read: checked and brought to the present format; null for anything that this version of
   * the app cannot take up.
   */
  read: (value: unknown) => T | null | Promise<T | null>
  /** Something was left that cannot be read; it stays where it is. */
  onUnreadable?: () => void
  memory?: Memory
  /** Tells the windows apart. */
  name?: string
}

/**
 * The lifeboat of this window for one piece of work.
 * @param id the name under which windows speak of it
 */
export function createLifeboat<T extends { updatedAt?: string }>(
  id: string,
  options: LifeboatOptions<T>,
): Lifeboat<T> {
  const { memory = browser(), name = crypto.getRandomValues(new Uint32Array(2)).join('-') } = options
  const own = prefixOf(id) + name
  let taken: string | null = null

  const remove = (key: string | null): void => {
    if (key !== null) attempt(undefined, () => memory?.removeItem(key))
  }

  return {
    leave(content) {
      const isLeft = attempt(false, () => {
        memory?.setItem(own, JSON.stringify(content))
        return true
      })
      if (!isLeft) return
      remove(taken)
      taken = null
    },
    async board(onDisk) {
      const found: { key: string; content: LifeboatContent<T>; isNext: boolean }[] = []
      for (const key of attempt([], () => keysBelow(prefixOf(id), memory))) {
        const left = leftAt(key, memory)
        const value = left && (await options.read(left.value))
        if (!left || !value) {
          options.onUnreadable?.()
          continue
        }
        if (sameJson(value, onDisk.value)) {
          remove(key)
          continue
        }
        // Only compared with what is on disk, never shown.
        const content = { ...left, value, writing: left.writing as T | null }
        found.push({ key, content, isNext: isMadeFrom(content, onDisk) })
      }
      const newestFirst = found.sort((a, b) =>
        (b.content.value.updatedAt ?? '').localeCompare(a.content.value.updatedAt ?? ''),
      )
      const next = newestFirst.find(({ isNext }) => isNext) ?? newestFirst[0]
      if (!next) return null
      taken = next.key
      return { ...next.content, isNext: next.isNext }
    },
    clear() {
      remove(taken)
      remove(own)
      taken = null
    },
  }
}

function isMadeFrom<T>({ base, writing }: LifeboatContent<T>, onDisk: OnDisk<T>): boolean {
  const isBase = base.revision === onDisk.revision && base.savedAt === onDisk.savedAt
  return isBase || (writing !== null && sameJson(writing, onDisk.value))
}

/**
 * Removes what windows left of a piece of work that is removed, so that it never comes back with another one of its id.
 * @param id the name under which windows speak of it
 * @param memory where
 * @returns puts it back
 */
export function removeLifeboats(id: string, memory = browser()): () => void {
  const taken = attempt([], () =>
    keysBelow(prefixOf(id), memory).map((key): [string, string] => {
      const text = memory?.getItem(key) ?? ''
      memory?.removeItem(key)
      return [key, text]
    }),
  )
  return () => {
    for (const [key, text] of taken) attempt(undefined, () => memory?.setItem(key, text))
  }
}

/**
 * Removes what was left of work that is not on the desk any more.
 * @param kind what all names of this kind of work begin with; '' = what has no kind before it (assessments)
 * @param names the names under which windows speak of what is on the desk
 * @param memory where
 */
export function sweepLifeboats(kind: '' | 'review:', names: readonly string[], memory = browser()): void {
  const prefixes = names.map(prefixOf)
  const isOfKind = (key: string): boolean => {
    const isReview = key.startsWith(LIFEBOAT_PREFIX + encodeURIComponent('review:'))
    return isReview === (kind !== '')
  }
  attempt(undefined, () => {
    for (const key of keysBelow(LIFEBOAT_PREFIX, memory))
      if (isOfKind(key) && !prefixes.some((prefix) => key.startsWith(prefix))) memory?.removeItem(key)
  })
}
