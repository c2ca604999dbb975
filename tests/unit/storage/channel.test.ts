import { describe, expect, it } from 'vitest'
import {
  openChannel,
  silentChannel,
  type Channel,
  type ChannelEnvironment,
} from '../../../src/storage/channel'

/** Windows of one browser over one localStorage: `storage` events go to every window but the one that wrote. */
function createWindows() {
  const windows: EventTarget[] = []
  const stored = new Map<string, string>()
  const open = (): ChannelEnvironment & { fire: (key: string, value: string | null) => void } => {
    const target = new EventTarget()
    windows.push(target)
    const dispatch = (to: EventTarget, key: string, newValue: string | null): boolean =>
      to.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }))
    const tell = (key: string, newValue: string | null): void =>
      windows.filter((other) => other !== target).forEach((other) => dispatch(other, key, newValue))
    return {
      addEventListener: target.addEventListener.bind(target) as ChannelEnvironment['addEventListener'],
      removeEventListener: target.removeEventListener.bind(
        target,
      ) as ChannelEnvironment['removeEventListener'],
      localStorage: {
        setItem(key, value) {
          stored.set(key, value)
          tell(key, value)
        },
        removeItem(key) {
          stored.delete(key)
          tell(key, null)
        },
      },
      fire: (key, value) => void dispatch(target, key, value),
    }
  }
  return { open, stored }
}

function hear(channel: Channel): { heard: unknown[]; stop: () => void } {
  const heard: unknown[] = []
  return { heard, stop: channel.listen((message) => heard.push(message)) }
}

const message = { kind: 'x', text: 'Đạt', list: [1, null] }
const windows = createWindows()

describe.each([
  { name: 'BroadcastChannel', environments: () => [globalThis, globalThis] as const },
  { name: 'localStorage', environments: () => [windows.open(), windows.open()] as const },
])('a channel over $name', ({ environments, name }) => {
  it('carries messages to the other tab, not back, until closed', async () => {
    const [here, there] = environments()
    const one = openChannel(`test-${name}`, here)
    const two = openChannel(`test-${name}`, there)
    const mine = hear(one)
    const theirs = hear(two)
    one.post(message)
    one.post(message)
    await expect.poll(() => theirs.heard).toEqual([message, message])
    expect(mine.heard).toEqual([])
    theirs.stop()
    two.post('back')
    await expect.poll(() => mine.heard).toEqual(['back'])
    one.post('unheard')
    one.close()
    one.post('after closing')
    two.post('to nobody')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(theirs.heard).toHaveLength(2)
    expect(mine.heard).toEqual(['back'])
    two.close()
  })
})

describe('the way over localStorage', () => {
  it('leaves nothing behind, and passes over other keys and broken texts', () => {
    const { open, stored } = createWindows()
    const there = open()
    const one = openChannel('test', open())
    const { heard } = hear(openChannel('test', there))
    one.post(message)
    expect(stored.size).toBe(0)
    there.fire('theme', '"dark"')
    there.fire('test', '{broken')
    expect(heard).toEqual([message, undefined])
  })

  it('stays quiet when there is no room for a message', () => {
    const environment = createWindows().open()
    environment.localStorage = {
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError')
      },
      removeItem: () => {},
    }
    expect(() => openChannel('test', environment).post(message)).not.toThrow()
  })
})

describe('no way at all', () => {
  it('is silence', () => {
    expect(openChannel('test', {})).toBe(silentChannel)
  })

  it('also where looking at storage already throws', () => {
    const closed = {
      get localStorage(): never {
        throw new DOMException('', 'SecurityError')
      },
      addEventListener: () => {},
      removeEventListener: () => {},
    }
    expect(openChannel('test', closed)).toBe(silentChannel)
  })

  it('and where a channel may not be made', () => {
    class Refused {
      constructor() {
        throw new DOMException('', 'SecurityError')
      }
    }
    const environment = { BroadcastChannel: Refused as unknown as typeof BroadcastChannel }
    expect(openChannel('test', environment)).toBe(silentChannel)
  })
})
