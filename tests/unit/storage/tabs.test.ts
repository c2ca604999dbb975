import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Channel } from '../../../src/storage/channel'
import type { Locks } from '../../../src/storage/tabLocks'
import { readTabMessage } from '../../../src/storage/tabMessages'
import { ASK_EVERY, createTabs, type PageEvents, type Tabs } from '../../../src/storage/tabs'
import type { StorageEvent } from '../../../src/storage/types'
import { createAir } from './world'

type Callback = () => unknown

/** Locks of one browser. A tab that dies gives back what it holds. */
function createLockRoom() {
  const queues = new Map<string, { owner: string; run: () => void }[]>()
  const free = (name: string): void => {
    queues.get(name)?.shift()
    queues.get(name)?.[0]?.run()
  }
  const locksOf = (owner: string): Locks => ({
    request: (name: string, ...rest: unknown[]) =>
      new Promise<never>((resolve, reject) => {
        const callback = rest.at(-1) as Callback
        const { signal } = (rest.length > 1 ? rest[0] : {}) as { signal?: AbortSignal }
        const queue = queues.get(name) ?? []
        queues.set(name, queue)
        const run = async (): Promise<void> => {
          resolve((await callback()) as never)
          free(name)
        }
        queue.push({ owner, run: () => void run() })
        if (queue.length === 1) void run()
        signal?.addEventListener('abort', () => {
          const waiting = queue.findIndex((entry) => entry.owner === owner)
          if (waiting > 0) queue.splice(waiting, 1)
          reject(new DOMException('', 'AbortError'))
        })
      }),
  })
  const die = (owner: string): void => {
    for (const [name, queue] of queues) if (queue[0]?.owner === owner) free(name)
  }
  /** How many wait for the lock of this tab. */
  const waitingFor = (tab: string): number => (queues.get(`test-tab-${tab}`)?.length ?? 1) - 1
  return { locksOf, die, waitingFor }
}

class FakePage extends EventTarget implements PageEvents {
  fire(type: 'pagehide' | 'pageshow'): void {
    this.dispatchEvent(new Event(type))
  }
}

interface Seat {
  tabs: Tabs
  heard: StorageEvent[]
  page: FakePage
  /** Cuts the tab off, as a crash does: it neither hears nor says anything any more. */
  crash: () => void
}

let air: () => Channel
const seats: Seat[] = []

function sit(tab: string, locks?: Locks): Seat {
  const channel = air()
  const page = new FakePage()
  const heard: StorageEvent[] = []
  const tabs = createTabs({ channel, name: 'test', tab, page, locks })
  tabs.subscribe((event) => heard.push(event))
  const seat = { tabs, heard, page, crash: () => channel.close() }
  seats.push(seat)
  return seat
}

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1)
const present = (tabs: number, id = 'a-1'): StorageEvent => ({ type: 'presence', id, tabs })

beforeEach(() => {
  vi.useFakeTimers()
  air = createAir()
})
afterEach(() => {
  for (const { tabs } of seats.splice(0)) tabs.close()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const lockRooms = [
  { name: 'with locks', create: createLockRoom },
  { name: 'without locks', create: () => ({ locksOf: () => undefined, die: () => {} }) },
  {
    name: 'with locks that are refused',
    create: () => ({
      locksOf: (): Locks => ({ request: () => Promise.reject(new DOMException('', 'SecurityError')) }),
      die: () => {},
    }),
  },
]

describe.each(lockRooms)('tabs $name', ({ create }) => {
  let room: { locksOf: (owner: string) => Locks | undefined; die: (owner: string) => void }
  let one: Seat
  let two: Seat
  beforeEach(() => {
    room = create()
    one = sit('one', room.locksOf('one'))
    two = sit('two', room.locksOf('two'))
  })

  it('hear who comes and goes, each with the same number', async () => {
    one.tabs.enter('a-1')
    await settled()
    expect(two.heard).toEqual([present(1)])
    const leave = two.tabs.enter('a-1')
    await settled()
    expect(one.heard).toEqual([present(2)])
    expect(two.heard).toEqual([present(1), present(2)])
    const three = sit('three', room.locksOf('three'))
    three.tabs.enter('a-1')
    await settled()
    expect([one, two, three].map(({ heard }) => heard.at(-1))).toEqual([present(3), present(3), present(3)])
    leave()
    leave()
    await settled()
    expect(one.heard.at(-1)).toEqual(present(2))
    expect(three.heard.at(-1)).toEqual(present(2))
  })

  it('count each assessment for itself', async () => {
    one.tabs.enter('a-1')
    two.tabs.enter('a-2')
    await settled()
    expect(one.heard).toEqual([present(1, 'a-2')])
    expect(two.heard).toEqual([present(1, 'a-1')])
  })

  it('entering twice in one tab is one tab, until both have left', async () => {
    const leaveFirst = one.tabs.enter('a-1')
    const leaveSecond = one.tabs.enter('a-1')
    await settled()
    leaveFirst()
    await settled()
    expect(two.heard).toEqual([present(1)])
    leaveSecond()
    await settled()
    expect(two.heard).toEqual([present(1), present(0)])
  })

  it('hear of a page that goes, and of one that comes back from the cache', async () => {
    one.tabs.enter('a-1')
    two.tabs.enter('a-1')
    await settled()
    two.page.fire('pagehide')
    await settled()
    expect(one.heard.at(-1)).toEqual(present(1))
    two.page.fire('pageshow')
    await settled()
    expect(one.heard.at(-1)).toEqual(present(2))
  })

  it('hear of a desk that is closed', async () => {
    one.tabs.enter('a-1')
    two.tabs.enter('a-1')
    await settled()
    two.tabs.close()
    await settled()
    expect(one.heard.at(-1)).toEqual(present(1))
  })

  it('notice a tab that crashed without a word', async () => {
    one.tabs.enter('a-1')
    two.tabs.enter('a-1')
    await settled()
    expect(one.heard).toEqual([present(2)])
    two.crash()
    room.die('two')
    await vi.advanceTimersByTimeAsync(4 * ASK_EVERY)
    expect(one.heard).toEqual([present(2), present(1)])
  })

  it('keep a quiet tab that still lives', async () => {
    one.tabs.enter('a-1')
    two.tabs.enter('a-1')
    await vi.advanceTimersByTimeAsync(20 * ASK_EVERY)
    expect(one.heard).toEqual([present(2)])
  })

  it('tell what happened to the others only', async () => {
    one.tabs.tell({ type: 'removed', id: 'a-1' })
    await settled()
    expect(two.heard).toEqual([{ type: 'removed', id: 'a-1' }])
    expect(one.heard).toEqual([])
  })
})

describe('dead tabs', () => {
  it('with locks are noticed at once and without a timer', async () => {
    const room = createLockRoom()
    const one = sit('one', room.locksOf('one'))
    const two = sit('two', room.locksOf('two'))
    one.tabs.enter('a-1')
    two.tabs.enter('a-1')
    await settled()
    expect(vi.getTimerCount()).toBe(0)
    two.crash()
    room.die('two')
    await settled()
    expect(one.heard.at(-1)).toEqual(present(1))
  })

  it('with locks: each is waited for once, however often it is heard of, and no longer after it left', async () => {
    const room = createLockRoom()
    const one = sit('one', room.locksOf('one'))
    const two = sit('two', room.locksOf('two'))
    one.tabs.enter('a-1')
    const leave = ['a-1', 'a-2', 'a-3'].map((id) => two.tabs.enter(id))
    await settled()
    expect(room.waitingFor('two')).toBe(1)
    for (const stop of leave) stop()
    await settled()
    expect(room.waitingFor('two')).toBe(0)
  })

  it('without locks: nobody is asked while nobody is there', async () => {
    const one = sit('one')
    one.tabs.enter('a-1')
    await settled()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what comes through the channel', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['somebody else', { app: 'other', from: 'x', kind: 'bye' }],
    ['nobody', { app: 'tt54', kind: 'bye' }],
    ['a kind of a later version', { app: 'tt54', from: 'x', kind: 'merge' }],
    [
      'an event of a later version',
      { app: 'tt54', from: 'x', kind: 'event', event: { type: 'moved', id: 'a' } },
    ],
    ['an event without an id', { app: 'tt54', from: 'x', kind: 'event', event: { type: 'removed' } }],
    [
      'a save without a revision',
      { app: 'tt54', from: 'x', kind: 'event', event: { type: 'saved', id: 'a' } },
    ],
  ])('%s is passed over', (_name, message) => {
    expect(readTabMessage(message)).toBeNull()
  })

  it('of a list only the ids are taken', () => {
    expect(readTabMessage({ app: 'tt54', from: 'x', kind: 'here', ids: ['a', 1, null], ask: 'yes' })).toEqual(
      {
        app: 'tt54',
        from: 'x',
        kind: 'here',
        ids: ['a'],
        ask: false,
        locked: false,
      },
    )
  })
})
