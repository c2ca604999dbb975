import { describe, expect, it } from 'vitest'
import { settleConflict, setOpinion } from '@/core/review/editOpinions'
import { mergeReviews } from '@/core/review/mergeReviews'
import { conflictOn, dissentsOn, isDisputed, opinionOn } from '@/core/review/opinions'
import { carryOpinions, isRoundBefore } from '@/core/review/secondRound'
import { newReview } from '@/core/review/newReview'
import type { Assessment, Opinion, Review } from '@/core/types'
import { setVerdict } from '@/core/edit/answers'
import { aReview, NOW, place, SET, STAMP, submission } from './builders'

const AT = '2026-12-12T01:00:00Z'
const yes: Opinion = { opinion: 'agree', by: 'An' }
const no: Opinion = { opinion: 'disagree', comment: 'Chưa thấy biên bản', by: 'Bình' }
const here = place('his.1')

function merged(mine: Review, theirs: Review): Review {
  const result = mergeReviews(mine, theirs, AT)
  if (!result.ok) throw new Error(result.reason)
  return result.review
}

describe('settling what assessors differ on', () => {
  const differing = merged(aReview({ 'his.1': yes }), aReview({ 'his.1': no }, { id: 'r-2' }))

  it('keeps the opinion that gave way, under its name', () => {
    expect(conflictOn(differing, here)).toHaveLength(2)
    const settled = settleConflict(differing, here, yes)
    expect([opinionOn(settled, here), dissentsOn(settled, here)]).toEqual([yes, [no]])
    // It is a row of the minutes, and so one that the hospital sees.
    expect(isDisputed(settled, here)).toBe(true)
  })

  it('by an opinion of one’s own keeps both, unless it says what one of them said', () => {
    const own = setOpinion(differing, here, 'needs-more', STAMP)
    expect(dissentsOn(own, here)).toHaveLength(2)
    const agreed = setOpinion(differing, here, 'agree', STAMP)
    expect(dissentsOn(agreed, here)).toEqual([no])
  })

  it('stays settled when the colleague’s later file still has the old opinion', () => {
    const settled = settleConflict(differing, here, yes)
    const later = aReview({ 'his.1': no, 'his.2': yes }, { id: 'r-2' })
    const again = merged(settled, later)
    expect([conflictOn(again, here), opinionOn(again, here)]).toEqual([[], yes])
    expect(opinionOn(again, place('his.2'))).toEqual(yes)
    expect(dissentsOn(again, here)).toEqual([no])
  })

  it('comes up again when the colleague says something new', () => {
    const settled = settleConflict(differing, here, yes)
    const later = aReview({ 'his.1': { ...no, comment: 'Đã xem lại, vẫn không có' } }, { id: 'r-2' })
    expect(conflictOn(merged(settled, later), here)).toHaveLength(2)
  })

  it('differs again where each side settled against the other', () => {
    const mine = settleConflict(differing, here, yes)
    const theirs = { ...settleConflict(differing, here, no), id: 'r-2' }
    expect(conflictOn(merged(mine, theirs), here)).toHaveLength(2)
  })
})

describe('the second round', () => {
  const first = aReview(
    { 'his.1': yes, 'his.24': { ...no, comment: 'Bổ sung' } },
    { id: 'r-1', assessors: [{ name: 'An' }], visit: { authority: 'Sở Y tế', place: 'Phòng họp' } },
  )
  const again: Assessment = {
    ...setVerdict(submission, SET, 'his.24', 'met'),
    id: 'again',
    redetermines: { review: 'a'.repeat(64), reviewId: 'r-1', submission: first.submission.fingerprint },
  }

  it('is known by what the submission names', () => {
    expect(isRoundBefore(again, first)).toBe(true)
    expect(isRoundBefore(submission, first)).toBe(false)
    expect(
      isRoundBefore({ redetermines: { ...again.redetermines!, reviewId: 'x', submission: 'b' } }, first),
    ).toBe(false)
  })

  it('carries opinions on unchanged answers, and puts changed ones first', () => {
    const begun = newReview(again, { id: 'r-9', now: NOW, seal: { state: 'absent' } })
    const { review, changed } = carryOpinions(begun, again, { review: first, submission })
    expect(opinionOn(review, here)).toEqual(yes)
    expect(opinionOn(review, place('his.24'))).toBeUndefined()
    expect(changed).toEqual([place('his.24')])
    expect(review.follows).toEqual({ id: 'r-1', submission: first.submission.fingerprint, carried: 1 })
    // The people and the authority stay, the place and days of the first visit do not.
    expect([review.assessors, review.visit]).toEqual([[{ name: 'An' }], { authority: 'Sở Y tế' }])
  })
})
