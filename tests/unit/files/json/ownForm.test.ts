import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAlwaysNfc } from '@/core/text/normalise'
import { canonicalBytes } from '@/files/json/canonicalBytes'
import { isNfcAt, ownForm, type Lookout } from '@/files/json/ownForm'
import { readJsonText } from '@/files/json/parseJson'
import { stableJson } from '@/files/json/stableJson'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const nothing: Lookout = () => null

/** What one pass and `JSON.parse` say of a text: taken as canonical, or left to the readers that tell why not. */
function isTaken(text: string): boolean {
  const own = ownForm(bytesOf(text), nothing)
  if (!own?.isPlain) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const member = fc.oneof(
  fc.constantFrom('seal', 'a', 'b', 'sea', '_a', 'é', '1', 'a"b'),
  fc.string({ maxLength: 4 }),
)
const anyObject = fc.dictionary(member, fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }))
const broken = fc
  .tuple(
    anyObject,
    fc.nat(),
    fc.constantFrom('', '{', '}', ',', ':', '"', '\\', '\\u0041', '0', '-', 'e5', '.5', 'x', '\n', '\t'),
  )
  .map(([value, at, piece]) => {
    const text = stableJson(value)
    const place = at % text.length
    return text.slice(0, place) + piece + text.slice(place + (at % 2))
  })

describe('one pass over a file of ours', () => {
  it('takes only what the scanner takes and calls canonical, and makes the same canonical form of it', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.oneof(anyObject.map(stableJson), broken), (text) => {
        if (!isTaken(text)) return
        taken += 1
        const read = readJsonText(bytesOf(text))
        expect(read.ok && read.value.isCanonical).toBe(true)
        expect(textOf(ownForm(bytesOf(text), nothing)?.canonical ?? new Uint8Array())).toBe(
          textOf(canonicalBytes(bytesOf(text))),
        )
      }),
      { numRuns: 4000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it.each([
    ['keys out of order', '{"b":1,"a":2}'],
    ['a key twice', '{"a":1,"a":2}'],
    ['a key of the prototype', '{"__proto__":1}'],
    ['a fraction', '{"a":1.5}'],
    ['an exponent', '{"a":0e5}'],
    ['a negative number', '{"a":-1}'],
    ['a long number', '{"a":1234567890123456}'],
    ['an escape by number', '{"a":"\\u0041"}'],
    ['a control character', '{"a":"\u0001"}'],
    ['a list', '[1]'],
    ['depth', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`],
    [
      'members',
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`k${at + 100_000}`, 0]))),
    ],
    ['an open text', '{"a":"b'],
    ['a byte order mark', '\ufeff{"a":1}'],
    ['lines of Windows', '{\r\n"a":1}'],
  ])('leaves %s to others', (_what, text) => {
    expect(ownForm(bytesOf(text), nothing)).toBeNull()
  })

  it('leaves a known passage behind which its value goes on to others', () => {
    const passage = bytesOf('"a": {}')
    const known = { length: passage.length, canonical: bytesOf('"a":{}') }
    const lookout: Lookout = (at) => (at === 1 ? known : null)
    expect(textOf(ownForm(bytesOf('{"a": {},"b":1}'), lookout)?.canonical ?? new Uint8Array())).toBe(
      '{"a":{},"b":1}',
    )
    for (const rest of ['e5}', '5}', '"x"}']) expect(ownForm(bytesOf(`{"a": {}${rest}`), lookout)).toBeNull()
  })

  it('knows in bytes what is NFC by itself', () => {
    for (let code = 0x300; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const bytes = bytesOf(String.fromCharCode(code))
      expect(isNfcAt(bytes, 0, bytes[0] ?? 0)).toBe(isAlwaysNfc(code))
    }
  })
})
