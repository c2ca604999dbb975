import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { applyChanges } from '@/core/compare/answerChanges'
import type { Answer, Answers, Assessment } from '@/core/types'
import { writeAssessmentFile } from '@/files/assessmentFile'
import { openAssessmentFile } from '@/files/openAssessmentFile'
import { writePackage } from '@/files/package/writePackage'
import { sha256Hex } from '@/files/sha256'
import { readAnswersTable } from '@/files/table/readAnswersTable'
import { writeCsv } from '@/files/table/writeCsv'
import { writeXlsx } from '@/files/table/writeXlsx'
import { allSets } from '../fixtures'
import { anyAssessment } from './arbitraries'
import { CONTEXT } from './support'

// Two cores may be shared with other tests; a hang is still found.
vi.setConfig({ testTimeout: 90_000 })

/** Without what every writing adds: the words of the criteria and the fingerprints of the sets. */
function content({ snapshot: _snapshot, criteriaSets, ...rest }: Assessment): unknown {
  return {
    ...rest,
    criteriaSets: criteriaSets.map(({ fingerprint: _fingerprint, ...reference }) => reference),
  }
}

async function reopen(bytes: Uint8Array) {
  const opened = await openAssessmentFile(bytes, CONTEXT)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened
}

describe('any assessment', () => {
  it('comes back from JSON with equal content and the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment(), async (assessment) => {
        const bytes = writeAssessmentFile(assessment, allSets)
        const { assessment: opened, preview } = await reopen(bytes)
        expect(content(opened)).toEqual(content(assessment))
        expect(writeAssessmentFile(opened, allSets)).toEqual(bytes)
        expect(preview.words).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same bytes whatever the order of its keys', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, member]) => [key, reversed(member)]),
            )
          : value
    fc.assert(
      fc.property(anyAssessment(), (assessment) => {
        const other = reversed(assessment) as Assessment
        expect(writeAssessmentFile(other, allSets)).toEqual(writeAssessmentFile(assessment, allSets))
      }),
      { numRuns: 100 },
    )
  })

  it('comes back from a package with its files of evidence, and gives the same bytes again', async () => {
    const files = fc.uniqueArray(fc.uint8Array({ maxLength: 3000 }), { maxLength: 3, selector: String })
    await fc.assert(
      fc.asyncProperty(anyAssessment(), files, async (assessment, contents) => {
        const evidence = await Promise.all(
          contents.map(async (bytes, index) => ({
            sha256: await sha256Hex(new Uint8Array(bytes)),
            name: `Tệp số ${index}.pdf`,
            bytes: new Uint8Array(bytes),
          })),
        )
        const written = await writePackage(assessment, allSets, evidence)
        if (!written.ok) throw new Error(JSON.stringify(written.problems))
        const { assessment: opened, files: came } = await reopen(written.value)
        expect(content(opened)).toEqual(content(assessment))
        const byHash = (list: { sha256: string; bytes: Uint8Array }[]) =>
          new Map(list.map((file) => [file.sha256, [...file.bytes]]))
        expect(byHash(came)).toEqual(byHash(evidence))
        expect(await writePackage(opened, allSets, evidence.reverse())).toEqual(written)
      }),
      { numRuns: 60 },
    )
  })
})

const TABLES = [
  { name: 'XLSX', write: writeXlsx, runs: 20 },
  { name: 'CSV', write: writeCsv, runs: 100 },
]

describe.each(TABLES)('a table of any answers as $name', ({ write, runs }) => {
  const language = fc.constantFrom('vi' as const, 'en' as const)

  it('read into an empty assessment gives all answers', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment({ strangers: false }), language, async (assessment, words) => {
        const empty: Assessment = { ...assessment, answers: {} }
        const read = await readAnswersTable(await write(assessment, allSets, { language: words }), {
          assessment: empty,
          sets: allSets,
        })
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        expect(read.table.errors).toEqual([])
        const applied = applyChanges(empty, read.table.changes)
        expect(applied.ok && comparable(applied.assessment.answers)).toEqual(comparable(assessment.answers))
      }),
      { numRuns: runs },
    )
  })

  it('read into the same assessment changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment(), language, async (assessment, words) => {
        const read = await readAnswersTable(await write(assessment, allSets, { language: words }), {
          assessment,
          sets: allSets,
        })
        expect(read).toMatchObject({ ok: true, table: { changes: [], errors: [], notices: [] } })
      }),
      { numRuns: runs },
    )
  })
})

/**
 * Evidence is a set of links, and a text of blanks says no more than none; what is spelt otherwise but says the same is not
 * compared here.
 */
function comparable(answers: Answers): unknown {
  const said = (answer: Answer): Answer =>
    Object.fromEntries(
      Object.entries(answer).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
    )
  return Object.fromEntries(
    Object.entries(answers)
      .map(([set, given]): [string, Record<string, Answer>] => [
        set,
        Object.fromEntries(
          Object.entries(given)
            .map(([id, answer]): [string, Answer] => [
              id,
              { ...said(answer), ...(answer.evidence ? { evidence: [...answer.evidence].sort() } : {}) },
            ])
            .filter(([, answer]) => Object.keys(answer).length > 0),
        ),
      ])
      .filter(([, given]) => Object.keys(given).length > 0),
  )
}
