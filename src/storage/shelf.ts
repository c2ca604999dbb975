import { throwAway } from './bin'
import { problemOf } from './errors'
import { plain } from './plain'
import type { Backend, Key, Rows, TableName, Transaction } from './rows'
import type { Told } from './tabMessages'
import type { BrokenRow, Revised, SaveResult, Shelf, ShelfSave } from './types'

/** Where the rows of a shelf lie. */
export interface ShelfPlace {
  table: TableName
  /** Under which key a row lies in its table. */
  keyOf: (id: string) => string
  get: (tx: Transaction, id: string) => Promise<unknown>
  all: (tx: Transaction) => Promise<unknown[]>
  put: (tx: Transaction, id: string, row: unknown) => Promise<void>
  remove: (tx: Transaction, id: string) => Promise<void>
}

/** Rows in a table of their own, each with its id as the key. */
export function inTable(table: 'assessments' | 'reviews'): ShelfPlace {
  return {
    table,
    keyOf: (id) => id,
    get: (tx, id) => tx.get(table, id),
    all: (tx) => tx.all(table),
    put: (tx, _id, row) => tx.put(table, row as Rows[typeof table]),
    remove: (tx, id) => tx.remove(table, [id]),
  }
}

/**
 * Rows among the settings, below a prefix: a new kind of row then needs no new version of the database, and an older
 * and a newer `tt54.html` go on working side by side on one machine.
 */
export function inSettings(prefix: string): ShelfPlace {
  return {
    table: 'settings',
    keyOf: (id) => prefix + id,
    get: async (tx, id) => (await tx.get('settings', prefix + id))?.value,
    all: async (tx) =>
      (await tx.all('settings')).flatMap(({ key, value }) =>
        typeof key === 'string' && key.startsWith(prefix) ? [value] : [],
      ),
    put: (tx, id, value) => tx.put('settings', { key: prefix + id, value }),
    remove: (tx, id) => tx.remove('settings', [prefix + id]),
  }
}

/** What one kind of work adds to the rules of a shelf. */
export interface ShelfSpec<Given, R extends Revised, Options extends ShelfSave> {
  place: ShelfPlace
  /** Tables that `afterSave` needs in the transaction. */
  also?: readonly TableName[]
  /** The name under which windows speak of it. */
  channelOf: (id: string) => string
  idOf: (given: Given) => string
  /** The door: null for a row that is not whole. */
  read: (row: unknown) => R | null
  /** The row to be written; without its own id beside it where the table wants none. */
  make: (given: Given, head: { revision: number; savedAt: string }, before: R | null) => R
  rowOf: (record: R, id: string) => unknown
  afterSave?: (tx: Transaction, record: R, options: Options) => Promise<void>
  now: () => string
}

/**
 * A shelf of works, each under a revision of its own: a save names the revision it was made from and is refused when
 * another window wrote since. What is removed goes to the bin.
 * @param backend where the tables are
 * @param tell says to the other tabs what happened, after it was committed
 */
export function createShelf<Given, R extends Revised, Options extends ShelfSave = ShelfSave>(
  backend: Backend,
  tell: (event: Told) => void,
  spec: ShelfSpec<Given, R, Options>,
): Shelf<Given, R, Options> {
  const { place, channelOf, idOf, read } = spec
  const both: readonly TableName[] = place.table === 'settings' ? ['settings'] : [place.table, 'settings']
  const toSave: readonly TableName[] = [...new Set([...both, ...(spec.also ?? [])])]
  const told = (id: string, { revision }: R): void => tell({ type: 'saved', id: channelOf(id), revision })

  async function save(given: Given, options: Options): Promise<SaveResult<R>> {
    const kept = plain(given)
    const id = idOf(kept)
    return backend.run('readwrite', toSave, async (tx): Promise<SaveResult<R>> => {
      const row = await place.get(tx, id)
      const here = read(row)
      if (!options.force && (here?.revision ?? null) !== options.base)
        return { ok: false, problem: 'conflict', current: here }
      // What is not whole is no obstacle, but it is not ours to lose either.
      if (row !== undefined && !here)
        await throwAway(tx, { table: place.table, id: place.keyOf(id), row, at: options.at, isSafe: false })
      // Above both, so that no revision number ever stands for two contents.
      const revision = Math.max(here?.revision ?? 0, options.base ?? 0) + 1
      const record = spec.make(kept, { revision, savedAt: options.at }, here)
      await place.put(tx, id, spec.rowOf(record, id))
      await spec.afterSave?.(tx, record, options)
      return { ok: true, record }
    })
  }

  return {
    async list() {
      const rows = await backend.run('readonly', [place.table], place.all)
      return rows.flatMap((row) => read(row) ?? [])
    },

    async broken() {
      const rows = await backend.run('readonly', [place.table], place.all)
      return rows.flatMap((row, index): BrokenRow[] => {
        if (read(row)) return []
        const { id } = (row ?? {}) as { id?: Key }
        return [{ table: place.table, id: typeof id === 'string' ? id : `#${index + 1}`, row }]
      })
    },

    async get(id) {
      const row = await backend.run('readonly', [place.table], (tx) => place.get(tx, id))
      return read(row) ?? undefined
    },

    async save(given, options) {
      try {
        const result = await save(given, options)
        if (result.ok) told(idOf(given), result.record)
        return result
      } catch (error) {
        return { ok: false, problem: problemOf(error) }
      }
    },

    async remove(id) {
      const at = spec.now()
      const taken = await backend.run('readwrite', both, async (tx) => {
        const row = await place.get(tx, id)
        if (row === undefined) return null
        const record = read(row)
        await place.remove(tx, id)
        const isSafe = record?.exported ? record.exported.revision === record.revision : false
        const thrown = { table: place.table, id: place.keyOf(id), row, at, isSafe }
        return { key: await throwAway(tx, thrown), record, row }
      })
      if (!taken) return () => Promise.resolve()
      tell({ type: 'removed', id: channelOf(id) })
      return async () => {
        // What another tab has written since under the same id stays, and what was removed stays in the bin.
        const isBack = await backend.run('readwrite', both, async (tx) => {
          if ((await place.get(tx, id)) !== undefined) return false
          await place.put(tx, id, taken.row)
          await tx.remove('settings', [taken.key])
          return true
        })
        if (isBack && taken.record) told(id, taken.record)
      }
    },
  }
}
