import fc from 'fast-check'
import { newReview } from '@/core/review/newReview'
import { submit } from '@/core/seal/submit'
import type { Assessment, Opinion, Review } from '@/core/types'
import { anAssessment, answers } from '../../builders'
import { allSets, frozen, tt54 } from '../../fixtures'

export const SET = 'tt54-2017'
export const NOW = '2026-12-10T02:00:00Z'
export const STAMP = { by: 'Lê Thị Thẩm', at: '2026-12-10T03:00:00Z' }

/** A sealed submission: everything of Circular 54 met but one row of rank 6, so level 5. */
export const submission: Assessment = frozen(
  submit(
    anAssessment()
      .on('2024-12-02')
      .with(answers().allMet(tt54).notMet('his.24'))
      .having({ facility: { name: 'Bệnh viện An Bình', superior: 'Sở Y tế An Bình' } })
      .build(),
    allSets,
    { sealedAt: '2026-12-02T03:04:05Z', sealedBy: 'Nguyễn Văn An' },
  ),
)

/** A review of it with these opinions on Circular 54. */
export function aReview(opinions: Record<string, Opinion> = {}, patch: Partial<Review> = {}): Review {
  return frozen({
    ...newReview(submission, { id: 'r-1', now: NOW }),
    opinions: { [SET]: opinions },
    ...patch,
  })
}

export const place = (id: string) => ({ setId: SET, id })

/** Ids that answer with something of Object.prototype when they are looked up carelessly are among them. */
const IDS = ['his.1', 'his.2', 'lis.9', 'milestone.filmless', 'constructor', 'toString']

export const anyOpinion: fc.Arbitrary<Opinion> = fc.record(
  {
    opinion: fc.constantFrom('agree' as const, 'disagree' as const, 'needs-more' as const),
    verdict: fc.constantFrom('met' as const, 'not-met' as const),
    items: fc.constantFrom({ 'lis.9.1': true }, { 'lis.9.1': false }),
    comment: fc.constantFrom('Chưa thấy biên bản', 'Đã xem tại khoa'),
    by: fc.constantFrom('An', 'Bình', 'Chi'),
    at: fc.constantFrom('2026-12-10T03:00:00Z', '2026-12-11T03:00:00Z'),
  },
  { requiredKeys: ['opinion'] },
)

/** Reviews of one submission by different people. */
export const anyReview: fc.Arbitrary<Review> = fc
  .record({
    id: fc.constantFrom('r-1', 'r-2', 'r-3'),
    opinions: fc.dictionary(fc.constantFrom(...IDS), anyOpinion, { noNullPrototype: true }),
    conclusion: fc.constantFrom(undefined, 'Đạt', 'Cần bổ sung'),
  })
  .map(({ id, opinions, conclusion }) =>
    aReview(opinions, { id, ...(conclusion === undefined ? {} : { visit: { conclusion } }) }),
  )
