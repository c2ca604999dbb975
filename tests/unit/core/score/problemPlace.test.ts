import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { problemPlace } from '@/core/score/problemPlace'
import type { Answers } from '@/core/types'
import { tt54 } from '../../fixtures'

const places = (answers: Answers) =>
  assess([tt54], answers, { asOf: '2024-01-01', regime: 'as-issued' }).problems.map(problemPlace)

describe('the place of a problem', () => {
  it('set, criterion, and an id with special characters of a path', () => {
    expect(places({ 'a/b~c': {} })).toEqual([{ set: 'a/b~c', criterion: null }])
    expect(places({ 'tt54-2017': { 'x~1/y': { verdict: 'met' } } })).toEqual([
      { set: 'tt54-2017', criterion: 'x~1/y' },
    ])
    expect(places({ 'tt54-2017': { 'lis.9': { items: { 'lis.9.99': true } } } })).toEqual([
      { set: 'tt54-2017', criterion: 'lis.9' },
    ])
  })
})
