import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enteredLine, enteredText, plainJson, plainText } from '@/core/text/entered'

/** What ends a line somewhere: Word's soft break, form feed, NEL, the separators of Unicode, old and new machines. */
const LINE_ENDS = ['\v', '\f', '\u0085', '\u2028', '\u2029', '\r', '\r\n', '\n']

describe('characters at the door', () => {
  it.each(LINE_ENDS)('%j ends a line, so that two lines never run together', (end) => {
    expect(enteredText(`DÒNG MỘT${end}DÒNG HAI`)).toBe('DÒNG MỘT\nDÒNG HAI')
    expect(enteredLine(` DÒNG MỘT${end}DÒNG HAI `)).toBe('DÒNG MỘT DÒNG HAI')
  })

  it('steering characters and turned directions go', () => {
    expect(plainText('a\u0000b\u0007c\u001b[2Jd\u007fe\u009bf\u202eg\u2066h\ufeffi')).toBe('abc[2Jdefghi')
  })

  it('leaves what people write: tabs, emoji, tones, no-break spaces', () => {
    const text = 'Tiếng Việt\tcó dấu – “ngoặc” … 😀 👩‍⚕️\u00a0%'
    expect(plainText(text)).toBe(text)
  })

  it('gives no control but tab and line feed, and the second time nothing changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = enteredText(text)
        expect(once).not.toMatch(/(?![\t\n])\p{Cc}/u)
        expect(enteredText(once)).toBe(once)
      }),
    )
  })

  it('goes through every text of a value, counts them, and leaves a clean value as it is', () => {
    const value = { a: ['x\vy', { b: 'đ\u0001' }], c: 1, d: null, e: 'sạch' }
    expect(plainJson(value)).toEqual({
      value: { a: ['x\ny', { b: 'đ' }], c: 1, d: null, e: 'sạch' },
      changed: 2,
    })
    const clean = { a: ['x'] }
    expect(plainJson(clean)).toEqual({ value: clean, changed: 0 })
    expect(plainJson(clean).value).toBe(clean)
  })
})
