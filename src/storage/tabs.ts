import type { Channel } from './channel'
import { createTabLocks, type Locks } from './tabLocks'
import { readTabMessage, type TabMessage, type Told } from './tabMessages'
import type { StorageEvent } from './types'

/** How often tabs without locks are asked whether they still live, in ms. A tab that misses two in a row is gone. */
export const ASK_EVERY = 10_000

/** More windows than anybody has: whoever claims more is not counted, so that forged messages cost nothing. */
export const MOST_TABS = 100

/** The page whose end must be told to the others. */
export interface PageEvents {
  addEventListener: (type: 'pagehide' | 'pageshow', listener: () => void) => void
  removeEventListener: (type: 'pagehide' | 'pageshow', listener: () => void) => void
}

/** What the windows of this product on one machine speak through. */
export interface TabsOptions {
  channel: Channel
  /** Prefix of the names of the locks; the same in all tabs. */
  name: string
  locks?: Locks
  page?: PageEvents
  /** Id of this tab; random. */
  tab?: string
}

/** The other tabs: telling and hearing what happens, and counting who works on what. */
export interface Tabs {
  tell: (event: Told) => void
  enter: (id: string) => () => void
  subscribe: (listener: (event: StorageEvent) => void) => () => void
  close: () => void
}

interface Peer {
  ids: ReadonlySet<string>
  /** Questions not answered yet; counted only for a tab without a lock. */
  missed: number
  locked: boolean
  stopWatching: () => void
}

/** A random id that needs no secure context (`crypto.randomUUID` does). */
function randomTab(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')
}

/**
 * Connects this tab with the others. A tab says which assessments it works on when that changes and when it is asked,
 * and says goodbye when its page goes. A tab that dies without goodbye is noticed by its lock coming free; where there
 * are no locks, by two questions left unanswered. (Asking, unlike a heartbeat, survives the throttled timers of a
 * background tab: messages are delivered there at once.)
 */
export function createTabs({ channel, name, locks, page, tab = randomTab() }: TabsOptions): Tabs {
  const listeners = new Set<(event: StorageEvent) => void>()
  const mine = new Map<string, number>()
  const peers = new Map<string, Peer>()
  const tabLocks = createTabLocks(locks, name, tab)
  let held: Promise<boolean> | undefined
  let isLocked = false
  let isClosed = false
  let asking: ReturnType<typeof setInterval> | undefined

  const emit = (event: StorageEvent): void => [...listeners].forEach((listener) => listener(event))
  const othersOn = (id: string): number => [...peers.values()].filter(({ ids }) => ids.has(id)).length
  const count = (id: string): void =>
    emit({ type: 'presence', id, tabs: othersOn(id) + (mine.has(id) ? 1 : 0) })

  function post(message: { kind: 'bye' } | { kind: 'event'; event: Told }): void {
    channel.post({ app: 'tt54', from: tab, ...message } satisfies TabMessage)
  }

  function announce(ask: boolean): void {
    if (isClosed) return
    const ids = [...mine.keys()]
    channel.post({ app: 'tt54', from: tab, kind: 'here', ids, ask, locked: isLocked } satisfies TabMessage)
  }

  function forget(from: string): void {
    const peer = peers.get(from)
    if (!peer) return
    peer.stopWatching()
    peers.delete(from)
    peer.ids.forEach(count)
    keepAsking()
  }

  function meet(from: string, ids: ReadonlySet<string>, locked: boolean): void {
    if (ids.size === 0) return forget(from)
    const known = peers.get(from)
    if (!known && peers.size >= MOST_TABS) return
    const before = known?.ids ?? new Set<string>()
    const isWatched = known?.locked ?? false
    const stopWatching = isWatched || !locked ? known?.stopWatching : tabLocks.watch(from, () => forget(from))
    peers.set(from, { ids, missed: 0, locked: isWatched || locked, stopWatching: stopWatching ?? (() => {}) })
    for (const id of new Set([...before, ...ids])) if (before.has(id) !== ids.has(id)) count(id)
    keepAsking()
  }

  /** Asks as long as there is somebody whose death no lock would tell. */
  function keepAsking(): void {
    const isNeeded = !isClosed && [...peers.values()].some(({ locked }) => !locked)
    if (isNeeded) asking ??= setInterval(askAll, ASK_EVERY)
    else {
      clearInterval(asking)
      asking = undefined
    }
  }

  function askAll(): void {
    for (const [from, peer] of [...peers]) {
      if (peer.locked) continue
      if (peer.missed >= 2) forget(from)
      else peer.missed += 1
    }
    if (peers.size > 0) announce(true)
  }

  const stopListening = channel.listen((heard) => {
    const message = readTabMessage(heard)
    if (!message || message.from === tab) return
    if (message.kind === 'event') emit(message.event)
    else if (message.kind === 'bye') forget(message.from)
    else {
      meet(message.from, new Set(message.ids), message.locked)
      if (message.ask && mine.size > 0) announce(false)
    }
  })

  const onHide = (): void => post({ kind: 'bye' })
  // A page that comes back from the back/forward cache never really left.
  const onShow = (): void => announce(true)
  page?.addEventListener('pagehide', onHide)
  page?.addEventListener('pageshow', onShow)

  return {
    tell: (event) => {
      if (!isClosed) post({ kind: 'event', event })
    },

    enter(id) {
      mine.set(id, (mine.get(id) ?? 0) + 1)
      if (othersOn(id) > 0) queueMicrotask(() => count(id))
      // The lock first: a tab that is heard of before it holds its lock would look dead.
      held ??= tabLocks.hold().then((isHeld) => (isLocked = isHeld))
      void held.then(() => announce(true))
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        const left = (mine.get(id) ?? 1) - 1
        if (left > 0) mine.set(id, left)
        else mine.delete(id)
        announce(false)
      }
    },

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    close() {
      if (isClosed) return
      post({ kind: 'bye' })
      isClosed = true
      stopListening()
      listeners.clear()
      for (const peer of peers.values()) peer.stopWatching()
      peers.clear()
      keepAsking()
      tabLocks.release()
      page?.removeEventListener('pagehide', onHide)
      page?.removeEventListener('pageshow', onShow)
      channel.close()
    },
  }
}
