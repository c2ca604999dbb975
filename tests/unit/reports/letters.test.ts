import { describe, expect, it } from 'vitest'
import { papersFrom, findPaper } from '@/reports/registry'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { anAssessment, answers } from '../builders'
import { allSets, catalogue, tt54 } from '../fixtures'
import { resultOf, strictWords } from './aReport'
import { expectWholeText, modelText, pdfPages, squeeze } from './paperText'

const SECRET_COST = 4_645_000_000

function made(kind: string, performer: 'vendor' | 'hospital' = 'vendor', language: 'vi' | 'en' = 'vi') {
  const assessment = anAssessment()
    .sets(...allSets)
    .on('2026-11-20')
    .under('in-force')
    .with(answers().allMet(tt54).notMet('his.19').notMet('infrastructure.4'))
    .having({
      facility: { code: '1', name: 'Bệnh viện A', superior: 'Sở Y tế tỉnh B', province: 'Tỉnh B' },
      actions: [
        {
          id: 'v',
          title: 'Việc của nhà cung cấp',
          criteria: ['his.19'],
          by: performer,
          due: '2027-03-31',
          cost: SECRET_COST,
        },
        { id: 'h', title: 'Việc của bệnh viện', criteria: ['infrastructure.4'], by: 'hospital' },
      ],
    })
    .build()
  return findPaper('assessment', kind)?.build({
    assessment,
    sets: allSets,
    catalogue,
    result: resultOf(assessment),
    target: 6,
    language,
    today: '2026-12-02',
    t: strictWords(language),
  })
}

function document(kind: string, language: 'vi' | 'en' = 'vi') {
  const outcome = made(kind, 'vendor', language)
  if (!outcome?.ok) throw new Error(`${kind} was not made`)
  return outcome.document
}

describe('the letter to the vendor', () => {
  it('holds the rows of the vendor and nothing of the budget or of the hospital’s own rows', () => {
    const paper = document('vendor')
    const text = modelText(paper)
    expect(text).toContain(squeeze('48.'))
    expect(text).toContain(squeeze('trước ngày 31 tháng 3 năm 2027'))
    expect(text).not.toMatch(/4[.,]?645/u)
    expect(text).not.toContain(squeeze('Máy chủ chuyên dụng'))
    expect(text).not.toContain(squeeze('Việc của'))
  })

  it('is not made when the plan gives a vendor nothing', () => {
    expect(made('vendor', 'hospital')).toMatchObject({ ok: false, reasons: [{ code: 'no-vendor-rows' }] })
  })
})

describe.each(['vendor', 'setting-up', 'council'])('%s', (kind) => {
  it.each(['vi', 'en'] as const)('is a PDF with all its words, without a footer (%s)', async (language) => {
    const paper = document(kind, language)
    expect(paper.footer.place).toBe('last')
    await expectWholeText(await pdfPages(await renderPdf(paper, { fonts: PAPER_FONTS })), paper)
  })
})

describe('the papers of a review', () => {
  it('are minutes, the sheet for the visit, and three letters', () => {
    expect(papersFrom('review').map(({ kind }) => kind)).toEqual([
      'minutes',
      'visit',
      'letter-conclusion',
      'letter-supplement',
      'letter-reminder',
    ])
  })
})
