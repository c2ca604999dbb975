import { describe, expect, it } from 'vitest'
import { counts, covers, isEnded, isInForce, type Dated } from '@/core/score/inForce'
import type { Interpretations } from '@/core/types'

const ROW: Dated = { inForce: { from: '2018-02-27', to: '2025-06-05' }, interpretation: 'emr-related' }

describe('both ends of a term count', () => {
  it.each([
    ['2018-02-26', false, false],
    ['2018-02-27', true, false],
    ['2025-06-05', true, false],
    ['2025-06-06', false, true],
  ])('on %s: in force %s, lapsed %s', (asOf, inForce, ended) => {
    expect(isInForce(ROW, { asOf })).toBe(inForce)
    expect(isEnded(ROW, asOf)).toBe(ended)
    expect(counts(ROW, { asOf, regime: 'in-force' })).toBe(inForce)
    expect(counts(ROW, { asOf, regime: 'as-issued' })).toBe(true)
  })

  it('an open term does not lapse', () => {
    expect(covers({ from: '2018-02-27', to: null }, '9999-12-31')).toBe(true)
    expect(isEnded({ inForce: { from: '2018-02-27', to: null } }, '9999-12-31')).toBe(false)
  })

  it('without a term it is always in force', () => {
    expect(isInForce({}, { asOf: '1900-01-01' })).toBe(true)
    expect(isEnded({}, '9999-12-31')).toBe(false)
  })
})

describe('readings that are kept', () => {
  it.each<[Interpretations | undefined, boolean]>([
    [{ 'emr-related': 'kept' }, true],
    [{ 'emr-related': 'lapsed' }, false],
    [{ other: 'kept' }, false],
    [{}, false],
    [undefined, false],
  ])('%j → %s', (interpretations, inForce) => {
    expect(isInForce(ROW, { asOf: '2026-12-01', interpretations })).toBe(inForce)
  })

  it('counts own keys of the file only', () => {
    const inherited = Object.create({ 'emr-related': 'kept' }) as Interpretations
    expect(isInForce(ROW, { asOf: '2026-12-01', interpretations: inherited })).toBe(false)
  })
})
