/**
 * What was not on disk yet when the page went: a reload right after a tick, a window closed in the middle of a conflict.
 * The database cannot be waited for any more at that moment, because it answers later than the page lives; localStorage
 * answers at once. Every window leaves its own, so that none takes away what another one left, and it stays there until
 * its content is in the database or the person gave it up.
 */
import { LIFEBOAT_PREFIX } from '../constants'
import { ASSESSMENT_CHAIN, migrate, type JsonObject } from '../core/make/migrate'
import { sameJson } from '../core/json/sameJson'
import type { Assessment } from '../core/types'
import type { ChangeNote, Instant, StoredAssessment } from './types'

/** What is put aside. */
export interface LifeboatContent {
  assessment: Assessment
  what: ChangeNote[]
  /** The record it was made from. A revision alone would not tell it from one of an assessment removed and opened again. */
  base: { revision: number; savedAt: Instant }
  /** What was just being written: it may or may not have arrived. */
  writing: Assessment | null
}

/** What was found, and whether what the database holds is exactly what it was made from. */
export interface FoundLifeboat extends LifeboatContent {
  isNext: boolean
}

/** The part of localStorage that is used. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Where one window puts aside what is not on disk of one assessment, and finds what was. */
export interface Lifeboat {
  /** Leaves what is not on disk; where there is no room for it nothing happens. */
  leave: (content: LifeboatContent) => void
  /**
   * What an earlier window left and the database does not hold; the other ones it left wait for the next opening.
   * @param record what the database holds
   */
  board: (record: StoredAssessment) => FoundLifeboat | null
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

/** What lies under a key; null for anything this version of the app cannot take up, which is left as it is. */
function read(key: string, id: string, memory: Memory | undefined): LifeboatContent | null {
  const left = attempt(
    null,
    () => JSON.parse(memory?.getItem(key) ?? 'null') as Partial<LifeboatContent> | null,
  )
  if (left?.assessment?.id !== id || !Array.isArray(left.what) || typeof left.base?.revision !== 'number')
    return null
  // It may have been left by an earlier version of the app, just before the update that was asked for.
  const migrated = migrate(left.assessment as unknown as JsonObject, ASSESSMENT_CHAIN)
  if (!migrated.ok) return null
  return {
    assessment: migrated.value as unknown as Assessment,
    what: left.what,
    base: left.base,
    writing: left.writing ?? null,
  }
}

/**
 * The lifeboat of this window for one assessment.
 * @param id the assessment
 * @param options memory: where; name: tells the windows apart
 */
export function createLifeboat(id: string, options: { memory?: Memory; name?: string } = {}): Lifeboat {
  const { memory = browser(), name = crypto.getRandomValues(new Uint32Array(2)).join('-') } = options
  const own = prefixOf(id) + name
  let boarded: string | null = null

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
      remove(boarded)
      boarded = null
    },
    board(record) {
      const found = attempt([], () => keysBelow(prefixOf(id), memory)).flatMap((key) => {
        const content = read(key, id, memory)
        if (!content) return []
        if (sameJson(content.assessment, record.assessment)) {
          remove(key)
          return []
        }
        return [{ key, content, isNext: isMadeFrom(content, record) }]
      })
      const newestFirst = found.sort((a, b) =>
        (b.content.assessment.updatedAt ?? '').localeCompare(a.content.assessment.updatedAt ?? ''),
      )
      const taken = newestFirst.find(({ isNext }) => isNext) ?? newestFirst[0]
      if (!taken) return null
      boarded = taken.key
      return { ...taken.content, isNext: taken.isNext }
    },
    clear() {
      remove(boarded)
      remove(own)
      boarded = null
    },
  }
}

function isMadeFrom({ base, writing }: LifeboatContent, record: StoredAssessment): boolean {
  const isBase = base.revision === record.revision && base.savedAt === record.savedAt
  return isBase || (writing !== null && sameJson(writing, record.assessment))
}

/**
 * Removes what windows left of an assessment that is removed, so that it never comes back with another one of its id.
 * @param id the assessment
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
 * Removes what was left of assessments that are not on the desk any more.
 * @param ids what is on the desk
 * @param memory where
 */
export function sweepLifeboats(ids: readonly string[], memory = browser()): void {
  const prefixes = ids.map(prefixOf)
  attempt(undefined, () => {
    for (const key of keysBelow(LIFEBOAT_PREFIX, memory))
      if (!prefixes.some((prefix) => key.startsWith(prefix))) memory?.removeItem(key)
  })
}
