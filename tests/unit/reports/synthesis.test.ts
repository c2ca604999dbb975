import { describe, expect, it } from 'vitest'
import { rollUp } from '@/core/rollup/rollUp'
import type { Assessment } from '@/core/types'
import { newReview } from '@/core/review/newReview'
import { sealReview } from '@/core/review/sealReview'
import { reviewRowOf } from '@/core/rollup/reviewRow'
import { sealState } from '@/core/seal/seal'
import { submit } from '@/core/seal/submit'
import { contentShares, groupReach, missingToNext, shareBands } from '@/reports/papers/synthesis/counts'
import { synthesisDrafts } from '@/reports/papers/synthesis/draft'
import { synthesisRows, type SynthesisInput } from '@/reports/papers/synthesis/input'
import { buildSynthesis } from '@/reports/papers/synthesis/paper'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { anAssessment, answers, askedIds } from '../builders'
import { aRow, aSealedRow, SETS } from '../core/rollup/rows'
import { tt54 } from '../fixtures'
import { PROVINCE, provinceSynthesis } from './aProvince'
import { resultOf, rowTexts, strictWords, tablesIn } from './aReport'
import { expectWholeText, modelText, pdfPages, squeeze } from './paperText'

/** A facility with everything met but some rows. */
function facility(name: string, open: string[], fields: Partial<Assessment['facility']> = {}): Assessment {
  const given = answers().allMet(tt54)
  for (const id of open) given.notMet(id)
  return anAssessment()
    .sets(...SETS)
    .on('2026-11-15')
    .under('in-force')
    .with(given)
    .having({ facility: { code: name.length.toString(), name, class: '2', ...fields } })
    .build()
}

const ONE = facility('Bệnh viện Một', ['his.19'], { class: '1' })
const TWO = facility('Bệnh viện Hai mươi', ['infrastructure.4', 'his.19'])
const OPEN = facility('Trung tâm chưa niêm phong', [])

/** What assessors found of the second: all as it says, but one row of level 1. */
function reviewOfTwo() {
  const submission = submit(TWO, SETS, { sealedAt: '2026-11-20T02:00:00Z', sealedBy: 'Lê Văn A' })
  const begun = newReview(submission, { id: 'r', now: '2026-12-10T02:00:00Z' })
  const agreed = Object.fromEntries(askedIds(tt54).map((id) => [id, { opinion: 'agree' as const, by: 'An' }]))
  const opinions = {
    'tt54-2017': { ...agreed, 'infrastructure.1': { opinion: 'disagree' as const, by: 'An' } },
  }
  const sealed = sealReview({ ...begun, opinions, visit: { outcome: 'redetermine' } }, submission, SETS, {
    sealedAt: '2026-12-12T02:00:00Z',
    sealedBy: 'Nguyễn Văn B',
  })
  return reviewRowOf(sealed, sealState(sealed), { path: 'r', sets: SETS })
}

const RESULTS = [ONE, TWO].map((one) => resultOf(one, SETS))

function input(language: 'vi' | 'en' = 'vi'): SynthesisInput {
  const rows = [aSealedRow(ONE, '1'), aSealedRow(TWO, '2'), aRow(OPEN, '3')]
  const rolled = rollUp(rows, {
    year: 2026,
    today: '2026-12-20',
    sets: SETS,
    set: tt54,
    regime: 'in-force',
    target: 6,
    waived: new Set(),
    choices: new Map(),
    reviews: [reviewOfTwo()],
  })
  const listed = (name: string, tier: string) => ({ name, code: '', class: '', tier })
  return {
    rows: synthesisRows(rows, rolled),
    result: rolled.result(),
    set: tt54,
    sets: SETS,
    regime: 'in-force',
    target: 6,
    year: 2026,
    expected: [
      listed(ONE.facility.name, 'Chuyên sâu'),
      listed(TWO.facility.name, 'Cơ bản'),
      listed('Bệnh viện Ba', 'Cơ bản'),
    ],
    form: {
      office: 'Sở Y tế tỉnh Hương Sơn',
      superior: 'UBND tỉnh Hương Sơn',
      symbol: 'SYT',
      place: 'Hương Sơn',
      remarks: 'Kết quả còn thấp.\nCần đầu tư.',
      remarksGroups: 'HIS là nút thắt.',
      proposals: 'Đề nghị bố trí kinh phí.',
    },
    language,
    today: '2026-12-20',
    t: strictWords(language),
  }
}
const made = (language: 'vi' | 'en' = 'vi') => buildSynthesis(input(language))

describe('the synthesis of a Department (Article 7(2))', () => {
  const paper = made()
  const tables = tablesIn(paper.blocks)
  const drawings = paper.blocks.flatMap((block) => (block.kind === 'drawing' ? [block] : []))
  const steps = RESULTS.map(({ level }) => level?.lower ?? -1)

  it('counts each facility at the step it stands on, by kind, class and tier, with totals and what assessors found', () => {
    const body = new Map((tables[0]?.body ?? []).map((row) => [rowTexts(row)[0], rowTexts(row)]))
    const column = (level: number): number => 2 + level
    expect([...body.keys()]).toEqual([
      'Theo cơ quan quản lý',
      'Chưa ghi cơ quan quản lý',
      'Theo hạng',
      'Hạng I',
      'Hạng II',
      'Theo cấp (số đã báo cáo/số trong danh sách)',
      'Chuyên sâu',
      'Cơ bản',
      'Cộng',
      'Theo thẩm định',
    ])
    expect(body.get('Hạng I')?.[column(steps[0] ?? 0)]).toBe('1')
    expect(body.get('Hạng II')?.[column(steps[1] ?? 0)]).toBe('1')
    expect(body.get('Cơ bản')?.[1]).toBe('1/2')
    expect(body.get('Cộng')?.[1]).toBe('2/3')
    // Criterion 1 belongs to level 1: without it there is no level.
    expect(body.get('Theo thẩm định')?.slice(1, 3)).toEqual(['1', '1'])
  })

  it('lists each facility with both levels and what it lacks for the next, counted as the scoring does', () => {
    const listed = (tables[1]?.body ?? []).map((row) => rowTexts(row))
    expect(listed.map((cells) => cells[1])).toEqual([TWO.facility.name, ONE.facility.name, 'Bệnh viện Ba'])
    expect(listed.map((cells) => cells.slice(3, 5))).toEqual([
      [String(steps[1]), '0 (*)'],
      [String(steps[0]), 'chưa'],
      ['chưa báo cáo'],
    ])
    for (const [index, assessment] of [ONE, TWO].entries()) {
      const missing = missingToNext(aSealedRow(assessment), { set: tt54, sets: SETS }, 'in-force')
      expect(missing).toBe(RESULTS[index]?.blocking[String((steps[index] ?? 0) + 1)]?.length)
    }
  })

  it('maps how many facilities do what each level asks of each group, as the scoring of each says', () => {
    const reach = groupReach(input())
    for (const { group, reached } of reach)
      for (const [index, count] of reached.entries()) {
        if (count === null) continue
        const level = tt54.levels[index]
        const able = RESULTS.filter(({ regimes }) => {
          const { groups, entries } = regimes['in-force']
          if (group === null)
            return (level?.milestones ?? []).every(({ id }) => {
              const status = entries[id]
              return !status?.counts || ['met', 'not-applicable'].includes(status.verdict)
            })
          const asked = (level?.requires ?? []).filter((one) => one.group === group.id)
          const rank = groups[group.id]?.lower ?? null
          return (
            rank !== null && asked.every((one) => group.scale.indexOf(rank) >= group.scale.indexOf(one.rank))
          )
        })
        expect([group?.id, level?.level, count]).toEqual([group?.id, level?.level, able.length])
      }
    expect(reach.at(-1)?.group).toBeNull()
    const [map] = drawings
    expect(map?.table?.body).toHaveLength(reach.length)
  })

  it('tells by group how many contents most, half or fewer facilities meet; the sum is what counts', () => {
    const shares = contentShares(input())
    const all = shares.flatMap(({ contents }) => contents)
    expect(all).toHaveLength(141)
    const bands = shareBands(all)
    // Both miss 48, one of two misses 4; all else is met by both.
    expect(bands).toEqual({ many: 139, some: 1, few: 1 })
  })

  it('draws what is missed most', () => {
    const texts = drawings[2]?.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(texts).toEqual(expect.arrayContaining(['48', '2', '4', '1']))
  })

  it('prints remarks under their tables, proposals, and numbers the tables in order', () => {
    const text = modelText(paper)
    expect(text).toContain(squeeze('Nhận xét: Kết quả còn thấp.'))
    expect(text).toContain(squeeze('Nhận xét: HIS là nút thắt.'))
    expect(text).toContain(squeeze('Đề nghị bố trí kinh phí.'))
    expect([...text.matchAll(/Bảng(\d)\./gu)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('names who has not reported, who was not appraised, and what was received and is not counted', () => {
    const text = modelText(paper)
    expect(text).toContain(squeeze('Đến ngày 20 tháng 12 năm 2026, 2/3 cơ sở đã báo cáo.'))
    expect(text).toContain(squeeze('Chưa báo cáo: Bệnh viện Ba.'))
    expect(text).toContain(squeeze('Chưa có kết luận thẩm định: Bệnh viện Một.'))
    expect(text).toContain(squeeze('Trung tâm chưa niêm phong: chưa niêm phong'))
  })

  it('offers drafts made of the numbers alone', () => {
    expect(synthesisDrafts(input()).proposals).toBe(
      '1. Đôn đốc 1 cơ sở chưa báo cáo.\n2. Thẩm định 1 cơ sở chưa có kết luận thẩm định và báo cáo bổ sung.',
    )
  })

  it('has an annex with every criterion and its share among the facilities it applies to', () => {
    const annex = tables.at(-1)
    const byNumber = new Map((annex?.body ?? []).map((row) => [rowTexts(row)[0], rowTexts(row)]))
    // Criterion 4 (infrastructure.4) is missed by one of two, his.19 (48) by both.
    expect(byNumber.get('4')?.slice(2)).toEqual(['1', '1', '–', '–', '50%'])
    expect(byNumber.get('48')?.slice(2)).toEqual(['–', '2', '–', '–', '0%'])
    expect(byNumber.get('1')?.slice(2)).toEqual(['2', '–', '–', '–', '100%'])
  })

  it.each(['vi', 'en'] as const)(
    'is a PDF with all its words (%s), signed pages without a footer',
    async (language) => {
      const document = made(language)
      expect(document.footer.place).toBe('last')
      await expectWholeText(await pdfPages(await renderPdf(document, { fonts: PAPER_FONTS })), document)
    },
  )
})

describe('the numbers of a province in its synthesis', () => {
  const document = buildSynthesis(provinceSynthesis())
  const table = tablesIn(document.blocks).find(({ head }) =>
    head.some((line) => rowTexts(line)[0] === 'Chỉ tiêu'),
  )
  const lines = (table?.body ?? []).map((line) => rowTexts(line))
  const valuesOf = (indicator: string) =>
    PROVINCE.flatMap(({ assessment }) => assessment.indicators ?? []).filter(
      (one) => one.indicator === indicator,
    )

  it('shows the article’s own figures: 90,846 of 352,209 residents, 25.79 % against 60 %', () => {
    expect(lines[0]).toEqual([
      'Tỷ lệ người dân có Sổ sức khỏe điện tử trên VNeID',
      'toàn tỉnh',
      '90.846/352.209',
      '25,79%',
      '31/03/2025',
      '60% (31/12/2025)',
    ])
  })

  it('adds ten facilities up where their days agree, and lists days apart where they do not, and says so', () => {
    const checks = valuesOf('checks-in-24h')
    const sum = (key: 'part' | 'whole'): number => checks.reduce((total, one) => total + one[key], 0)
    const vi = (value: number): string => value.toLocaleString('vi-VN')
    expect(checks).toHaveLength(10)
    const summed = lines.find(([name]) => name === 'Phiếu khám sức khỏe gửi trong 24 giờ')
    expect(summed?.slice(1, 3)).toEqual(['cộng 10 cơ sở', `${vi(sum('part'))}/${vi(sum('whole'))}`])
    const apart = lines.filter(([name]) => name === 'Tỷ lệ lượt khám, chữa bệnh đã liên thông')
    expect(apart.map(([, scope, , , day]) => [scope, day])).toEqual([
      ['cộng 1 cơ sở', '05/12/2026'],
      ['cộng 9 cơ sở', '30/11/2026'],
    ])
    expect(modelText(document)).toContain(
      squeeze('Không cộng chung vì số liệu của các cơ sở khác ngày hoặc khác cách đếm: Tỷ lệ lượt khám'),
    )
  })
})
