import { describe, expect, it } from 'vitest'
import type { Assessment, Evidence, Language } from '@/core/types'
import type { TableBlock } from '@/reports/model'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { paper } from '@/reports/papers/rehearsal/paper'
import { answers, anAssessment } from '../builders'
import { allSets, catalogue, tt54 } from '../fixtures'
import { cellText, resultOf, section, strictWords, tablesIn } from './aReport'
import { modelText, pdfPages, squeeze } from './paperText'

const EVIDENCE: Evidence[] = [
  {
    id: 'contract',
    title: 'Hợp đồng thuê phần mềm HIS',
    kind: 'contract',
    number: '12/2024/HĐ-CNTT',
    date: '2024-03-01',
    department: 'Phòng CNTT',
    holder: 'Lê Quốc Ấn',
    place: 'Tủ hồ sơ số 2',
    validUntil: '2024-11-30',
    file: { name: 'hop-dong.pdf', size: 10, sha256: 'a'.repeat(64) },
  },
  {
    id: 'screen',
    title: 'Màn hình kê đơn',
    kind: 'screenshot',
    department: 'Khoa Khám bệnh',
    holder: 'BS. Bửu',
  },
  { id: 'unused', title: 'Không ai hỏi', department: 'Khoa Nội' },
]

function aSheet(change: Partial<Assessment> = {}, language: Language = 'vi', withWanting = true) {
  const assessment = anAssessment()
    .on('2024-12-02')
    .with(
      answers()
        .answer('his.1', { verdict: 'met', evidence: ['contract', 'screen'] })
        .answer('his.2', { verdict: 'not-met', evidence: ['contract'] })
        .met('lis.1'),
    )
    .having({ evidence: EVIDENCE, ...change })
    .build()
  const input = {
    assessment,
    sets: allSets,
    result: resultOf(assessment),
    catalogue,
    target: assessment.targetLevel,
    language,
    today: '2024-11-20' as const,
  }
  const made = paper.build({ ...input, sections: { wanting: withWanting }, t: strictWords(language) })
  if (!made.ok) throw new Error('No sheet')
  return made.document
}

const row = (table: TableBlock | undefined, index: number) => (table?.body[index]?.cells ?? []).map(cellText)
const wordsOf = (id: string) => {
  const found = tt54.groups.flatMap((group) => group.criteria).find((criterion) => criterion.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('the rehearsal sheet', () => {
  it('one page per department: who shows what, where, for which criteria', () => {
    const sheet = aSheet()
    const headings = sheet.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual([
      'Phòng CNTT',
      'Khoa Khám bệnh',
      'Tiêu chí đã chọn “đạt” nhưng chưa có minh chứng',
    ])
    sheet.blocks.forEach((block, index) => {
      if (block.kind === 'heading') expect(sheet.blocks[index - 1]?.kind).toBe('pageBreak')
    })
    const [table] = tablesIn(section(sheet, 'department-1'))
    const [order, criterion = '', evidence = '', done] = row(table, 0)
    expect([order, done]).toEqual(['1', ''])
    expect(evidence.split('\n')).toEqual([
      'Hợp đồng thuê phần mềm HIS; Hợp đồng số 12/2024/HĐ-CNTT ngày 01/03/2024; Tủ hồ sơ số 2; Lê Quốc Ấn',
      'Tệp đính kèm: hop-dong.pdf',
      'HẾT HẠN ngày 30/11/2024; cần bản còn hiệu lực',
    ])
    const [met, notMet] = [wordsOf('his.1'), wordsOf('his.2')]
    expect(criterion.split('\n')[0]).toBe(`${met.number}. ${met.title.vi}`)
    for (const asked of met.evidence.vi) expect(criterion).toContain(asked.replace(/[.;]$/u, ''))
    expect(row(table, 1)[1]?.split('\n')[0]).toBe(
      `${notMet.number}. ${notMet.title.vi} (tự đánh giá: chưa đạt)`,
    )
  })

  it('the summary counts what stands on the pages', () => {
    const [table] = tablesIn(aSheet().blocks)
    expect([row(table, 0), row(table, 1)]).toEqual([
      ['Phòng CNTT', '1', '2', 'Lê Quốc Ấn'],
      ['Khoa Khám bệnh', '1', '1', 'BS. Bửu'],
    ])
  })

  it('claims without evidence stand at the end, a row a group, with room to write', () => {
    const [table] = tablesIn(section(aSheet(), 'wanting'))
    const claimed = wordsOf('lis.1')
    const group = tt54.groups.find(({ criteria }) => criteria.includes(claimed))
    expect(table?.body.filter(({ band }) => !band).map((_, index) => row(table, index + 1))).toEqual([
      [`${group?.ordinal}. ${group?.title.vi}`, `${claimed.number}. ${claimed.title.vi}`, ''],
    ])
    expect(modelText(aSheet({}, 'vi', false))).not.toContain(squeeze('chưa có minh chứng'))
  })

  it('without evidence it says what to do', () => {
    const sheet = aSheet({ evidence: [], answers: {} })
    expect(modelText(sheet)).toContain(squeeze('Hãy thêm minh chứng vào danh mục'))
  })

  it('is complete in English', () => {
    expect(modelText(aSheet({}, 'en'))).toContain(squeeze('what the assessor will ask to see'))
  })

  it('the PDF says the same, with the head of the table on every page', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...EVIDENCE[0],
      id: `e${index}`,
      title: `Tài liệu ${index}`,
    }))
    const given = answers()
    const rows = tt54.groups.flatMap(({ criteria }) => criteria).filter(({ ask }) => ask !== false)
    many.forEach(({ id }, index) => given.answer(rows[index]?.id ?? '', { verdict: 'met', evidence: [id] }))
    const sheet = aSheet({ evidence: many, answers: given.build() })
    const pages = await pdfPages(await renderPdf(sheet, { fonts: PAPER_FONTS }))
    expect(pages.length).toBeGreaterThan(2)
    const head = squeeze('Tiêu chí; người đánh giá sẽ yêu cầu xem')
    for (const page of pages.slice(1)) expect(page).toContain(head)
    for (const { title } of many) expect(pages.join('')).toContain(squeeze(title))
  })
})
