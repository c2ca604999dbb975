import Dexie, { type Table, type Transaction as DexieTransaction } from 'dexie'
import { CHANNEL_NAME, DATABASE_NAME } from '../constants'
import { now as clock } from '../environment'
import { plainBytesOf, withBlobs, type KeptBytes } from './blobs'
import { openChannel, type Channel } from './channel'
import { createDesk } from './createDesk'
import { StorageError, problemOf } from './errors'
import { guardFactory } from './guardedFactory'
import type { Backend, HistoryRow, Key, Rows, TableName, Transaction } from './rows'
import { SCHEMA, type SchemaStep } from './schema'
import type { Locks } from './tabLocks'
import { createTabs, type PageEvents } from './tabs'
import type { StoredInstant, OpenDesk, OpenFailure, StorageProblem } from './types'

/** Everything from outside, each with the browser's own as default. */
export interface OpenDeskOptions {
  name?: string
  indexedDB?: IDBFactory
  IDBKeyRange?: typeof IDBKeyRange
  /** The way to the other tabs; the desk closes it. */
  channel?: Channel
  now?: () => StoredInstant
  locks?: Locks
  page?: PageEvents
  /** How long (ms) to wait for the browser, and for another tab that keeps an older version open. */
  patience?: { open: number; otherTab: number }
  /** The versions of the database. */
  schema?: readonly SchemaStep[]
}

const PATIENCE = { open: 10_000, otherTab: 3_000 }

/**
 * Opens the database. Never throws.
 * - `blocked` (`unavailable`): the browser gives no storage (private window, switched off by policy);
 * - `newer-database`: written by a newer version of the app; it was not touched;
 * - `interrupted`: the upgrade broke off (`upgrade-aborted`), another tab keeps the old version open (`other-tab`), or
 *   the browser does not answer (`no-answer`); the data are as they were, and closing the other tabs and loading again
 *   is the next step;
 * - `quota`: no room even to open.
 */
export async function openDesk(options: OpenDeskOptions = {}): Promise<OpenDesk> {
  try {
    return await open({ ...browser(), ...options })
  } catch (error) {
    return failure(problemOf(error))
  }
}

/** What the browser offers; looking at storage that is switched off may already throw. */
function browser(): OpenDeskOptions {
  const { indexedDB, IDBKeyRange, navigator } = globalThis
  const page = typeof globalThis.addEventListener === 'function' ? (globalThis as PageEvents) : undefined
  return { indexedDB, IDBKeyRange, locks: navigator?.locks, page }
}

function failure(problem: StorageProblem, cause?: OpenFailure): OpenDesk {
  if (cause) return { ok: false, problem, cause }
  return problem === 'blocked' ? { ok: false, problem, cause: 'unavailable' } : { ok: false, problem }
}

async function open(options: OpenDeskOptions): Promise<OpenDesk> {
  const { name = DATABASE_NAME, indexedDB, schema = SCHEMA, patience = PATIENCE } = options
  if (!indexedDB) return failure('blocked')
  const newest = Math.max(...schema.map(({ version }) => version)) * 10
  const guard = guardFactory(indexedDB, newest)
  const db = new Dexie(name, {
    indexedDB: guard.factory,
    IDBKeyRange: options.IDBKeyRange,
    // Rows come from the database each time: another tab may have written.
    cache: 'disabled',
    // On disk, not only on its way there, when a save is reported: hospitals lose power.
    chromeTransactionDurability: 'strict',
  })
  for (const { version, stores, upgrade } of schema) {
    const step = db.version(version).stores(stores)
    if (upgrade) step.upgrade(upgrade)
  }

  // Another tab waits for us: whoever is newer goes first, or its upgrade would hang.
  let letGo = (_problem: StorageProblem): void => db.close()
  db.on('versionchange', (event) => {
    letGo(event.newVersion === null ? 'interrupted' : 'newer-database')
    return false // Dexie's own listener would close, but open again at the next call.
  })

  const refused = await new Promise<OpenDesk | null>((resolve) => {
    const giveUp = (cause: OpenFailure): void => {
      guard.abandon()
      db.close()
      resolve(failure('interrupted', cause))
    }
    let timer = setTimeout(giveUp, patience.open, 'no-answer')
    const settle = (answer: OpenDesk | null): void => {
      clearTimeout(timer)
      resolve(answer)
    }
    db.on('blocked', () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, patience.otherTab, 'other-tab')
      return false // Dexie's own listener would only write to the console.
    })
    db.open().then(
      () => settle(null),
      (error: unknown) => {
        const problem = problemOf(error)
        const isAborted = guard.isUpgrading() && (problem === 'unknown' || problem === 'interrupted')
        settle(isAborted ? failure('interrupted', 'upgrade-aborted') : failure(problem))
      },
    )
  })
  if (refused) return refused

  const { channel = openChannel(CHANNEL_NAME), now = clock } = options
  const tabs = createTabs({ channel, name: CHANNEL_NAME, locks: options.locks, page: options.page })
  const made = createDesk({ backend: createDexieBackend(db), tabs, now })
  letGo = made.letGo
  return { ok: true, desk: made.desk }
}

function createDexieBackend(db: Dexie): Backend {
  return {
    async run(mode, tables, body) {
      // Chrome closes a database whose disk is full, and Dexie opens it again only until that fails once.
      if (!db.isOpen()) await db.open()
      const put: Blob[] = []
      const once = async (bytes?: KeptBytes) => {
        let native: IDBTransaction | undefined
        try {
          return await db.transaction(mode === 'readonly' ? 'r' : 'rw', [...tables], (running) => {
            native = running.idbtrans
            return body(withBlobs(bindTo(running), put, bytes))
          })
        } catch (error) {
          // A request may say only that its transaction was aborted; the transaction says by what.
          const reason = native?.error ? problemOf(native.error) : 'unknown'
          throw reason === 'unknown' ? error : new StorageError(reason, error)
        }
      }
      try {
        return await once()
      } catch (error) {
        // Of what was to be written nothing is there: it is written again, files as plain bytes.
        if (put.length === 0 || problemOf(error) !== 'unknown') throw error
        return once(await plainBytesOf(put))
      }
    },
    close: () => db.close(),
  }
}

/**
 * The tables of one transaction. They are taken from the transaction itself: Dexie's own way, finding the current
 * transaction by the chain of promises, loses it after a hundred awaits, and the next write would be on its own.
 */
function bindTo(running: DexieTransaction): Transaction {
  const tableOf = <T extends TableName>(name: T): Table<Rows[T], Key> =>
    running.table(name) as Table<Rows[T], Key>
  return {
    get: async (table, key) => tableOf(table).get(key),
    all: async (table) => tableOf(table).toArray(),
    historyOf: async (id) => tableOf('history').where('assessmentId').equals(id).sortBy('id'),
    put: async (table, row) => {
      await tableOf(table).put(row)
    },
    addHistory: async (row) => Number(await tableOf('history').add(row as HistoryRow)),
    remove: async (table, keys) => tableOf(table).bulkDelete([...keys]),
    clear: async (table) => tableOf(table).clear(),
  }
}
