import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNfc, normaliseJson, normaliseText } from '@/core/text/normalise'
import { frozen } from '../../fixtures'

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

describe('whether a text is NFC', () => {
  it('is what composing it says, for every character beside every kind of mark', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      for (const text of [String.fromCharCode(code), `e${String.fromCharCode(code)}`]) {
        if (isNfc(text) !== (text.normalize('NFC') === text)) expect.fail(`U+${code.toString(16)}`)
      }
    }
  })

  it('is what composing it says, for texts', () => {
    const vietnamese = fc.constantFrom(
      'ệ',
      'e',
      '\u0323',
      '\u0302',
      'đ',
      '–',
      '“',
      ' ',
      '\u1ea0',
      '\u2126',
      '가',
      'ᄀ',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: vietnamese }), fc.string({ unit: 'binary' })), (text) => {
        expect(isNfc(text)).toBe(text.normalize('NFC') === text)
      }),
      { numRuns: 2000 },
    )
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
