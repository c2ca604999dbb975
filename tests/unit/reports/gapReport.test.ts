import { codeOf } from '../builders'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '@/core/seal/canonical'
import { gapToward } from '@/core/score/gap'
import { sealContent } from '@/core/seal/seal'
import { createKey, keyFingerprint } from '@/core/signing/key'
import { signSeal } from '@/core/signing/signSeal'
import type { Assessment, Regime } from '@/core/types'
import { GAP_SECTIONS } from '@/reports/papers/gap/sections'
import type { Block } from '@/reports/model'
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
const EVERYTHING = Object.fromEntries(GAP_SECTIONS.map((section) => [section, true]))
const directorOf = (assessment: Assessment): Block[] =>
  gapReportOf(assessment, { length: 'director', target: assessment.targetLevel }).document.blocks
const drawings = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'drawing')
const said = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [runsText(block.runs)] : [])).join('\n')

describe.each(['as-issued', 'in-force'] as const)(
  'numbers in the report are the numbers of the result (%s)',
  (regime: Regime) => {
    const assessment = aMixedAssessment(7).under(regime).having({ targetLevel: 7 }).build()
    const report = gapReportOf(assessment)
    const { document, result } = report

    it('for the director: each level lacks what blocks it, under the message', () => {
      const blocks = directorOf(assessment)
      const [levels] = drawings(blocks)
      const rows = (levels?.table?.body ?? []).map(rowTexts)
      for (const [level, ids] of Object.entries(result.blocking)) {
        const row = rows.find(([name]) => name?.split(',')[0] === level)
        expect(row?.[2], level).toBe(String(ids.length))
      }
      const { lower = -1, upper = -1 } = result.level ?? {}
      const sure = lower === 0 ? 'chưa ' : `mức ${lower}`
      const message = blocks.find((block) => block.kind === 'paragraph' && block.size === 'message')
      expect(message && said([message])).toContain(sure)
      expect(said(blocks).includes('chắc chắn')).toBe(lower !== upper)
    })

    it('the properties of the file say whose state it is, and of which day', () => {
      const [year, month, day] = assessment.assessedOn.split('-')
      expect(document.subject).toContain(assessment.facility.name)
      expect(document.subject).toContain('mục tiêu mức 7')
      expect(document.subject).toContain(`${day}/${month}/${year}`)
    })

    it('two conclusions have the numbers of their own regime', () => {
      const table = tablesIn(section(document, 'section-verdicts'))[0]
      const value = (name: string): string[] =>
        rowTexts(table?.body.find((row) => cellText(row.cells[0]) === name)).slice(1)
      const both = [result.regimes['as-issued'], result.regimes['in-force']]
      expect(value('Thông tư 54: số nội dung được tính')).toEqual(
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

    it('the table of groups × levels adds up to the numbers of the groups', () => {
      const [map] = drawings(section(document, 'section-groups'))
      const rows = (map?.table?.body ?? []).map(rowTexts)
      expect(rows).toHaveLength(tt54.groups.length + 1)
      tt54.groups.forEach((group, index) => {
        const cells = (rows[index] ?? [])
          .slice(1)
          .flatMap((cell) => (cell === '–' ? [] : [cell.split('/').map(Number)]))
        const sum = (at: number): number => cells.reduce((total, cell) => total + (cell[at] ?? 0), 0)
        const { met, total } = result.groups[group.id] ?? { met: 0, total: 0 }
        expect([group.id, sum(0), sum(1)]).toEqual([group.id, met, total])
        expect(rows[index]?.[0]?.includes('không còn áp dụng') ?? false).toBe(total === 0)
      })
      expect(rows.at(-1)?.slice(1)).toEqual(
        tt54.levels.map(({ level }) => {
          const count = result.milestones[level]
          return count && count.total > 0 ? `${count.met}/${count.total}` : '–'
        }),
      )
    })

    it('missing criteria: exactly the rows of gapToward, in order, with what an assessor will look at', () => {
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

    it('the annex has every row that is asked and counted, once each, with its verdict', () => {
      const whole = gapReportOf(assessment, { sections: EVERYTHING }).document
      const names = {
        met: 'Đạt',
        'not-met': 'Chưa đạt',
        'not-applicable': 'Không áp dụng',
        unassessed: 'Chưa đánh giá',
      }
      for (const set of allSets) {
        const [table] = tablesIn(section(whole, `answers-${set.id}`))
        const rows = (table?.body ?? []).filter((row) => !row.band).map(rowTexts)
        expect(rows.map((row) => row[3]?.split(' (')[0])).toEqual(
          askedIds(set).map((id) => names[result.entries[id]?.verdict ?? 'unassessed']),
        )
      }
      // Law that has lapsed, and the lists that have a paper of their own, only on demand.
      const anchors = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
      expect(anchors.filter((anchor) => anchor.startsWith('answers-'))).toEqual(['answers-tt54-2017'])
    })

    it('is two pages for the director, nothing under 11 points', async () => {
      const paper = gapReportOf(assessment, { length: 'director' }).document
      const { pages } = await layout(paper)
      expect(pages).toHaveLength(2)
      const sizes = pages.flatMap((page) => bodyTexts(page).map(({ size }) => size))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
    })
  },
)

describe('the next actions for the director', () => {
  const action = (id: string, fields: object): NonNullable<Assessment['actions']>[number] => ({
    id,
    title: id,
    criteria: ['infrastructure.1'],
    ...fields,
  })
  const missing = aMixedAssessment().with(answers().allMet(tt54).notMet('infrastructure.1', 'his.1'))
  const titles = (assessment: Assessment): string[] => {
    const table = tablesIn(directorOf(assessment)).find(({ head }) => rowTexts(head[0]).includes('Chủ trì'))
    return (table?.body ?? []).map((row) => rowTexts(row)[1]?.split(' (')[0] ?? '')
  }

  it('keep what others wait for before them, and leave out what is done', () => {
    const actions = [
      action('sau', { due: '2026-12-20', dependsOn: ['trước'] }),
      action('trước', { due: '2027-05-01' }),
      action('xong', { due: '2026-12-01', status: 'done' }),
      action('hủy', { due: '2026-12-01', status: 'cancelled' }),
    ]
    expect(titles(missing.having({ actions }).build())).toEqual(['trước', 'sau'])
  })

  it('name what no action covers, and ask for it', () => {
    const blocks = directorOf(missing.having({ actions: [action('một', {})] }).build())
    expect(said(blocks)).toContain('Kế hoạch chưa bao phủ 1 nội dung đến mức 6')
    const box = blocks.find((block) => block.kind === 'note')
    expect(words(box ? [box] : [])).toContain('cho 1 nội dung đến mức 6 chưa có trong kế hoạch')
  })

  it('never print money that nobody entered as a sum', () => {
    const blocks = directorOf(missing.having({ actions: [action('một', {})] }).build())
    expect(said(blocks)).toContain('kế hoạch có 1 việc, chưa ghi triệu đồng')
    expect(words(blocks)).not.toContain('"0 triệu')
  })
})

describe('what the tool has to say (law-status)', () => {
  const { document, result } = gapReportOf(aMixedAssessment().build(), { sections: EVERYTHING })

  it('the internal rules come first in the list of electronic medical records, and are a risk of the director while not met', () => {
    const notMet = aMixedAssessment().with(answers().allMet(tt54).allMet(tt13).notMet('t13.30')).build()
    expect(words(directorOf(notMet))).toContain('Chưa đạt: Quy chế bệnh án điện tử')
    const blocks = section(gapReportOf(notMet).document, 'emr-tt13-2025')
    expect(words(blocks)).toContain('Quy chế bệnh án điện tử')
    const met = aMixedAssessment().with(answers().allMet(tt54).allMet(tt13)).build()
    expect(words(directorOf(met))).not.toContain('Quy chế bệnh án điện tử')
  })

  it('counts met, not applicable, not met and unassessed apart for each kind of requirement', () => {
    const given = answers()
      .allMet(tt13)
      .notApplicable('t13.3', 'Không có')
      .notMet('t13.30')
      .unassessed('t13.1')
    const report = gapReportOf(aMixedAssessment().with(given).build())
    const [table] = tablesIn(section(report.document, 'emr-tt13-2025'))
    const rows = tt13.groups.flatMap((group) => group.criteria)
    for (const [rank, label] of [
      ['required', 'Bắt buộc theo thông tư'],
      ['guidance', 'Theo hướng dẫn kỹ thuật'],
      ['recommended', 'Khuyến nghị hoặc mục tiêu'],
    ]) {
      const verdicts = rows
        .filter((row) => row.rank === rank && report.result.entries[row.id]?.counts)
        .map(({ id }) => report.result.entries[id]?.verdict)
      const count = (verdict: string) => String(verdicts.filter((one) => one === verdict).length)
      const row = table?.body.map(rowTexts).find(([name]) => name === label)
      expect(row).toEqual([
        label,
        String(verdicts.length),
        ...['met', 'not-applicable', 'not-met', 'unassessed'].map(count),
      ])
    }
  })

  it('Thông tư 46 is marked as lapsed; before 06/06/2025 it is not', () => {
    expect(words(section(document, 'emr-tt46-2018'))).toContain('HẾT HIỆU LỰC sau ngày 05/06/2025')
    const earlier = gapReportOf(aMixedAssessment().on('2025-06-05').build(), {
      sections: EVERYTHING,
    }).document
    expect(words(section(earlier, 'emr-tt46-2018'))).not.toContain('HẾT HIỆU LỰC')
  })

  it('three conclusions as issued and marked as history, even when the report goes by what is in force', () => {
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
      gapReportOf(aMixedAssessment().on('2024-12-02').build(), { sections: EVERYTHING }).document,
      'section-conclusions',
    )
    expect(words(then)).not.toContain('lịch sử')
  })

  it('levels 6 and 7 rest in part on criteria that have lost their basis: mục VIII, 58, 59 and the milestone on exchange', () => {
    const text = words(section(document, 'verdicts-levels'))
    expect(text).toContain('Mức 6 theo nguyên văn dựa trên 9 dòng đã hết căn cứ: tiêu chí 129–137.')
    expect(text).toMatch(
      /Mức 7 theo nguyên văn dựa trên 12 dòng đã hết căn cứ: tiêu chí 58–59, 138–146; “Thông tin lâm sàng/,
    )
    expect(text).toContain(
      'Mức 6: yêu cầu “Bệnh án điện tử (EMR), cơ bản” không còn tiêu chí nào có hiệu lực',
    )
  })

  it('a reading of the facility is called a reading, on or off', () => {
    const lapsed = section(document, 'verdicts-lapsed')
    expect(words(lapsed)).toContain('Theo cách hiểu của cơ sở khi tự đánh giá, không tính: tiêu chí 58–59')
    const kept = gapReportOf(aMixedAssessment().reading({ 'emr-related': 'kept' }).build()).document
    expect(words(section(kept, 'verdicts-lapsed'))).toContain('vẫn tính: tiêu chí 58–59')
  })

  it('sources: names the key that signed the file only when the signature is of the content printed', () => {
    const key = createKey(new Uint8Array(32).fill(1))
    const options = { sealedAt: '2026-11-20T03:04:05Z' }
    const signed = signSeal(sealContent<Assessment>(aMixedAssessment().build(), options), key)
    const said = (assessment: Assessment): string =>
      words(section(gapReportOf(assessment).document, 'section-provenance'))
    expect(said(signed)).toContain(`khóa Ed25519 có vân tay ${keyFingerprint(key.publicKey)}`)
    expect(said({ ...signed, targetLevel: 3 })).not.toContain('vân tay')
    expect(said(aMixedAssessment().build())).not.toContain('vân tay')
  })

  it('sources: counts what each department was given, has assessed and returned; without departments nothing', () => {
    const [first = '', second = ''] = tt54.groups[0]?.criteria.map(({ id }) => id) ?? []
    const given = anAssessment()
      .sets(tt54)
      .under('as-issued')
      .having({
        owners: { [tt54.id]: { [first]: 'Phòng A', [second]: 'Phòng A' } },
        assignments: { [tt54.id]: { [first]: { sentOn: '2026-11-01', returnedOn: '2026-11-03' } } },
        answers: { [tt54.id]: { [first]: { verdict: 'met' } } },
      })
      .build()
    const tables = (one: Assessment) =>
      tablesIn(section(gapReportOf(one).document, 'section-provenance')).map(({ body }) => body.map(rowTexts))
    const rows = tables(given)[1] ?? []
    expect(rows[0]).toEqual(['Phòng A', '2', '1', '1', '0'])
    expect(rows[1]?.[0]).toBe('Chưa giao')
    expect(rows).toHaveLength(2)
    const { owners: _, ...unowned } = given
    expect(tables(unowned).flat(2)).not.toContain('Chưa giao')
  })

  it('sources: counts each set, twenty characters of the hash, day of the check, not compared with Công báo, 0 rows confirmed', () => {
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

  it('law that has lapsed is left out unless it is asked for', () => {
    const { document: usual } = gapReportOf(aMixedAssessment().build())
    expect(words(usual.blocks)).not.toContain('emr-tt46-2018')
    expect(words(usual.blocks)).not.toContain('LỊCH SỬ')
  })
})

describe('notes', () => {
  it('a long note is printed in full once: in the table, or in the section of notes where there is one', () => {
    const note = `${'Ghi chú rất dài. '.repeat(60)}HẾT`
    const assessment = anAssessment()
      .sets(...allSets)
      .with(answers().answer('infrastructure.1', { verdict: 'not-met', note }))
      .build()
    const usual = gapReportOf(assessment).document
    expect(words(section(usual, 'section-blocking'))).toContain('HẾT')
    expect(words(usual.blocks).split('HẾT')).toHaveLength(2)
    const { document } = gapReportOf(assessment, { sections: { notes: true } })
    expect(words(section(document, 'section-notes'))).toContain('HẾT')
    const blocking = words(section(document, 'section-blocking'))
    expect(blocking).not.toContain('HẾT')
    expect(blocking).toContain('"to":"section-notes"')
  })

  it('evidence stands beside the answer with number, date, place and holder', () => {
    const evidence = [
      {
        id: 'e',
        title: 'Biên bản',
        number: '12/BB',
        date: '2026-10-20',
        place: 'Tủ 2',
        holder: 'Lê Văn A',
        validUntil: '2026-10-31',
      },
    ]
    const given = answers().answer('infrastructure.1', { verdict: 'met', evidence: ['e'], note: 'Đã kiểm' })
    const { document } = gapReportOf(aMixedAssessment().with(given).having({ evidence }).build())
    const row = tablesIn(section(document, 'answers-tt54-2017'))[0]
      ?.body.map(rowTexts)
      .find(([number]) => number === '1')
    expect(row?.at(-1)).toBe('Biên bản; 12/BB, 20/10/2026; Tủ 2; Lê Văn A (hết hạn ngày 31/10/2026)\nĐã kiểm')
  })

  it('the reason for not applicable and a wrong answer are both named', () => {
    const assessment = anAssessment()
      .sets(...allSets)
      .with(answers().notApplicable('his.22', 'Không có ngân hàng máu').notApplicable('his.1').met('lạ.1'))
      .build()
    const text = words(
      section(gapReportOf(assessment, { sections: { notes: true } }).document, 'section-notes'),
    )
    expect(text).toContain('Lý do: Không có ngân hàng máu')
    expect(text).toContain('không được chọn không áp dụng')
    expect(text).toContain('Tiêu chí lạ.1 không có trong bộ tiêu chí')
  })
})

describe('structure', () => {
  it('a sample assessment carries a mark; a real one does not', () => {
    expect(gapReportOf(aMixedAssessment().having({ illustrative: true }).build()).document.mark).toMatch(
      /MINH HỌA/,
    )
    expect(gapReportOf(aMixedAssessment().build()).document.mark).toBeNull()
    const english = gapReportOf(aMixedAssessment().build(), { language: 'en' }).document
    expect(english.mark).toContain('READING AID')
  })

  it('the hash in the footer is that of the assessment, whatever the seal', () => {
    const assessment = aMixedAssessment().build()
    const hash = fingerprint(assessment)
    const seal = { algorithm: 'SHA-256' as const, fingerprint: hash, sealedAt: '2026-11-23T00:00:00Z' }
    for (const given of [assessment, { ...assessment, seal }])
      expect(gapReportOf(given).document.footer.right).toContain(codeOf(hash))
  })

  it.each(GAP_SECTIONS)('section %s can be left out; the others are numbered without a gap', (name) => {
    const actions = [{ id: 'a', title: 'Mua máy chủ', criteria: ['infrastructure.1'] }]
    const { document } = gapReportOf(aMixedAssessment().having({ actions }).build(), {
      sections: { ...EVERYTHING, [name]: false },
    })
    const headings = blocksOf(document).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block] : [],
    )
    expect(headings.some(({ anchor }) => anchor === `section-${name}`)).toBe(false)
    const numbers = headings.map(({ number }) => number).filter(Boolean)
    expect(numbers).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].slice(0, numbers.length))
    expect(numbers).toHaveLength(name === 'answers' ? 9 : 8)
  })

  it('every link leads to a heading that exists, every anchor is unique', () => {
    const given = answers().answer('infrastructure.1', { verdict: 'not-met', note: 'Dài. '.repeat(100) })
    const { document } = gapReportOf(aMixedAssessment().with(given).build(), { sections: EVERYTHING })
    const anchors = blocksOf(document).flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
    expect(new Set(anchors).size).toBe(anchors.length)
    const links = [...JSON.stringify(document).matchAll(/"to":"([^"]+)"/g)].map(([, to]) => to)
    expect(links.length).toBeGreaterThan(0)
    for (const to of links) expect(anchors).toContain(to)
  })

  it('is plain data: can be cloned, does not change its input, twice the same', () => {
    const assessment = Object.freeze(aMixedAssessment().build())
    const [first, second] = [gapReportOf(assessment).document, gapReportOf(assessment).document]
    expect(structuredClone(first)).toEqual(second)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })

  it('is complete in English, with no Vietnamese word of the kit left', () => {
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
  ])('can be made when %s, in both languages', async (_name, builder) => {
    for (const language of ['vi', 'en'] as const) {
      const { document } = gapReportOf(builder.build(), { language })
      expect((await layout(document)).pages.length).toBeGreaterThan(1)
    }
  })

  it.each([[[tt54]], [[tt13]], [[tt46, tt13]]])('can be made with any set %#', async (sets) => {
    const assessment = anAssessment()
      .sets(...sets)
      .build()
    const { document } = gapReportOf(assessment, { sets })
    expect((await layout(document)).pages.length).toBeGreaterThan(1)
  })
})

describe('hostile data in an assessment', () => {
  it('names, notes, reasons and plans break no page', async () => {
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
