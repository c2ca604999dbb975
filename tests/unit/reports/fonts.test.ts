import { describe, expect, it } from 'vitest'
import { PAPER_FONTS } from '@/reports/pdf/fonts'

/** Character codes and glyphs of a TrueType font, read from its cmap table (format 4), by hand. */
function codesOf(base64: string): Map<number, number> {
  const bytes = Buffer.from(base64, 'base64')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16
      return [bytes.toString('latin1', at, at + 4), view.getUint32(at + 8)] as const
    }),
  )
  const cmap = tables.get('cmap') ?? 0
  const found = new Map<number, number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    if (view.getUint16(at) !== 4) continue
    const count = view.getUint16(at + 6) / 2
    for (let segment = 0; segment < count; segment += 1) {
      const end = view.getUint16(at + 14 + segment * 2)
      const start = view.getUint16(at + 16 + count * 2 + segment * 2)
      const delta = view.getUint16(at + 16 + count * 4 + segment * 2)
      const rangeAt = at + 16 + count * 6 + segment * 2
      const range = view.getUint16(rangeAt)
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2)
        found.set(code, (raw + delta) & 0xffff)
      }
    }
  }
  return found
}

const fonts = Object.entries(PAPER_FONTS).map(([style, base64]) => ({
  style,
  base64,
  codes: codesOf(base64),
}))
/** Twelve vowels with six tones each and seventeen consonants. */
const ALPHABET = [
  ...[...'aăâeêioôơuưy'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  ),
  ...'bcdđghklmnpqrstvx',
]

describe.each(fonts)('Tinos $style', ({ base64, codes }) => {
  it('have every Vietnamese letter with every tone, in capitals and small', () => {
    const letters = ALPHABET.flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')])
    expect(letters.filter((letter) => !codes.has(letter.charCodeAt(0)))).toEqual([])
    expect(letters).toHaveLength((12 * 6 + 17) * 2)
  })

  it('each glyph has one code only: what is copied out is what was written', () => {
    const glyphs = [...codes.values()]
    expect(new Set(glyphs).size).toBe(glyphs.length)
    expect(glyphs).not.toContain(0)
  })

  it('have a sign for letters they lack, and are small so that the first page stays light', () => {
    expect(codes.has('□'.charCodeAt(0))).toBe(true)
    expect(Buffer.from(base64, 'base64').length).toBeLessThan(60_000)
  })

  it('carry the name of their licence', () => {
    // Names are UTF-16 big-endian in the font.
    const licence = Buffer.from('Open Font License', 'utf16le').swap16()
    expect(Buffer.from(base64, 'base64').includes(licence)).toBe(true)
  })
})

it('four styles have the same set of letters', () => {
  const sets = fonts.map(({ codes }) => [...codes.keys()].sort((a, b) => a - b).join())
  expect(new Set(sets).size).toBe(1)
})
