import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/core/seal/canonical'
import { sameJson } from '@/core/json/sameJson'

describe('sameJson', () => {
  it('is equality of the canonical form (RFC 8785)', () => {
    const pair = fc.oneof(
      fc.tuple(fc.jsonValue(), fc.jsonValue()),
      fc.jsonValue().map((value): [unknown, unknown] => [value, JSON.parse(JSON.stringify(value))]),
    )
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes an undefined member for an absent one', () => {
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(sameJson({ a: undefined }, { b: undefined })).toBe(true)
    expect(sameJson({ a: null }, {})).toBe(false)
  })

  it('does not take a list for a record', () => {
    expect(sameJson([], {})).toBe(false)
    expect(sameJson(['a'], { 0: 'a' })).toBe(false)
  })

  it('does not look into the prototype', () => {
    expect(sameJson({ constructor: 1 }, {})).toBe(false)
    expect(sameJson({ toString: undefined }, {})).toBe(true)
  })
})
