import { describe, expect, it } from 'vitest'
import {
  createLifeboat,
  removeLifeboats,
  sweepLifeboats,
  type LifeboatContent,
  type Memory,
} from '@/storage/lifeboat'
import type { StoredAssessment } from '@/storage/types'
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

const record = (met: string[], revision = 3, savedAt = at(0)): StoredAssessment => ({
  assessment: anAssessment('a-1', {}, met),
  revision,
  savedAt,
  exported: null,
})
const content = (met: string[], patch: Partial<LifeboatContent> = {}): LifeboatContent => ({
  assessment: anAssessment('a-1', { updatedAt: at(1) }, met),
  what: typing,
  base: { revision: 3, savedAt: at(0) },
  writing: null,
  ...patch,
})

describe('what a window leaves', () => {
  it('is found by the next one, as the next state of what it was made from', () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    expect(createLifeboat('a-2', { memory }).board(record([]))).toBeNull()
    expect(createLifeboat('a-1', { memory }).board(record([]))).toEqual({
      ...content(['lis.1']),
      isNext: true,
    })
  })

  it('stays until it is on disk: a window that dies right after taking it up loses nothing', () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    createLifeboat('a-1', { memory }).board(record([]))
    const second = createLifeboat('a-1', { memory })
    expect(second.board(record([]))?.assessment).toEqual(content(['lis.1']).assessment)
    second.clear()
    expect(memory.kept.size).toBe(0)
  })

  it('is gone without a word when the database got it after all', () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    const arrived = { ...record([], 4, at(2)), assessment: content(['lis.1']).assessment }
    expect(createLifeboat('a-1', { memory }).board(arrived)).toBeNull()
    expect(memory.kept.size).toBe(0)
  })

  it('still follows when only the save before it arrived', () => {
    const memory = aMemory()
    const writing = content(['lis.1']).assessment
    createLifeboat('a-1', { memory }).leave(content(['lis.1', 'lis.2'], { writing }))
    const arrived = { ...record([], 4, at(2)), assessment: writing }
    expect(createLifeboat('a-1', { memory }).board(arrived)?.isNext).toBe(true)
  })

  it.each([
    ['another window saved since', record(['lis.9'], 4, at(9))],
    ['it was removed and opened again under the same number', record(['lis.9'], 3, at(9))],
    ['an older backup came back', record([], 2, at(-9))],
  ])('never passes for the next state: %s', (_why, present) => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    expect(createLifeboat('a-1', { memory }).board(present)?.isNext).toBe(false)
  })

  it('is taken again with what was added, once', () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    const second = createLifeboat('a-1', { memory })
    second.board(record([]))
    second.leave(content(['lis.1', 'lis.2']))
    expect(memory.kept.size).toBe(1)
    expect(createLifeboat('a-1', { memory }).board(record([]))?.assessment).toEqual(
      content(['lis.1', 'lis.2']).assessment,
    )
  })
})

describe('two windows that go', () => {
  it('each leave their own; the one that follows comes first, the other one stays', () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    createLifeboat('a-1', { memory }).leave(
      content(['lis.2'], {
        assessment: anAssessment('a-1', { updatedAt: at(60) }, ['lis.2']),
        base: { revision: 1, savedAt: at(-5) },
      }),
    )
    const next = createLifeboat('a-1', { memory })
    expect(next.board(record([]))).toMatchObject({ isNext: true, ...content(['lis.1']) })
    next.clear()
    expect(createLifeboat('a-1', { memory }).board(record([]))?.isNext).toBe(false)
  })

  it('a window that saves does not take away what another one left', () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    createLifeboat('a-1', { memory }).clear()
    expect(memory.kept.size).toBe(1)
  })
})

describe('an assessment that is removed', () => {
  it('takes what was left of it along, and gets it back with the undo', () => {
    const memory = aMemory()
    createLifeboat('a-1', { memory }).leave(content(['lis.1']))
    createLifeboat('a-10', { memory }).leave(content(['lis.1']))
    const putBack = removeLifeboats('a-1', memory)
    expect(createLifeboat('a-1', { memory }).board(record([]))).toBeNull()
    expect(memory.kept.size).toBe(1)
    putBack()
    expect(createLifeboat('a-1', { memory }).board(record([]))?.isNext).toBe(true)
  })

  it('is not remembered when the app starts again; other things in the storage stay', () => {
    const memory = aMemory()
    memory.kept.set('tt54-theme', 'dark')
    for (const id of ['a-1', 'a-10', 'a/1']) createLifeboat(id, { memory, name: 'w' }).leave(content([]))
    sweepLifeboats(['a-1'], memory)
    expect([...memory.kept.keys()]).toEqual(['tt54-theme', 'tt54-lifeboat-a-1/w'])
  })
})

it('never throws: no room, no storage, content of somebody else', () => {
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
  expect(nowhere.board(record([]))).toBeNull()
  nowhere.clear()
  removeLifeboats('a-1', refusing)()
  sweepLifeboats([], refusing)
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"assessment":{"id":"a-2"}}',
    '{"assessment":{"id":"a-1"}}',
    JSON.stringify(content([], { base: null as never })),
    JSON.stringify({ ...content([]), assessment: { id: 'a-1', formatVersion: 2 } }),
  ]) {
    const memory = aMemory()
    memory.kept.set('tt54-lifeboat-a-1/w', text)
    expect(createLifeboat('a-1', { memory }).board(record([]))).toBeNull()
    // A later version of the app may know what it is.
    expect(memory.kept.get('tt54-lifeboat-a-1/w')).toBe(text)
  }
})
