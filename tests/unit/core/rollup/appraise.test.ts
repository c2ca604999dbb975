import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newReview } from '@/core/review/newReview'
import { sealReview } from '@/core/review/sealReview'
import { verifyReview } from '@/core/review/verifyReview'
import { bindReviews } from '@/core/rollup/bindReviews'
import { reviewRowOf, type RollupReview } from '@/core/rollup/reviewRow'
import { rollUp } from '@/core/rollup/rollUp'
import { viewOf } from '@/core/rollup/rowOf'
import { appraisedViews } from '@/core/rollup/appraise'
import { sealState } from '@/core/seal/seal'
import { submit } from '@/core/seal/submit'
import { REGIMES, type Assessment, type Opinion, type Review } from '@/core/types'
import type { VisitOutcome } from '@/generated/formats'
import { anAssessment, answers, askedIds } from '../../builders'
import { tt54 } from '../../fixtures'
import { anyFolder, aRow, aSealedRow, anySubmission, SETS } from './rows'

const NOW = '2026-12-10T02:00:00Z'
const ROWS_OF_54 = askedIds(tt54)
const WITH_ITEMS = tt54.groups
  .flatMap(({ criteria }) => criteria)
  .filter(({ items = [] }) => items.length > 0)

const anyOpinion: fc.Arbitrary<Opinion> = fc.record(
  {
    opinion: fc.constantFrom('agree' as const, 'agree' as const, 'disagree' as const, 'needs-more' as const),
    verdict: fc.constantFrom('met' as const, 'not-met' as const, 'not-applicable' as const),
    reason: fc.constantFrom('không có khoa', ''),
    by: fc.constant('An'),
  },
  { requiredKeys: ['opinion'] },
)
const anyOpinions = fc
  .tuple(
    fc.array(fc.option(anyOpinion, { nil: undefined }), {
      minLength: ROWS_OF_54.length,
      maxLength: ROWS_OF_54.length,
    }),
    fc.array(fc.boolean(), { minLength: WITH_ITEMS.length, maxLength: WITH_ITEMS.length }),
  )
  .map(([opinions, items]) => {
    const made = Object.fromEntries(
      ROWS_OF_54.flatMap((id, index) => {
        const opinion = opinions[index]
        return opinion ? [[id, opinion]] : []
      }),
    )
    // Some are said item by item.
    for (const [index, { id, items: own = [] }] of WITH_ITEMS.entries())
      if (items[index] === true && own[0])
        made[id] = { opinion: 'disagree', verdict: 'met', items: { [own[0].id]: false }, by: 'An' }
    return made
  })

function reviewOf(submission: Assessment, opinions: Record<string, Opinion>): Review {
  return { ...newReview(submission, { id: 'r', now: NOW }), opinions: { 'tt54-2017': opinions } }
}
const rowOfReview = (review: Review, path = 'r.tt54.json'): RollupReview =>
  reviewRowOf(review, sealState(review), { path, sets: SETS })

describe('opinions of a review on a row of the roll-up', () => {
  it('give the same level, ranks and rows as scoring the files themselves again', () => {
    fc.assert(
      fc.property(anySubmission, anyOpinions, (submission, opinions) => {
        const review = reviewOf(submission, opinions)
        const row = aRow(submission)
        const expected = verifyReview(review, submission, SETS).results.assessor
        const used = row.sets.map(({ id }) => SETS.find((set) => set.id === id) ?? null)
        const views = appraisedViews(row, rowOfReview(review), SETS)
        for (const regime of REGIMES)
          expect(views[regime]).toEqual(viewOf(expected.regimes[regime], used, regime))
      }),
      { numRuns: 60 },
    )
  })
})

const submission = anAssessment()
  .on('2026-11-15')
  .with(answers().allMet(tt54).notMet('his.24'))
  .having({ facility: { name: 'Bệnh viện A', code: '01' } })
  .build()
const row = aSealedRow(submission, 'a.tt54.json')
/** The row and the review are of one content: sealed the same way. */
const sealedSubmission = submit(submission, SETS, { sealedAt: '2026-11-20T02:00:00Z', sealedBy: 'Lê Văn A' })

function sealedReview(outcome: VisitOutcome, id = 'r', sealedAt = '2026-12-15T08:00:00Z'): Review {
  const agreed = Object.fromEntries(
    ROWS_OF_54.map((one): [string, Opinion] => [one, { opinion: 'agree', by: 'An' }]),
  )
  const review = {
    ...reviewOf(sealedSubmission, { ...agreed, 'his.18': { opinion: 'disagree', by: 'An' } }),
    id,
    visit: { outcome, concludedOn: '2026-12-14' },
  }
  return sealReview(review, sealedSubmission, SETS, { sealedAt })
}
const OPTIONS = {
  sets: SETS,
  set: tt54,
  regime: 'as-issued' as const,
  target: 6,
  waived: new Set<never>(),
  choices: new Map(),
  year: 2026,
  today: '2026-12-20',
}

describe('reviews bound to submissions', () => {
  it('by the hash of the content; own level, reviewed level and conclusion stand side by side', () => {
    const reviews = [rowOfReview(sealedReview('confirmed'))]
    const levels = (['self', 'appraised', 'decided'] as const).map((basis) => {
      const rolled = rollUp([row], { ...OPTIONS, reviews, basis })
      return [rolled.under(row).views['as-issued'].level?.lower, rolled.result().counted]
    })
    // Điều 4 khoản 3: his.24 is a row of level 6, his.18 one of level 4.
    expect(levels).toEqual([
      [5, 1],
      [3, 1],
      [3, 1],
    ])
    expect(rollUp([row], { ...OPTIONS, reviews }).appraisalOf(row)).toMatchObject({
      state: 'decided',
      review: { reviewedOn: '2026-12-14', outcome: 'confirmed' },
    })
  })

  it('while more is asked for or the level is to be determined again, it is not the concluded level', () => {
    const reviews = [rowOfReview(sealedReview('redetermine'))]
    const { left, counted, appraisals } = rollUp([row], { ...OPTIONS, reviews, basis: 'decided' }).result()
    expect([counted, left['not-decided']]).toEqual([0, 1])
    expect(appraisals).toMatchObject({ appraised: 0 })
    expect(rollUp([row], { ...OPTIONS, reviews }).result().appraisals.appraised).toBe(1)
  })

  it('unsealed it is under review, and gives no level', () => {
    const open = reviewOf(sealedSubmission, { 'his.18': { opinion: 'disagree', by: 'An' } })
    const rolled = rollUp([row], { ...OPTIONS, reviews: [rowOfReview(open)], basis: 'appraised' })
    expect(rolled.appraisalOf(row)).toMatchObject({ state: 'reviewing', views: null, review: { looked: 1 } })
    expect(rolled.result().left['not-appraised']).toBe(1)
  })

  it('changed after sealing, or of another submission, it is set apart and told', () => {
    const broken = { ...sealedReview('confirmed'), opinions: {} }
    const other = { ...rowOfReview(sealedReview('confirmed')), about: '0'.repeat(64), path: 'other' }
    const { loose } = rollUp([row], { ...OPTIONS, reviews: [rowOfReview(broken, 'broken'), other] }).result()
    expect(loose.map(({ review, reason }) => [review.path, reason])).toEqual([
      ['broken', 'broken'],
      ['other', 'unbound'],
    ])
  })

  it('several reviews of one submission: the one sealed last', () => {
    const [first, later] = [
      rowOfReview(sealedReview('redetermine'), '1'),
      rowOfReview(sealedReview('confirmed', 'r2', '2026-12-16T08:00:00Z'), '2'),
    ]
    for (const reviews of [
      [first, later],
      [later, first],
    ])
      expect(bindReviews(new Set([row.content]), reviews, SETS).of(row)?.review.path).toBe('2')
  })
})

it('the content of every submission, sealed or not, is the hash the review records', () => {
  fc.assert(
    fc.property(anyFolder, (folder) => {
      for (const { assessment, row: one } of folder)
        expect(newReview(assessment, { id: 'r', now: NOW }).submission.fingerprint).toBe(one.content)
    }),
    { numRuns: 20 },
  )
})
