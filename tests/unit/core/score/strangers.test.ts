import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { own } from '@/core/json/own'
import type { Answers } from '@/core/types'
import { answers } from '../../builders'
import { frozen, tt46, tt54 } from '../../fixtures'
import { tinySet } from '../../tinySet'

const scored = (given: Answers) => assess([tt54], frozen(given), { asOf: '2024-12-02', regime: 'as-issued' })
const parsed = (text: string) => JSON.parse(text) as Answers
const LEVEL_0_TO_7 = { lower: 0, upper: 7 }

describe('answers that belong to no set: kept in the file, not scored, reported', () => {
  it('a set that is not in the assessment', () => {
    const given = answers('tt46-2018').met('t46.3').in('zz/9').met('x').build()
    expect(scored(given).problems).toEqual([
      { code: 'unknown-set', path: '/answers/tt46-2018', subject: 'tt46-2018' },
      { code: 'unknown-set', path: '/answers/zz~19', subject: 'zz/9' },
    ])
    expect(scored(given).level).toEqual(LEVEL_0_TO_7)
  })

  it('a criterion and an item that do not exist', () => {
    const given = answers()
      .met('his.99', 'a/b~c')
      .answer('lis.9', { items: { 'lis.9.9': true, 'lis.1': false } })
      .build()
    expect(scored(given).problems).toEqual([
      { code: 'unknown-item', path: '/answers/tt54-2017/lis.9/items/lis.1', subject: 'lis.1' },
      { code: 'unknown-item', path: '/answers/tt54-2017/lis.9/items/lis.9.9', subject: 'lis.9.9' },
      { code: 'unknown-criterion', path: '/answers/tt54-2017/a~1b~0c', subject: 'a/b~c' },
      { code: 'unknown-criterion', path: '/answers/tt54-2017/his.99', subject: 'his.99' },
    ])
  })

  it('a strange item of a criterion without items', () => {
    const given = answers()
      .answer('lis.1', { verdict: 'met', items: { 'lis.1.1': false } })
      .build()
    expect(scored(given).entries['lis.1']).toMatchObject({ verdict: 'met' })
    expect(scored(given).problems).toMatchObject([{ code: 'unknown-item', subject: 'lis.1.1' }])
  })

  it('an answer to a row that is only read is neither reported nor scored', () => {
    const result = assess(
      [tt46],
      { 'tt46-2018': { 't46.1': { verdict: 'not-met' } } },
      { asOf: '2020-01-01', regime: 'as-issued' },
    )
    expect(result.problems).toEqual([])
    expect(Object.keys(result.entries)).not.toContain('t46.1')
  })

  it('the id of a criterion of another set is strange', () => {
    expect(scored(answers('tt54-2017').met('t46.3').build()).problems).toMatchObject([
      { code: 'unknown-criterion' },
    ])
  })
})

describe('hostile keys', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString', 'valueOf']

  it.each(names)('reading %s sees own keys of the record only', (name) => {
    expect(own({}, name)).toBeUndefined()
    expect(own(undefined, name)).toBeUndefined()
    expect(own(JSON.parse(`{"${name}": 1}`) as Record<string, number>, name)).toBe(1)
  })

  it.each(names)('set %s', (name) => {
    const result = scored(parsed(`{"${name}": {"lis.1": {"verdict": "met"}}}`))
    expect(result.problems).toEqual([{ code: 'unknown-set', path: `/answers/${name}`, subject: name }])
    expect(result.level).toEqual(LEVEL_0_TO_7)
  })

  it.each(names)('criterion %s', (name) => {
    const result = scored(parsed(`{"tt54-2017": {"${name}": {"verdict": "met"}}}`))
    expect(result.problems).toEqual([
      { code: 'unknown-criterion', path: `/answers/tt54-2017/${name}`, subject: name },
    ])
    expect(result.progress.answered).toBe(0)
  })

  it.each(names)('item %s', (name) => {
    const result = scored(parsed(`{"tt54-2017": {"lis.9": {"items": {"${name}": true}}}}`))
    expect(result.problems).toMatchObject([{ code: 'unknown-item', subject: name }])
    expect(result.entries['lis.9']).toMatchObject({
      verdict: 'unassessed',
      items: { 'lis.9.1': 'unassessed' },
    })
  })

  it('__proto__ as a shared prototype slips into no answer', () => {
    const given = parsed('{"tt54-2017": {"__proto__": {"his.1": {"verdict": "met"}, "verdict": "met"}}}')
    expect(scored(given).progress.answered).toBe(0)
    expect(Object.hasOwn(Object.prototype, 'verdict')).toBe(false)
  })

  it('a reading named like something of Object.prototype switches nothing on', () => {
    const set = tinySet({
      groups: {
        g: {
          criteria: [{ interpretation: 'constructor', inForce: { from: '2018-01-01', to: '2020-01-01' } }],
        },
      },
    })
    const at = (interpretations: object) =>
      assess([set], {}, { asOf: '2024-01-01', regime: 'in-force', interpretations: { ...interpretations } })
    expect(at({}).withdrawn).toEqual(['g.1'])
    expect(at({ constructor: 'kept' }).withdrawn).toEqual([])
  })

  it('a set whose groups and criteria are named like Object.prototype is scored all the same', () => {
    const set = frozen(
      tinySet({
        id: 'constructor',
        groups: { constructor: { criteria: [{ items: 1 }] }, valueof: { criteria: [{}] } },
        levels: [{ requires: { constructor: '1' } }, { requires: { valueof: '1' } }],
        conclusions: [
          { id: 'constructor', requires: [{ set: 'constructor', group: 'constructor', rank: '1' }] },
        ],
      }),
    )
    const at = (given: Answers) => assess([set], given, { asOf: '2024-01-01', regime: 'as-issued' })
    expect(at({}).level).toEqual({ lower: 0, upper: 2 })
    expect(at({}).conclusions.constructor).toMatchObject({
      lower: false,
      upper: true,
      blocking: ['constructor.1'],
    })
    expect(at(answers('constructor').met('constructor.1').build()).level).toEqual({ lower: 1, upper: 2 })
  })
})
