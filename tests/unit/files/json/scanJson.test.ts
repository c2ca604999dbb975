import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanJson } from '@/files/json/scanJson'

const LIMITS = { depth: 5, values: 20, members: 4 }
const WIDE = { depth: 1000, values: 1_000_000, members: 100_000 }
const code = (text: string, limits = WIDE): string | undefined => scanJson(text, limits)?.code

/** What JSON.parse says, which is the measure. */
function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What the scanner refuses although JSON.parse takes it. */
const STRICTER = [
  'duplicate-key',
  'forbidden-key',
  'unpaired-surrogate',
  'number-too-large',
  'number-not-exact',
]

describe('the grammar', () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        'a',
        '"a"',
        '"b"',
        '0',
        '-',
        '1.5',
        'e',
        '+',
        'true',
        'null',
        'fals',
        '\\u12',
        '\\ud83d',
        '\\ude00',
        ' ',
        '\n',
        '\t',
        '\u00a0',
        '\u0001',
        '1e400',
        '.',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))

  it('is that of JSON.parse, but for what we refuse on purpose', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.json(), fc.string()), (text) => {
        const found = code(text)
        if (found === undefined) expect(parses(text)).toBe(true)
        else if (!STRICTER.includes(found)) expect(parses(text)).toBe(false)
        else expect(() => scanJson(text, WIDE)).not.toThrow()
      }),
      { numRuns: 20_000 },
    )
  })

  it('takes what JSON.stringify writes, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value)
        // Such a key is refused on purpose; see the test of forbidden keys.
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(text))
        expect(code(text)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '01',
    '-',
    '+1',
    '.5',
    '1.',
    '1e',
    '0x10',
    'Infinity',
    'nul',
    'True',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    "'a'",
    '[1 2]',
    '{"a" 1}',
    '"\\x41"',
    '"\\u12g4"',
    '',
    '[',
    '"',
  ])('refuses %j', (text) => {
    expect(['json-syntax', 'json-truncated']).toContain(code(text))
  })
})

describe('limits', () => {
  it.each([
    ['[[[[[]]]]]', undefined],
    ['[[[[[[]]]]]]', 'json-too-deep'],
    ['{"a":{"a":{"a":{"a":{"a":{}}}}}}', 'json-too-deep'],
    [`[${Array(19).fill(0).join()}]`, undefined],
    [`[${Array(20).fill(0).join()}]`, 'json-too-many-values'],
    ['{"a":1,"b":1,"c":1,"d":1}', undefined],
    ['{"a":1,"b":1,"c":1,"d":1,"e":1}', 'json-too-many-values'],
  ])('%s', (text, expected) => {
    expect(code(text, LIMITS)).toBe(expected)
  })

  it('a hundred thousand open brackets cost no stack', () => {
    expect(code('['.repeat(100_000), LIMITS)).toBe('json-too-deep')
  })
})

describe('keys', () => {
  it.each([
    ['{"a":1,"a":2}', 'duplicate-key', 7],
    ['{"a":1,"\\u0061":2}', 'duplicate-key', 7],
    ['{"\u1ec7":1,"e\u0323\u0302":2}', 'duplicate-key', 7],
    ['{"a":{"a":1},"b":{"a":1}}', undefined, undefined],
    ['[{"a":1},{"a":1}]', undefined, undefined],
    ['{"constructor":1,"prototype":2,"toString":3}', undefined, undefined],
    ['{"__proto__":1}', 'forbidden-key', 1],
    ['{"a":{"\\u005f_proto__":1}}', 'forbidden-key', 6],
    ['{"a":"__proto__"}', undefined, undefined],
  ])('%s', (text, expected, offset) => {
    expect(scanJson(text, WIDE)?.code).toBe(expected)
    expect(scanJson(text, WIDE)?.offset).toBe(offset)
  })
})

describe('texts', () => {
  it.each([
    ['"\\ud83d\\ude00"', undefined],
    ['"\\ud83d"', 'unpaired-surrogate'],
    ['"\\ud83dx"', 'unpaired-surrogate'],
    ['"\\ud83d\\n"', 'unpaired-surrogate'],
    ['"\\ud83d\\ud83d"', 'unpaired-surrogate'],
    ['"\\ude00"', 'unpaired-surrogate'],
    ['"\\u0000"', undefined],
    ['"\u0000"', 'json-control-character'],
    ['"\u007f\u2028"', undefined],
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected)
  })
})

describe('numbers', () => {
  it.each([
    ['1e308', undefined],
    ['1e309', 'number-too-large'],
    ['9007199254740993', 'number-not-exact'],
    ['9007199254740992', undefined],
    ['123456789012345680000', undefined],
    ['123456789012345678901', 'number-not-exact'],
    ['0.1000000000000000055511151231257827', undefined],
    ['-0', undefined],
  ])('%s', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  it('what JavaScript writes is never refused', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(code(JSON.stringify(number))).toBeUndefined()
      }),
      { numRuns: 5000 },
    )
  })
})

describe('numbers that would come back as others', () => {
  it.each(['9007199254740993.0', '90071992547409931e-1', '1e-400', '0.12345678901234567890'])(
    '%s: refuses digits that would not come back',
    (number) => expect(code(`[${number}]`)).toBe('number-not-exact'),
  )

  it.each(['1.5', '0.1', '-2.50', '1e3', '100000000000000.0', '1.7976931348623157e308', '0.0', '0e9'])(
    '%s comes back',
    (number) => expect(code(`[${number}]`)).toBeUndefined(),
  )
})
