import { now as clock } from '../environment'
import { silentChannel, type Channel } from './channel'
import { createDesk } from './createDesk'
import { StorageError } from './errors'
import { KEY_OF, TABLES, type Backend, type Key, type Rows, type TableName, type Transaction } from './rows'
import { createTabs } from './tabs'
import type { Desk, StoredInstant } from './types'

type Tables = { [T in TableName]: ReadonlyMap<Key, Rows[T]> }

/** What a desk in memory holds. Two desks over one state behave like two tabs over one database. */
export interface MemoryState {
  tables: Tables
  /** The number of the next entry of the history. */
  next: number
  /** The transaction that runs; the next one waits for it. */
  busy: Promise<unknown>
}

/** An empty state. */
export function createMemoryState(): MemoryState {
  const tables = Object.fromEntries(TABLES.map((table) => [table, new Map()])) as unknown as Tables
  return { tables, next: 1, busy: Promise.resolve() }
}

/** A database gives out copies; so does this. Bytes are shared: a Blob cannot change. */
function copy<T extends TableName>(table: T, row: Rows[T]): Rows[T] {
  return table === 'blobs' ? row : structuredClone(row)
}

function keyOf<T extends TableName>(table: T, row: Rows[T]): Key {
  return (row as unknown as Record<string, Key>)[KEY_OF[table]] as Key
}

function openTransaction(state: MemoryState): { tx: Transaction; commit: () => void } {
  const tables: Partial<Record<TableName, Map<Key, Rows[TableName]>>> = {}
  let { next } = state
  const forWriting = <T extends TableName>(table: T): Map<Key, Rows[T]> =>
    (tables[table] ??= new Map<Key, Rows[TableName]>(state.tables[table])) as Map<Key, Rows[T]>
  const read = <T extends TableName>(table: T): ReadonlyMap<Key, Rows[T]> =>
    (tables[table] ?? state.tables[table]) as ReadonlyMap<Key, Rows[T]>
  const put = <T extends TableName>(table: T, row: Rows[T]): void => {
    forWriting(table).set(keyOf(table, row), copy(table, row))
  }
  const all = <T extends TableName>(table: T): Rows[T][] =>
    [...read(table)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => copy(table, row))

  const tx: Transaction = {
    async get(table, key) {
      const row = read(table).get(key)
      return row && copy(table, row)
    },
    all: async (table) => all(table),
    historyOf: async (id) => all('history').filter(({ assessmentId }) => assessmentId === id),
    put: async (table, row) => put(table, row),
    async addHistory(row) {
      const id = next
      next += 1
      put('history', { ...row, id })
      return id
    },
    async remove(table, keys) {
      for (const key of keys) forWriting(table).delete(key)
    },
    async clear(table) {
      forWriting(table).clear()
    },
  }
  const commit = (): void => {
    state.tables = { ...state.tables, ...(tables as Partial<Tables>) }
    state.next = next
  }
  return { tx, commit }
}

function createMemoryBackend(state: MemoryState): Backend {
  let isClosed = false
  return {
    async run(mode, _tables, body) {
      const before = state.busy
      const result = (async () => {
        await before
        if (isClosed) throw new StorageError('interrupted')
        const { tx, commit } = openTransaction(state)
        const answer = await body(tx)
        if (mode === 'readwrite') commit()
        return answer
      })()
      state.busy = result.catch(() => {})
      return result
    },
    close() {
      isClosed = true
    },
  }
}

/** What several desks in memory share: content, channel, clock. */
export interface MemoryDeskOptions {
  state?: MemoryState
  channel?: Channel
  now?: () => StoredInstant
}

/**
 * A desk that forgets everything when the tab closes: for when the browser gives no storage, and for tests. It follows
 * the same rules as the one in the database: compare-and-set, bounded history, events between desks on one channel.
 */
export function createMemoryDesk(options: MemoryDeskOptions = {}): Desk {
  const { state = createMemoryState(), channel = silentChannel } = options
  const { now = clock } = options
  const tabs = createTabs({ channel, name: 'memory' })
  return createDesk({ backend: createMemoryBackend(state), tabs, now }).desk
}
