import { describe, expect, it } from 'vitest'
import { newReview } from '@/core/review/newReview'
import {
  setOpinion,
  setOpinionText,
  setOwnItem,
  setOwnVerdict,
  setRest,
  settleConflict,
} from '@/core/review/editOpinions'
import { setAssessors, setAttendees, setSeen, updateVisit } from '@/core/review/editVisit'
import { conflictOn, opinionOn } from '@/core/review/opinions'
import { validateReview } from '@/generated/validators'
import { findEntry } from '@/core/sets/criteria'
import { frozen, tt54 } from '../../fixtures'
import { aReview, NOW, place, SET, STAMP, submission } from './builders'

const row = (id: string) => findEntry([tt54], id)?.row ?? expect.fail(id)
const later = { by: 'Trần Văn Định', at: '2026-12-11T00:00:00Z' }

describe('a new review', () => {
  it('is bound to the fingerprint of the seal while the seal holds', () => {
    const review = newReview(submission, { id: 'r-1', now: NOW })
    expect(review.submission).toMatchObject({
      id: submission.id,
      fingerprint: submission.seal?.fingerprint,
      sealedAt: '2026-12-02T03:04:05Z',
      seal: 'valid',
      facility: { name: 'Bệnh viện An Bình', superior: 'Sở Y tế An Bình' },
    })
    expect(review.visit?.authority).toBe('Sở Y tế An Bình')
    expect(validateReview(review)).toBe(true)
  })

  it('is bound to the content, and marked, when nothing was sealed or the seal is broken', () => {
    const changed = { ...submission, targetLevel: 7 }
    const { seal: _seal, ...open } = changed
    const ofChanged = newReview(changed, { id: 'r-1', now: NOW }).submission
    const ofOpen = newReview(open, { id: 'r-1', now: NOW }).submission
    expect(ofChanged.seal).toBe('broken')
    expect(ofOpen.seal).toBe('absent')
    expect(ofChanged.fingerprint).not.toBe(submission.seal?.fingerprint)
    expect(ofOpen.fingerprint).toBe(ofChanged.fingerprint)
  })
})

describe('opinions', () => {
  const review = aReview()

  it('are given with name and time, changed and taken back; nothing else changes', () => {
    const agreed = setOpinion(review, place('his.1'), 'agree', STAMP)
    expect(opinionOn(agreed, place('his.1'))).toEqual({ opinion: 'agree', ...STAMP })
    expect(setOpinion(agreed, place('his.1'), 'agree', STAMP)).toBe(agreed)
    const taken = setOpinion(agreed, place('his.1'), null, later)
    expect(taken).toEqual(review)
    expect(setOpinion(review, place('his.1'), null, later)).toBe(review)
  })

  it('to agree is to take the hospital’s answer: a verdict of one’s own goes, the comment stays', () => {
    let mine = setOpinion(review, place('his.1'), 'disagree', STAMP)
    mine = setOwnVerdict(mine, place('his.1'), 'not-applicable', STAMP)
    mine = setOpinionText(mine, place('his.1'), 'reason', 'Cơ sở không có', STAMP)
    mine = setOpinionText(mine, place('his.1'), 'comment', 'Đã trao đổi', STAMP)
    mine = setOpinion(mine, place('his.1'), 'needs-more', STAMP)
    expect(opinionOn(mine, place('his.1'))).toMatchObject({ verdict: 'not-applicable' })
    mine = setOpinion(mine, place('his.1'), 'agree', later)
    expect(opinionOn(mine, place('his.1'))).toEqual({ opinion: 'agree', comment: 'Đã trao đổi', ...later })
  })

  it('a verdict of one’s own goes with a dissent only', () => {
    const agreed = setOpinion(review, place('his.1'), 'agree', STAMP)
    expect(setOwnVerdict(agreed, place('his.1'), 'not-met', STAMP)).toBe(agreed)
    expect(setOwnVerdict(review, place('his.1'), 'not-met', STAMP)).toBe(review)
  })

  it('the first item begins from the hospital’s answer, so only what differs is stated', () => {
    const given = { row: row('lis.9'), answer: { verdict: 'met' as const } }
    const items = row('lis.9').items?.map(({ id }) => id) ?? []
    let mine = setOpinion(review, place('lis.9'), 'disagree', STAMP)
    mine = setOwnItem(mine, place('lis.9'), given, { id: items[1] ?? '', value: false }, STAMP)
    expect(opinionOn(mine, place('lis.9'))?.items).toEqual(
      Object.fromEntries(items.map((id, index) => [id, index !== 1])),
    )
    expect(opinionOn(mine, place('lis.9'))?.verdict).toBeUndefined()
  })

  it('the rest of a group at once leaves every row that somebody looked at', () => {
    const begun = aReview(
      { 'his.1': { opinion: 'disagree' } },
      { conflicts: { [SET]: { 'his.2': [{ opinion: 'agree' }, { opinion: 'disagree' }] } } },
    )
    const done = setRest(begun, ['his.1', 'his.2', 'his.3', 'his.4'].map(place), 'agree', STAMP)
    expect(opinionOn(done, place('his.1'))).toEqual({ opinion: 'disagree' })
    expect(opinionOn(done, place('his.2'))).toBeUndefined()
    expect(opinionOn(done, place('his.3'))?.opinion).toBe('agree')
    expect(opinionOn(done, place('his.4'))?.opinion).toBe('agree')
    expect(validateReview(done)).toBe(true)
  })

  it('an opinion given by hand, or chosen, settles what assessors differed on', () => {
    const differing = [{ opinion: 'agree' as const }, { opinion: 'disagree' as const, by: 'Bình' }]
    const begun = aReview({}, { conflicts: { [SET]: { 'his.2': differing, 'his.3': differing } } })
    const one = setOpinion(begun, place('his.2'), 'needs-more', STAMP)
    expect(conflictOn(one, place('his.2'))).toEqual([])
    expect(conflictOn(one, place('his.3'))).toEqual(differing)
    const both = settleConflict(one, place('his.3'), differing[1] ?? expect.fail())
    expect(both.conflicts).toBeUndefined()
    expect(opinionOn(both, place('his.3'))).toEqual({ opinion: 'disagree', by: 'Bình' })
  })

  it('fields nobody knows stay', () => {
    const odd = frozen({ ...aReview(), future: { a: 1 } })
    expect(setOpinion(odd, place('his.1'), 'agree', STAMP)).toMatchObject({ future: { a: 1 } })
  })
})

describe('the visit', () => {
  it('keeps what is written and drops what is emptied', () => {
    const written = updateVisit(aReview(), { number: '12/BB-SYT', place: 'Phòng họp', copies: 3 })
    expect(written.visit).toMatchObject({ number: '12/BB-SYT', copies: 3 })
    expect(updateVisit(written, { number: '', place: undefined }).visit).toEqual({
      authority: 'Sở Y tế An Bình',
      copies: 3,
    })
  })

  it('keeps the people of the two sides apart', () => {
    let review = setAttendees(aReview(), 'authority', [{ name: 'Lê Thị Thẩm', title: 'Trưởng đoàn' }])
    review = setAttendees(review, 'facility', [{ name: 'Nguyễn Văn An' }])
    review = setAttendees(review, 'authority', [])
    expect(review.visit?.attendees).toEqual([{ name: 'Nguyễn Văn An', side: 'facility' }])
    expect(setAssessors(setAssessors(review, [{ name: 'A' }]), []).assessors).toBeUndefined()
  })

  it('notes evidence as looked at once, and takes it back', () => {
    const seen = setSeen(setSeen(aReview(), 'e1', true), 'e2', true)
    expect(seen.seen).toEqual(['e1', 'e2'])
    expect(setSeen(seen, 'e1', true)).toBe(seen)
    expect(setSeen(setSeen(seen, 'e1', false), 'e2', false).seen).toBeUndefined()
  })
})
