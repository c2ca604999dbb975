import { describe, expect, it } from 'vitest'
import { walkSchema, type Schema } from '@/files/json/walkSchema'

const SCHEMA: Schema = {
  properties: {
    day: { $ref: '#/definitions/Day' },
    list: { maxItems: 2, items: { $ref: '#/definitions/Entry' } },
    byName: { maxProperties: 2, additionalProperties: { $ref: '#/definitions/Entry' } },
    open: { properties: {} },
  },
  definitions: { Day: {}, Entry: { properties: { on: { $ref: '#/definitions/Day' } } } },
}

function walk(value: unknown): string[] {
  const seen: string[] = []
  walkSchema(SCHEMA, value, {
    unknown: (place) => seen.push(`unknown ${place()}`),
    defined: (name, at, place) => seen.push(`${name} ${place()} ${JSON.stringify(at)}`),
    oversized: (limit, place) => seen.push(`more than ${limit} ${place()}`),
  })
  return seen
}

describe('walkSchema', () => {
  it('finds what is unknown, without going inside', () => {
    expect(
      walk({ x: { y: 1 }, list: [{ z: 1 }], byName: { 'a/b~': { on: 'd', c: 1 } }, open: { toString: 1 } }),
    ).toEqual([
      'unknown /x',
      'Entry /list/0 {"z":1}',
      'unknown /list/0/z',
      'Entry /byName/a~1b~0 {"on":"d","c":1}',
      'Day /byName/a~1b~0/on "d"',
      'unknown /byName/a~1b~0/c',
      'unknown /open/toString',
    ])
  })

  it('names what has too many entries and passes over its inside', () => {
    expect(walk({ list: [{}, {}, {}], byName: { a: {}, b: {}, c: {} } })).toEqual([
      'more than 2 /list',
      'more than 2 /byName',
    ])
  })

  it('passes over what does not fit', () => {
    expect(walk({ list: 5, byName: [], day: null })).toEqual(['Day /day null'])
    expect(walk(null)).toEqual([])
    expect(walk('text')).toEqual([])
  })
})
