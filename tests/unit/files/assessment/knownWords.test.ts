import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowOf } from '@/core/rollup/rowOf'
import { verifySubmission } from '@/core/seal/verifySubmission'
import { isAlwaysNfc, isNfc } from '@/core/text/normalise'
import { knownWordsOf, withoutKnownWords } from '@/files/assessment/knownWords'
import { parseAssessment } from '@/files/assessment/parseAssessment'
import { canonicalBytes } from '@/files/json/canonicalBytes'
import { unpack } from '@/files/openAssessmentFile'
import { readRow } from '@/files/rollup/readRow'
import { makeSubmission } from '../../../../scripts/submissions/makeSubmission'
import { tt13, tt46, tt54 } from '../../fixtures'

const SETS = [tt54, tt46, tt13]
const READER = { sets: SETS, today: '2026-11-25' }
const PATH = 'a.tt54.json'
const HOSTILE = new URL('../../../fixtures/hostile/', import.meta.url)
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const sealed = Array.from({ length: 3 }, (_, index) => makeSubmission({ seed: 7, sets: SETS }, index).bytes)
const [first = new Uint8Array()] = sealed

/** The long way: everything is read, and nothing of the shorter one is asked. */
async function longWay(bytes: Uint8Array) {
  const unpacked = await unpack(bytes)
  if (!unpacked.ok) return unpacked
  const parsed = parseAssessment(unpacked.value.json)
  if (!parsed.ok) return parsed
  const { assessment, seal } = parsed.value
  const verification = verifySubmission(assessment, SETS, seal)
  return { ok: true, value: rowOf(assessment, verification, { path: PATH, ...READER }) }
}
async function expectSame(bytes: Uint8Array): Promise<void> {
  expect(await readRow(bytes, PATH, READER)).toEqual(await longWay(bytes))
}

describe('a submission without the words that are known', () => {
  it('is less than half of it, and keeps the canonical form of all of it', () => {
    for (const bytes of sealed) {
      const short = withoutKnownWords(bytes, knownWordsOf(SETS))
      expect(short?.bytes.length).toBeLessThan(bytes.length / 2)
      expect(textOf(short?.canonical ?? new Uint8Array())).toBe(textOf(canonicalBytes(bytes)))
      expect(short?.settle(JSON.parse(textOf(short.bytes)))).toBe(true)
    }
  })

  it('is not taken where nothing is known, or where the file is large', () => {
    expect(withoutKnownWords(first, knownWordsOf([]))).toBeNull()
    const large = bytesOf(textOf(first).replace('{', `{${' '.repeat(600_000)}`))
    expect(withoutKnownWords(large, knownWordsOf(SETS))).toBeNull()
  })

  it('comes to the same row or the same refusal as the whole, over the whole hostile corpus', async () => {
    for (const name of readdirSync(HOSTILE))
      if (/\.(json|zip)$/.test(name)) await expectSame(new Uint8Array(readFileSync(new URL(name, HOSTILE))))
  })

  it('and of a good file with anything changed, left out, put in or given twice', async () => {
    const text = textOf(first)
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '0',
      ' ',
      '\n',
      '\u0001',
      '\u0301',
      'his.30',
      'x',
    ]
    const lines = text.split('\n')
    const inWords = lines.findIndex((line) => line.includes('"snapshot"'))
    const place = fc.oneof(
      fc.integer({ min: 0, max: text.length - 1 }),
      fc.integer({ min: lines.slice(0, inWords).join('\n').length, max: text.length - 1 }),
    )
    const changed = fc.oneof(
      fc.tuple(place, fc.constantFrom(...pieces), fc.nat(3)).map(([at, piece, gone]) => {
        return text.slice(0, at) + piece + text.slice(at + gone)
      }),
      fc
        .tuple(fc.integer({ min: inWords, max: lines.length - 1 }), fc.integer({ min: 1, max: 6 }))
        .map(([at, count]) =>
          [...lines.slice(0, at), ...lines.slice(at - count, at), ...lines.slice(at)].join('\n'),
        ),
      fc
        .tuple(fc.integer({ min: inWords, max: lines.length - 1 }), fc.integer({ min: 1, max: 6 }))
        .map(([at, count]) => [...lines.slice(0, at), ...lines.slice(at + count)].join('\n')),
    )
    await fc.assert(
      fc.asyncProperty(changed, async (made) => {
        await expectSame(bytesOf(made))
      }),
      { numRuns: 150 },
    )
  })

  it.each<[string, (text: string) => string]>([
    [
      'a stand-in that the file has itself',
      (text) => text.replace(/("snapshot": \{\s+"[^"]+": \{)/, '$1\n      "a.1": 0,'),
    ],
    ['words under another set', (text) => text.replace(/("snapshot": \{\s+)"tt13-2025"/, '$1"tt13-2024"')],
    ['the words of another version', (text) => text.replace(/"version": "[\d.]+"/g, '"version": "0.9.0"')],
    ['the snapshot twice', (text) => text.replace(/"submission": \{/, '"snapshot": {},\n  "submission": {')],
    ['no sets', (text) => text.replace(/"criteriaSets": \[[^\]]*\]/, '"criteriaSets": []')],
    ['a changed word', (text) => text.replace(/("snapshot"[^]*?"title": ")/, '$1X')],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['no white space', (text) => JSON.stringify(JSON.parse(text))],
  ])('and with %s', async (_what, change) => {
    const made = change(textOf(first))
    expect(made).not.toBe(textOf(first))
    await expectSame(bytesOf(made))
  })
})

it('a character that is NFC by itself is one of those that the whole text is asked for', () => {
  for (let code = 0; code <= 0xffff; code += 1)
    if (isAlwaysNfc(code)) expect(isNfc(`a${String.fromCharCode(code)}`)).toBe(true)
})
