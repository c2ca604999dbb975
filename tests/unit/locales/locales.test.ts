import { describe, expect, it } from 'vitest'
import { BUNDLES } from '@/locales/bundles'
import { readJson } from '../fixtures'
import { keysIn, SOURCES } from './sources'
import { AREAS, parametersOf, textsOf, type Texts } from './texts'
import { wordsIn } from './words'

const LETTER = /\p{L}/u
/** A letter that only Vietnamese has: it has no place in an English text, unless it is quoted or a proper name. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

/** Letters of the shortest form of a message, without its parameters and quotation marks of the message format. */
const shortest = (text: string): number =>
  Math.min(
    ...text.split(' | ').map(
      (form) =>
        form
          .replace(/\{'([^']*)'\}/g, '$1')
          .replace(/\{\s*\w+\s*\}/g, '')
          .trim().length,
    ),
  )

function isSorted(node: unknown): boolean {
  if (node === null || typeof node !== 'object') return true
  const keys = Object.keys(node)
  return keys.join('\n') === [...keys].sort().join('\n') && Object.values(node).every(isSorted)
}

/** A few blanks are a slip; many are room for a number or a day that a hand writes. */
const STRAY_BLANKS = /(?<! ) {2,4}(?! )/

const broken = (texts: Texts, isBroken: (text: string) => boolean): string[] =>
  [...texts].filter(([, text]) => isBroken(text)).map(([key, text]) => `${key}: ${text}`)

describe.each(AREAS)('texts of “%s”', (area) => {
  const vi = textsOf(area, 'vi')
  const en = textsOf(area, 'en')

  it('are the same keys in both languages', () => {
    expect([...en.keys()]).toEqual([...vi.keys()])
    expect(vi.size).toBeGreaterThan(0)
  })

  it('have the same parameters in both languages', () => {
    const differing = [...vi].filter(
      ([key, text]) => parametersOf(text).join() !== parametersOf(en.get(key) ?? '').join(),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it.each(['vi', 'en'])('are sorted by key (%s)', (language) => {
    expect(isSorted(readJson(`src/locales/${area}.${language}.json`))).toBe(true)
  })

  it.each([
    ['vi', vi],
    ['en', en],
  ] as const)('are written, NFC and without stray blanks (%s)', (_language, texts) => {
    expect(broken(texts, (text) => !LETTER.test(text) && !/[{\d…–—·]/.test(text))).toEqual([])
    expect(broken(texts, (text) => text !== text.normalize('NFC'))).toEqual([])
    expect(broken(texts, (text) => text !== text.trim() || STRAY_BLANKS.test(text))).toEqual([])
  })

  it('are English where they say so, but for names of the law and of places', () => {
    const words = broken(en, (text) => VIETNAMESE.test(text.replace(/[“"(][^”")]*[”")]/g, '')))
    expect(
      words.filter(
        (line) => !/TT-BYT|NĐ-CP|QĐ-|CT-BYT|Tiếng Việt|BHXH|GIÁM ĐỐC|^report\.(?:symbol|unit)Hint/.test(line),
      ),
    ).toEqual([])
  })
})

describe.each(['vi', 'en'] as const)('messages as the build makes them (%s)', (language) => {
  const t = wordsIn(language)

  it.each(AREAS)('“%s” can be read with all their parameters', (area) => {
    for (const [key, text] of textsOf(area, language)) {
      const params = Object.fromEntries(parametersOf(text).map((name) => [name, `‹${name}›`]))
      const told = t(key, params)
      for (const value of Object.values(params)) expect(told, key).toContain(value)
      // A stray @ would look for another text, a stray } would end one early; a | on purpose separates singular and plural.
      expect(told.replace(/‹\w+›/g, '').length, key).toBeGreaterThanOrEqual(shortest(text))
    }
  })
})

describe('areas', () => {
  it('share no group of texts, so that every key stands in one file', () => {
    const groups = AREAS.flatMap((area) => Object.keys(readJson(`src/locales/${area}.vi.json`) as object))
    expect(groups.filter((group, index) => groups.indexOf(group) !== index)).toEqual([])
  })

  it('named by bundles are there', () => {
    expect(Object.values(BUNDLES).flat()).toSatisfy((named: string[]) =>
      named.every((area) => AREAS.includes(area)),
    )
  })
})

describe('keys in the source', () => {
  const all = new Set(AREAS.flatMap((area) => [...textsOf(area, 'vi').keys()]))
  const used = SOURCES.map(({ file, text }) => ({ file, ...keysIn(text) }))

  it('exist when they are written out', () => {
    const missing = used.flatMap(({ file, literal }) =>
      literal.filter((key) => !all.has(key)).map((key) => `${file}: ${key}`),
    )
    expect(missing).toEqual([])
    expect(used.flatMap(({ literal }) => literal).length).toBeGreaterThan(50)
  })

  it('have texts under their fixed beginning when the end is worked out', () => {
    const missing = used.flatMap(({ file, beginnings }) =>
      beginnings
        .filter((beginning) => beginning !== '' && ![...all].some((key) => key.startsWith(beginning)))
        .map((beginning) => `${file}: ${beginning}…`),
    )
    expect(missing).toEqual([])
  })
})
