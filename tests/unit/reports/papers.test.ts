import { readdirSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Assessment, Language } from '@/core/types'
import type { PaperInput } from '@/reports/context'
import { renderDocx } from '@/reports/docx/renderDocx'
import type { Block, PaperDocument } from '@/reports/model'
import { findPaper, PAPERS, papersFrom } from '@/reports/registry'
import type { PaperOutcome } from '@/reports/refusal'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { anAssessment, answers } from '../builders'
import { allSets, catalogue, readJson, tt13, tt54 } from '../fixtures'
import { aMixedAssessment, resultOf, rowTexts, runsText, section, strictWords, tablesIn } from './aReport'
import { docxModelText } from './docxText'
import { layout } from './metrics'
import { expectWholeText, modelText, PDF_READERS, pdfPages, squeeze } from './paperText'
import { parseXml, wordText } from './xml'

const facility = {
  code: '01234',
  name: 'Bệnh viện Đa khoa tỉnh Hương Sơn',
  superior: 'Sở Y tế tỉnh Hương Sơn',
  province: 'Hương Sơn',
  type: 'hospital' as const,
  director: 'Trần Văn Bửu',
}
const actions = [
  {
    id: 'a1',
    title: 'Mua máy chủ dự phòng',
    criteria: ['infrastructure.1'],
    due: '2027-03-31',
    cost: 1_500_000_000,
  },
  { id: 'a2', title: 'Đào tạo', criteria: ['his.1'], due: '2027-05-31', department: 'Phòng CNTT' },
]

/** All of Circular 54 met but one criterion of rank 4 of the hospital information system. */
function decided() {
  return anAssessment()
    .sets(...allSets)
    .on('2026-11-20')
    .under('in-force')
    .with(answers().allMet(tt54).notMet('his.19'))
    .having({ facility, actions, targetLevel: 6 })
}

function outcome(kind: string, assessment: Assessment, options: Partial<PaperInput> = {}): PaperOutcome {
  const paper = findPaper('assessment', kind)
  if (!paper) throw new Error(`No paper ${kind}`)
  return paper.build(inputOf(assessment, options))
}

function inputOf(assessment: Assessment, options: Partial<PaperInput> = {}): PaperInput {
  const language = options.language ?? 'vi'
  return {
    assessment,
    sets: allSets,
    catalogue,
    result: resultOf(assessment),
    target: assessment.targetLevel,
    language,
    today: '2026-12-02',
    t: strictWords(language),
    ...options,
  }
}

interface ScreenWords {
  report: { kinds: Record<string, string>; section: Record<string, string> }
}
const screenWords = (language: Language) => readJson(`src/locales/report.${language}.json`) as ScreenWords

function made(kind: string, assessment: Assessment, options: Partial<PaperInput> = {}): PaperDocument {
  const result = outcome(kind, assessment, options)
  if (!result.ok) throw new Error(JSON.stringify(result.reasons.map(({ code }) => code)))
  return result.document
}

const says = (paper: PaperDocument): string => modelText(paper)
const levelOf = (assessment: Assessment): number => resultOf(assessment).level?.lower ?? -1

describe.each(['decision', 'annual'] as const)('%s names the level', (kind) => {
  it('Điều 4 khoản 2: names no level that rests on unassessed criteria', () => {
    const assessment = decided().with(answers().allMet(tt54).unassessed('his.19')).build()
    const { level } = resultOf(assessment)
    expect(level?.lower).toBeLessThan(level?.upper ?? 0)
    const result = outcome(kind, assessment)
    expect(result).toMatchObject({ ok: false, reasons: [{ code: 'undecided', rows: [{ id: 'his.19' }] }] })
  })

  it('names no level below level 1, without a set that has levels, or before the document is in force', () => {
    const below = anAssessment()
      .sets(...allSets)
      .on('2026-11-20')
      .with(answers().allMet(tt54).notMet('infrastructure.1'))
      .build()
    expect(outcome(kind, below)).toMatchObject({
      ok: false,
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'below-first' })]) as unknown,
    })
    const list = anAssessment().sets(tt13).on('2026-11-20').build()
    expect(outcome(kind, list, { sets: [tt13], result: resultOf(list, [tt13]) })).toMatchObject({
      ok: false,
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'no-levels' })]) as unknown,
    })
    const early = decided().on('2018-02-26').build()
    expect(outcome(kind, early)).toMatchObject({
      ok: false,
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'not-in-force' })]) as unknown,
    })
  })

  it('is refused while the check finds errors, with each error in words', () => {
    const ahead = decided().on('2026-12-20').build()
    const result = outcome(kind, ahead)
    expect(result).toMatchObject({ ok: false })
    const errors = result.ok ? [] : result.reasons.filter(({ code }) => code === 'check-errors')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.details?.join(' ')).toContain('20/12/2026')
  })

  it('is refused when it would be dated before the assessment it rests on', () => {
    const letterhead = { date: '2026-11-19' }
    expect(outcome(kind, decided().build(), { letterhead })).toMatchObject({
      ok: false,
      reasons: [{ code: 'dated-before' }],
    })
  })

  it('leaves number and day to the clerk, and has no footer on a page that is signed', () => {
    const paper = made(kind, decided().build())
    const heading = paper.blocks.find(({ kind: block }) => block === 'nationalHeading')
    expect(heading).toMatchObject({
      number: expect.stringMatching(/^Số: +\/(QĐ|BC)-…+$/) as unknown,
      placeAndDate: expect.stringMatching(/^Hương Sơn, ngày +tháng 12 năm 2026$/) as unknown,
    })
    expect(paper.footer.place).toBe('last')
    expect(`${paper.title} ${JSON.stringify(paper.blocks)}`).not.toMatch(/dự thảo quyết định|mã kiểm tra/iu)
  })

  it('does not take Thông tư 46 as a basis', () => {
    expect(says(made(kind, decided().build()))).not.toContain('46/2018')
  })
})

describe('the decision (Article 5)', () => {
  it('names the level in one line, and who gets it', () => {
    const assessment = decided().build()
    const paper = made('decision', assessment)
    const text = says(paper)
    expect(text).toContain(
      squeeze(
        `Điều 1. Xác định mức ứng dụng công nghệ thông tin của ${facility.name} là mức ${levelOf(assessment)}, xét theo các tiêu chí còn hiệu lực tại ngày 20 tháng 11 năm 2026`,
      ),
    )
    for (const article of ['Điều 2.', 'Điều 3.', 'Điều 4.']) expect(text).toContain(squeeze(article))
    expect(text).toContain(squeeze('chịu trách nhiệm thi hành Quyết định này./.'))
    const signatures = paper.blocks.find(({ kind }) => kind === 'signatures')
    expect(signatures).toMatchObject({
      recipients: {
        title: 'Nơi nhận:',
        // The facility has no unit of information technology that would keep a copy.
        lines: ['- Như Điều 4;', '- Sở Y tế tỉnh Hương Sơn (để b/c);', '- Bộ Y tế (để b/c);', '- Lưu: VT.'],
      },
      signers: [{ role: 'GIÁM ĐỐC', name: 'Trần Văn Bửu' }],
    })
    expect(text).toContain(squeeze('đã được sắp xếp lại'))
  })

  it('is one page, its annex another, its notes a third; no warnings and no calculation in it', async () => {
    const paper = made('decision', decided().build())
    const { pages } = await layout(paper)
    expect(pages.map(({ part, number, isNotes }) => [part, number, isNotes])).toEqual([
      [0, 1, false],
      [1, 1, false],
      [2, 1, true],
    ])
    const signed = says({ ...paper, blocks: paper.blocks.slice(0, paper.blocks.findIndex(isAnnex)) })
    for (const words of ['minh chứng:', 'Cảnh báo', 'Hai cách tính', 'bộ công cụ'])
      expect(signed).not.toContain(squeeze(words))
  })

  it('has its results in annex form, each group with what Appendix II asks at the level', () => {
    const paper = made('decision', decided().build(), { letterhead: { symbol: 'BVĐK' } })
    const title = paper.blocks.find((block) => block.kind === 'title' && block.annex !== undefined)
    expect(title).toMatchObject({
      type: 'Phụ lục',
      subject: 'KẾT QUẢ XÁC ĐỊNH MỨC THEO NHÓM TIÊU CHÍ',
      annex: {
        reference: expect.stringMatching(/Quyết định số +\/QĐ-BVĐK .*\ncủa Giám đốc Bệnh viện/u) as unknown,
      },
    })
    const rows = (tablesIn(paper.blocks)[0]?.body ?? []).map((one) => rowTexts(one))
    // Level 4 of Appendix II: infrastructure and HIS at 4, LIS in full, RIS-PACS and the others at the basic rank.
    const asked = Object.fromEntries(rows.map(([order, , rank]) => [order, rank]))
    expect(levelOf(decided().build())).toBe(4)
    expect(asked).toMatchObject({
      I: 'mức 4',
      II: 'cơ bản',
      III: 'mức 4',
      IV: 'cơ bản',
      V: 'nâng cao',
      VI: 'cơ bản',
      VII: 'cơ bản',
    })
    expect(Object.keys(asked)).not.toContain('VIII')
  })

  it('says in the annex what is not considered, by the act and by the reading of the facility', () => {
    const text = says(made('decision', decided().build()))
    expect(text).toContain(
      squeeze(
        'Không xét mục VIII Phụ lục I và các tiêu chí liên quan đến bệnh án điện tử, theo điểm b khoản 3 Điều 4 Thông tư số 13/2025/TT-BYT',
      ),
    )
    expect(text).toContain(squeeze('theo cách hiểu của cơ sở khi tự đánh giá, không xét tiêu chí 58–59'))
    expect(says(made('decision', decided().on('2025-06-05').build()))).not.toContain(
      squeeze('Không xét mục VIII'),
    )
  })

  it('a basis has name, number, day and issuer of the document; điểm before khoản before điều', () => {
    const text = says(made('decision', decided().build()))
    for (const basis of [
      'Căn cứ Thông tư số 54/2017/TT-BYT ngày 29 tháng 12 năm 2017 của Bộ trưởng Bộ Y tế ban hành Bộ tiêu chí ứng dụng công nghệ thông tin tại các cơ sở khám bệnh, chữa bệnh;',
      'Căn cứ điểm b khoản 3 Điều 4 Thông tư số 13/2025/TT-BYT ngày 06 tháng 6 năm 2025 của Bộ trưởng Bộ Y tế hướng dẫn triển khai hồ sơ bệnh án điện tử;',
    ])
      expect(text).toContain(squeeze(basis))
  })

  it('has the number, day, signer and unit entered; signing for another takes two lines', () => {
    const letterhead = {
      number: 'Số: 12/QĐ-BV',
      date: '2026-12-05',
      role: 'KT. Viện trưởng / Phó Viện trưởng',
      director: 'Lê Thị A',
      unit: 'Tổ Công nghệ thông tin',
    }
    const paper = made('decision', decided().build(), { letterhead })
    const text = says(paper)
    for (const words of [
      'Số: 12/QĐ-BV',
      'ngày 05 tháng 12 năm 2026',
      'VIỆN TRƯỞNG BỆNH VIỆN',
      'Lê Thị A',
      'Theo đề nghị của Trưởng tổ Công nghệ thông tin.',
    ])
      expect(text).toContain(squeeze(words))
    expect(paper.blocks.find(({ kind }) => kind === 'signatures')).toMatchObject({
      signers: [{ role: 'KT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG' }],
    })
  })
})

const isAnnex = (block: PaperDocument['blocks'][number]): boolean =>
  block.kind === 'pageBreak' && block.begins === 'annex'

describe('the report of December (khoản 3 Điều 7, Phụ lục III)', () => {
  const addressees = readJson('tests/fixtures/law/addressees.json') as Record<string, string>

  it.each(Object.entries(addressees))('owned by %s: sent to %s', (ownership, addressee) => {
    const assessment = decided()
      .having({ facility: { ...facility, superior: 'Cơ quan chủ quản', ownership: ownership as 'private' } })
      .build()
    const named = addressee.replace('nơi đặt trụ sở', facility.province)
    expect(says(made('annual', assessment))).toContain(squeeze(`Kính gửi: ${named}`))
  })

  it('the Sở Y tế of the place is called by name when it is the governing body, another body is not', () => {
    const sent = (ownership: 'provincial' | 'ministry-of-defence'): string =>
      says(
        made(
          'annual',
          decided()
            .having({ facility: { ...facility, ownership } })
            .build(),
        ),
      )
    expect(sent('provincial')).toContain(squeeze('Kính gửi: Sở Y tế tỉnh Hương Sơn'))
    expect(sent('ministry-of-defence')).toContain(squeeze('Kính gửi: Cục Quân y'))
  })

  it('ownership not stated: sent to the Sở Y tế that is the governing body, and says so', () => {
    const text = says(made('annual', decided().build()))
    expect(text).toContain(squeeze('Kính gửi: Sở Y tế tỉnh Hương Sơn'))
    expect(text).toContain(squeeze('chưa ghi hình thức sở hữu'))
  })

  it('fills today’s body in and says what the circular calls it', () => {
    const assessment = decided()
      .having({ facility: { ...facility, ownership: 'ministry-of-health' } })
      .build()
    const today = { addressee: 'Trung tâm Thông tin y tế Quốc gia - Bộ Y tế' }
    const text = says(made('annual', assessment, { letterhead: today }))
    expect(text).toContain(
      squeeze(`Kính gửi: ${today.addressee}(Thông tư ghi: Cục Công nghệ thông tin - Bộ Y tế)`),
    )
    expect(says(made('annual', assessment))).not.toContain(squeeze('Thông tư ghi:'))
  })

  it('never prints “nơi đặt trụ sở” as a name: the province, or no paper', () => {
    const of = (province: string): Assessment =>
      decided()
        .having({
          facility: {
            code: '1',
            name: 'Bệnh viện A',
            superior: 'Tập đoàn B',
            ownership: 'private',
            province,
          },
        })
        .build()
    expect(says(made('annual', of('Tỉnh Hương Sơn')))).toContain(squeeze('Kính gửi: Sở Y tế Tỉnh Hương Sơn'))
    expect(outcome('annual', of(''))).toMatchObject({ ok: false, reasons: [{ code: 'no-addressee' }] })
  })

  it('is the form of Appendix III word for word: fields, three sentences, recipients, signature; one page', async () => {
    const assessment = decided()
      .having({ facility: { ...facility, ownership: 'provincial', phone: '0100' } })
      .build()
    const paper = made('annual', assessment)
    const text = says(paper)
    const lines = [
      'BÁO CÁO Mức ứng dụng công nghệ thông tin tại cơ sở khám bệnh, chữa bệnh',
      'Kính gửi: Sở Y tế tỉnh Hương Sơn',
      `Tên cơ sở KBCB: ${facility.name}`,
      'Địa chỉ:',
      'Người đứng đầu cơ sở KBCB: Trần Văn Bửu',
      'Điện thoại liên hệ: 0100 Email:',
      'Căn cứ quy định tại Thông tư số 54/2017/TT-BYT ngày 29 tháng 12 năm 2017 của Bộ Y tế về Ban hành Bộ tiêu chí',
      `${facility.name} đạt mức ${levelOf(assessment)} về ứng dụng công nghệ thông tin.`,
      `${facility.name} báo cáo với Sở Y tế tỉnh Hương Sơn để tổng hợp, theo dõi kiểm tra và đăng tải thông tin theo quy định./.`,
    ].map(squeeze)
    const places = lines.map((line) => text.indexOf(line))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    for (const added of ['Mức đạt:', 'Hai cách tính', 'Theo nguyên văn'])
      expect(text).not.toContain(squeeze(added))
    expect(paper.blocks.find(({ kind }) => kind === 'signatures')).toMatchObject({
      recipients: { lines: ['- Như trên;', '- Cục CNTT (để b/c);', '- Lưu: VT, CNTT.'] },
      signers: [{ role: 'THỦ TRƯỞNG ĐƠN VỊ', instruction: '(Ký tên, đóng dấu)' }],
    })
    const { pages } = await layout(paper)
    expect(pages.filter(({ isNotes }) => !isNotes)).toHaveLength(1)
  })
})

/** The blocks of the annex whose title says so. */
function annexOf(paper: PaperDocument, title: string): Block[] {
  const start = paper.blocks.findIndex((block) => block.kind === 'title' && block.subject === title)
  if (start < 0) throw new Error(`No annex ${title}`)
  const end = paper.blocks.findIndex((block, index) => index > start && block.kind === 'pageBreak')
  return paper.blocks.slice(start, end < 0 ? undefined : end)
}

describe('the plan', () => {
  it('has the national title, money by source and year, every action with its note in full (Nghị định 30/2020)', () => {
    const note = `${'Ghi chú. '.repeat(80)}HẾT`
    const [first, second] = actions
    const funds = [{ source: 'Quỹ phát triển', year: 2027, amount: 500_000_000 }]
    const paper = made(
      'plan',
      decided()
        .having({ facility, actions: [{ ...first!, note, funds }, second!], targetLevel: 6 })
        .build(),
    )
    expect(paper.blocks[0]).toMatchObject({ kind: 'nationalHeading', number: 'Số:             /KH-……' })
    const rows = tablesIn(section(paper, 'plan-funds'))[0]?.body.map(rowTexts)
    expect(rows).toEqual([
      ['Quỹ phát triển', '2027', '500.000.000'],
      ['Chưa ghi nguồn', '2027', '1.000.000.000'],
      ['Tổng cộng', '', '1.500.000.000'],
    ])
    expect(says(paper)).toContain(squeeze('1 việc chưa ghi kinh phí'))
    const listed = tablesIn(annexOf(paper, 'DANH MỤC VIỆC'))[0]?.body.map((row) => rowTexts(row)[1])
    expect(listed?.map((title) => title?.split('\n')[0]).sort()).toEqual(
      ['Mua máy chủ dự phòng', 'Đào tạo'].sort(),
    )
    expect(listed?.join()).toContain('HẾT')
  })

  it('draws the course of its actions with what each quarter costs', () => {
    const paper = made('plan', decided().build())
    const chart = annexOf(paper, 'TIẾN ĐỘ VÀ KINH PHÍ').find((block) => block.kind === 'drawing')
    const texts =
      chart?.kind === 'drawing'
        ? chart.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
        : []
    expect(texts).toEqual(expect.arrayContaining(['1.500', 'Quý I/2027', '1 việc chưa ghi kinh phí.']))
    // Nobody entered a cost for the second action: a dash, never a nought.
    expect(texts).not.toContain('0')
  })

  it('annexes say which plan they go with, and an approval is printed', () => {
    // Blank where the head of the plan is blank, known where it is known: month and year of making.
    const blank = says(made('plan', decided().build()))
    expect(blank).toContain(squeeze('ngày tháng 12 năm 2026'))
    expect(blank).toContain(squeeze('(Kèm theo Kế hoạch số /KH-…… ngày tháng 12 năm 2026 của'))
    const letterhead = { number: 'Số: 88/KH-BV', date: '2026-12-05' }
    expect(says(made('plan', decided().build(), { letterhead }))).toContain(
      squeeze(`(Kèm theo Kế hoạch số 88/KH-BV ngày 05 tháng 12 năm 2026 của ${facility.name})`),
    )
    const planApproval = { by: 'Sở Y tế tỉnh Hương Sơn', number: '9/QĐ-SYT', date: '2026-12-20' as const }
    const approved = says(
      made('plan', decided().having({ facility, actions, targetLevel: 6, planApproval }).build()),
    )
    expect(approved).toContain(
      squeeze(
        'Kế hoạch đã được Sở Y tế tỉnh Hương Sơn chấp thuận tại văn bản số 9/QĐ-SYT ngày 20 tháng 12 năm 2026',
      ),
    )
  })

  it('the proposal asks the superior for approval, with the cost that is entered', () => {
    const text = says(made('proposal', decided().build()))
    expect(text).toContain(squeeze('Kính gửi: Sở Y tế tỉnh Hương Sơn'))
    expect(text).toContain(
      squeeze('Kinh phí dự kiến của các việc đã ghi: 1.500.000.000 đồng; 1 việc chưa ghi kinh phí.'),
    )
  })

  it('criteria of a level without an action stand in one row, with numbers only when there are too many', () => {
    const far = decided()
      .with(answers().allMet(tt54).notMet('his.19', 'his.20', 'his.21'))
      .build()
    const lines = (assessment: Assessment): string[] =>
      annexOf(
        made('plan', assessment, { sections: { slips: true } }),
        'NHỮNG VIỆC VÀ NỘI DUNG CHẬM SO VỚI MỤC TIÊU',
      ).flatMap((block) => (block.kind === 'list' ? block.items.map(runsText) : []))
    const [first] = lines(far)
    expect(first).toContain('48. Quản lý khoa/phòng cấp cứu; 49. Quản lý phòng mổ')
    const none = anAssessment()
      .sets(...allSets)
      .on('2026-11-20')
      .having({ facility, actions, targetLevel: 6 })
      .build()
    const long = lines(none)
    expect(long.length).toBeLessThan(12)
    expect(long.join(' ')).toMatch(/tiêu chí \d+–\d+/)
  })

  it('is not made without actions', () => {
    expect(outcome('plan', decided().having({ facility, actions: [] }).build())).toMatchObject({
      ok: false,
      reasons: [{ code: 'no-actions' }],
    })
  })
})

describe('self-assessment of electronic medical records (Thông tư 13/2025, Công văn 365)', () => {
  const assessment = aMixedAssessment(11).build()
  const paper = made('emr', assessment)

  it('the first page names every missing row, the annex every row that counts', () => {
    const counted = tt13.groups
      .flatMap(({ criteria }) => criteria)
      .filter((row) => row.ask !== false && row.inForce.from <= assessment.assessedOn)
    const { entries } = resultOf(assessment)
    const wordsOf = (blocks: readonly Block[]): string =>
      tablesIn(blocks)
        .flatMap(({ body }) => body.flatMap(rowTexts))
        .join('\n')
    const open = wordsOf(section(paper, 'emr-open'))
    const start = paper.blocks.findIndex((block) => block.kind === 'pageBreak' && block.begins === 'annex')
    const first = wordsOf(paper.blocks.slice(0, start))
    const annex = wordsOf(paper.blocks.slice(start))
    for (const { id, title } of counted) {
      expect(annex).toContain(title.vi)
      if (!entries[id]?.lower) expect(open).toContain(title.vi)
    }
    const met = counted.filter(({ id, title }) => entries[id]?.lower && title.vi.length > 20)
    for (const { title } of met.slice(0, 20)) expect(first).not.toContain(`${title.vi} (`)
  })

  it('counts met, not applicable, not met and unassessed apart, and concludes on what binds', () => {
    const optional = tt13.groups
      .flatMap(({ criteria }) => criteria)
      .find(({ rank, notApplicable }) => rank === 'required' && notApplicable === 'with-reason')?.id
    const given = answers()
      .allMet(tt13)
      .notApplicable(optional ?? '', 'Không có')
      .notMet('t13.30')
    const one = made('emr', aMixedAssessment(11).with(given).build())
    const required = tt13.groups
      .flatMap(({ criteria }) => criteria)
      .filter(({ rank, ask }) => rank === 'required' && ask !== false)
    expect(optional).toBeDefined()
    const row = tablesIn(one.blocks)[0]?.body.map(rowTexts)[0]
    const met = required.length - 2
    expect(row?.slice(1)).toEqual([String(required.length), String(met), '1', '1', '0'])
    expect(says(one)).toContain(
      squeeze(`đạt ${met} trong ${required.length - 1} yêu cầu bắt buộc phải thực hiện`),
    )
  })

  it('the internal rules come first, with the fine of Nghị định 90/2026', () => {
    const note = JSON.stringify(paper.blocks.find((block) => block.kind === 'note'))
    expect(note).toContain('90/2026/NĐ-CP')
    expect(note).toContain('6–10 triệu')
    const without = made(
      'emr',
      aMixedAssessment(11).with(answers().allMet(tt13).notMet('t13.30', 't13.1')).build(),
    )
    const [table] = tablesIn(section(without, 'emr-open'))
    expect(rowTexts(table?.body.find((row) => !row.band))[1]).toContain('Quy chế bệnh án điện tử')
  })

  it('an old document goes with the one that replaces it when needed, Thông tư 46 is no basis', () => {
    const asked = says(made('emr', assessment, { sections: { successions: true } }))
    for (const { old, successor } of catalogue.successions)
      if (!old.includes('46/2018')) expect(asked).toContain(squeeze(old + successor))
    expect(says(paper)).not.toContain('46/2018')
  })

  it('is not made while no list is in force', () => {
    const early = aMixedAssessment(11).on('2025-06-20').build()
    expect(outcome('emr', early)).toMatchObject({ ok: false, reasons: [{ code: 'no-list' }] })
  })
})

describe('the report of every December (Article 7(3)(d))', () => {
  it('goes to the superior by name and states level, groups, records and plan', () => {
    const text = says(made('december', decided().build()))
    const { level } = resultOf(decided().build())
    expect(text).toContain(squeeze('Kính gửi: Sở Y tế tỉnh Hương Sơn'))
    expect(text).toContain(squeeze('điểm d khoản 3 Điều 7 Thông tư số 54/2017/TT-BYT'))
    expect(text).toContain(squeeze(`cơ sở đạt mức ${level?.lower}`))
    expect(text).toContain(squeeze('Kế hoạch có 2 việc'))
    expect(text.match(/\.\/\./gu)).toHaveLength(1)
  })

  it('names a level that is a range as one: it states, it does not determine', () => {
    const open = decided().with(answers().allMet(tt54).unassessed('his.19')).build()
    const level = resultOf(open).level
    expect(says(made('december', open))).toContain(squeeze(`mức ${level?.lower}–${level?.upper}`))
  })

  it('is not made without an addressee, like the report on the level', () => {
    const { superior: _superior, province: _province, ...nameless } = facility
    const assessment = decided().having({ facility: nameless }).build()
    for (const kind of ['december', 'annual'])
      expect(outcome(kind, assessment)).toMatchObject({
        ok: false,
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'no-addressee' })]) as unknown,
      })
    const letterhead = { addressee: 'Cục Quân y' }
    expect(says(made('december', assessment, { letterhead }))).toContain(squeeze('Kính gửi: Cục Quân y'))
  })
})

describe('the evidence annex', () => {
  const evidence = [
    {
      id: 'e1',
      title: 'Biên bản nghiệm thu',
      number: '12/BB',
      date: '2026-03-15',
      place: 'Tủ 2',
      holder: 'An',
    },
    { id: 'e2', title: 'Giấy phép', validUntil: '2026-01-31' },
  ]

  it('has each document under its criterion with number, date, place, holder and validity', () => {
    const given = answers()
      .allMet(tt54)
      .answer('his.1', { verdict: 'met', evidence: ['e1', 'e2'] })
    const paper = made('evidence', decided().with(given).having({ evidence }).build())
    const [table] = tablesIn(paper.blocks)
    const his1 = tt54.groups.flatMap(({ criteria }) => criteria).find(({ id }) => id === 'his.1')
    expect(table?.body.map(rowTexts)).toEqual([
      [expect.stringContaining(`${his1?.number}. ${his1?.title.vi}`)],
      ['Biên bản nghiệm thu', '12/BB, 15/03/2026', 'Tủ 2', 'An', '–', ''],
      ['Giấy phép', '–', '–', '–', 'HẾT HẠN 31/01/2026', ''],
    ])
  })

  it('is not made when no evidence supports a criterion that counts', () => {
    expect(outcome('evidence', decided().having({ evidence }).build())).toMatchObject({
      ok: false,
      reasons: [{ code: 'no-evidence' }],
    })
  })
})

/** Papers that this assessment has nothing for; they are looked at where they are told of. */
const APART = ['healthbook', 'vendor', 'evidence']
/** Somebody answers for some rows, as the forms of departments need it. */
const OWNERS = {
  'tt54-2017': { 'lis.9': 'Khoa Xét nghiệm', 'lis.1': 'Khoa Xét nghiệm', 'his.17': 'Khoa Dược' },
}

describe.each(
  papersFrom('assessment')
    .map(({ kind }) => kind)
    .filter((kind) => !APART.includes(kind)),
)('%s', (kind) => {
  it.each(['vi', 'en'] as const)(
    'PDF has exactly the words of the content, in order (%s)',
    async (language) => {
      const paper = made(kind, decided().having({ owners: OWNERS, illustrative: true }).build(), { language })
      const bytes = await renderPdf(paper, { fonts: PAPER_FONTS })
      for (const { pages } of PDF_READERS) await expectWholeText(await pages(bytes), paper)
    },
  )

  it('DOCX has exactly the words of the content, in order', async () => {
    const paper = made(kind, decided().having({ owners: OWNERS }).build())
    const files = unzipSync(await renderDocx(paper))
    const body = parseXml(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
    expect(squeeze(wordText(body))).toBe(await docxModelText(paper))
  })

  it('no page has the signature only', async () => {
    const paper = made(kind, decided().having({ owners: OWNERS }).build())
    const signers = paper.blocks.flatMap((block) => (block.kind === 'signatures' ? block.signers : []))
    // A rehearsal without evidence has nothing that somebody signs.
    if (signers.length === 0) return
    const pages = await pdfPages(await renderPdf(paper, { fonts: PAPER_FONTS }))
    const signed = pages.find((text) => signers.every(({ role }) => text.includes(squeeze(role)))) ?? ''
    const recipients = squeeze('Nơi nhận:')
    const first = [recipients, squeeze(signers[0]?.role ?? '')].filter((words) => signed.includes(words))
    if (signers.length > 0)
      expect(Math.min(...first.map((words) => signed.indexOf(words)))).toBeGreaterThan(20)
  })
})

describe('registry of papers', () => {
  it('finds every folder once, each with words in both languages', () => {
    const folders = readdirSync('src/reports/papers')
    expect(PAPERS).toHaveLength(folders.length)
    expect(new Set(PAPERS.map(({ kind }) => kind)).size).toBe(folders.length)
    for (const language of ['vi', 'en'] as const) {
      const { kinds, section } = screenWords(language).report
      for (const { kind } of PAPERS) expect(kinds[kind], kind).toMatch(/\S/)
      const assessment = decided().build()
      for (const paper of papersFrom('assessment'))
        for (const name of paper.sections({ ...inputOf(assessment) }))
          expect(section[name], name).toMatch(/\S/)
    }
  })
})

describe('the gap report has the plan', () => {
  it('has a section for the plan when there are actions, and none without', () => {
    const paper = made('gap', decided().build())
    expect(JSON.stringify(section(paper, 'section-plan'))).toContain('Mua máy chủ dự phòng')
    const without = made('gap', decided().having({ facility, actions: [] }).build())
    expect(() => section(without, 'section-plan')).toThrow('No heading')
  })
})
