import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import type { Assessment } from '@/core/types'
import { openAssessmentFile, type OpenResult } from '@/files/openAssessmentFile'
import { FILE_PROBLEM_CODES, type FileProblem } from '@/files/problems'
import { readAnswersTable } from '@/files/table/readAnswersTable'
import { writeCsv } from '@/files/table/writeCsv'
import { validateAssessment } from '@/generated/validators'
import { anAssessment, answers } from '../builders'
import { allSets, frozen, tt54 } from '../fixtures'
import { CONTEXT, ON_SCREEN, utf8 } from './support'

vi.setConfig({ testTimeout: 120_000 })

const RUNS = 1200
const file = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)))
const VALID = file('format-v1/sealed.tt54.json')
const SMALL = file('format-v1/unknown-fields.tt54.json')
const PACKAGE = file('format-v1/package.tt54.zip')
const WORKBOOK = file('hostile/honest.xlsx')
/** One criterion, so that a table is small. */
const TARGET: Assessment = frozen(anAssessment().with(answers().met('lis.1')).build())

function expectProblems(problems: FileProblem[]): void {
  expect(problems.length).toBeGreaterThan(0)
  for (const { code, path } of problems) {
    expect(FILE_PROBLEM_CODES).toContain(code)
    expect(typeof path).toBe('string')
  }
}

/** Either a whole assessment with its preview, or problems: nothing in between, and nothing thrown. */
function expectWhole(result: OpenResult): void {
  if (!result.ok) {
    expect(Object.keys(result).sort()).toEqual(['ok', 'problems'])
    expectProblems(result.problems)
    return
  }
  expect(validateAssessment(result.assessment)).toBe(true)
  expect(result.preview.id).toBe(result.assessment.id)
  expect(result.preview.differences).not.toBeNull()
}

const open = (bytes: Uint8Array): Promise<OpenResult> =>
  openAssessmentFile(bytes, { ...CONTEXT, current: ON_SCREEN })

/** One to five changes of a file: bytes turned, cut out, doubled or put in. */
function mutated(original: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(original.length - 1)
  const change = fc.oneof(
    fc.record({ at: place, length: fc.constant(1), data: fc.uint8Array({ minLength: 1, maxLength: 1 }) }),
    fc.record({ at: place, length: fc.nat(200), data: fc.constant(new Uint8Array()) }),
    fc.record({ at: place, length: fc.constant(0), data: fc.uint8Array({ maxLength: 20 }) }),
    fc
      .tuple(place, place, fc.nat(300))
      .map(([at, from, length]) => ({ at, length: 0, data: original.slice(from, from + length) })),
    fc.record({
      at: place,
      length: fc.nat(10),
      data: fc
        .constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\\u', 'null', '1e999', '__proto__', '-', ' ')
        .map(utf8),
    }),
  )
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => {
    let bytes = original
    for (const { at, length, data } of changes)
      bytes = Uint8Array.from([...bytes.subarray(0, at), ...data, ...bytes.subarray(at + length)])
    return bytes
  })
}

/** Changes of a value: members replaced, removed or added anywhere. */
function altered(value: unknown): fc.Arbitrary<unknown> {
  const places = (node: unknown, path: string[]): string[][] =>
    node !== null && typeof node === 'object'
      ? [path, ...Object.entries(node).flatMap(([key, member]) => places(member, [...path, key]))]
      : [path]
  const all = places(value, []).filter((path) => path.length > 0)
  const replacement = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(undefined, 'met', true, -1, '2026-02-30', 'x'.repeat(21_000)),
  )
  const change = fc.tuple(fc.nat(all.length - 1), replacement, fc.boolean(), fc.string())
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = structuredClone(value)
    for (const [index, replaced, isNew, key] of changes) {
      const path = all[index] ?? []
      const parent = path
        .slice(0, -1)
        .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], copy)
      if (parent === null || typeof parent !== 'object') continue
      Object.defineProperty(parent, isNew && !Array.isArray(parent) ? key : (path.at(-1) ?? key), {
        value: replaced,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    }
    return copy
  })
}

describe('the reader of assessments neither throws nor leaves half a state', () => {
  it(`with a valid file changed in a few bytes (${RUNS} runs)`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 1, arbitrary: mutated(VALID) }, { weight: 9, arbitrary: mutated(SMALL) }),
        async (bytes) => expectWhole(await open(bytes)),
      ),
      { numRuns: RUNS },
    )
  })

  it(`with a valid file changed in a few values (${RUNS} runs)`, async () => {
    const value = JSON.parse(new TextDecoder().decode(SMALL)) as unknown
    await fc.assert(
      fc.asyncProperty(altered(value), async (changed) =>
        expectWhole(await open(utf8(JSON.stringify(changed)))),
      ),
      { numRuns: RUNS },
    )
  })

  it(`with any bytes (${RUNS} runs)`, async () => {
    const marks = fc.constantFrom(
      [],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0x50, 0x4b, 3, 4],
      [0x7b],
    )
    const bytes = fc
      .tuple(marks, fc.uint8Array({ maxLength: 300 }))
      .map(([mark, rest]) => Uint8Array.from([...mark, ...rest]))
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const result = await open(given)
        expect(result.ok).toBe(false)
        expectWhole(result)
      }),
      { numRuns: RUNS },
    )
  })

  it(`with any JSON (${RUNS} runs)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => expectWhole(await open(utf8(text)))),
      { numRuns: RUNS },
    )
  })

  it(`with a package changed in a few bytes (${RUNS} runs)`, async () => {
    await fc.assert(
      fc.asyncProperty(mutated(PACKAGE), async (bytes) => expectWhole(await open(bytes))),
      { numRuns: RUNS },
    )
  })
})

describe('the reader of tables neither throws nor leaves half a state', () => {
  const expectTable = async (bytes: Uint8Array): Promise<void> => {
    const result = await readAnswersTable(bytes, { assessment: TARGET, sets: [tt54] })
    if (!result.ok) {
      expectProblems(result.problems)
      return
    }
    for (const { set, id, fields } of result.table.changes) {
      expect(set).toBe('tt54-2017')
      expect(id).not.toBe('')
      expect(fields.length).toBeGreaterThan(0)
    }
    if (result.table.errors.length > 0) expectProblems(result.table.errors)
  }

  it(`with a workbook changed in a few bytes (${RUNS} runs)`, async () => {
    await fc.assert(fc.asyncProperty(mutated(WORKBOOK), expectTable), { numRuns: RUNS })
  })

  it(`with a part of a workbook changed in a few bytes (${RUNS} runs)`, async () => {
    const parts = unzipSync(WORKBOOK)
    const change = fc
      .constantFrom(...Object.keys(parts))
      .chain((name) =>
        mutated(parts[name] ?? new Uint8Array()).map((part) => zipSync({ ...parts, [name]: part })),
      )
    await fc.assert(fc.asyncProperty(change, expectTable), { numRuns: RUNS })
  })

  it(`with CSV changed in a few bytes (${RUNS} runs)`, async () => {
    const csv = await writeCsv(TARGET, allSets, { language: 'vi' })
    await fc.assert(fc.asyncProperty(mutated(csv.slice(0, 4000)), expectTable), { numRuns: RUNS })
  })

  it(`with any text (${RUNS} runs)`, async () => {
    const text = fc.array(
      fc.constantFrom(
        'Mã tiêu chí',
        'Kết quả',
        'lis.1',
        'Đạt',
        ';',
        ',',
        '\t',
        '\n',
        '\r',
        '"',
        "'",
        '=',
        'x',
      ),
      { maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(text, (parts) => expectTable(utf8(parts.join('')))),
      { numRuns: RUNS },
    )
  })
})
