import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import { readEverything } from '../../../src/storage/backup'
import { silentChannel } from '../../../src/storage/channel'
import type { LockedDesk } from '../../../src/storage/types'
import { at, opened } from './world'

afterEach(() => vi.restoreAllMocks())

const HASH = 'a'.repeat(64)
const BYTES = Uint8Array.from([37, 80, 68, 70, 0, 255])

/** As WebKit in a private window: a `Blob` in a row is refused. */
function refuseBlobs(): void {
  const original = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const row = args[0] as Record<string, unknown>
    const holds = (value: unknown): boolean =>
      value instanceof Blob ||
      (typeof value === 'object' && value !== null && Object.values(value).some(holds))
    if (holds(row))
      throw new DOMException('Error preparing Blob/File data to be stored in object store', 'UnknownError')
    return original.apply(this, args)
  })
}

it.each([false, true])(
  'a file of evidence is kept byte by byte, a browser without Blobs: %s',
  async (isWithout) => {
    if (isWithout) refuseBlobs()
    const desk = await opened({ indexedDB: new IDBFactory(), channel: silentChannel })
    const blob = new Blob([BYTES], { type: 'application/pdf' })
    const file = { sha256: HASH, name: 'f.pdf', type: blob.type, size: blob.size, blob }
    expect(await desk.putFile(file)).toEqual({ ok: true })
    const kept = await desk.getFile(HASH)
    expect(kept?.blob.type).toBe('application/pdf')
    expect(new Uint8Array((await kept?.blob.arrayBuffer()) ?? new ArrayBuffer())).toEqual(BYTES)
    const { blobs } = await readEverything(desk, at(0))
    expect(new Uint8Array(await (blobs.get(HASH) ?? new Blob()).arrayBuffer())).toEqual(BYTES)
  },
)

it.each([false, true])(
  'a locked desk is kept byte by byte, a browser without Blobs: %s',
  async (isWithout) => {
    if (isWithout) refuseBlobs()
    const desk = await opened({ indexedDB: new IDBFactory(), channel: silentChannel })
    const rest = { derivation: {} as LockedDesk['derivation'], nonce: 'AAAA', lockedAt: at(0) }
    const data = new Blob([BYTES], { type: 'application/octet-stream' })
    expect(await desk.lockAway(await desk.everyRow(), { ...rest, data })).toBe(true)
    const { data: kept = null, ...others } = (await desk.readLock()) ?? {}
    expect(others).toEqual(rest)
    expect(kept?.type).toBe('application/octet-stream')
    expect(new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(BYTES)
  },
)
