import { describe, expect, it, vi } from 'vitest'
import { LOCAL_KEYS } from '../../../src/constants'
import { askToPersist, storageRoom, type PersistEnvironment } from '../../../src/storage/persist'

function aBrowser(granted: boolean, already = false) {
  const kept = new Map<string, string>()
  const persist = vi.fn(() => Promise.resolve(granted))
  let isPersisted = already
  const environment = {
    storage: {
      persist: () => persist().then((answer) => (isPersisted = answer)),
      persisted: async () => isPersisted,
    },
    memory: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, v: string) => kept.set(key, v),
    },
  } as PersistEnvironment
  return { environment, persist, kept }
}

const refusing = (): never => {
  throw new DOMException('', 'SecurityError')
}

describe('asking the browser to keep the data', () => {
  it.each([
    [true, 'granted'],
    [false, 'denied'],
  ] as const)(
    'asks once, remembers it under our key, and reads the state afterwards (%s)',
    async (granted, answer) => {
      const { environment, persist, kept } = aBrowser(granted)
      expect(await askToPersist(environment)).toBe(answer)
      expect([...kept.keys()]).toEqual([LOCAL_KEYS.persistAsked])
      expect(await askToPersist(environment)).toBe(answer)
      expect(persist).toHaveBeenCalledTimes(1)
    },
  )

  it('does not ask for what is already granted', async () => {
    const { environment, persist } = aBrowser(true, true)
    expect(await askToPersist(environment)).toBe('granted')
    expect(persist).not.toHaveBeenCalled()
  })

  it('says when the browser cannot', async () => {
    expect(await askToPersist({})).toBe('unsupported')
    expect(await askToPersist({ storage: {} })).toBe('unsupported')
    expect(await askToPersist({ storage: { persist: () => Promise.reject(new TypeError()) } })).toBe(
      'unsupported',
    )
  })

  it('asks all the same when it cannot remember', async () => {
    const { environment } = aBrowser(true)
    environment.memory = { getItem: refusing, setItem: refusing }
    expect(await askToPersist(environment)).toBe('granted')
  })
})

describe('the room for data', () => {
  it('is what the browser estimates', async () => {
    const estimate = async () => ({ usage: 5_000_000, quota: 2_000_000_000 })
    expect(await storageRoom({ storage: { estimate } })).toEqual({ used: 5_000_000, quota: 2_000_000_000 })
  })

  it.each([
    ['no storage manager', {}],
    ['no estimate', { storage: {} }],
    ['half an estimate', { storage: { estimate: async () => ({ usage: 1 }) } }],
    ['a refusal', { storage: { estimate: refusing } }],
  ])('is unknown with %s', async (_name, environment) => {
    expect(await storageRoom(environment)).toBeNull()
  })
})
