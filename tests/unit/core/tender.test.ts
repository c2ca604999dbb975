import { describe, expect, it } from 'vitest'
import { serviceLevels } from '@/core/tender/serviceLevels'
import { checkTender } from '@/core/tender/checkTender'
import { scoreOf } from '@/core/score/scoreOf'
import { tenderRows } from '@/files/tender/readTender'
import { anAssessment, answers } from '../builders'
import { tt54 } from '../fixtures'

const HOUR = 60
const read = (text: string) =>
  serviceLevels(text).map(({ rule, value, state }) => [rule.id, Math.round(value * 100) / 100, state])

describe('service levels against criteria 93, 95, 102–105 (Circular 54/2017, Appendix I)', () => {
  it.each([
    // 95: "bảo hành tối thiểu 12 tháng"
    ['Bảo hành phần mềm 12 tháng kể từ ngày nghiệm thu', 'non-functional.6', 12, 'fits'],
    ['Thời gian bảo hành: 06 tháng', 'non-functional.6', 6, 'looser'],
    ['Bảo hành 02 năm', 'non-functional.6', 24, 'fits'],
    // 93: "phản hồi hỗ trợ trong tối đa 12 giờ làm việc"
    ['Phản hồi yêu cầu hỗ trợ trong 12 giờ làm việc', 'non-functional.4.2', 12 * HOUR, 'fits'],
    ['Phản hồi yêu cầu hỗ trợ trong 2 ngày làm việc', 'non-functional.4.2', 16 * HOUR, 'looser'],
    // 104: "tiếp nhận và phản hồi sự cố dưới 24 giờ", "lỗi hệ thống dưới 48 giờ", "lỗi dữ liệu dưới 72 giờ"
    ['Tiếp nhận và phản hồi sự cố trong vòng 4 giờ', 'non-functional.15.1', 4 * HOUR, 'fits'],
    ['Khắc phục lỗi hệ thống trong vòng 72h', 'non-functional.15.2', 72 * HOUR, 'looser'],
    ['Khi có sự cố nhà thầu phải có mặt trong 2 ngày', 'non-functional.15.2', 48 * HOUR, 'looser'],
    ['Xử lý lỗi hệ thống trong 24 giờ', 'non-functional.15.2', 24 * HOUR, 'fits'],
    // The ordinary spellings of a deadline: in figures, in words, in both, with a sign, in English.
    ['Khắc phục sự cố trong vòng 5 ngày', 'non-functional.15.2', 5 * 24 * HOUR, 'looser'],
    ['Khắc phục sự cố không quá 5 ngày làm việc', 'non-functional.15.2', 5 * 24 * HOUR, 'looser'],
    ['Khắc phục sự cố trong vòng năm (05) ngày', 'non-functional.15.2', 5 * 24 * HOUR, 'looser'],
    ['Khắc phục sự cố trong vòng 05 (năm) ngày', 'non-functional.15.2', 5 * 24 * HOUR, 'looser'],
    ['Khắc phục sự cố trong một ngày', 'non-functional.15.2', 24 * HOUR, 'fits'],
    ['Khắc phục sự cố ≤ 24 giờ', 'non-functional.15.2', 24 * HOUR, 'fits'],
    ['Khắc phục lỗi dữ liệu chậm nhất sau 5 ngày', 'non-functional.15.3', 5 * 24 * HOUR, 'looser'],
    ['Defects are fixed within 5 days', 'non-functional.15.2', 5 * 24 * HOUR, 'looser'],
    ['Response to support requests within 8 working hours', 'non-functional.4.2', 8 * HOUR, 'fits'],
    ['Khắc phục sự cố trong 24 giờ sau ngày báo', 'non-functional.15.2', 24 * HOUR, 'fits'],
    ['Bảo hành hai năm', 'non-functional.6', 24, 'fits'],
    ['Xử lý lỗi dữ liệu trong 72 giờ', 'non-functional.15.3', 72 * HOUR, 'looser'],
    ['Hướng dẫn xử lý lỗi dữ liệu không quá 48 giờ', 'non-functional.15.3', 48 * HOUR, 'fits'],
    // 102: "phục hồi 70% trong 1 giờ, 100% trong 24 giờ", "lỗi không nghiêm trọng phục hồi dưới 5 phút"
    ['Khôi phục toàn bộ hệ thống trong 36 giờ', 'non-functional.13.2', 36 * HOUR, 'looser'],
    ['Lỗi không nghiêm trọng phục hồi trong 3 phút', 'non-functional.13.1', 3, 'fits'],
    // 103: "hỗ trợ 24/24"
    ['Hỗ trợ kỹ thuật 24/7 qua tổng đài', 'non-functional.14', 24, 'fits'],
    ['Hỗ trợ kỹ thuật 8x5', 'non-functional.14', 8, 'looser'],
    // 105: "tác vụ phản hồi dưới 10 giây", "100% cán bộ trực tuyến"
    ['Thời gian phản hồi của mỗi tác vụ không quá 5 giây', 'non-functional.16.2', 0.08, 'fits'],
    ['Thời gian phản hồi của mỗi tác vụ không quá 15 giây', 'non-functional.16.2', 0.25, 'looser'],
    ['Each transaction responds within 5 seconds', 'non-functional.16.2', 0.08, 'fits'],
    ['Screens open in at most 15 seconds', 'non-functional.16.2', 0.25, 'looser'],
    ['Response time of a query: 10 seconds', 'non-functional.16.2', 0.17, 'looser'],
    ['80% of the staff can work online at the same time', 'non-functional.16.1', 80, 'looser'],
    ['100% of concurrent users are served', 'non-functional.16.1', 100, 'fits'],
    ['Technical support 24/7 by a help desk', 'non-functional.14', 24, 'fits'],
    ['User support is kept up round the clock', 'non-functional.14', 24, 'fits'],
    ['Help desk 8x5', 'non-functional.14', 8, 'looser'],
    ['Support in office hours only', 'non-functional.14', 8, 'looser'],
    ['The system responds to incidents within 4 hours', 'non-functional.15.1', 4 * HOUR, 'fits'],
    ['Đáp ứng 80% cán bộ truy cập đồng thời', 'non-functional.16.1', 80, 'looser'],
  ])('%s', (text, id, value, state) => {
    expect(read(text)).toEqual([[id, value, state]])
  })

  it('reads each sentence by itself, and nothing where no figure is said', () => {
    expect(read('Bảo hành 12 tháng; hỗ trợ 24/24; khắc phục sự cố trong 24 giờ.').map(([id]) => id)).toEqual([
      'non-functional.6',
      'non-functional.14',
      'non-functional.15.2',
    ])
    for (const nothing of ['Bảo hành theo quy định', 'Hỗ trợ nhanh chóng', 'Quản lý kho 24 tháng', '']) {
      expect(read(nothing)).toEqual([])
    }
  })
})

describe('a tender against the target level', () => {
  // Everything up to level 3 but three criteria of HIS and the basic services of 93 and 95.
  const missing = ['his.3', 'his.4', 'his.5', 'non-functional.4', 'non-functional.6']
  const assessment = anAssessment()
    .with(
      answers()
        .met(
          ...tt54.groups
            .flatMap(({ criteria }) => criteria.map(({ id }) => id))
            .filter((id) => !missing.includes(id)),
          ...tt54.levels.flatMap(({ milestones }) => milestones.map(({ id }) => id)),
        )
        .notMet(...missing),
    )
    .having({ actions: [{ id: 'a', title: 'Tự làm', criteria: ['his.5'], status: 'planned' }] })
    .build()
  const title = (id: string): string =>
    tt54.groups.flatMap(({ criteria }) => criteria).find((row) => row.id === id)!.title.vi
  const sheets = [
    {
      name: 'Phạm vi',
      rows: [
        ['STT', 'Chức năng', 'Yêu cầu'],
        ['1', title('his.3'), 'Theo quy định'],
        ['2', 'Phân hệ chat nội bộ', ''],
        ['', '', ''],
        ['3', 'Bảo hành 6 tháng', ''],
      ],
    },
  ]
  const check = checkTender(assessment, [tt54], scoreOf(assessment, [tt54]), tenderRows(sheets, [tt54]), 3)

  it('says what is in scope, what only the plan has, and what nobody does', () => {
    expect(check.inScope.map(({ gap, rows }) => [gap.entry.id, rows.map(({ row }) => row)])).toEqual([
      ['his.3', [2]],
    ])
    expect(check.planned.map(({ entry }) => entry.id)).toEqual(['his.5'])
    expect(check.nobody.map(({ entry }) => entry.id).sort()).toEqual([
      'his.4',
      'non-functional.4',
      'non-functional.6',
    ])
  })

  it('names looser service levels, those not stated that the target needs, and rows it does not know', () => {
    expect(check.services).toMatchObject([
      { rule: { number: 95 }, value: 6, state: 'looser', level: 3, at: { sheet: 'Phạm vi', row: 5 } },
    ])
    // 102–105 are of the advanced rank, which level 6 asks for (Appendix II).
    expect(check.unstated.map(({ rule }) => rule.number)).toEqual([93])
    expect(check.other.map(({ row }) => row)).toEqual([1, 3])
  })

  it('takes a criterion named by its number, and only offers what is merely alike', () => {
    const rows = tenderRows(
      [
        {
          name: '',
          rows: [['Đáp ứng tiêu chí số 34 của Thông tư 54'], [`Phân hệ ${title('his.5')} nâng cao`]],
        },
      ],
      [tt54],
    )
    expect(rows[0]?.entries.map(({ row }) => ('number' in row ? row.number : null))).toEqual([34])
    expect(rows.map(({ by }) => by)).toEqual(['title', 'words'])
  })
})
