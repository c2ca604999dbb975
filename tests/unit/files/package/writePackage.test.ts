import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { EVIDENCE_FILE_BYTES } from '@/files/limits'
import { evidenceEntry, hashOfEntry } from '@/files/package/manifest'
import { writePackage } from '@/files/package/writePackage'
import { readBlob } from '@/files/readBlob'
import { sha256Hex } from '@/files/sha256'
import { anAssessment } from '../../builders'
import { allSets } from '../../fixtures'
import { utf8 } from '../support'

/** SHA-256 of "abc" (FIPS 180-2, B.1). */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const assessment = anAssessment().build()

describe('the hash of a file', () => {
  it('is the same with and without the platform', async () => {
    expect(await sha256Hex(utf8('abc'))).toBe(ABC)
    const large = new Uint8Array(200_000).fill(7)
    expect(await sha256Hex(large)).toBe(await sha256Hex(large, undefined))
    expect(await sha256Hex(large, { digest: () => Promise.resolve(new Uint8Array([0xab, 1]).buffer) })).toBe(
      'ab01',
    )
  })
})

describe('names of evidence in a package', () => {
  it.each([
    ['Biên bản nghiệm thu (Đợt 2).PDF', 'Bien-ban-nghiem-thu-Dot-2.PDF'],
    ['../../evil.exe', 'evil.exe'],
    ['.htaccess', 'htaccess'],
    ['ảnh', 'anh'],
    ['文書', 'tep'],
    ['', 'tep'],
    ['a'.repeat(200), 'a'.repeat(60)],
  ])('%j is %j after its hash', (name, safe) => {
    expect(evidenceEntry(ABC, name)).toBe(`evidence/${ABC}-${safe}`)
    expect(hashOfEntry(evidenceEntry(ABC, name))).toBe(ABC)
  })

  it.each([
    'assessment.tt54.json',
    'evidence/x',
    `evidence/${ABC}`,
    `evidence/${ABC.toUpperCase()}-x`,
    `other/${ABC}-x`,
  ])('%j has none', (path) => {
    expect(hashOfEntry(path)).toBeNull()
  })
})

describe('a package', () => {
  it('opens in any ZIP tool: assessment, manifest and evidence', async () => {
    const written = await writePackage(assessment, allSets, [
      { sha256: ABC, name: 'hợp đồng.txt', bytes: utf8('abc') },
    ])
    const content = unzipSync(written.ok ? written.value : new Uint8Array())
    const entry = `evidence/${ABC}-hop-dong.txt`
    expect(Object.keys(content)).toEqual(['assessment.tt54.json', 'manifest.json', entry])
    const manifest = JSON.parse(new TextDecoder().decode(content['manifest.json'])) as { files: unknown[] }
    expect(manifest.files[1]).toEqual({ path: entry, sha256: ABC, size: 3 })
  })

  it('holds one file once, however often it is given', async () => {
    const file = { sha256: ABC, name: 'a.txt', bytes: utf8('abc') }
    const written = await writePackage(assessment, allSets, [file, { ...file, name: 'b.txt' }])
    expect(Object.keys(unzipSync(written.ok ? written.value : new Uint8Array()))).toHaveLength(3)
  })

  it('is not written when it could not be opened again', async () => {
    const damaged = { sha256: ABC, name: 'a.txt', bytes: utf8('abd') }
    expect(await writePackage(assessment, allSets, [damaged])).toMatchObject({
      ok: false,
      problems: [{ code: 'package-hash' }],
    })
    const bytes = new Uint8Array(EVIDENCE_FILE_BYTES + 1)
    const large = { sha256: await sha256Hex(bytes), name: 'a.bin', bytes }
    expect(await writePackage(assessment, allSets, [large])).toMatchObject({
      ok: false,
      problems: [{ code: 'archive-entry-too-large' }],
    })
    const hash = (index: number): string => index.toString(16).padStart(64, '0')
    const many = Array.from({ length: 5001 }, (_, index) => ({
      sha256: hash(index),
      name: 'a',
      bytes: utf8('a'),
    }))
    expect(await writePackage(assessment, allSets, many)).toMatchObject({
      ok: false,
      problems: [{ code: 'archive-too-many-entries' }],
    })
  })
})

describe('a chosen file', () => {
  it('that is too large is refused before it is read', async () => {
    const blob = { size: 400 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('was read')) }
    expect(await readBlob(blob)).toEqual({
      ok: false,
      problems: [{ code: 'too-large', path: '', params: { size: 400, limit: 300 } }],
    })
  })

  it('that cannot be read says so', async () => {
    const blob = { size: 1, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
    expect(await readBlob(blob)).toEqual({ ok: false, problems: [{ code: 'unreadable', path: '' }] })
  })

  it('is given as bytes', async () => {
    expect(await readBlob(new Blob(['abc']))).toEqual({ ok: true, value: utf8('abc') })
  })
})
