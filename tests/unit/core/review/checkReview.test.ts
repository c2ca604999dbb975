import { describe, expect, it } from 'vitest'
import { scoreReview } from '@/core/review/assessorAnswers'
import { checkReview, type ReviewRule } from '@/core/review/checkReview'
import type { Opinion, Review, Visit } from '@/core/types'
import { entriesOf } from '@/core/sets/criteria'
import { allSets, tt54 } from '../../fixtures'
import { aReview, SET, submission } from './builders'

const VISIT: Visit = {
  place: 'Phòng họp',
  from: '2026-12-10',
  to: '2026-12-11',
  concludedOn: '2026-12-11',
  outcome: 'confirmed',
  attendees: [{ name: 'Lê Thị Thẩm', title: 'Trưởng đoàn', side: 'authority' }],
}
const allAgreed: Record<string, Opinion> = Object.fromEntries(
  entriesOf(tt54).map(({ id }) => [id, { opinion: 'agree' }]),
)

function rulesOf(review: Review): ReviewRule[] {
  return checkReview(review, submission, allSets, scoreReview(submission, review, allSets)).map(
    ({ rule }) => rule,
  )
}
const withVisit = (patch: Partial<Visit>): Review => aReview(allAgreed, { visit: { ...VISIT, ...patch } })
const withOpinions = (opinions: Record<string, Opinion>): Review =>
  aReview({ ...allAgreed, ...opinions }, { visit: VISIT })

describe('the check of a review before sealing', () => {
  it('finds nothing where all rows are agreed to and the minutes are whole', () => {
    expect(rulesOf(withVisit({}))).toEqual([])
  })

  it.each<[string, Partial<Visit>, ReviewRule]>([
    ['a visit that ends before it begins', { from: '2026-12-12', to: '2026-12-11' }, 'visit-reversed'],
    ['minutes before the visit', { concludedOn: '2026-12-09' }, 'concluded-before-visit'],
    ['a deadline that is over', { deadline: '2020-01-01' }, 'deadline-past'],
    ['to be supplemented, until no day', { outcome: 'supplement' }, 'no-deadline'],
    [
      'determine again, though both say the same',
      { outcome: 'redetermine', deadline: '2027-01-10' },
      'again-same-level',
    ],
    ['no conclusion', { outcome: undefined }, 'no-outcome'],
    ['no place', { place: ' ' }, 'no-place'],
    ['nobody there', { attendees: [] }, 'no-attendees'],
    ['somebody without a role', { attendees: [{ name: 'An', side: 'facility' }] }, 'no-role'],
  ])('names %s', (_, patch, rule) => expect(rulesOf(withVisit(patch))).toContain(rule))

  it.each<[string, Opinion, ReviewRule]>([
    ['"needs more" that does not say what', { opinion: 'needs-more' }, 'more-without-comment'],
    ['disagreeing without a word', { opinion: 'disagree', comment: ' ' }, 'disagree-without-comment'],
    [
      '"does not apply" without a reason',
      { opinion: 'disagree', verdict: 'not-applicable' },
      'own-without-reason',
    ],
  ])('names %s', (_, opinion, rule) => expect(rulesOf(withOpinions({ 'his.1': opinion }))).toContain(rule))

  it('"as reported" does not go with another level', () => {
    const review = withOpinions({ 'his.1': { opinion: 'disagree', comment: 'Không có' } })
    expect(rulesOf(review)).toContain('confirmed-otherwise')
  })

  it('rows that decide and that nobody looked at keep the level a range, and are named', () => {
    const { 'his.1': _one, ...others } = allAgreed
    expect(rulesOf(aReview(others, { visit: VISIT }))).toContain('pending')
  })

  it('assessors who differ are to be settled first', () => {
    const { 'his.1': _one, ...others } = allAgreed
    const differ: Opinion[] = [{ opinion: 'agree' }, { opinion: 'disagree', comment: 'Không có' }]
    const review = aReview(others, { visit: VISIT, conflicts: { [SET]: { 'his.1': differ } } })
    const found = checkReview(review, submission, allSets, scoreReview(submission, review, allSets))
    expect(found.find(({ rule }) => rule === 'unsettled')?.places).toEqual([{ setId: SET, id: 'his.1' }])
    const weights = found.map(({ severity }) => severity)
    expect(weights).toEqual([...weights].sort())
  })

  it('what the hospital could not hand in is an error: SAN without storage (rows 8 and 11)', () => {
    const review = withOpinions({
      'infrastructure.8': { opinion: 'disagree', comment: 'Không có tủ lưu trữ' },
    })
    const found = checkReview(review, submission, allSets, scoreReview(submission, review, allSets))
    expect(
      found.some(({ rule, finding }) => rule === 'contradiction' && finding?.rule.includes('storage')),
    ).toBe(true)
  })
})
