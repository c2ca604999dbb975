import { describe, expect, it } from 'vitest'
import {
  createLifeboat as create,
  removeLifeboats,
  sweepLifeboats,
  type LifeboatContent,
  type Memory,
  type OnDisk,
} from '@/storage/lifeboat'
import type { Assessment } from '@/core/types'
import { readKept } from '@/stores/readKept'
import { anAssessment, at, typing } from './world'

function aMemory(): Memory & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

const createLifeboat = (id: string, options: { memory: Memory; name?: string; onUnreadable?: () => void }) =>
  create<Assessment>(id, { read: readKept, ...options })

const record = (met: string[], revision = 3, savedAt = at(0)): OnDisk<Assessment> => ({
  value: anAssessment('a-1', {}, met),
  revision,
  savedAt,
})
const content = (
  met: string[],
  patch: Partial<LifeboatContent<Assessment>> = {},
): LifeboatContent<Assessment> => ({
  value: anAssessment('a-1', { updatedAt: at(1) }, met),
  what: typing,
  base: { revision: 3, savedAt: at(0) },
  writing: null,
  ...patch,
})

describe('what a window leaves', () => {
  it('is found by the next one, as the next state of what it was made from', async () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    expect(await createLifeboat('a-2', { memory }).board(record([]))).toBeNull()
    expect(await createLifeboat('a-1', { memory }).board(record([]))).toEqual({
      ...content(['lis.1']),
      isNext: true,
    })
  })

  it('stays until it is on disk: a window that dies right after taking it up loses nothing', async () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    await createLifeboat('a-1', { memory }).board(record([]))
    const second = createLifeboat('a-1', { memory })
    expect((await second.board(record([])))?.value).toEqual(content(['lis.1']).value)
    second.clear()
    expect(memory.kept.size).toBe(0)
  })

  it('is gone without a word when the database got it after all', async () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    const arrived = { ...record([], 4, at(2)), value: content(['lis.1']).value }
    expect(await createLifeboat('a-1', { memory }).board(arrived)).toBeNull()
    expect(memory.kept.size).toBe(0)
  })

  it('still follows when only the save before it arrived', async () => {
    const memory = aMemory()
    const writing = content(['lis.1']).value
    createLifeboat('a-1', { memory }).leave(content(['lis.1', 'lis.2'], { writing }))
    const arrived = { ...record([], 4, at(2)), value: writing }
    expect((await createLifeboat('a-1', { memory }).board(arrived))?.isNext).toBe(true)
  })

  it.each([
    ['another window saved since', record(['lis.9'], 4, at(9))],
    ['it was removed and opened again under the same number', record(['lis.9'], 3, at(9))],
    ['an older backup came back', record([], 2, at(-9))],
  ])('never passes for the next state: %s', async (_why, present) => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    expect((await createLifeboat('a-1', { memory }).board(present))?.isNext).toBe(false)
  })

  it('is taken again with what was added, once', async () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    const second = createLifeboat('a-1', { memory })
    await second.board(record([]))
    second.leave(content(['lis.1', 'lis.2']))
    expect(memory.kept.size).toBe(1)
    expect((await createLifeboat('a-1', { memory }).board(record([])))?.value).toEqual(
      content(['lis.1', 'lis.2']).value,
    )
  })
})

describe('two windows that go', () => {
  it('each leave their own; the one that follows comes first, the other one stays', async () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    createLifeboat('a-1', { memory }).leave(
      content(['lis.2'], {
        value: anAssessment('a-1', { updatedAt: at(60) }, ['lis.2']),
        base: { revision: 1, savedAt: at(-5) },
      }),
    )
    const next = createLifeboat('a-1', { memory })
    expect(await next.board(record([]))).toMatchObject({ isNext: true, ...content(['lis.1']) })
    next.clear()
    expect((await createLifeboat('a-1', { memory }).board(record([])))?.isNext).toBe(false)
  })

  it('a window that saves does not take away what another one left', async () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    createLifeboat('a-1', { memory }).clear()
    expect(memory.kept.size).toBe(1)
  })
})

describe('an assessment that is removed', () => {
  it('takes what was left of it along, and gets it back with the undo', async () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    createLifeboat('a-10', { memory }).leave(content(['lis.1']))
    const putBack = removeLifeboats('a-1', memory)
    expect(await createLifeboat('a-1', { memory }).board(record([]))).toBeNull()
    expect(memory.kept.size).toBe(1)
    putBack()
    expect((await createLifeboat('a-1', { memory }).board(record([])))?.isNext).toBe(true)
  })

  it('is not remembered when the app starts again; other things in the storage stay', async () => {
    const memory = aMemory()
    memory.kept.set('tt54-theme', 'dark')
    for (const id of ['a-1', 'a-10', 'a/1', 'review:r-1', 'review:r-2'])
      createLifeboat(id, { memory, name: 'w' }).leave(content([]))
    sweepLifeboats('', ['a-1'], memory)
    expect([...memory.kept.keys()]).toEqual([
      'tt54-theme',
      'tt54-lifeboat-a-1/w',
      'tt54-lifeboat-review%3Ar-1/w',
      'tt54-lifeboat-review%3Ar-2/w',
    ])
    sweepLifeboats('review:', ['review:r-1'], memory)
    expect([...memory.kept.keys()].at(-1)).toBe('tt54-lifeboat-review%3Ar-1/w')
  })
})

it('never throws: no room, no storage, content of somebody else', async () => {
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError')
  }
  const refusing: Memory = {
    get length() {
      return refuse()
    },
    key: refuse,
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
  }
  const nowhere = createLifeboat('a-1', { memory: refusing })
  nowhere.leave(content(['lis.1']))
  expect(await nowhere.board(record([]))).toBeNull()
  nowhere.clear()
  removeLifeboats('a-1', refusing)()
  sweepLifeboats('', [], refusing)
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"assessment":{"id":"a-2"}}',
    '{"assessment":{"id":"a-1"}}',
    JSON.stringify(content([], { base: null as never })),
    JSON.stringify({ ...content([]), value: { id: 'a-1', formatVersion: 2 } }),
  ]) {
    const memory = aMemory()
    memory.kept.set('tt54-lifeboat-a-1/w', text)
    expect(await createLifeboat('a-1', { memory }).board(record([]))).toBeNull()
    // A later version of the app may know what it is.
    expect(memory.kept.get('tt54-lifeboat-a-1/w')).toBe(text)
  }
})
