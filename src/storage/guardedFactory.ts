/** An `indexedDB` for Dexie that never opens a database of a newer version, and what is known of the opening. */
export interface GuardedFactory {
  factory: IDBFactory
  /** Whether an older database is being upgraded and that is not finished. */
  isUpgrading: () => boolean
  /** Nobody waits any more: if the browser still opens the database, close it again and upgrade nothing. */
  abandon: () => void
}

/**
 * Dexie 4 opens a database of a newer version all the same and may even add missing indexes to it. An old copy of this
 * app must leave such a database alone, so every opening goes out with our own version and the browser refuses it
 * with a VersionError.
 * @param indexedDB the browser's
 * @param newest the newest version this app knows, in the browser's numbers (ten times Dexie's)
 */
export function guardFactory(indexedDB: IDBFactory, newest: number): GuardedFactory {
  let isUpgrading = false
  let isAbandoned = false

  function open(name: string, version = newest): IDBOpenDBRequest {
    const request = indexedDB.open(name, Math.min(version, newest))
    request.addEventListener('upgradeneeded', (event) => {
      isUpgrading = event.oldVersion > 0
      if (!isAbandoned) return
      event.stopImmediatePropagation()
      request.transaction?.abort()
    })
    request.addEventListener('success', (event) => {
      isUpgrading = false
      if (!isAbandoned) return
      event.stopImmediatePropagation()
      request.result.close()
    })
    return request
  }

  const factory: IDBFactory = {
    open,
    cmp: (first, second) => indexedDB.cmp(first, second),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    // Where this is missing, Dexie keeps the names of databases in a database of its own.
    databases: () => Promise.resolve([]),
  }
  return {
    factory,
    isUpgrading: () => isUpgrading,
    abandon: () => {
      isAbandoned = true
    },
  }
}
