import { describe, expect, it } from 'vitest'
import { normaliseJson, normaliseText } from '@/core/normalise'
import { frozen } from '../fixtures'

describe('text', () => {
  it('is composed: e + dot below + circumflex is ệ', () => {
    expect(normaliseText('Be\u0323\u0302nh vie\u0323\u0302n')).toBe('B\u1ec7nh vi\u1ec7n')
  })

  it.each([
    ['\ud83d', '\ufffd'],
    ['a\ude00b', 'a\ufffdb'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['\ud83d\ude00', '\ud83d\ude00'],
  ])('%j has no lone surrogate left', (given, expected) => {
    expect(normaliseText(given)).toBe(expected)
  })

  it('is not made compatible: ﬁ and ² stay', () => {
    expect(normaliseText('ﬁ m²')).toBe('ﬁ m²')
  })
})

describe('a JSON value', () => {
  it('has texts and keys normalised at every depth', () => {
    const value = frozen({ 'e\u0323': [{ a: 'e\u0301' }, 1, null, true] })
    expect(normaliseJson(value)).toEqual({ ẹ: [{ a: 'é' }, 1, null, true] })
  })

  it('is the same object when there is nothing to change', () => {
    const value = frozen({ a: ['ệ', { b: 1.5 }], c: {} })
    expect(normaliseJson(value)).toBe(value)
  })
})
