import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import type { Answers, Verdict } from '@/core/types'
import { answers, type AnswersBuilder } from '../../builders'
import { tt54 } from '../../fixtures'

const scored = (given: Answers) => assess([tt54], given, { asOf: '2024-12-02', regime: 'as-issued' })
const entry = (id: string, given: AnswersBuilder) => scored(given.build()).entries[id]

describe('mục con và kết luận chung: mục con quyết định', () => {
  // Criterion 5, server room: three items.
  const id = 'infrastructure.5'
  const cases: [string, AnswersBuilder, Verdict, number[]][] = [
    ['không trả lời', answers(), 'unassessed', [1, 2, 3]],
    ['câu trả lời rỗng', answers().answer(id, {}), 'unassessed', [1, 2, 3]],
    ['ba mục đạt', answers().items(id, [true, true, true]), 'met', []],
    ['hai mục đạt, một mục không nêu', answers().items(id, [true, true]), 'unassessed', [3]],
    ['hai mục đạt, một mục không đạt', answers().items(id, [true, false, true]), 'not-met', [2]],
    ['một mục không đạt, còn lại không nêu', answers().items(id, [undefined, false]), 'not-met', [1, 2, 3]],
    ['đạt chung', answers().met(id), 'met', []],
    ['đạt chung, mục con rỗng', answers().items(id, [], { verdict: 'met' }), 'met', []],
    [
      'đạt chung nhưng một mục không đạt',
      answers().items(id, [true, false], { verdict: 'met' }),
      'not-met',
      [2],
    ],
    [
      'đạt chung, mục không nêu theo kết luận chung',
      answers().items(id, [true], { verdict: 'met' }),
      'met',
      [],
    ],
    [
      'chưa đạt chung nhưng mọi mục đạt',
      answers().items(id, [true, true, true], { verdict: 'not-met' }),
      'met',
      [],
    ],
    ['chưa đạt chung, một mục đạt', answers().items(id, [true], { verdict: 'not-met' }), 'not-met', [2, 3]],
    [
      'chưa đánh giá chung, một mục không đạt',
      answers().items(id, [false], { verdict: 'unassessed' }),
      'not-met',
      [1, 2, 3],
    ],
    [
      'chưa đánh giá chung, mọi mục đạt',
      answers().items(id, [true, true, true], { verdict: 'unassessed' }),
      'met',
      [],
    ],
  ]

  it.each(cases)('%s', (_, given, verdict, missing) => {
    expect(entry(id, given)).toMatchObject({ verdict, missingItems: missing.map((n) => `${id}.${n}`) })
  })

  it('yêu cầu của mức cũng có mục con', () => {
    const given = answers().items('milestone.cdss-1', [true, false])
    expect(entry('milestone.cdss-1', given)).toMatchObject({
      verdict: 'not-met',
      items: { 'milestone.cdss-1.1': 'met', 'milestone.cdss-1.2': 'not-met' },
    })
  })
})

describe('không áp dụng: chỉ nơi bộ cho phép, luôn kèm lý do', () => {
  const atTop = () => answers().allMet(tt54)
  const outcome = (given: AnswersBuilder) => {
    const { level, problems } = scored(given.build())
    return { level: level?.lower, problems }
  }
  const at = '/answers/tt54-2017'

  it('tiêu chí 51, ngân hàng máu “nếu có”: có lý do → như đạt', () => {
    expect(outcome(atTop().notApplicable('his.22', 'Không có ngân hàng máu'))).toEqual({
      level: 7,
      problems: [],
    })
    expect(entry('his.22', answers().notApplicable('his.22'))).toMatchObject({
      verdict: 'not-applicable',
      lower: true,
      upper: true,
    })
  })

  it.each(['', '   ', '\n\t'])('tiêu chí 51 không có lý do (%j) → như chưa đạt và được báo', (reason) => {
    expect(outcome(atTop().answer('his.22', { verdict: 'not-applicable', reason }))).toEqual({
      level: 4,
      problems: [{ code: 'not-applicable-without-reason', path: `${at}/his.22`, subject: 'his.22' }],
    })
  })

  it('tiêu chí 80 không cho phép → như chưa đạt dù có lý do', () => {
    expect(outcome(atTop().notApplicable('lis.1'))).toEqual({
      level: 2,
      problems: [{ code: 'not-applicable-not-allowed', path: `${at}/lis.1`, subject: 'lis.1' }],
    })
  })

  it('tiêu chí 67: bệnh viện không có MRI, DSA không trượt vì MRI, DSA', () => {
    const values = [true, 'not-applicable', true, 'not-applicable', true] as const
    expect(outcome(atTop().items('ris-pacs.6', [...values], { reason: 'Không có MRI, DSA' }))).toEqual({
      level: 7,
      problems: [],
    })
    expect(outcome(atTop().items('ris-pacs.6', [...values]))).toEqual({
      level: 3,
      problems: [
        {
          code: 'not-applicable-without-reason',
          path: `${at}/ris-pacs.6/items/ris-pacs.6.2`,
          subject: 'ris-pacs.6.2',
        },
        {
          code: 'not-applicable-without-reason',
          path: `${at}/ris-pacs.6/items/ris-pacs.6.4`,
          subject: 'ris-pacs.6.4',
        },
      ],
    })
  })

  it('tiêu chí 67: không có thiết bị nào thì từng mục không áp dụng, cả tiêu chí không áp dụng', () => {
    const none = answers().items('ris-pacs.6', Array<'not-applicable'>(5).fill('not-applicable'), {
      reason: 'Không có',
    })
    expect(entry('ris-pacs.6', none)).toMatchObject({ verdict: 'not-applicable', lower: true })
  })

  it('tiêu chí 67: không áp dụng chung bị từ chối vì chỉ từng thiết bị được phép', () => {
    expect(outcome(atTop().notApplicable('ris-pacs.6')).problems).toEqual([
      { code: 'not-applicable-not-allowed', path: `${at}/ris-pacs.6`, subject: 'ris-pacs.6' },
    ])
  })

  it('tiêu chí 68: mục con của tiêu chí không cho phép cũng không được', () => {
    expect(
      outcome(atTop().items('ris-pacs.7', [true, true, true, 'not-applicable'], { reason: 'Không dùng' })),
    ).toEqual({
      level: 3,
      problems: [
        {
          code: 'not-applicable-not-allowed',
          path: `${at}/ris-pacs.7/items/ris-pacs.7.4`,
          subject: 'ris-pacs.7.4',
        },
      ],
    })
  })

  it('tiêu chí 6: phần mềm mã nguồn mở, cả tiêu chí hoặc từng mục', () => {
    expect(outcome(atTop().notApplicable('infrastructure.6', 'Dùng mã nguồn mở')).level).toBe(7)
    const half = answers().items('infrastructure.6', ['not-applicable', true], { reason: 'Linux' })
    expect(entry('infrastructure.6', half)).toMatchObject({ verdict: 'met' })
  })

  it('mức 2: kết quả xét nghiệm “nếu có” trong kho dữ liệu lâm sàng', () => {
    const id = 'milestone.clinical-data-repository'
    expect(
      outcome(atTop().items(id, [true, true, true, 'not-applicable'], { reason: 'Không xét nghiệm' })).level,
    ).toBe(7)
    expect(
      outcome(atTop().items(id, [true, true, 'not-applicable', true], { reason: 'Không kê đơn' })).level,
    ).toBe(1)
  })

  it('không áp dụng hợp lệ được đếm riêng nhưng vẫn tính là xong', () => {
    const { groups, progress } = scored(answers().met('his.1').notApplicable('his.22').build())
    expect(groups.his).toMatchObject({ met: 2, notApplicable: 1, notMet: 0, unassessed: 30, total: 32 })
    expect(progress.answered).toBe(2)
  })
})

describe('câu trả lời mang sang chưa xác nhận', () => {
  it('tính là chưa đánh giá cho tới khi xác nhận', () => {
    const result = scored(answers().allMet(tt54).unconfirmed('lis.1').build())
    expect(result.level).toEqual({ lower: 2, upper: 7 })
    expect(result.undecided).toEqual(['lis.1'])
    expect(result.entries['lis.1']).toMatchObject({ verdict: 'unassessed', lower: false, upper: true })
  })

  it('cả “chưa đạt” và mục con mang sang cũng chưa có giá trị', () => {
    const notMet = answers().answer('lis.1', { verdict: 'not-met', unconfirmed: true })
    expect(entry('lis.1', notMet)).toMatchObject({ verdict: 'unassessed', upper: true })
    const items = answers().items('lis.9', [true, false], { unconfirmed: true })
    expect(entry('lis.9', items)).toMatchObject({
      verdict: 'unassessed',
      missingItems: ['lis.9.1', 'lis.9.2'],
    })
  })

  it('unconfirmed: false là câu trả lời thường', () => {
    expect(entry('lis.1', answers().answer('lis.1', { verdict: 'met', unconfirmed: false }))).toMatchObject({
      lower: true,
    })
  })
})
