import { describe, expect, it } from 'vitest'
import { stableJson } from '@/files/json/stableJson'

describe('stableJson', () => {
  it('sorts keys by UTF-16 units, also keys that look like numbers, and indents by two spaces', () => {
    expect(stableJson({ b: [1, { z: null, a: true }], a: {}, 10: [], 9: 'x' })).toBe(
      [
        '{',
        '  "10": [],',
        '  "9": "x",',
        '  "a": {},',
        '  "b": [',
        '    1,',
        '    {',
        '      "a": true,',
        '      "z": null',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('leaves out what is undefined', () => {
    expect(stableJson({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n')
  })

  it('writes texts and keys in NFC and without lone surrogates, which nobody could read', () => {
    expect(stableJson({ 'e\u0301': 'o\u0302\u0301 \ud83d' })).toBe('{\n  "é": "ố \ufffd"\n}\n')
  })

  it('writes what JSON.stringify writes where order does not matter', () => {
    for (const value of [null, true, 0, -0, 1.5, 1e21, '"\\\n\u2028', [], [[]], {}])
      expect(stableJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
  })
})
