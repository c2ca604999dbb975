import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUNDLES } from '@/locales/bundles'
import { breakLines, textWidth } from '@/reports/layout/lines'
import { printable, REPLACEMENT } from '@/reports/layout/printable'
import { allSets, catalogue, readJson } from '../fixtures'
import { metrics } from './metrics'

const set = (text: string): string => printable(text, metrics.has)

/** Every text of a JSON value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe('printable text', () => {
  it.each([
    ['các bộ tiêu chí', allSets],
    ['danh mục', catalogue],
    ['lời của văn bản tiếng Việt', BUNDLES.papers.map((area) => readJson(`src/locales/${area}.vi.json`))],
    ['lời của văn bản tiếng Anh', BUNDLES.papers.map((area) => readJson(`src/locales/${area}.en.json`))],
  ])('all text in %s is in the fonts and printed exactly as written', (_name, value) => {
    for (const text of textsOf(value)) expect(set(text)).toBe(text.normalize('NFC'))
  })

  it.each([
    ['😀', REPLACEMENT],
    ['中', REPLACEMENT],
    ['a\u0000b\u200bc\u202ed', 'abcd'],
    ['a\tb\r\nc', 'a b\nc'],
    ['Vie\u0302\u0323t', 'Việt'],
    // A ticked box must never come out as an empty one.
    ['✓ ✔ ☑', '√ √ √'],
    ['✗ ☒', '× ×'],
    ['5 µl', '5 μl'],
    ['\ud800', REPLACEMENT],
  ])('%j becomes %j', (text, expected) => expect(set(text)).toBe(expected))

  it('whatever goes in, what comes out can be measured and drawn, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = set(text)
        const lost = [...result].filter(
          (character) => !['\n', '\u00a0'].includes(character) && !metrics.has(character.charCodeAt(0)),
        )
        expect(lost).toEqual([])
        expect(set(result)).toBe(result)
      }),
    )
  })
})

describe('line breaks', () => {
  const lines = (text: string, width: number, size = 10): string[] =>
    breakLines([{ text }], { metrics, width, size }).map((line) =>
      line.segments.map((segment) => segment.text).join(''),
    )

  it('no line is wider than its frame, no word is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'abWiạễƯ-/.'), minLength: 1, maxLength: 25 }), {
          maxLength: 20,
        }),
        fc.integer({ min: 8, max: 60 }),
        (parts, width) => {
          const broken = lines(parts.join(' '), width)
          for (const line of broken)
            expect(textWidth(line, 'regular', 10, metrics)).toBeLessThanOrEqual(width + 1e-6)
          expect(broken.join('').replaceAll(' ', '')).toBe(parts.join(''))
        },
      ),
    )
  })

  it('breaks at spaces only when words fit in a line', () => {
    expect(lines('54/2017/TT-BYT 54/2017/TT-BYT', 30)).toEqual(['54/2017/TT-BYT', '54/2017/TT-BYT'])
  })

  it('breaks a word longer than a line after its hyphen when it has one', () => {
    expect(lines('RIS-PACS', 13)).toEqual(['RIS-', 'PACS'])
  })

  it('keeps line breaks, and never breaks at a no-break space', () => {
    expect(lines('a\n\nb', 50)).toEqual(['a', '', 'b'])
    expect(lines('Thông tư\u00a054 Thông tư\u00a054', 14)).toEqual(['Thông', 'tư 54', 'Thông', 'tư 54'])
  })

  it('bold next to regular is not torn apart within a word', () => {
    const runs = [{ text: 'một ' }, { text: 'h', bold: true }, { text: 'ai' }]
    const broken = breakLines(runs, { metrics, width: 9, size: 10 })
    expect(broken.map((line) => line.segments.map((segment) => segment.text))).toEqual([['một'], ['h', 'ai']])
  })
})
