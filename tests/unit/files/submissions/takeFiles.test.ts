import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeAssessmentFile } from '@/files/assessmentFile'
import { BACKUP_ENTRY } from '@/files/backup/entries'
import { kindOfFile } from '@/files/kindOfFile'
import { isSubmissionName, type GivenFile, type TakenFile } from '@/files/submissions/givenFile'
import { takeFiles } from '@/files/submissions/takeFiles'
import { writePackage } from '@/files/package/writePackage'
import { anAssessment, answers } from '../../builders'
import { allSets } from '../../fixtures'
import { utf8 } from '../support'

const assessment = anAssessment().with(answers().met('his.1')).build()
const file = writeAssessmentFile(assessment, allSets)

function given(path: string, bytes: Uint8Array<ArrayBuffer> | null, byHand = !path.includes('/')): GivenFile {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    file: bytes && new Blob([bytes]),
    byHand,
  }
}

async function all(files: Iterable<GivenFile>): Promise<TakenFile[]> {
  const taken: TakenFile[] = []
  for await (const one of takeFiles(files)) taken.push(one)
  return taken
}

/** Path, and what became of it: bytes, skipped, or the code of the problem. */
async function told(files: Iterable<GivenFile>): Promise<[string, string | number][]> {
  return (await all(files)).map((taken) => [
    taken.path,
    taken.kind === 'skipped'
      ? 'skipped'
      : taken.read.ok
        ? taken.read.value.length
        : (taken.read.problems[0]?.code ?? ''),
  ])
}

describe('names', () => {
  it.each([
    'a.tt54.json',
    'tinh/a.tt54.zip',
    'a.TT54.JSON',
    'a.tt54 (1).json',
    'a.tt54 - Copy.zip',
    'a.tt54(1).json',
    'Bệnh viện.tt54.json',
  ])('%s is one of ours', (name) => expect(isSubmissionName(name)).toBe(true))

  it.each([
    'a.tt54-key.json',
    'a.tt54-public-key.json',
    'a.tt54-backup.zip',
    'a.json',
    'a.zip',
    'tt54.json',
    'a.tt54.json.pdf',
    'a.tt54.exe',
    'a.tt54/b.json',
  ])('%s is not', (name) => expect(isSubmissionName(name)).toBe(false))
})

describe('what a ZIP is', () => {
  const kind = (entries: Record<string, Uint8Array>): string => kindOfFile(zipSync(entries), 'a.zip')

  it('holding files of ours, also in folders, is a collection', () => {
    expect(kind({ 'a.tt54.json': file })).toBe('collection')
    expect(kind({ 'tinh/huyen/a.tt54.zip': utf8('x'), 'doc.pdf': utf8('x') })).toBe('collection')
  })

  it('of our own other kinds is none', async () => {
    const written = await writePackage(assessment, allSets, [])
    expect(written.ok && kindOfFile(written.value, 'a.zip')).toBe('assessment')
    expect(kind({ [BACKUP_ENTRY]: utf8('{}'), 'assessments/a.tt54.json': file })).toBe('backup')
    expect(kind({ 'xl/workbook.xml': utf8('x'), 'a.tt54.json': file })).toBe('table')
    expect(kind({ 'a.pdf': utf8('x') })).toBe('assessment')
  })
})

describe('many files', () => {
  it('come in the order they were given, with ZIPs of files opened on the way', async () => {
    const zip = zipSync({ 'x/1.tt54.json': file, 'x/note.txt': utf8('x'), '2.tt54.json': file })
    expect(
      await told([
        given('so/a.tt54.json', file),
        given('so/anh.jpg', utf8('x')),
        given('so/tat-ca.zip', zip),
        given('b.json', file),
      ]),
    ).toEqual([
      ['so/a.tt54.json', file.length],
      ['so/anh.jpg', 'skipped'],
      ['so/tat-ca.zip/x/1.tt54.json', file.length],
      ['so/tat-ca.zip/x/note.txt', 'skipped'],
      ['so/tat-ca.zip/2.tt54.json', file.length],
      ['b.json', file.length],
    ])
  })

  it('are read only when their turn comes', async () => {
    const reads: string[] = []
    const watched = (path: string): GivenFile => ({
      ...given(path, file),
      file: {
        size: file.length,
        arrayBuffer: () => {
          reads.push(path)
          return Promise.resolve(file.buffer)
        },
      },
    })
    const taking = takeFiles([watched('1.tt54.json'), watched('2.tt54.json')])
    await taking.next()
    expect(reads).toEqual(['1.tt54.json'])
  })

  it('that cannot be reached are told and the rest go on', async () => {
    const gone: GivenFile = {
      ...given('so/di-mat.tt54.json', file),
      file: { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) },
    }
    expect(await told([given('so/khoa', null, true), gone, given('so/a.tt54.json', file)])).toEqual([
      ['so/khoa', 'unreadable'],
      ['so/di-mat.tt54.json', 'unreadable'],
      ['so/a.tt54.json', file.length],
    ])
  })

  it('in a folder: a ZIP of other things is skipped, a broken one is told, one chosen by hand is read', async () => {
    const pictures = zipSync({ 'a.jpg': utf8('x') })
    const broken = zipSync({ 'a.tt54.json': file }).slice(0, -5)
    expect(
      await told([
        given('so/anh.zip', pictures),
        given('so/hong.zip', broken),
        given('so/khong-phai.zip', utf8('x')),
        given('anh.zip', pictures),
      ]),
    ).toEqual([
      ['so/anh.zip', 'skipped'],
      ['so/hong.zip', broken.length],
      ['so/khong-phai.zip', 1],
      ['anh.zip', pictures.length],
    ])
  })
})
