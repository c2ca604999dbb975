import { describe, expect, it } from 'vitest'
import { checkTender } from '@/core/tender/checkTender'
import { softwareLevels } from '@/core/vendors/softwareLevel'
import { tenderRows } from '@/files/tender/readTender'
import { buildDepartmentForms } from '@/reports/papers/department/paper'
import { buildSoftwareSheet } from '@/reports/papers/software/paper'
import { buildTenderPaper } from '@/reports/papers/tender/paper'
import type { PaperOutcome } from '@/reports/refusal'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { anAssessment, answers } from '../builders'
import { allSets, catalogue, tt54 } from '../fixtures'
import { resultOf, strictWords } from './aReport'
import { expectWholeText, modelText, pdfPages, squeeze } from './paperText'

const rowTitle = (id: string): string =>
  tt54.groups.flatMap(({ criteria }) => criteria).find((row) => row.id === id)!.title.vi
const assessment = anAssessment()
  .with(answers().met('lis.1').answer('lis.2', { verdict: 'met', unconfirmed: true }))
  .having({
    owners: {
      'tt54-2017': { 'lis.1': 'Khoa Xét nghiệm', 'lis.2': 'Khoa Xét nghiệm', 'his.17': 'Khoa Dược' },
    },
    actions: [
      { id: 'a', title: 'Mua phần mềm', criteria: ['lis.1'], cost: 4_645_000_000, status: 'planned' },
    ],
    targetLevel: 6,
  })
  .build()
const input = {
  assessment,
  sets: allSets,
  catalogue,
  result: resultOf(assessment),
  target: 6,
  language: 'vi',
  today: '2026-12-02',
  t: strictWords('vi'),
} as const

async function textOf(made: PaperOutcome): Promise<string> {
  if (!made.ok) throw new Error(made.reasons.map(({ code }) => code).join())
  await expectWholeText(await pdfPages(await renderPdf(made.document, { fonts: PAPER_FONTS })), made.document)
  return squeeze(modelText(made.document))
}

describe('forms on paper', () => {
  it('a department’s form has its rows alone, no money, and crosses only what was answered this year', async () => {
    const text = await textOf(buildDepartmentForms({ ...input, department: 'Khoa Xét nghiệm' }))
    expect(text).toContain(squeeze(rowTitle('lis.1')))
    expect(text).toContain(squeeze(rowTitle('lis.2')))
    expect(text).not.toContain(squeeze(rowTitle('his.17')))
    expect(text).not.toMatch(/4\.645|Muaphầnmềm/)
    expect(text.match(/\[X\]/g)).toHaveLength(1)
    const all = await textOf(buildDepartmentForms(input))
    expect(all).toContain(squeeze(rowTitle('his.17')))
  })

  it('without departments there is none, and it says so', () => {
    const { owners: _owners, ...others } = assessment
    expect(buildDepartmentForms({ ...input, assessment: others })).toMatchObject({
      ok: false,
      reasons: [{ code: 'no-departments' }],
    })
  })

  it('a checked tender names the service level, what the circular asks, and no cost', async () => {
    const rows = tenderRows([{ name: '', rows: [['Bảo hành 6 tháng'], [rowTitle('his.17')]] }], allSets)
    const check = checkTender(assessment, allSets, input.result, rows, 6)
    const text = await textOf(buildTenderPaper({ ...input, check, file: 'ho-so.xlsx' }))
    expect(text).toContain(squeeze('tối thiểu 12 tháng'))
    expect(text).toContain(squeeze('6 tháng'))
    expect(text).not.toMatch(/4\.645/)
  })

  it('the sheet of a software is one page and says that it is no hospital’s level', async () => {
    const his = tt54.groups.find(({ id }) => id === 'his')!.criteria.filter(({ rank }) => Number(rank) <= 6)
    const profile = {
      format: 'tt54-vendor-profile',
      formatVersion: 1,
      id: 'p',
      vendor: 'Công ty A',
      product: 'HIS A',
      functions: his.map(({ id }) => ({ set: 'tt54-2017', id, answer: 'met' as const })),
    } as const
    const whole = { ...profile, functions: [...profile.functions] }
    const levels = softwareLevels(whole, [tt54], { asOf: '2024-12-01', regime: 'as-issued' })
    const made = buildSoftwareSheet({
      profile: whole,
      levels,
      instrument: 'Thông tư 54/2017/TT-BYT',
      regime: 'as-issued',
      asOf: '2024-12-01',
      language: 'vi',
      today: '2026-12-02',
      t: strictWords('vi'),
    })
    const text = await textOf(made)
    expect(text).toContain(squeeze('mức 6'))
    expect(text).toContain(squeeze('không phải mức ứng dụng công nghệ thông tin của một bệnh viện'))
    if (made.ok)
      expect(await pdfPages(await renderPdf(made.document, { fonts: PAPER_FONTS }))).toHaveLength(1)
  })
})
