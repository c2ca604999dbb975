import { createBin } from './bin'
import { StorageError, problemOf } from './errors'
import { createLock } from './lock'
import { createEverything } from './everything'
import { createRecords } from './records'
import { createReviews } from './reviews'
import type { Backend } from './rows'
import { createFiles, createSettings } from './shelves'
import type { Tabs } from './tabs'
import type { Desk, StoredInstant, StorageProblem } from './types'

/** What a desk is put together from, so that a test may give its own. */
export interface DeskParts {
  backend: Backend
  tabs: Tabs
  now: () => StoredInstant
}

/** A desk, and the way to say that its database had to be let go. */
export interface DeskAndLetGo {
  desk: Desk
  letGo: (problem: StorageProblem) => void
}

/**
 * Puts a desk together: the same rules over whatever keeps the tables.
 * @param parts where the tables are, the other tabs, the clock
 */
export function createDesk({ backend, tabs, now }: DeskParts): DeskAndLetGo {
  const listeners = new Set<(problem: StorageProblem) => void>()
  let lost: StorageProblem | null = null

  /** Every failure leaves as a StorageError, so that callers ask for the problem only. */
  const guarded: Backend = {
    async run(mode, tables, body) {
      try {
        if (lost) throw new StorageError(lost)
        return await backend.run(mode, tables, body)
      } catch (error) {
        throw error instanceof StorageError ? error : new StorageError(lost ?? problemOf(error), error)
      }
    },
    close: () => backend.close(),
  }

  function shut(problem: StorageProblem): void {
    lost = problem
    tabs.close()
    guarded.close()
  }

  const desk: Desk = {
    ...createRecords(guarded, tabs.tell, now),
    ...createFiles(guarded),
    ...createReviews(guarded, tabs.tell, now),
    ...createSettings(guarded),
    ...createBin(guarded, tabs.tell),
    ...createLock(guarded, tabs.tell, now),
    ...createEverything(guarded, tabs.tell, now),
    enter: tabs.enter,
    subscribe: tabs.subscribe,
    onLetGo(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      listeners.clear()
      if (!lost) shut('interrupted')
    },
  }

  return {
    desk,
    letGo(problem) {
      if (lost) return
      shut(problem)
      for (const listener of [...listeners]) listener(problem)
    },
  }
}
