import { codeOf } from '../builders'
import { describe, expect, it } from 'vitest'
import { setRest } from '@/core/review/editOpinions'
import { scoreReview } from '@/core/review/assessorAnswers'
import { sealReview } from '@/core/review/sealReview'
import { buildMinutes } from '@/reports/papers/minutes/paper'
import { buildVisitSheet } from '@/reports/papers/visit/paper'
import type { PaperDocument } from '@/reports/model'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import type { Language, Opinion, Review } from '@/core/types'
import { askedIds } from '../builders'
import { aReview, place, STAMP, submission } from '../core/review/builders'
import { allSets, catalogue, tt54 } from '../fixtures'
import { rowTexts, section, strictWords, tablesIn } from './aReport'
import { layout } from './metrics'
import { modelText, pdfPages, squeeze } from './paperText'

const SETS = allSets.filter(({ id }) => id === 'tt54-2017')
const opinions: Record<string, Opinion> = {
  'his.18': { opinion: 'disagree', comment: 'Chưa thấy chạy thật', ...STAMP },
  'lis.9': { opinion: 'needs-more', comment: 'Bổ sung biên bản nghiệm thu', ...STAMP },
}
const visit: Review['visit'] = {
  authority: 'Sở Y tế An Bình',
  superior: 'Ủy ban nhân dân tỉnh An Bình',
  number: '12/BB-SYT',
  place: 'Phòng họp',
  from: '2026-12-14',
  to: '2026-12-15',
  concludedOn: '2026-12-15',
  recorder: 'Vũ Thị Ghi',
  outcome: 'redetermine',
  conclusion: 'Mức 3.',
  recommendations: 'Triển khai lại mô đun dược.',
  deadline: '2027-03-31',
  copies: 3,
  attendees: [
    { name: 'Phạm Văn Giám', title: 'Giám đốc', side: 'facility' },
    { name: 'Lê Thị Thẩm', title: 'Trưởng đoàn', side: 'authority' },
  ],
}
const whole = setRest(aReview(opinions, { visit }), askedIds(tt54).map(place), 'agree', STAMP)
const sealed = sealReview(whole, submission, allSets, { sealedAt: '2026-12-15T08:00:00Z' })

function minutes(review: Review, language: Language = 'vi'): PaperDocument {
  return buildMinutes({
    review,
    submission,
    sets: SETS,
    catalogue,
    results: scoreReview(submission, review, SETS),
    language,
    today: '2026-12-16',
    t: strictWords(language),
  })
}
const says = (review: Review, words: string): boolean => modelText(minutes(review)).includes(squeeze(words))

describe('minutes of an appraisal', () => {
  it('state heading, time, people, both levels, opinions, conclusion and both sides’ signatures', () => {
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'SỞ Y TẾ AN BÌNH',
      'Số: 12/BB-SYT',
      'ngày 15 tháng 12 năm 2026',
      'BIÊN BẢN',
      'từ ngày 14/12/2026 đến ngày 15/12/2026',
      'Phạm Văn Giám – Giám đốc',
      submission.seal?.fingerprint ?? 'unsealed',
      'Chưa thấy chạy thật',
      'khoản 3 Điều 5',
      'Triển khai lại mô đun dược.',
      'trước ngày 31/03/2027',
      'thành 3 bản',
      'ĐẠI DIỆN CƠ SỞ',
      'CHỦ TỌA',
      'THƯ KÝ',
      'Vũ Thị Ghi',
    ])
      expect(says(sealed, words), words).toBe(true)
  })

  it('never pass the form off as that of the circular', () => {
    expect(says(sealed, 'Thông tư 54/2017/TT-BYT không quy định mẫu')).toBe(true)
    expect(says(sealed, 'Nghị định 30/2020/NĐ-CP')).toBe(true)
  })

  it('carry the levels that the one scoring function gives, under both regimes', () => {
    const [table] = tablesIn(section(minutes(sealed), 'minutes-levels'))
    // Everything met up to level 5; one row of level 4 disagreed with, one row of level 4 left open.
    expect(table?.body.map((row) => rowTexts(row).slice(1))).toEqual([
      ['mức 5', 'mức 3'],
      ['mức 5', 'mức 3'],
    ])
  })

  it('name only the rows in dispute, marked where they decide the level', () => {
    const [table] = tablesIn(section(minutes(sealed), 'minutes-disputed'))
    const rows = (table?.body ?? []).filter(({ band }) => band !== true).map(rowTexts)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.[0]).toMatch(/^\d+\*$/)
    expect(rows[0]?.[3]).toContain('Không đồng ý')
    expect(rows[0]?.[4]).toBe('Chưa thấy chạy thật')
    expect(rows[1]?.[3]).toContain('Cần bổ sung')
  })

  it('say how many deciding rows nobody looked at; their level is then a range', () => {
    const some = aReview(opinions)
    expect(says(some, 'quyết định mức chưa có ý kiến thẩm định')).toBe(true)
    expect(says(sealed, 'quyết định mức chưa có ý kiến thẩm định')).toBe(false)
    const [table] = tablesIn(section(minutes(some), 'minutes-levels'))
    expect(rowTexts(table?.body[0])[2]).toBe('dưới mức 1 đến mức 3')
  })

  it('are a draft on every page until sealed, and again after an edit', () => {
    expect(minutes(whole).mark).toBe('DỰ THẢO – CHƯA CHỐT')
    expect(minutes({ ...sealed, visit: { ...visit, place: 'Nơi khác' } }).mark).toBe('DỰ THẢO – CHƯA CHỐT')
    expect(minutes(sealed).mark).toBeNull()
    expect(minutes(sealed).footer.right).toContain(codeOf(sealed.seal.fingerprint))
  })

  it('leave dots where nothing is known, and name no number of copies', () => {
    const bare = aReview({}, { visit: {} })
    expect(says(bare, 'Số: ……/BB-……')).toBe(true)
    expect(says(bare, 'bản có giá trị như nhau')).toBe(false)
  })

  it('show opinions that are not settled as such', () => {
    const differing: [Opinion, Opinion] = [
      { opinion: 'agree', by: 'An' },
      { opinion: 'disagree', by: 'Bình', comment: 'Chưa có' },
    ]
    const review = aReview({}, { conflicts: { 'tt54-2017': { 'his.1': differing } } })
    expect(says(review, 'Chưa thống nhất')).toBe(true)
    expect(says(review, 'Bình: Không đồng ý. Chưa có')).toBe(true)
  })

  it('state the hours that were entered, and leave room for those that were not (form 1.9)', () => {
    const timed = { ...whole, visit: { ...visit, begins: '08:30', ends: '16:05' } }
    expect(says(timed, 'Bắt đầu lúc 08 giờ 30 phút')).toBe(true)
    expect(says(timed, 'kết thúc vào 16 giờ 05 phút')).toBe(true)
    expect(says(whole, 'Bắt đầu lúc …… giờ …… phút')).toBe(true)
  })

  it('are complete in English too', () => {
    expect(modelText(minutes(sealed, 'en'))).toContain('MINUTES')
  })

  it('the PDF says everything the model says', async () => {
    const document = minutes(sealed)
    const pages = await pdfPages(await renderPdf(document, { fonts: PAPER_FONTS }))
    const text = pages.join('')
    for (const words of ['BIÊN BẢN', 'Chưa thấy chạy thật', 'ĐẠI DIỆN CƠ SỞ'])
      expect(text).toContain(squeeze(words))
  })
})

it('a visit sheet of 42 rows takes four pages, with about a fifth of its width to write in', async () => {
  const disputed = Object.fromEntries(
    askedIds(tt54)
      .filter((_, index) => index % 2 === 0)
      .slice(0, 42)
      .map((id) => [id, { opinion: 'disagree' as const, comment: 'Chưa thấy', ...STAMP }]),
  )
  const review = aReview(disputed)
  const sheet = buildVisitSheet({
    review,
    submission,
    sets: SETS,
    catalogue,
    results: scoreReview(submission, review, SETS),
    language: 'vi',
    today: '2026-12-16',
    t: strictWords('vi'),
  })
  const [table] = tablesIn(sheet.blocks)
  expect(table?.body).toHaveLength(42)
  const widths = table?.columns.map(({ width }) => width) ?? []
  expect(widths.at(-1)! / widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(0.19)
  const { pages } = await layout(sheet)
  expect(pages.length).toBeLessThanOrEqual(4)
})
