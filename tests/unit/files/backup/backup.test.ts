import fc from 'fast-check'
import { unzipSync, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBackup } from '@/files/backup/readBackup'
import { writeBackup } from '@/files/backup/writeBackup'
import { sha256Hex } from '@/files/sha256'
import type { Backup } from '@/storage/backup'
import type { Assessment } from '@/core/types'
import { anyEnteredLine } from '../../arbitraries'

const AT = '2026-12-01T01:00:00.000Z'

function anAssessment(id: string, note: string): Assessment {
  return {
    format: 'tt54-assessment',
    formatVersion: 1,
    id,
    criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
    facility: { name: `Bệnh viện ${id}` },
    assessedOn: '2026-12-01',
    regime: 'in-force',
    targetLevel: 6,
    answers: { 'tt54-2017': { 'lis.1': { verdict: 'met', note } } },
  }
}

async function aBackup(notes: readonly string[], file = 'nội dung'): Promise<Backup> {
  const bytes = new TextEncoder().encode(file)
  const sha256 = await sha256Hex(bytes)
  return {
    manifest: {
      format: 'tt54-backup',
      formatVersion: 1,
      createdAt: AT,
      assessments: notes.map((note, index) => ({
        assessment: anAssessment(`a-${index}`, note),
        revision: index + 1,
        savedAt: AT,
        exported: index === 0 ? { at: AT, revision: 1 } : null,
      })),
      history: notes.map((note, index) => ({
        id: index + 7,
        assessmentId: `a-${index}`,
        revision: 1,
        at: AT,
        who: 'Nguyễn Văn A',
        what: [{ code: 'note', params: { criterion: 'lis.1' } }],
        assessment: anAssessment(`a-${index}`, `${note} trước`),
      })),
      reviews: [{ id: 'r-1', revision: 2, savedAt: AT, value: { opinions: ['đồng ý'] }, files: [] }],
      settings: { theme: 'dark' },
      files: [{ sha256, name: 'biên bản.pdf', type: 'application/pdf', size: bytes.length }],
    },
    blobs: new Map([[sha256, new Blob([bytes], { type: 'application/pdf' })]]),
  }
}

async function packed(backup: Backup): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeBackup(backup)
  if (!written.ok) throw new Error(JSON.stringify(written.problems))
  return new Uint8Array(await written.value.arrayBuffer())
}

/** The same archive with one entry changed or, with null, taken out. */
function changed(bytes: Uint8Array, name: string, content: Uint8Array | string | null): Uint8Array {
  const entries: Zippable = unzipSync(bytes)
  if (content === null) delete entries[name]
  else entries[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return zipSync(entries)
}

async function opened(bytes: Uint8Array) {
  const read = await readBackup(bytes)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const codes = async (bytes: Uint8Array): Promise<string[]> => {
  const read = await readBackup(bytes)
  return (read.ok ? read.value.notices : read.problems).map(({ code }) => code)
}

describe('a backup of everything', () => {
  it('comes back as it was, histories, reviews, settings and files included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEnteredLine(), { maxLength: 5 }), async (texts) => {
        const backup = await aBackup(texts)
        const { backup: back, notices } = await opened(await packed(backup))
        expect(back.manifest).toEqual(backup.manifest)
        expect(notices).toEqual([])
        for (const [sha256, blob] of backup.blobs)
          expect(await back.blobs.get(sha256)?.text()).toBe(await blob.text())
      }),
      { numRuns: 60 },
    )
  })

  it('keeps more states than one JSON file may have values', async () => {
    const backup = await aBackup(['một'])
    const answers = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`lis.${index}`, { verdict: 'met' as const, note: 'x' }]),
    )
    const [state] = backup.manifest.history
    if (!state) throw new Error('no state')
    backup.manifest.history = Array.from({ length: 600 }, (_, index) => ({
      ...state,
      id: index + 1,
      assessment: { ...state.assessment, answers: { 'tt54-2017': answers } },
    }))
    const { backup: back } = await opened(await packed(backup))
    expect(back.manifest.history).toHaveLength(600)
    expect(back.manifest.history[599]?.assessment.answers['tt54-2017']).toEqual(answers)
  })
})

describe('a damaged backup', () => {
  it.each([
    ['assessments/1.json', null],
    ['assessments/1.json', '{"format":"tt54-assessment"}'],
  ])('loses only what is damaged: %s → %s', async (name, content) => {
    const bytes = changed(await packed(await aBackup(['một', 'hai', 'ba'])), name, content)
    const { backup, notices } = await opened(bytes)
    expect(backup.manifest.assessments.map(({ assessment }) => assessment.id)).toEqual(['a-0', 'a-2'])
    // A history without its assessment would have nothing to belong to.
    expect(backup.manifest.history.map(({ assessmentId }) => assessmentId)).toEqual(['a-0', 'a-2'])
    expect(notices).toEqual([{ code: 'backup-state-damaged', path: name }])
  })

  it('gives no file that is not what its hash says', async () => {
    const backup = await aBackup(['một'])
    const [sha256] = [...backup.blobs.keys()]
    const bytes = changed(await packed(backup), `files/${sha256}`, 'khác')
    const read = await opened(bytes)
    expect(read.backup.blobs.size).toBe(0)
    expect(read.notices).toEqual([{ code: 'backup-file-damaged', path: 'biên bản.pdf' }])
  })

  it('is refused as a whole without a readable list', async () => {
    const bytes = await packed(await aBackup(['một']))
    expect(await codes(changed(bytes, 'backup.json', null))).toEqual(['backup-not-one'])
    expect(await codes(changed(bytes, 'backup.json', '[]'))).toEqual(['backup-not-one'])
    expect(await codes(changed(bytes, 'backup.json', 'null'))).toEqual(['backup-not-one'])
    expect(await codes(changed(bytes, 'backup.json', '{'))).toEqual(['json-truncated'])
    expect(await codes(changed(bytes, 'backup.json', '{"format":"tt54-backup","formatVersion":2}'))).toEqual([
      'backup-newer',
    ])
    expect(await codes(bytes.slice(0, 200))).toEqual(['archive-broken'])
  })

  it('names two assessments with one id, and takes neither', async () => {
    const backup = await aBackup(['một', 'hai'])
    const [first] = backup.manifest.assessments
    if (!first) throw new Error('no assessment')
    backup.manifest.assessments = [first, first]
    const read = await readBackup(await packed(backup))
    expect(read.ok && read.value.notices).toEqual([{ code: 'backup-duplicate', path: 'assessments/0' }])
    expect(read.ok && read.value.backup.manifest.assessments).toEqual([])
  })

  it('never throws, whatever the list says', async () => {
    const bytes = await packed(await aBackup(['một']))
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const list = {
          format: 'tt54-backup',
          formatVersion: 1,
          createdAt: AT,
          assessments: value,
          history: [value],
        }
        await expect(readBackup(changed(bytes, 'backup.json', JSON.stringify(list)))).resolves.toBeDefined()
      }),
      { numRuns: 100 },
    )
  })
})

describe('writing a backup', () => {
  it('refuses what could not be read again', async () => {
    const backup = await aBackup(['một'])
    const [file] = backup.manifest.files
    if (!file) throw new Error('no file')
    backup.manifest.files = [{ ...file, size: 60 * 1024 * 1024 }]
    const written = await writeBackup(backup)
    expect(written.ok || written.problems[0]?.code).toBe('archive-entry-too-large')
  })
})
