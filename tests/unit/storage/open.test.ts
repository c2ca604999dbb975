import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DATABASE_NAME } from '../../../src/constants'
import { openDesk, type OpenDeskOptions } from '../../../src/storage/dexieDesk'
import { SCHEMA, type SchemaStep } from '../../../src/storage/schema'
import type { StorageProblem } from '../../../src/storage/types'
import { claimConsole } from '../console'
import { anAssessment, at, createAir, opened, saved, saving } from './world'

const PATIENCE = { open: 2_000, otherTab: 50 }
/** The browser's number of our version 1. */
const V1 = 10

/** A database as some other program, or another version of ours, made it. */
function rawOpen(
  indexedDB: IDBFactory,
  version: number | undefined,
  upgrade: (db: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version)
    request.onupgradeneeded = () => upgrade(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no reason'))
    request.onblocked = () => reject(new Error('blocked'))
  })
}

function rawAll(db: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(table).objectStore(table).getAll()
    request.onsuccess = () => resolve(request.result as unknown[])
    request.onerror = () => reject(request.error ?? new Error('no reason'))
  })
}

/** What a next version of the app might do: a new table, and every assessment rewritten. */
function nextVersion(upgrade?: SchemaStep['upgrade']): readonly SchemaStep[] {
  const raise: SchemaStep['upgrade'] = async (tx) => {
    await tx.table('assessments').toCollection().modify({ upgraded: true })
  }
  return [...SCHEMA, { version: 2, stores: { templates: 'id' }, upgrade: upgrade ?? raise }]
}

describe('opening the database', () => {
  let indexedDB: IDBFactory
  let options: OpenDeskOptions
  beforeEach(() => {
    indexedDB = new IDBFactory()
    options = { indexedDB, IDBKeyRange, channel: createAir()(), patience: PATIENCE }
  })

  it('what was saved is there after closing and opening again', async () => {
    const desk = await opened(options)
    const record = await saved(desk, anAssessment(), saving(null))
    desk.close()
    expect(await (await opened(options)).list()).toEqual([record])
  })

  it('makes one database under our name and nothing beside it', async () => {
    await opened(options)
    // What else a library might make, it makes later on.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await indexedDB.databases()).toEqual([{ name: DATABASE_NAME, version: V1 }])
  })

  it('holds the tables that later formats need', async () => {
    ;(await opened(options)).close()
    const db = await rawOpen(indexedDB, undefined)
    expect([...db.objectStoreNames]).toEqual([
      'assessments',
      'blobs',
      'files',
      'history',
      'reviews',
      'settings',
      'snapshots',
    ])
  })

  describe('a database of a newer version', () => {
    it('is refused and not touched', async () => {
      const made = await rawOpen(indexedDB, 20, (db) => {
        db.createObjectStore('assessments', { keyPath: 'uuid' }).put({ uuid: 'x', content: 'của bản mới' })
      })
      made.close()
      expect(await openDesk(options)).toEqual({ ok: false, problem: 'newer-database' })
      const after = await rawOpen(indexedDB, undefined)
      expect(after.version).toBe(20)
      expect([...after.objectStoreNames]).toEqual(['assessments'])
      expect(await rawAll(after, 'assessments')).toEqual([{ uuid: 'x', content: 'của bản mới' }])
    })

    it('by a fraction of a version as well', async () => {
      ;(await rawOpen(indexedDB, V1 + 1)).close()
      expect(await openDesk(options)).toEqual({ ok: false, problem: 'newer-database' })
      expect((await indexedDB.databases())[0]?.version).toBe(V1 + 1)
    })
  })

  it('a damaged one keeps its version number, so that it is not taken for a newer one afterwards', async () => {
    ;(
      await rawOpen(indexedDB, V1, (db) => void db.createObjectStore('assessments', { keyPath: 'id' }))
    ).close()
    const desk = await opened(options)
    claimConsole('warn', /Dexie SchemaDiff/)
    expect(await desk.save(anAssessment(), saving(null))).toEqual({ ok: false, problem: 'unknown' })
    expect(await desk.list()).toEqual([])
    expect((await indexedDB.databases())[0]?.version).toBe(V1)
  })

  describe('a database of an older version', () => {
    it('made by hand before version 1, keeps its assessments and gets the missing tables', async () => {
      const row = { id: 'a-1', assessment: anAssessment(), revision: 3, savedAt: at(0), exported: null }
      const made = await rawOpen(indexedDB, 5, (db) => {
        db.createObjectStore('assessments', { keyPath: 'id' }).put(row)
      })
      made.close()
      const desk = await opened(options)
      expect(await desk.list()).toEqual([
        { assessment: anAssessment(), revision: 3, savedAt: at(0), exported: null },
      ])
      await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(3))
      expect(await desk.history('a-1')).toHaveLength(1)
    })

    it('of version 1 goes through the step to version 2, rows and history with it', async () => {
      const old = await opened(options)
      await saved(old, anAssessment(), saving(null))
      const history = await old.history('a-1')
      old.close()
      const desk = await opened({ ...options, schema: nextVersion() })
      expect((await desk.get('a-1'))?.assessment).toEqual(anAssessment())
      expect(await desk.history('a-1')).toEqual(history)
      desk.close()
      const db = await rawOpen(indexedDB, undefined)
      expect(db.version).toBe(20)
      expect(await rawAll(db, 'assessments')).toMatchObject([{ id: 'a-1', upgraded: true }])
      expect([...db.objectStoreNames]).toContain('templates')
    })

    it.each([
      ['fails', () => Promise.reject(new Error('row of a kind nobody foresaw'))],
      [
        'is cut off',
        (tx: Parameters<NonNullable<SchemaStep['upgrade']>>[0]) => {
          tx.abort()
          return Promise.resolve()
        },
      ],
    ])('stays as it was when the upgrade %s, and the old app still opens it', async (_name, breakOff) => {
      const old = await opened(options)
      const record = await saved(old, anAssessment(), saving(null))
      old.close()
      const schema = nextVersion(async (tx) => {
        await tx.table('assessments').clear()
        await breakOff(tx)
      })
      const refused = await openDesk({ ...options, schema })
      expect(refused).toEqual({ ok: false, problem: 'interrupted', cause: 'upgrade-aborted' })
      expect(await (await opened(options)).list()).toEqual([record])
    })
  })

  describe('two tabs, one of them with a newer app', () => {
    it('the old tab lets go at once, says so, and refuses to save; the new one has the data', async () => {
      const old = await opened(options)
      const record = await saved(old, anAssessment(), saving(null))
      const heard: StorageProblem[] = []
      old.onLetGo((problem) => heard.push(problem))
      const fresh = await opened({ ...options, channel: createAir()(), schema: nextVersion() })
      expect(heard).toEqual(['newer-database'])
      expect(await old.save(anAssessment(), saving(1))).toEqual({ ok: false, problem: 'newer-database' })
      await expect(old.list()).rejects.toMatchObject({ problem: 'newer-database' })
      expect(await fresh.list()).toEqual([record])
      expect(await fresh.save(anAssessment(), saving(1))).toMatchObject({ ok: true })
    })

    it('lets go of a database that somebody deletes', async () => {
      const desk = await opened(options)
      const heard: StorageProblem[] = []
      const stop = desk.onLetGo((problem) => heard.push(problem))
      await new Promise<void>((resolve) => {
        indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = () => resolve()
      })
      expect(heard).toEqual(['interrupted'])
      expect(await desk.save(anAssessment(), saving(null))).toEqual({ ok: false, problem: 'interrupted' })
      stop()
    })

    it('a tab that does not let go: interrupted, nothing upgraded, also not later', async () => {
      const deaf = await rawOpen(indexedDB, 5, (db) => {
        db.createObjectStore('assessments', { keyPath: 'id' })
      })
      expect(await openDesk(options)).toEqual({ ok: false, problem: 'interrupted', cause: 'other-tab' })
      deaf.close()
      // The request nobody waits for any more is now granted, and must give the database back as it was.
      const after = await rawOpen(indexedDB, undefined)
      expect(after.version).toBe(5)
      expect([...after.objectStoreNames]).toEqual(['assessments'])
      after.close()
      const desk = await opened(options)
      expect(await desk.list()).toEqual([])
    })

    it('a tab that lets go in time: opened', async () => {
      const slow = await rawOpen(indexedDB, 5)
      setTimeout(() => slow.close(), 10)
      expect(await openDesk({ ...options, patience: { open: 2_000, otherTab: 1_000 } })).toMatchObject({
        ok: true,
      })
    })
  })

  describe('a browser that gives no storage', () => {
    const refusing = (name: string, message = ''): IDBFactory =>
      Object.assign(Object.create(indexedDB) as IDBFactory, {
        open: () => {
          throw new DOMException(message, name)
        },
      })

    it.each([
      ['SecurityError', { problem: 'blocked', cause: 'unavailable' }],
      ['InvalidStateError', { problem: 'blocked', cause: 'unavailable' }],
      ['QuotaExceededError', { problem: 'quota' }],
      ['DataError', { problem: 'unknown' }],
    ])('%s', async (name, expected) => {
      expect(await openDesk({ ...options, indexedDB: refusing(name) })).toEqual({ ok: false, ...expected })
    })

    it('no IndexedDB at all', async () => {
      expect(await openDesk({ ...options, indexedDB: undefined })).toEqual({
        ok: false,
        problem: 'blocked',
        cause: 'unavailable',
      })
    })

    it('no answer at all', async () => {
      const silent = Object.assign(Object.create(indexedDB) as IDBFactory, { open: () => new EventTarget() })
      const patience = { open: 30, otherTab: 30 }
      expect(await openDesk({ ...options, indexedDB: silent, patience })).toEqual({
        ok: false,
        problem: 'interrupted',
        cause: 'no-answer',
      })
    })
  })
})
