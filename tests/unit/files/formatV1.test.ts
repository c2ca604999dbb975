import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Range } from '@/core/score/assess'
import type { Answer, Answers } from '@/core/types'
import { writeAssessmentFile } from '@/files/assessmentFile'
import { openAssessmentFile, type OpenResult } from '@/files/openAssessmentFile'
import { allSets } from '../fixtures'
import { CONTEXT } from './support'

const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/format-v1/${file}`, import.meta.url)))

async function open(file: string): Promise<Extract<OpenResult, { ok: true }>> {
  const opened = await openAssessmentFile(bytesOf(file), { ...CONTEXT, name: file })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened
}

const MET: Answer = { verdict: 'met' }
const NOT_MET: Answer = { verdict: 'not-met' }
const met = (group: string, from: number, to: number): Record<string, Answer> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [`${group}.${from + index}`, MET]))
const milestones = (...names: string[]): Record<string, Answer> =>
  Object.fromEntries(names.map((name) => [`milestone.${name}`, MET]))

/** Everything that levels 1 to 3 require (Appendix II), and a few answers above. */
const FULL: Answers = {
  'tt54-2017': {
    ...met('infrastructure', 1, 10),
    ...met('his', 1, 14),
    ...met('lis', 1, 8),
    ...met('management', 1, 3),
    ...met('non-functional', 1, 9),
    ...met('security', 1, 5),
    ...milestones(
      'patient-information-access',
      'clinical-data-repository',
      'sharing-within-care',
      'nursing-records',
      'cdss-1',
    ),
    'his.1': { items: { 'his.1.1': true, 'his.1.2': true }, note: 'Hai nội dung đều có màn hình minh họa' },
    'infrastructure.6': {
      items: { 'infrastructure.6.1': true, 'infrastructure.6.2': 'not-applicable' },
      reason: 'Dùng hệ quản trị cơ sở dữ liệu mã nguồn mở',
    },
    'lis.1': { verdict: 'met', evidence: ['e1', 'e2'] },
    'lis.9': {
      items: { 'lis.9.1': true, 'lis.9.2': false },
      note: 'Chưa đồng bộ kết quả về HIS',
      evidence: ['e2'],
    },
    'his.22': { verdict: 'not-applicable', reason: 'Không có ngân hàng máu' },
    'his.25': { verdict: 'unassessed', note: 'Hỏi lại phòng Điều dưỡng' },
    'milestone.filmless': { verdict: 'not-met' },
  },
}

interface Expectation {
  file: string
  level: Range
  answers: Answers
  seal: 'valid' | 'absent'
  notices: string[]
  unknownFields: string[]
  outside: string[]
  evidenceFiles: string[]
}

const EXPECTED: Expectation[] = [
  {
    // Level 4 needs LIS advanced, and one item of lis.9 is not met.
    file: 'sealed.tt54.json',
    level: { lower: 3, upper: 3 },
    answers: FULL,
    seal: 'valid',
    notices: [],
    unknownFields: [],
    outside: [],
    evidenceFiles: [],
  },
  {
    // Level 3 has nothing but an answer to be confirmed; level 6 needs infrastructure.16, which is not met.
    file: 'range-in-force.tt54.json',
    level: { lower: 2, upper: 5 },
    answers: {
      'tt54-2017': {
        ...met('infrastructure', 1, 6),
        ...met('his', 1, 9),
        ...milestones('patient-information-access', 'clinical-data-repository', 'sharing-within-care'),
        'infrastructure.16': { verdict: 'not-met' },
        'emr.1': MET,
        'his.10': { verdict: 'met', unconfirmed: true },
      },
      'tt13-2025': { 't13.1': MET, 't13.2': { verdict: 'not-met', note: 'Đang soạn quy chế' } },
    },
    seal: 'absent',
    notices: [],
    unknownFields: [],
    outside: ['withdrawn tt54-2017 emr.1'],
    evidenceFiles: [],
  },
  {
    file: 'unknown-fields.tt54.json',
    level: { lower: 0, upper: 7 },
    answers: {
      'tt54-2017': {
        'his.1': { ...MET, ...{ confidence: 0.75 } },
        'his.99': { verdict: 'met', note: 'Tiêu chí đã bỏ' },
        ...Object.fromEntries([['constructor', NOT_MET]]),
      },
      'tt99-2030': { 'a.1': { items: { 'a.1.1': true } } },
    },
    seal: 'absent',
    notices: ['unknown-set', 'unknown-fields', 'outside-answers'],
    unknownFields: [
      '/answers/tt54-2017/his.1/confidence',
      '/constructor',
      '/criteriaSets/1/label',
      '/evidence/0/gps',
      '/facility/taxCode',
      '/future',
      '/snapshot/tt54-2017/his.99/colour',
    ],
    outside: [
      'unknown-criterion tt54-2017 constructor',
      'unknown-criterion tt54-2017 his.99',
      'unknown-set tt99-2030 a.1',
    ],
    evidenceFiles: [],
  },
  {
    file: 'least.tt54.json',
    level: { lower: 0, upper: 7 },
    answers: {},
    seal: 'absent',
    notices: [],
    unknownFields: [],
    outside: [],
    evidenceFiles: [],
  },
  {
    file: 'package.tt54.zip',
    level: { lower: 3, upper: 3 },
    answers: FULL,
    seal: 'absent',
    notices: [],
    unknownFields: [],
    outside: [],
    evidenceFiles: ['hợp đồng LIS.pdf application/pdf %PDF-1.4 hop dong\n'],
  },
]

describe.each(EXPECTED)('$file of format version 1', (expected) => {
  it('opens with its level and its full map of answers', async () => {
    const { assessment, preview } = await open(expected.file)
    expect(preview.level).toEqual(expected.level)
    expect(assessment.answers).toEqual(expected.answers)
  })

  it('is previewed as what it is', async () => {
    const { preview, files } = await open(expected.file)
    expect(preview.seal.state).toBe(expected.seal)
    expect(preview.notices.map(({ code }) => code)).toEqual(expected.notices)
    expect(preview.unknownFields).toEqual(expected.unknownFields)
    expect(preview.outside.map(({ reason, set, id }) => `${reason} ${set} ${id}`)).toEqual(expected.outside)
    const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
    expect(files.map(({ name, type, bytes }) => `${name} ${type} ${decode(bytes)}`)).toEqual(
      expected.evidenceFiles,
    )
  })
})

describe('the bytes of format version 1', () => {
  const jsonFiles = EXPECTED.map(({ file }) => file).filter((file) => file.endsWith('.json'))

  it.each(jsonFiles)('%s is written back byte for byte', async (file) => {
    const { assessment } = await open(file)
    expect(new TextDecoder().decode(writeAssessmentFile(assessment, allSets))).toBe(
      new TextDecoder().decode(bytesOf(file)),
    )
  })

  it('one turned byte of a sealed file breaks its seal', async () => {
    const text = new TextDecoder().decode(bytesOf('sealed.tt54.json')).replace('"beds": 650', '"beds": 651')
    const opened = await openAssessmentFile(new TextEncoder().encode(text), CONTEXT)
    expect(opened.ok && opened.preview.seal.state).toBe('broken')
    expect(opened.ok && opened.preview.notices.map(({ code }) => code)).toEqual(['seal-broken'])
  })
})
