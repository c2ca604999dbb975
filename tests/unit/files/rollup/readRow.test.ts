import { describe, expect, it } from 'vitest'
import { rowOf } from '@/core/rollup/rowOf'
import { verifySubmission } from '@/core/seal/verifySubmission'
import { parseAssessment } from '@/files/assessment/parseAssessment'
import { readEach, readRow, type RowRead } from '@/files/rollup/readRow'
import { takeFiles } from '@/files/submissions/takeFiles'
import {
  makeSubmission,
  type MadeFile,
  type SubmissionKind,
} from '../../../../scripts/submissions/makeSubmission'
import { tt13, tt46, tt54 } from '../../fixtures'

const SETS = [tt54, tt46, tt13]
const READER = { sets: SETS, today: '2026-11-25' }
const COUNT = 600
const FILES = Array.from({ length: COUNT }, (_, index) => makeSubmission({ seed: 7, sets: SETS }, index))
const ofKind = (kind: SubmissionKind): MadeFile => {
  const file = FILES.find((made) => made.kind === kind)
  if (!file) throw new Error(`No ${kind} among the first ${COUNT}; take another seed`)
  return file
}
async function rowFor(kind: SubmissionKind) {
  const { bytes, path } = ofKind(kind)
  const read = await readRow(bytes, path, READER)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('the generator of submissions', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    for (const index of [0, 17, 99]) {
      expect(makeSubmission({ seed: 7, sets: SETS }, index)).toEqual(FILES[index])
      expect(makeSubmission({ seed: 8, sets: SETS }, index).bytes).not.toEqual(FILES[index]?.bytes)
    }
  })

  it('gives levels from low to high, not one alone', async () => {
    const rows = await Promise.all(
      FILES.slice(0, 60).flatMap(({ kind, bytes, path }) =>
        kind === 'broken' ? [] : [readRow(bytes, path, READER)],
      ),
    )
    const levels = new Set(rows.map((read) => (read.ok ? read.value.views['as-issued'].level?.lower : null)))
    expect(levels.size).toBeGreaterThanOrEqual(5)
  })
})

describe('a submission read to its row', () => {
  it('comes to the same as by parsing and verifying one after the other, whatever is wrong with it', async () => {
    for (const { bytes, path } of FILES.slice(0, 80)) {
      const parsed = parseAssessment(bytes)
      const expected = parsed.ok
        ? {
            ok: true,
            value: rowOf(parsed.value.assessment, verifySubmission(parsed.value.assessment, SETS), {
              path,
              ...READER,
            }),
          }
        : parsed
      expect(await readRow(bytes, path, READER)).toEqual(expected)
    }
  })

  it.each<[SubmissionKind, object]>([
    ['sealed', { seal: 'valid', changedFacts: false, differs: false, words: 0 }],
    ['unsealed', { seal: 'absent', fingerprint: '', claim: null }],
    ['tampered', { seal: 'broken' }],
    ['false-claim', { seal: 'valid', differs: true, claim: { 'as-issued': { lower: 7, upper: 7 } } }],
    ['illustrative', { seal: 'valid', illustrative: true }],
  ])('%s', async (kind, expected) => {
    expect(await rowFor(kind)).toMatchObject(expected)
  })

  it('of a set version that is not here is scored with the one that is, and says so', async () => {
    const { sets } = await rowFor('old-set')
    expect(sets[0]).toEqual({
      id: 'tt54-2017',
      version: '0.9.0',
      state: 'other-version',
      scoredWith: '1.0.0',
    })
  })
})

describe('many files', () => {
  it('go on after one that cannot be read, in their order', async () => {
    const given = FILES.slice(0, 40).map(({ path, bytes }) => ({
      name: path,
      path,
      byHand: false,
      file: new Blob([bytes]),
    }))
    given.splice(3, 0, { name: 'notes.txt', path: 'notes.txt', byHand: false, file: new Blob(['x']) })
    given.splice(5, 0, {
      name: 'cut.tt54.json',
      path: 'cut.tt54.json',
      byHand: false,
      file: new Blob(['{"format']),
    })
    const reads: RowRead[] = []
    for await (const read of readEach(takeFiles(given), READER)) reads.push(read)
    const pathOf = (read: RowRead): string =>
      read.kind === 'row' ? read.row.path : read.kind === 'review' ? read.review.path : read.path
    expect(reads.map(pathOf)).toEqual(given.map(({ path }) => path))
    expect(reads[3]).toEqual({ kind: 'skipped', path: 'notes.txt' })
    expect(reads[5]).toMatchObject({ kind: 'failed', problems: [{ code: 'json-truncated' }] })
  })
})
