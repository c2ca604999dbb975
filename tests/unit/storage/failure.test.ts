import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readEverything, writeEverything } from '../../../src/storage/backup'
import { silentChannel } from '../../../src/storage/channel'
import { createDesk } from '../../../src/storage/createDesk'
import { StorageError, problemOf } from '../../../src/storage/errors'
import type { Backend } from '../../../src/storage/rows'
import { createTabs } from '../../../src/storage/tabs'
import type { Desk } from '../../../src/storage/types'
import { anAssessment, at, createAir, opened, saved, saving } from './world'

const full = (): DOMException => new DOMException('The quota has been exceeded.', 'QuotaExceededError')

/** From now on, the write to this table with this number fails the way a full disk makes it fail. */
function failWriting(table: string, nth = 1): void {
  let writes = 0
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method]
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === table && (writes += 1) === nth) throw full()
      return original.apply(this, args)
    })
  }
}

/** From now on, a save is accepted row by row, and then its transaction is aborted for want of room. */
function failCommitting(): void {
  const original = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args)
    const { transaction } = this as unknown as { transaction: { _abort: (name: string) => void } }
    if (this.name === 'snapshots')
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'))
    return request
  })
}

/** A browser that closes its database for want of room and opens it again only when there is some. */
function aFillingDisk() {
  const indexedDB = new IDBFactory()
  const connections: IDBDatabase[] = []
  let isFull = false
  const open = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    // As Chrome says it: nothing about room.
    if (isFull) throw new DOMException('Internal error opening backing store', 'UnknownError')
    const request = open(name, version)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  })
  return {
    indexedDB,
    fill() {
      isFull = true
      for (const connection of connections.splice(0)) connection.onclose?.(new Event('close'))
    },
    free: () => (isFull = false),
  }
}

it('a database that the browser closed is opened again, also after that did not work for a while', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const disk = aFillingDisk()
  const desk = await opened({ indexedDB: disk.indexedDB, channel: createAir()() })
  await saved(desk, anAssessment(), saving(null))
  disk.fill()
  for (let attempt = 0; attempt < 3; attempt += 1)
    expect(await desk.save(anAssessment('a-1', {}, ['his.1']), saving(1))).toMatchObject({ ok: false })
  disk.free()
  expect(await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(1))).toMatchObject({ revision: 2 })
  desk.close()
  vi.restoreAllMocks()
})

it('what only its transaction knows is asked of the transaction', async () => {
  const desk = await opened({ indexedDB: new IDBFactory(), channel: createAir()() })
  const original = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args)
    const { transaction } = this as unknown as { transaction: { _abort: (name: string) => void } }
    // The requests under way fail with an AbortError that gives no reason.
    transaction._abort('QuotaExceededError')
    return request
  })
  expect(await desk.save(anAssessment(), saving(null))).toEqual({ ok: false, problem: 'quota' })
  vi.restoreAllMocks()
  desk.close()
})

describe('when the disk is full', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await opened({ indexedDB: new IDBFactory(), channel: createAir()() })
    await saved(desk, anAssessment(), saving(null))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    desk.close()
  })

  it.each(['assessments', 'history', 'snapshots'])(
    'a save that fails at %s writes nothing at all',
    async (table) => {
      const before = await desk.readAll()
      failWriting(table)
      expect(await desk.save(anAssessment('a-1', {}, ['his.1']), saving(1))).toEqual({
        ok: false,
        problem: 'quota',
      })
      vi.restoreAllMocks()
      expect(await desk.readAll()).toEqual(before)
    },
  )

  it('a save works again as soon as there is room, from the same revision', async () => {
    failWriting('assessments')
    await desk.save(anAssessment('a-1', {}, ['his.1']), saving(1))
    vi.restoreAllMocks()
    expect(await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(1))).toMatchObject({ revision: 2 })
  })

  it('a save refused only when it is committed says so too', async () => {
    failCommitting()
    expect(await desk.save(anAssessment('a-1', {}, ['his.1']), saving(1))).toEqual({
      ok: false,
      problem: 'quota',
    })
  })

  it.each(['files', 'blobs'])('a file that fails at %s leaves no half behind', async (table) => {
    failWriting(table)
    const file = { sha256: 'a'.repeat(64), name: 'a', type: '', size: 1, blob: new Blob(['a']) }
    expect(await desk.putFile(file)).toEqual({ ok: false, problem: 'quota' })
    vi.restoreAllMocks()
    expect(await desk.listFiles()).toEqual([])
    expect(await desk.getFile(file.sha256)).toBeUndefined()
  })

  it('a setting and a review say so', async () => {
    failWriting('settings')
    await expect(desk.setSetting('a', 1)).rejects.toMatchObject({ problem: 'quota' })
    failWriting('reviews')
    const review = { id: 'r', value: 1, files: [] }
    expect(await desk.saveReview(review, { base: null, at: at(0) })).toEqual({ ok: false, problem: 'quota' })
  })

  it('a big restore that fails near its end leaves the desk as it was', async () => {
    for (let save = 1; save < 60; save += 1)
      await saved(desk, anAssessment('a-1', { targetLevel: save }), saving(save))
    const backup = await readEverything(desk, at(0))
    const assessments = ['a-1', 'a-2', 'a-3', 'a-4'].map((id) => ({
      ...one(backup.manifest.assessments),
      id,
    }))
    const copies = assessments.map(({ id, ...record }) => ({
      ...record,
      assessment: { ...record.assessment, id },
    }))
    const history = copies.flatMap(({ assessment: { id } }) =>
      backup.manifest.history.map((entry) => ({
        ...entry,
        assessmentId: id,
        assessment: { ...entry.assessment, id },
      })),
    )
    const big = { ...backup, manifest: { ...backup.manifest, assessments: copies, history } }
    const before = await desk.readAll()
    failWriting('snapshots', history.length)
    expect(await writeEverything(desk, big, 'replace')).toEqual({ ok: false, problem: 'quota' })
    vi.restoreAllMocks()
    expect(await desk.readAll()).toEqual(before)
    // And without the failure it is one transaction of many hundred steps that holds.
    expect(await writeEverything(desk, big, 'replace')).toMatchObject({ ok: true })
    expect((await desk.readAll()).history).toHaveLength(history.length)
  })
})

function one<T>([first]: readonly T[]): T {
  return first ?? expect.fail('empty')
}

describe('when the database is let go in the middle of a save', () => {
  it('the save says why, not that it was aborted', async () => {
    let fail = (_error: unknown): void => {}
    const backend: Backend = {
      run: () => new Promise((_resolve, reject) => (fail = reject)),
      close: () => fail(new DOMException('', 'AbortError')),
    }
    const tabs = createTabs({ channel: silentChannel, name: 'test' })
    const { desk, letGo } = createDesk({ backend, tabs, now: () => at(0) })
    const result = desk.save(anAssessment(), saving(null))
    letGo('newer-database')
    expect(await result).toEqual({ ok: false, problem: 'newer-database' })
  })
})

describe('naming the problem', () => {
  const named = (name: string, message = ''): DOMException => new DOMException(message, name)

  it.each([
    ['a full disk', named('QuotaExceededError'), 'quota'],
    ['a full disk in old Firefox', named('NS_ERROR_DOM_QUOTA_REACHED'), 'quota'],
    [
      'a full disk in Chrome',
      named('UnknownError', 'Encountered full disk while opening backing store'),
      'quota',
    ],
    [
      'a disk that became full while the database was open, in Chrome 109 and newer',
      Object.assign(named('AbortError'), {
        inner: named(
          'UnknownError',
          'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (WritableFileAppend)',
        ),
      }),
      'quota',
    ],
    ['a newer database', named('VersionError'), 'newer-database'],
    ['a private window', named('InvalidStateError'), 'blocked'],
    ['storage switched off', named('SecurityError'), 'blocked'],
    ['an aborted transaction', named('AbortError'), 'interrupted'],
    ['one aborted by a full disk', Object.assign(named('AbortError'), { inner: full() }), 'quota'],
    [
      'one wrapped twice',
      new Error('a', { cause: new Error('b', { cause: named('SecurityError') }) }),
      'blocked',
    ],
    ['our own', new StorageError('newer-database', full()), 'newer-database'],
    ['a mistake', new TypeError('x is not a function'), 'unknown'],
    ['nothing', undefined, 'unknown'],
    ['a text', 'QuotaExceededError', 'unknown'],
  ])('%s', (_name, error, expected) => {
    expect(problemOf(error)).toBe(expected)
  })

  it('ends on causes in a circle', () => {
    const error: Error & { cause?: unknown } = new Error('round')
    error.cause = error
    expect(problemOf(error)).toBe('unknown')
  })
})
