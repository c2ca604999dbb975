import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/core/seal/canonical'
import { canonicalBytes } from '@/files/json/canonicalBytes'
import { readJsonText } from '@/files/json/parseJson'
import { stableJson } from '@/files/json/stableJson'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** A JSON object with texts that need escapes, marks and every plane of Unicode, and often a seal. */
const anyObject = fc.dictionary(
  fc.oneof(fc.constantFrom('seal', 'a', 'seals', 'z', 'sea'), fc.string({ unit: 'grapheme' })),
  fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }),
)

function read(bytes: Uint8Array) {
  const parsed = readJsonText(bytes)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

describe('the canonical form from the bytes of a file', () => {
  it('is that of RFC 8785 of the value without its seal, wherever the bytes are called canonical', () => {
    let canonical = 0
    fc.assert(
      fc.property(anyObject, fc.constantFrom('stable', 'plain', 'wide'), (value, how) => {
        fc.pre(!Object.hasOwn(value, '__proto__'))
        const text = {
          stable: stableJson(value),
          plain: JSON.stringify(value),
          wide: JSON.stringify(value, null, '\t'),
        }
        const parsed = readJsonText(bytesOf(text[how]))
        fc.pre(parsed.ok)
        if (!parsed.ok || !parsed.value.isCanonical) return
        canonical += 1
        const { seal: _seal, ...content } = parsed.value.value as Record<string, unknown>
        expect(textOf(canonicalBytes(bytesOf(text[how])))).toBe(canonicalJson(content))
      }),
      { numRuns: 3000 },
    )
    expect(canonical).toBeGreaterThan(300)
  })

  it.each([
    ['{"seal":1}', '{}'],
    ['{"a":1,"seal":{"b":[1,{"seal":2}]}}', '{"a":1}'],
    ['{ "seal" : "\\"}," , "t" : [ 1 , 2 ] }', '{"t":[1,2]}'],
    ['{"a":"seal","b":{"seal":1},"c":["seal"]}', '{"a":"seal","b":{"seal":1},"c":["seal"]}'],
    ['{"a":{},"seal":null,"z":"a\\\\"}', '{"a":{},"z":"a\\\\"}'],
    ['{\n  "a": "x  y\\n",\n  "é": -5\n}\n', '{"a":"x  y\\n","é":-5}'],
  ])('%s → %s', (text, canonical) => {
    expect(read(bytesOf(text)).isCanonical).toBe(true)
    expect(textOf(canonicalBytes(bytesOf(text)))).toBe(canonical)
  })

  it.each([
    ['keys out of order', '{"b":1,"a":2}'],
    ['keys out of order inside', '{"a":[{"c":1,"b":2}]}'],
    ['an escape by number', '{"a":"\\u0041"}'],
    ['an escaped slash', '{"a":"\\/"}'],
    ['a fraction', '{"a":1.0}'],
    ['an exponent', '{"a":1e2}'],
    ['minus zero', '{"a":-0}'],
    ['a text that is not NFC', '{"a":"e\u0301"}'],
    ['a byte order mark', '\ufeff{"a":1}'],
  ])('is not taken from the bytes with %s', (_what, text) => {
    expect(read(bytesOf(text)).isCanonical).toBe(false)
  })
})
