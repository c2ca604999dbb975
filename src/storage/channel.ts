/** Carries messages to the other tabs of this app, not back to the sender. Messages are plain JSON. */
export interface Channel {
  post: (message: unknown) => void
  /** Hears what the other tabs say; the returned function stops. */
  listen: (hear: (message: unknown) => void) => () => void
  close: () => void
}

/** What of the browser a channel needs; each may be missing. */
export interface ChannelEnvironment {
  BroadcastChannel?: typeof BroadcastChannel
  localStorage?: Pick<Storage, 'setItem' | 'removeItem'>
  addEventListener?: (type: 'storage', listener: (event: StorageEvent) => void) => void
  removeEventListener?: (type: 'storage', listener: (event: StorageEvent) => void) => void
}

/** For when a tab is on its own: nobody hears, and saving still compares revisions. */
export const silentChannel: Channel = { post: () => {}, listen: () => () => {}, close: () => {} }

/**
 * Opens the way to the other tabs: BroadcastChannel, else the `storage` events of localStorage, else silence.
 * @param name the same in all tabs
 * @param environment the browser
 */
export function openChannel(name: string, environment: ChannelEnvironment = globalThis): Channel {
  for (const open of [broadcasting, throughLocalStorage]) {
    try {
      const channel = open(name, environment)
      if (channel) return channel
    } catch {
      // Storage that is switched off throws already when it is looked at: the next way, or none.
    }
  }
  return silentChannel
}

function broadcasting(name: string, { BroadcastChannel }: ChannelEnvironment): Channel | null {
  if (!BroadcastChannel) return null
  const channel = new BroadcastChannel(name)
  let isOpen = true
  return {
    post: (message) => {
      if (isOpen) channel.postMessage(message)
    },
    listen(hear) {
      const onMessage = (event: MessageEvent): void => hear(event.data)
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
    close() {
      isOpen = false
      channel.close()
    },
  }
}

function throughLocalStorage(name: string, environment: ChannelEnvironment): Channel | null {
  const { localStorage, addEventListener, removeEventListener } = environment
  if (!localStorage || !addEventListener || !removeEventListener) return null
  const stops = new Set<() => void>()
  let isOpen = true
  return {
    post(message) {
      if (!isOpen) return
      try {
        // Removed at once, so that the same message twice is two events and nothing stays behind.
        localStorage.setItem(name, JSON.stringify(message))
        localStorage.removeItem(name)
      } catch {
        // No room for a message: the tabs do not hear of each other, saving still compares revisions.
      }
    },
    listen(hear) {
      const onStorage = ({ key, newValue }: StorageEvent): void => {
        if (key === name && newValue !== null) hear(parsed(newValue))
      }
      const stop = (): void => {
        removeEventListener.call(environment, 'storage', onStorage)
        stops.delete(stop)
      }
      addEventListener.call(environment, 'storage', onStorage)
      stops.add(stop)
      return stop
    },
    close() {
      isOpen = false
      for (const stop of [...stops]) stop()
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
