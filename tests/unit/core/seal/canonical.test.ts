import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson, fingerprint, shortFingerprint } from '@/core/seal/canonical'
import { anAssessment, answers } from '../../builders'

/** The number with these IEEE 754 bits. */
function fromBits(hex: string): number {
  return new DataView(
    Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16)).buffer,
  ).getFloat64(0)
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** The same JSON value with the keys of every object in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, field]) => [key, reordered(field)] as const)
  return Object.fromEntries(fields.reverse())
}

describe('RFC 8785', () => {
  it('section 3.2.2: numbers, strings, literals', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`) as unknown
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('section 3.2.3: order of keys by UTF-16 units', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const values = [...canonicalJson(sample).matchAll(/":"([^"]+)"/g)].map(([, value]) => value)
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s → %s', (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text)
  })

  it.each([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['undefined', undefined],
    ['hàm', () => 0],
    ['ký hiệu', Symbol('x')],
  ])('%s is not JSON', (_, value) => {
    expect(() => canonicalJson(value)).toThrow()
  })

  it('a cycle is not JSON', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    expect(() => canonicalJson(cycle)).toThrow()
  })

  it('reads back to the same value, whose canonical form is itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.stringify(JSON.parse(text))).toHaveLength(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps an own key named __proto__', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}')
  })
})

describe('the hash', () => {
  it('is SHA-256 of the canonical form', () => {
    expect(fingerprint({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(fingerprint({ b: 'Bệnh viện', a: 1 })).toBe(sha256('{"a":1,"b":"Bệnh viện"}'))
  })

  it('does not change with the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(fingerprint(reordered(value) as object)).toBe(fingerprint(value))
      }),
      { numRuns: 500 },
    )
    const assessment = anAssessment()
      .with(answers().met('lis.1').items('lis.9', [true, false]))
      .build()
    expect(fingerprint(reordered(assessment) as object)).toBe(fingerprint(assessment))
  })

  it('changes with the content and with the order of a list', () => {
    const base = anAssessment().with(answers().met('lis.1').met('lis.2'))
    const one = fingerprint(base.build())
    expect(fingerprint(base.with(answers().met('lis.1').notMet('lis.2')).build())).not.toBe(one)
    expect(fingerprint({ list: [1, 2] })).not.toBe(fingerprint({ list: [2, 1] }))
  })

  it('leaves out its own seal, but not a seal further inside', () => {
    const seal = {
      algorithm: 'SHA-256' as const,
      fingerprint: '0'.repeat(64),
      sealedAt: '2026-12-01T00:00:00Z',
    }
    const assessment = anAssessment().build()
    expect(fingerprint({ ...assessment, seal })).toBe(fingerprint(assessment))
    expect(fingerprint({ inner: { seal } })).not.toBe(fingerprint({ inner: {} }))
  })

  it('two Unicode forms of one letter give two hashes: who reads the file must bring it to NFC first', () => {
    expect(fingerprint({ name: 'Ấp' })).not.toBe(fingerprint({ name: 'Ấp'.normalize('NFD') }))
  })

  it('the first twenty characters, in capitals, five groups, to compare by eye', () => {
    expect(shortFingerprint('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')).toBe(
      '4413 6FA3 55B3 678A 1146',
    )
  })
})
