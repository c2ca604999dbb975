import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import type { Answers, Verdict } from '@/core/types'
import { answers, type AnswersBuilder } from '../../builders'
import { tt54 } from '../../fixtures'

const scored = (given: Answers) => assess([tt54], given, { asOf: '2024-12-02', regime: 'as-issued' })
const entry = (id: string, given: AnswersBuilder) => scored(given.build()).entries[id]

describe('items and the overall verdict: the items decide', () => {
  // Criterion 5, server room: three items.
  const id = 'infrastructure.5'
  const cases: [string, AnswersBuilder, Verdict, number[]][] = [
    ['no answer', answers(), 'unassessed', [1, 2, 3]],
    ['an empty answer', answers().answer(id, {}), 'unassessed', [1, 2, 3]],
    ['three items met', answers().items(id, [true, true, true]), 'met', []],
    ['two items met, one not said', answers().items(id, [true, true]), 'unassessed', [3]],
    ['two items met, one not met', answers().items(id, [true, false, true]), 'not-met', [2]],
    ['one item not met, the others not said', answers().items(id, [undefined, false]), 'not-met', [1, 2, 3]],
    ['met as a whole', answers().met(id), 'met', []],
    ['met as a whole, items empty', answers().items(id, [], { verdict: 'met' }), 'met', []],
    [
      'met as a whole, yet one item not met',
      answers().items(id, [true, false], { verdict: 'met' }),
      'not-met',
      [2],
    ],
    [
      'met as a whole, an item not said follows the whole',
      answers().items(id, [true], { verdict: 'met' }),
      'met',
      [],
    ],
    [
      'not met as a whole, yet every item met',
      answers().items(id, [true, true, true], { verdict: 'not-met' }),
      'met',
      [],
    ],
    [
      'not met as a whole, one item met',
      answers().items(id, [true], { verdict: 'not-met' }),
      'not-met',
      [2, 3],
    ],
    [
      'unassessed as a whole, one item not met',
      answers().items(id, [false], { verdict: 'unassessed' }),
      'not-met',
      [1, 2, 3],
    ],
    [
      'unassessed as a whole, every item met',
      answers().items(id, [true, true, true], { verdict: 'unassessed' }),
      'met',
      [],
    ],
  ]

  it.each(cases)('%s', (_, given, verdict, missing) => {
    expect(entry(id, given)).toMatchObject({ verdict, missingItems: missing.map((n) => `${id}.${n}`) })
  })

  it('milestones have items too', () => {
    const given = answers().items('milestone.cdss-1', [true, false])
    expect(entry('milestone.cdss-1', given)).toMatchObject({
      verdict: 'not-met',
      items: { 'milestone.cdss-1.1': 'met', 'milestone.cdss-1.2': 'not-met' },
    })
  })
})

describe('not applicable: only where the set allows it, always with a reason', () => {
  const atTop = () => answers().allMet(tt54)
  const outcome = (given: AnswersBuilder) => {
    const { level, problems } = scored(given.build())
    return { level: level?.lower, problems }
  }
  const at = '/answers/tt54-2017'

  it('criterion 51, blood bank “nếu có”: with a reason → like met', () => {
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

  it.each(['', '   ', '\n\t'])(
    'criterion 51 without a reason (%j) → like not met, and reported',
    (reason) => {
      expect(outcome(atTop().answer('his.22', { verdict: 'not-applicable', reason }))).toEqual({
        level: 4,
        problems: [{ code: 'not-applicable-without-reason', path: `${at}/his.22`, subject: 'his.22' }],
      })
    },
  )

  it('criterion 80 does not allow it → like not met even with a reason', () => {
    expect(outcome(atTop().notApplicable('lis.1'))).toEqual({
      level: 2,
      problems: [{ code: 'not-applicable-not-allowed', path: `${at}/lis.1`, subject: 'lis.1' }],
    })
  })

  it('criterion 67: a hospital without MRI and DSA does not fail over MRI and DSA', () => {
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

  it('criterion 67: with no device at all each item is not applicable, and so is the criterion', () => {
    const none = answers().items('ris-pacs.6', Array<'not-applicable'>(5).fill('not-applicable'), {
      reason: 'Không có',
    })
    expect(entry('ris-pacs.6', none)).toMatchObject({ verdict: 'not-applicable', lower: true })
  })

  it('criterion 67: not applicable as a whole is refused, since only single devices may be', () => {
    expect(outcome(atTop().notApplicable('ris-pacs.6')).problems).toEqual([
      { code: 'not-applicable-not-allowed', path: `${at}/ris-pacs.6`, subject: 'ris-pacs.6' },
    ])
  })

  it('criterion 68: items of a criterion that does not allow it may not be either', () => {
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

  it('criterion 6: open source software, as a whole or item by item', () => {
    expect(outcome(atTop().notApplicable('infrastructure.6', 'Dùng mã nguồn mở')).level).toBe(7)
    const half = answers().items('infrastructure.6', ['not-applicable', true], { reason: 'Linux' })
    expect(entry('infrastructure.6', half)).toMatchObject({ verdict: 'met' })
  })

  it('level 2: test results “nếu có” in the clinical data repository', () => {
    const id = 'milestone.clinical-data-repository'
    expect(
      outcome(atTop().items(id, [true, true, true, 'not-applicable'], { reason: 'Không xét nghiệm' })).level,
    ).toBe(7)
    expect(
      outcome(atTop().items(id, [true, true, 'not-applicable', true], { reason: 'Không kê đơn' })).level,
    ).toBe(1)
  })

  it('a valid “không áp dụng” is counted by itself and is still done', () => {
    const { groups, progress } = scored(answers().met('his.1').notApplicable('his.22').build())
    expect(groups.his).toMatchObject({ met: 2, notApplicable: 1, notMet: 0, unassessed: 30, total: 32 })
    expect(progress.answered).toBe(2)
  })
})

describe('answers carried over and not confirmed', () => {
  it('count as unassessed until they are confirmed', () => {
    const result = scored(answers().allMet(tt54).unconfirmed('lis.1').build())
    expect(result.level).toEqual({ lower: 2, upper: 7 })
    expect(result.undecided).toEqual(['lis.1'])
    expect(result.entries['lis.1']).toMatchObject({ verdict: 'unassessed', lower: false, upper: true })
  })

  it('neither “chưa đạt” nor items carried over have effect yet', () => {
    const notMet = answers().answer('lis.1', { verdict: 'not-met', unconfirmed: true })
    expect(entry('lis.1', notMet)).toMatchObject({ verdict: 'unassessed', upper: true })
    const items = answers().items('lis.9', [true, false], { unconfirmed: true })
    expect(entry('lis.9', items)).toMatchObject({
      verdict: 'unassessed',
      missingItems: ['lis.9.1', 'lis.9.2'],
    })
  })

  it('unconfirmed: false is an ordinary answer', () => {
    expect(entry('lis.1', answers().answer('lis.1', { verdict: 'met', unconfirmed: false }))).toMatchObject({
      lower: true,
    })
  })
})
