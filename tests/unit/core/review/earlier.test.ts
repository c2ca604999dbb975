import { describe, expect, it } from 'vitest'
import { setVerdict } from '@/core/edit/answers'
import { earlierLooks, earlierRow, wasAskedFor } from '@/core/review/earlier'
import { newReview } from '@/core/review/newReview'
import { opinionOn } from '@/core/review/opinions'
import { replies, replyOn, setReply } from '@/core/review/replies'
import { carryOpinions, differingRows } from '@/core/review/secondRound'
import { readVisitDefaults, visitDefaultsOf, withVisitDefaults } from '@/core/review/visitDefaults'
import { entriesOf } from '@/core/sets/criteria'
import type { Assessment } from '@/core/types'
import { tt54 } from '../../fixtures'
import { aReview, NOW, place, SET, submission } from './builders'

const entry = (id: string) => entriesOf(tt54).find((one) => one.id === id)!
const begun = (of: Assessment) => newReview(of, { id: 'r-9', now: NOW, seal: { state: 'absent' } })
const asked = { opinion: 'needs-more' as const, comment: 'Bổ sung biên bản nghiệm thu', by: 'Bình' }
const first = aReview({ 'his.1': { opinion: 'agree' }, 'his.24': asked }, { id: 'r-1' })
const REPLY = { review: 'r-1', at: NOW }

describe('a reply to an opinion', () => {
  it('is written, changed and taken back, and nothing is left of it then', () => {
    const replied = setReply(submission, place('his.24'), 'Không tiếp thu vì đã có biên bản', REPLY)
    expect(replyOn(replied, place('his.24'))).toEqual({ text: 'Không tiếp thu vì đã có biên bản', ...REPLY })
    expect(replies(replied)).toHaveLength(1)
    const again = setReply(replied, place('his.24'), 'Đã nộp kèm', REPLY)
    expect(replyOn(again, place('his.24'))?.text).toBe('Đã nộp kèm')
    expect('replies' in setReply(again, place('his.24'), ' ', REPLY)).toBe(false)
    expect(replyOn(submission, place('his.24'))).toBeUndefined()
  })

  it('puts its row among what the second round begins with, and its opinion is given anew', () => {
    const again = { ...setReply(submission, place('his.24'), 'Không tiếp thu vì …', REPLY), id: 'again' }
    expect(differingRows(submission, again)).toEqual([place('his.24')])
    const { review, changed } = carryOpinions(begun(again), again, { review: first, submission })
    expect(changed).toEqual([place('his.24')])
    expect([opinionOn(review, place('his.1')), opinionOn(review, place('his.24'))]).toEqual([
      { opinion: 'agree' },
      undefined,
    ])
  })
})

describe('what was there before', () => {
  const lastYear: Assessment = { ...submission, assessedOn: '2023-12-01', id: 'last-year' }
  const yearReview = {
    ...aReview({ 'his.24': asked }, { id: 'r-0' }),
    submission: { ...first.submission, fingerprint: 'f'.repeat(64), assessedOn: '2023-12-01' },
  }
  const again: Assessment = { ...setVerdict(submission, SET, 'his.24', 'met'), id: 'again' }
  const second = carryOpinions(begun(again), again, { review: first, submission }).review
  const others = [
    { review: first, submission },
    { review: yearReview, submission: lastYear },
  ]

  it('is the round that is followed, and the latest of an earlier year of the same facility', () => {
    expect(earlierLooks(second, others).map(({ kind, review }) => [kind, review.id])).toEqual([
      ['round', 'r-1'],
      ['year', 'r-0'],
    ])
    const stranger = { ...second, submission: { ...second.submission, facility: { name: 'Bệnh viện Khác' } } }
    expect(earlierLooks({ ...stranger, follows: undefined }, others)).toEqual([])
  })

  it('says what was answered, said and asked for at a row', () => {
    const [round] = earlierLooks(second, others)
    expect(earlierRow(entry('his.24'), round!)).toEqual({
      kind: 'round',
      day: '2024-12-02',
      verdict: 'not-met',
      opinion: asked,
    })
    expect(wasAskedFor({ opinion: asked })).toBe(true)
    expect(wasAskedFor({ opinion: { opinion: 'agree' } })).toBe(false)
    const without = { ...round!, submission: { ...submission, criteriaSets: [] } }
    expect(earlierRow(entry('his.24'), without)).toBeNull()
  })
})

describe('what one visit leaves to the next', () => {
  const review = {
    ...aReview(),
    assessors: [{ name: 'Lê Thị Thẩm', title: 'Chuyên viên' }],
    visit: {
      authority: 'Sở Y tế',
      begins: '08:00',
      ends: '16:30',
      place: 'Phòng họp',
      from: '2026-12-10',
      conclusion: 'Đạt',
      attendees: [
        { name: 'An', side: 'authority' as const },
        { name: 'Bình', side: 'facility' as const },
      ],
    },
  }

  it('is the authority, its people and the hours; not the place, the days and the facility', () => {
    expect(visitDefaultsOf(review)).toEqual({
      visit: { authority: 'Sở Y tế', begins: '08:00', ends: '16:30' },
      assessors: [{ name: 'Lê Thị Thẩm', title: 'Chuyên viên' }],
      attendees: [{ name: 'An' }],
    })
    expect(visitDefaultsOf({ ...aReview(), visit: {} })).toBeNull()
  })

  it('comes back into a new review, also over a store that somebody spoilt', () => {
    const kept = readVisitDefaults(JSON.parse(JSON.stringify(visitDefaultsOf(review))))
    const next = withVisitDefaults(aReview(), kept!)
    expect(next.visit).toEqual({
      authority: 'Sở Y tế',
      superior: undefined,
      begins: '08:00',
      ends: '16:30',
      attendees: [{ name: 'An', side: 'authority' }],
    })
    expect(readVisitDefaults('?')).toBeNull()
    expect(
      readVisitDefaults({ visit: { begins: '25:99', copies: 0, authority: 3 }, assessors: [1, {}] }),
    ).toEqual({ visit: {}, assessors: [], attendees: [] })
  })
})
