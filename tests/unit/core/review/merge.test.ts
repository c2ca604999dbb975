import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameJson } from '@/core/json/sameJson'
import { mergeReviews, withAllComments } from '@/core/review/mergeReviews'
import { conflictOn, opinionOn, placesOf } from '@/core/review/opinions'
import { contentOf } from '@/core/review/sameOpinion'
import type { Opinion, Review } from '@/core/types'
import { validateReview } from '@/generated/validators'
import { frozen } from '../../fixtures'
import { anyReview, aReview, NOW, place, SET } from './builders'

function merged(mine: Review, theirs: Review): Review {
  const result = mergeReviews(mine, theirs, NOW)
  if (!result.ok) throw new Error(result.reason)
  return result.review
}

/** What is said, row by row, as a set. */
function said(review: Review): Record<string, string[]> {
  const places = [...placesOf(review.opinions), ...placesOf(review.conflicts ?? {})]
  return Object.fromEntries(
    places.map((one) => {
      const opinion = opinionOn(review, one)
      const opinions = [...(opinion ? [opinion] : []), ...conflictOn(review, one)]
      return [one.id, opinions.map((each) => JSON.stringify(Object.entries(each).sort())).sort()]
    }),
  )
}

describe('merging reviews of one submission', () => {
  it('the same opinions join with both names, differing ones stand side by side, new ones are added', () => {
    const mine = aReview({
      'his.1': { opinion: 'agree', by: 'An', at: '2026-12-10T03:00:00Z' },
      'his.2': { opinion: 'agree', by: 'An' },
    })
    const theirs = aReview(
      {
        'his.1': { opinion: 'agree', by: 'Bình', comment: 'Đã xem', at: '2026-12-11T03:00:00Z' },
        'his.2': { opinion: 'disagree', by: 'Bình' },
        'his.3': { opinion: 'needs-more', by: 'Bình' },
      },
      { id: 'r-2', assessors: [{ name: 'Bình' }] },
    )
    const result = mergeReviews(mine, theirs, NOW)
    if (!result.ok) return expect.fail(result.reason)
    expect(result.report).toMatchObject({
      added: [place('his.3')],
      joined: [place('his.1')],
      conflicts: [place('his.2')],
    })
    expect(result.review.opinions[SET]).toEqual({
      'his.1': { opinion: 'agree', by: 'An; Bình', comment: 'Đã xem', at: '2026-12-11T03:00:00Z' },
      'his.3': { opinion: 'needs-more', by: 'Bình' },
    })
    expect(conflictOn(result.review, place('his.2'))).toHaveLength(2)
    expect(result.review.merged).toEqual([
      {
        id: 'r-2',
        by: 'Bình',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        mergedAt: NOW,
      },
    ])
    expect(validateReview(result.review)).toBe(true)
  })

  it('refuses a review of another submission, and of another state of the same one', () => {
    const other = aReview(
      {},
      { submission: { ...aReview().submission, id: 'x', fingerprint: '0'.repeat(64) } },
    )
    const changed = aReview({}, { submission: { ...aReview().submission, fingerprint: '0'.repeat(64) } })
    expect(mergeReviews(aReview(), other, NOW)).toEqual({ ok: false, reason: 'other-submission' })
    expect(mergeReviews(aReview(), changed, NOW)).toEqual({ ok: false, reason: 'changed-submission' })
  })

  it('unites people and evidence, puts conclusions one after the other, keeps ours of other facts and says so', () => {
    const mine = aReview(
      {},
      {
        visit: { number: '1/BB', conclusion: 'Đạt', attendees: [{ name: 'An', side: 'authority' }] },
        seen: ['e1'],
      },
    )
    const theirs = aReview(
      {},
      {
        id: 'r-2',
        visit: {
          number: '2/BB',
          place: 'Hội trường',
          conclusion: 'Cần bổ sung',
          attendees: [{ name: 'Bình', side: 'authority' }],
        },
        seen: ['e1', 'e2'],
      },
    )
    const result = mergeReviews(mine, theirs, NOW)
    if (!result.ok) return expect.fail(result.reason)
    expect(result.report.kept).toEqual(['number'])
    expect(result.review.visit).toEqual({
      number: '1/BB',
      place: 'Hội trường',
      conclusion: 'Đạt\n\nCần bổ sung',
      attendees: [
        { name: 'An', side: 'authority' },
        { name: 'Bình', side: 'authority' },
      ],
    })
    expect(result.review.seen).toEqual(['e1', 'e2'])
  })

  it('keeps fields nobody knows of either side', () => {
    const mine = frozen({ ...aReview({ 'his.1': { opinion: 'agree' } }), onlyMine: 1 }) as Review
    const theirs = frozen({ ...aReview(), id: 'r-2', onlyTheirs: 2 }) as Review
    expect(merged(mine, theirs)).toMatchObject({ onlyMine: 1, onlyTheirs: 2 })
  })

  it('the same content a second time changes nothing, so what was settled stays settled', () => {
    const theirs = aReview({ 'his.1': { opinion: 'disagree' } }, { id: 'r-2' })
    const once = merged(aReview({ 'his.1': { opinion: 'agree' } }), theirs)
    const settled: Review = { ...once, opinions: { [SET]: { 'his.1': { opinion: 'agree' } } } }
    delete settled.conflicts
    const again = mergeReviews(settled, theirs, NOW)
    expect(again).toMatchObject({ ok: true, report: { isKnown: true } })
    expect(again.ok && again.review).toBe(settled)
  })

  it('law: with itself it is itself', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        expect(merged(review, review)).toBe(review)
      }),
    )
  })

  it('law: whose review is opened first does not matter for opinions and conflicts', () => {
    fc.assert(
      fc.property(anyReview, anyReview, (a, b) => {
        expect(said(merged(a, b))).toEqual(said(merged(b, a)))
      }),
      { numRuns: 300 },
    )
  })

  it('law: no opinion is lost, whoever merges what in which order', () => {
    fc.assert(
      fc.property(fc.array(anyReview, { minLength: 2, maxLength: 4 }), (reviews) => {
        const [first, ...others] = reviews as [Review, ...Review[]]
        const all = others.reduce(merged, first)
        for (const review of reviews)
          for (const one of placesOf(review.opinions)) {
            const opinion = opinionOn(review, one) as Opinion
            const kept = [opinionOn(all, one), ...conflictOn(all, one)].filter((each) => each !== undefined)
            const holds = kept.some(
              (each) =>
                sameJson(
                  { ...contentOf(each), comment: undefined },
                  { ...contentOf(opinion), comment: undefined },
                ) &&
                (opinion.comment === undefined || each.comment === opinion.comment) &&
                (opinion.by === undefined || (each.by ?? '').split('; ').includes(opinion.by)),
            )
            expect(holds, `${one.id}: ${JSON.stringify(opinion)} in ${JSON.stringify(kept)}`).toBe(true)
          }
        expect(validateReview(all)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('law: three reviews, grouped either way, say the same', () => {
    const content = (review: Review): Record<string, string[]> =>
      Object.fromEntries(
        Object.entries(said(review)).map(([id, opinions]) => [
          id,
          opinions.map((each) => {
            const opinion = Object.fromEntries(JSON.parse(each) as [string, string][]) as unknown as Opinion
            return JSON.stringify(Object.entries(contentOf(opinion)).sort())
          }),
        ]),
      )
    fc.assert(
      fc.property(anyReview, anyReview, anyReview, (a, b, c) => {
        expect(content(merged(merged(a, b), c))).toEqual(content(merged(a, merged(b, c))))
      }),
      { numRuns: 300 },
    )
  })
})

describe('comments that differ on the same verdict', () => {
  it('can all stand, each under its name', () => {
    expect(
      withAllComments([
        { opinion: 'disagree', by: 'An', comment: 'Chưa có hợp đồng' },
        { opinion: 'disagree', by: 'Bình', comment: 'Chưa nghiệm thu' },
      ]),
    ).toEqual({
      opinion: 'disagree',
      by: 'An; Bình',
      comment: 'An: Chưa có hợp đồng\nBình: Chưa nghiệm thu',
    })
  })
  it('cannot where the verdicts differ', () => {
    expect(withAllComments([{ opinion: 'disagree' }, { opinion: 'agree' }])).toBeNull()
  })
})
