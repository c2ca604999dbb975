import { codeOf } from '../builders'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '@/core/seal/canonical'
import { gapToward } from '@/core/score/gap'
import { sealContent } from '@/core/seal/seal'
import { createKey, keyFingerprint } from '@/core/signing/key'
import { signSeal } from '@/core/signing/signSeal'
import type { Assessment, Regime } from '@/core/types'
import { GAP_SECTIONS } from '@/reports/papers/gap/sections'
import type { Block, TableBlock } from '@/reports/model'
import { anAssessment, answers, askedIds } from '../builders'
import { allSets, tt13, tt46, tt54 } from '../fixtures'
import {
  aMixedAssessment,
  blocksOf,
  cellText,
  gapReportOf,
  rowTexts,
  runsText,
  section,
  tablesIn,
} from './aReport'
import { bodyTexts, layout, overflows } from './metrics'

const words = (blocks: readonly Block[]): string => JSON.stringify(blocks)
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1)
  return list[0] as T
}
const director = (report: { document: { blocks: Block[] } }): Block[] => {
  const page = report.document.blocks[0]
  return page?.kind === 'onePage' ? page.blocks : []
}
const headText = (table: TableBlock): string[] => rowTexts(table.head[0])

describe.each(['as-issued', 'in-force'] as const)(
  'số trong báo cáo là số của kết quả (%s)',
  (regime: Regime) => {
    const assessment = aMixedAssessment(7).under(regime).having({ targetLevel: 7 }).build()
    const report = gapReportOf(assessment)
    const { document, result } = report

    it('trang giám đốc: bảng cản trở đếm đúng blocking từng mức', () => {
      const table = only(tablesIn(director(report)).filter((block) => headText(block).includes('Tổng')))
      const total = headText(table).indexOf('Tổng')
      const byLevel = Object.fromEntries(table.body.map((row) => [rowTexts(row)[0], rowTexts(row)[total]]))
      const expected = Object.fromEntries(
        Object.entries(result.blocking).map(([level, ids]) => [
          level,
          ids.length === 0 ? '–' : String(ids.length),
        ]),
      )
      expect(byLevel).toEqual(expected)
      // Groups, own items and nothing else make up the total of each line.
      for (const row of table.body) {
        const numbers = rowTexts(row).map((cell) => (cell === '–' ? 0 : Number(cell)))
        expect(numbers.slice(1, total).reduce((sum, part) => sum + part, 0)).toBe(numbers[total])
      }
    })

    it('trang giám đốc: mức, khoảng và số chưa đánh giá', () => {
      const text = director(report).flatMap((block) =>
        block.kind === 'paragraph' ? [runsText(block.runs)] : [],
      )
      const { lower, upper } = result.level ?? { lower: -1, upper: -1 }
      const level =
        lower === upper
          ? `mức ${lower}`
          : lower === 0
            ? `dưới mức 1 đến mức ${upper}`
            : `mức ${lower}–${upper}`
      expect(text).toContain(`Mức đạt được: ${lower === 0 && upper === 0 ? 'chưa đạt mức 1' : level}`)
      const { answered, total } = result.progress
      expect(text.join('\n')).toContain(`Đã đánh giá ${answered}/${total} dòng được tính`)
    })

    it('hai kết luận có số của từng cách tính', () => {
      const table = tablesIn(section(document, 'section-verdicts'))[0]
      const value = (name: string): string[] =>
        rowTexts(table?.body.find((row) => cellText(row.cells[0]) === name)).slice(1)
      const both = [result.regimes['as-issued'], result.regimes['in-force']]
      expect(value('Số dòng được tính (mọi bộ tiêu chí)')).toEqual(
        both.map(({ progress }) => String(progress.total)),
      )
      expect(value('Đã đánh giá')).toEqual(both.map(({ progress }) => String(progress.answered)))
      expect(value('Chưa đánh giá và quyết định mức')).toEqual(
        both.map(({ undecided }) => String(undecided.length)),
      )
      expect(value('Dùng trong báo cáo này')).toEqual(
        regime === 'as-issued' ? ['có', 'không'] : ['không', 'có'],
      )
    })

    it('bảng nhóm × mức cộng lại bằng số của nhóm', () => {
      const rows = tablesIn(section(document, 'section-groups')).flatMap((table) => table.body)
      for (const group of tt54.groups) {
        const row = rowTexts(
          rows.find((candidate) => cellText(candidate.cells[0]) === `${group.ordinal}. ${group.title.vi}`),
        )
        const cells = row
          .slice(2)
          .filter((cell) => cell !== '–')
          .map((cell) => cell.split('/').map(Number))
        const sum = (at: number): number => cells.reduce((total, cell) => total + (cell[at] ?? 0), 0)
        expect([group.id, sum(0), sum(1)]).toEqual([
          group.id,
          result.groups[group.id]?.met,
          result.groups[group.id]?.total,
        ])
      }
      const milestones = rowTexts(rows.find((row) => cellText(row.cells[0]).startsWith('Yêu cầu riêng')))
      expect(milestones.slice(2)).toEqual(
        tt54.levels.map(({ level }) => {
          const count = result.milestones[level]
          return count && count.total > 0 ? `${count.met}/${count.total}` : '–'
        }),
      )
    })

    it('tiêu chí còn thiếu: đúng các dòng của gapToward, đúng thứ tự, đủ điều người đánh giá sẽ xem', () => {
      const gap = gapToward(allSets, result, 7)
      const blocks = section(document, 'section-blocking')
      const rows = tablesIn(blocks).flatMap((table) => table.body.filter((row) => !row.band))
      const expected = gap.levels.flatMap((level) => level.rows)
      expect(rows).toHaveLength(expected.length)
      expected.forEach(({ entry, verdict, missingItems }, index) => {
        const [number, what, result_, asked] = rowTexts(rows[index])
        expect(number).toBe(entry.kind === 'criterion' ? String(entry.row.number) : '–')
        expect(what?.startsWith(`${entry.row.title.vi}\n${entry.row.requirement.vi}`)).toBe(true)
        for (const item of entry.row.items ?? [])
          expect(what?.split('\n').includes(item.title.vi)).toBe(missingItems.includes(item.id))
        expect(result_).toContain(verdict === 'not-met' ? 'Chưa đạt' : 'Chưa đánh giá')
        expect(asked?.split('\n')).toEqual(entry.row.evidence.vi)
      })
    })

    it('phụ lục có mọi dòng được hỏi, mỗi dòng một lần, với kết quả của nó', () => {
      const tables = tablesIn(section(document, 'section-answers'))
      const names = {
        met: 'Đạt',
        'not-met': 'Chưa đạt',
        'not-applicable': 'Không áp dụng',
        unassessed: 'Chưa đánh giá',
      }
      allSets.forEach((set, index) => {
        const rows = (tables[index]?.body ?? []).filter((row) => !row.band).map(rowTexts)
        expect(rows.map((row) => row[3]?.split(' (')[0])).toEqual(
          askedIds(set).map((id) => names[result.entries[id]?.verdict ?? 'unassessed']),
        )
      })
    })

    it('the part for the director is at most two pages, in the sizes of the paper', async () => {
      const pages = await layout(document)
      const begins = pages.pages.findIndex((page) => bodyTexts(page)[0]?.text === 'MỤC LỤC')
      expect([1, 2]).toContain(begins)
      const sizes = pages.pages.slice(0, begins).flatMap((page) => bodyTexts(page).map(({ size }) => size))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.5)
    })
  },
)

describe('năm việc tiếp theo', () => {
  const title = (assessment: Assessment): string => words(director(gapReportOf(assessment)))

  it('không có kế hoạch: năm tiêu chí cản trở đầu tiên theo thứ tự mức, gọi đúng tên', () => {
    const assessment = aMixedAssessment().build()
    const report = gapReportOf(assessment)
    const table = only(tablesIn(director(report)).filter((block) => headText(block)[0] === 'TT'))
    const first = gapToward(allSets, report.result, 6)
      .levels.flatMap((level) => level.rows)
      .slice(0, 5)
    expect(table.body.map((row) => rowTexts(row)[2])).toEqual(first.map(({ level }) => String(level)))
    expect(title(assessment)).toContain('chưa lập kế hoạch hành động')
  })

  it('có kế hoạch: việc chưa xong, hạn sớm trước, cùng hạn thì ưu tiên cao trước', () => {
    const action = (id: string, fields: object): NonNullable<Assessment['actions']>[number] => ({
      id,
      title: id,
      criteria: [],
      ...fields,
    })
    const actions = [
      action('muộn', { due: '2027-05-01' }),
      action('không hạn', {}),
      action('xong', { due: '2026-12-01', status: 'done' }),
      action('hủy', { due: '2026-12-01', status: 'cancelled' }),
      action('thấp', { due: '2027-01-01', priority: 'low' }),
      action('cao', { due: '2027-01-01', priority: 'high' }),
      action('vừa', { due: '2027-01-01' }),
      action('đầu', { due: '2026-12-02', status: 'in-progress' }),
    ]
    const report = gapReportOf(aMixedAssessment().having({ actions }).build())
    const table = only(tablesIn(director(report)).filter((block) => headText(block)[0] === 'TT'))
    expect(table.body.map((row) => rowTexts(row)[1])).toEqual(['đầu', 'cao', 'vừa', 'thấp', 'muộn'])
  })
})

describe('điều công cụ phải nói (law-status)', () => {
  const { document, result } = gapReportOf(aMixedAssessment().build())

  it('quy chế nội bộ đứng đầu danh sách bệnh án điện tử, và trên trang giám đốc khi chưa đạt', () => {
    const notMet = gapReportOf(
      aMixedAssessment().with(answers().allMet(tt54).allMet(tt13).notMet('t13.30')).build(),
    )
    const duty = director(notMet).filter((block) => block.kind === 'note')
    expect(words(duty)).toContain('Quy chế bệnh án điện tử')
    const rows = tablesIn(section(notMet.document, 'emr-tt13-2025')).flatMap((table) => table.body)
    expect(cellText(rows[0]?.cells[0])).toContain('Quy chế bệnh án điện tử')
    const met = gapReportOf(aMixedAssessment().with(answers().allMet(tt54).allMet(tt13)).build())
    expect(director(met).some((block) => block.kind === 'note')).toBe(false)
  })

  it('ba nhãn không trộn lẫn: mỗi bảng chỉ có dòng của một nhãn', () => {
    const blocks = section(document, 'emr-tt13-2025')
    const rank = new Map(
      tt13.groups.flatMap((group) => group.criteria).map((row) => [row.title.vi, row.rank]),
    )
    const labels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
    expect(labels).toEqual(['emr-tt13-2025-required', 'emr-tt13-2025-guidance', 'emr-tt13-2025-recommended'])
    for (const label of labels) {
      const table = only(tablesIn(section(document, label)).slice(0, 1))
      const ranks = table.body.map((row) => rank.get(cellText(row.cells[0]).split('\n')[0] ?? ''))
      expect([...new Set(ranks)]).toEqual([label.split('-').at(-1)])
    }
  })

  it('Thông tư 46 ghi hết hiệu lực; trước ngày 06/06/2025 thì không', () => {
    expect(words(section(document, 'emr-tt46-2018'))).toContain('HẾT HIỆU LỰC sau ngày 05/06/2025')
    const earlier = gapReportOf(aMixedAssessment().on('2025-06-05').build()).document
    expect(words(section(earlier, 'emr-tt46-2018'))).not.toContain('HẾT HIỆU LỰC')
  })

  it('ba kết luận theo nguyên văn và ghi là lịch sử, dù báo cáo dùng phần còn hiệu lực', () => {
    const blocks = section(document, 'section-conclusions')
    expect(words(blocks)).toContain('LỊCH SỬ – KHÔNG PHẢI KẾT LUẬN HIỆN HÀNH')
    const rows = tablesIn(blocks).flatMap((table) => table.body)
    const asIssued = result.regimes['as-issued'].conclusions
    expect(rows.map((row) => rowTexts(row)[2])).toEqual(
      (tt46.conclusions ?? []).map(({ id }) => {
        const conclusion = asIssued[id]
        const verdict = conclusion?.lower
          ? 'Đủ điều kiện'
          : conclusion?.upper
            ? 'Chưa xác định'
            : 'Chưa đủ điều kiện'
        return `${verdict}\n(lịch sử)`
      }),
    )
    const then = section(
      gapReportOf(aMixedAssessment().on('2024-12-02').build()).document,
      'section-conclusions',
    )
    expect(words(then)).not.toContain('lịch sử')
  })

  it('mức 6 và 7 dựa một phần trên tiêu chí đã hết căn cứ: mục VIII, 58, 59 và yêu cầu trao đổi', () => {
    const text = words(section(document, 'verdicts-levels'))
    expect(text).toContain('Mức 6 theo nguyên văn dựa trên 9 dòng đã hết căn cứ: tiêu chí 129–137.')
    expect(text).toMatch(
      /Mức 7 theo nguyên văn dựa trên 12 dòng đã hết căn cứ: tiêu chí 58–59, 138–146; “Thông tin lâm sàng/,
    )
    expect(text).toContain(
      'Mức 6: yêu cầu “Bệnh án điện tử (EMR), cơ bản” không còn tiêu chí nào có hiệu lực',
    )
  })

  it('cách hiểu của bộ công cụ nói rõ là cách hiểu, bật hay tắt', () => {
    const lapsed = section(document, 'verdicts-lapsed')
    expect(words(lapsed)).toContain('Theo cách hiểu của bộ công cụ, không tính: tiêu chí 58–59')
    const kept = gapReportOf(aMixedAssessment().reading({ 'emr-related': 'kept' }).build()).document
    expect(words(section(kept, 'verdicts-lapsed'))).toContain('vẫn tính: tiêu chí 58–59')
  })

  it('nguồn: nêu khóa đã ký tệp, chỉ khi chữ ký đúng là của nội dung được in', () => {
    const key = createKey(new Uint8Array(32).fill(1))
    const options = { sealedAt: '2026-11-20T03:04:05Z' }
    const signed = signSeal(sealContent<Assessment>(aMixedAssessment().build(), options), key)
    const said = (assessment: Assessment): string =>
      words(section(gapReportOf(assessment).document, 'section-provenance'))
    expect(said(signed)).toContain(`khóa Ed25519 có vân tay ${keyFingerprint(key.publicKey)}`)
    expect(said({ ...signed, targetLevel: 3 })).not.toContain('vân tay')
    expect(said(aMixedAssessment().build())).not.toContain('vân tay')
  })

  it('nguồn: đếm từng bộ, mã kiểm tra hai mươi ký tự, ngày kiểm tra, chưa so với Công báo, 0 dòng đã xác nhận', () => {
    const blocks = section(document, 'section-provenance')
    const rows = tablesIn(blocks)[0]?.body.map(rowTexts) ?? []
    expect(rows.map((row) => row.slice(0, 2))).toEqual(
      allSets.map((set) => [set.instrument.number, set.version]),
    )
    allSets.forEach((set, index) => {
      expect(rows[index]?.[2]).toBe(codeOf(fingerprint(set)))
      expect(rows[index]?.[3]).toBe('06/10/2026')
      expect(rows[index]?.at(-1)).toBe('0')
      const all = [
        ...set.groups.flatMap((group) => group.criteria),
        ...set.levels.flatMap((level) => level.milestones),
      ]
      const titled = (word: string): number => all.filter((row) => row.provenance.title === word).length
      expect(rows[index]?.slice(4, 7).map(Number)).toEqual([
        all.length,
        titled('crosschecked'),
        titled('attested'),
      ])
    })
    expect(words(blocks)).toContain('chưa được so với bản Công báo')
  })

  it('mục tiêu kế hoạch được gọi là mục tiêu', () => {
    const table = only(tablesIn(director({ document })).filter((block) => headText(block)[0] === 'Ngày'))
    const target = table.body.map(rowTexts).find((row) => row[0] === '01/01/2027')
    expect(target?.[2]).toBe('mục tiêu kế hoạch, không phải quy định pháp luật')
  })
})

describe('ghi chú', () => {
  it('ghi chú dài đủ ở mục ghi chú, rút gọn có dẫn đường ở bảng', () => {
    const note = `${'Ghi chú rất dài. '.repeat(60)}HẾT`
    const assessment = anAssessment()
      .sets(...allSets)
      .with(answers().answer('infrastructure.1', { verdict: 'not-met', note }))
      .build()
    const { document } = gapReportOf(assessment)
    expect(words(section(document, 'section-notes'))).toContain('HẾT')
    const blocking = words(section(document, 'section-blocking'))
    expect(blocking).not.toContain('HẾT')
    expect(blocking).toContain('xem đủ ở mục IV')
    expect(blocking).toContain('"to":"section-notes"')
  })

  it('lý do không áp dụng và câu trả lời sai đều được nêu', () => {
    const assessment = anAssessment()
      .sets(...allSets)
      .with(answers().notApplicable('his.22', 'Không có ngân hàng máu').notApplicable('his.1').met('lạ.1'))
      .build()
    const text = words(section(gapReportOf(assessment).document, 'section-notes'))
    expect(text).toContain('Lý do: Không có ngân hàng máu')
    expect(text).toContain('không được chọn không áp dụng')
    expect(text).toContain('Tiêu chí lạ.1 không có trong bộ tiêu chí')
  })
})

describe('cấu trúc', () => {
  it('bài đánh giá minh họa mang dấu; bài thật thì không', () => {
    expect(gapReportOf(aMixedAssessment().having({ illustrative: true }).build()).document.mark).toMatch(
      /MINH HỌA/,
    )
    expect(gapReportOf(aMixedAssessment().build()).document.mark).toBeNull()
  })

  it('mã kiểm tra ở chân trang là của bài đánh giá, không phụ thuộc niêm phong', () => {
    const assessment = aMixedAssessment().build()
    const hash = fingerprint(assessment)
    const seal = { algorithm: 'SHA-256' as const, fingerprint: hash, sealedAt: '2026-11-23T00:00:00Z' }
    for (const given of [assessment, { ...assessment, seal }])
      expect(gapReportOf(given).document.footer.right).toContain(codeOf(hash))
  })

  it.each(GAP_SECTIONS)('tắt được mục %s; các mục còn lại đánh số liền nhau', (name) => {
    const actions = [{ id: 'a', title: 'Mua máy chủ', criteria: ['infrastructure.1'] }]
    const { document } = gapReportOf(aMixedAssessment().having({ actions }).build(), {
      sections: { [name]: false },
    })
    const headings = blocksOf(document).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block] : [],
    )
    expect(headings.some(({ anchor }) => anchor === `section-${name}`)).toBe(false)
    const numbers = headings.map(({ number }) => number).filter(Boolean)
    expect(numbers).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].slice(0, numbers.length))
    expect(numbers).toHaveLength(name === 'answers' ? 9 : 8)
  })

  it('mọi liên kết dẫn đến một đề mục có thật, mọi neo chỉ có một', () => {
    const { document } = gapReportOf(aMixedAssessment().build())
    const anchors = blocksOf(document).flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
    expect(new Set(anchors).size).toBe(anchors.length)
    const links = [...JSON.stringify(document).matchAll(/"to":"([^"]+)"/g)].map(([, to]) => to)
    expect(links.length).toBeGreaterThan(0)
    for (const to of links) expect(anchors).toContain(to)
  })

  it('là dữ liệu thuần: chép có cấu trúc được, không đổi đầu vào, hai lần như nhau', () => {
    const assessment = Object.freeze(aMixedAssessment().build())
    const [first, second] = [gapReportOf(assessment).document, gapReportOf(assessment).document]
    expect(structuredClone(first)).toEqual(second)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })

  it('tiếng Anh có đủ, không sót chữ Việt của bộ công cụ', () => {
    const { document } = gapReportOf(aMixedAssessment().build(), { language: 'en' })
    const headings = blocksOf(document).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    for (const heading of headings) expect(heading).not.toMatch(/[ăâđêôơưĂÂĐÊÔƠƯạ-ỹ]/)
  })

  it.each([
    ['chưa trả lời gì', anAssessment().sets(...allSets)],
    [
      'đạt tất cả',
      anAssessment()
        .sets(...allSets)
        .with(answers().allMet(tt54).allMet(tt46).allMet(tt13)),
    ],
    [
      'chưa ghi tên cơ sở',
      anAssessment()
        .sets(...allSets)
        .having({ facility: { name: ' ' } }),
    ],
    [
      'trước mọi hiệu lực',
      anAssessment()
        .sets(...allSets)
        .on('2018-01-01')
        .under('in-force'),
    ],
    ['khoảng trống giữa hai thông tư', aMixedAssessment().on('2025-07-01')],
  ])('lập được khi %s, ở cả hai ngôn ngữ', async (_name, builder) => {
    for (const language of ['vi', 'en'] as const) {
      const { document } = gapReportOf(builder.build(), { language })
      expect((await layout(document)).pages.length).toBeGreaterThan(2)
    }
  })

  it.each([[[tt54]], [[tt13]], [[tt46, tt13]]])('lập được với bộ tiêu chí bất kỳ %#', async (sets) => {
    const assessment = anAssessment()
      .sets(...sets)
      .build()
    const { document } = gapReportOf(assessment, { sets })
    expect((await layout(document)).pages.length).toBeGreaterThan(1)
  })
})

describe('dữ liệu thù địch trong bài đánh giá', () => {
  it('tên, ghi chú, lý do, kế hoạch không phá được trang nào', async () => {
    const evil = ['W'.repeat(1000), '👩‍⚕️'.repeat(100), '‮עברית العربية '.repeat(60), 'x\n'.repeat(300)]
    for (const text of evil) {
      const assessment = anAssessment()
        .sets(tt54)
        .with(
          answers()
            .answer('infrastructure.1', { verdict: 'not-met', note: text.repeat(20).slice(0, 20_000) })
            .notApplicable('his.22', text),
        )
        .having({
          facility: {
            name: text,
            superior: text,
            province: text,
            director: text,
            itHead: text,
            preparer: text,
            code: text,
          },
          actions: Array.from({ length: 6 }, (_, index) => ({
            id: `a${index}`,
            title: text,
            criteria: [],
            owner: text,
            department: text,
          })),
        })
        .build()
      const pages = await layout(gapReportOf(assessment, { sets: [tt54] }).document)
      expect(overflows(pages)).toEqual([])
    }
  })
})
