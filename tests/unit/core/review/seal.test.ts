import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptOpinion, isAccepted, redetermine } from '@/core/review/acceptOpinion'
import { setOpinion } from '@/core/review/editOpinions'
import { sealReview } from '@/core/review/sealReview'
import { bindingOf, verifyReview } from '@/core/review/verifyReview'
import { sealState } from '@/core/seal/seal'
import type { Opinion, Review } from '@/core/types'
import { validateAssessment, validateReview } from '@/generated/validators'
import { allSets } from '../../fixtures'
import { aReview, place, SET, STAMP, submission } from './builders'

const OPTIONS = { sealedAt: '2026-12-15T08:00:00Z', sealedBy: 'Lê Thị Thẩm' }
const review = aReview({
  'his.1': { opinion: 'agree', ...STAMP },
  'his.18': { opinion: 'disagree', comment: 'Chưa thấy chạy thật', ...STAMP },
})
const sealed = sealReview(review, submission, allSets, OPTIONS)
const verify = (given: Review) => verifyReview(given, submission, allSets)

describe('a sealed review', () => {
  it('claims both levels, carries the words of its rows, and is untouched as it comes', () => {
    expect(validateReview(sealed)).toBe(true)
    expect(sealed.claims?.self.levels['as-issued']).toEqual({ lower: 5, upper: 5 })
    expect(sealed.claims?.assessor.levels['as-issued']?.upper).toBe(3)
    expect(Object.keys(sealed.snapshot?.[SET] ?? {}).sort()).toEqual(['his.1', 'his.18'])
    expect(verify(sealed)).toMatchObject({
      seal: { state: 'valid' },
      changedFacts: [],
      binding: 'bound',
      differences: { self: [], assessor: [] },
    })
  })

  it('shows any later edit, and a new seal names the one it replaces', () => {
    const changed = setOpinion(sealed, place('his.1'), 'disagree', STAMP)
    expect(sealState(changed).state).toBe('broken')
    const again = sealReview(changed, submission, allSets, OPTIONS)
    expect(again.seal?.replaces).toBe(sealed.seal?.fingerprint)
    expect(again.claims?.replaces).toBe(sealed.seal?.fingerprint)
    expect(verify(again)).toMatchObject({ seal: { state: 'valid' }, changedFacts: [] })
  })

  it('is about exactly one content', () => {
    expect(bindingOf(sealed, { ...submission, targetLevel: 7 })).toBe('changed')
    expect(bindingOf(sealed, { ...submission, id: 'other' })).toBe('other')
  })

  it('is scored again: levels that are claimed and not found are said', () => {
    const lying = JSON.parse(JSON.stringify(sealed)) as Review
    lying.claims!.assessor.levels['in-force'] = { lower: 7, upper: 7 }
    expect(verify(lying).differences.assessor).toMatchObject([
      { regime: 'in-force', claimed: { lower: 7, upper: 7 } },
    ])
  })

  it('shows any other byte of its content', () => {
    const bytes = JSON.stringify(sealed)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0x20, max: 0x7e }), (at, code) => {
        let changed: Review
        try {
          changed = JSON.parse(bytes.slice(0, at) + String.fromCharCode(code) + bytes.slice(at + 1)) as Review
        } catch {
          return
        }
        if (JSON.stringify(changed) === bytes || !validateReview(changed)) return
        const { seal, changedFacts } = verify(changed)
        expect(seal.state === 'valid' && changedFacts.length === 0).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

describe('accepting an opinion', () => {
  const LINE = '[Thẩm định 15/12/2026] Chưa thấy chạy thật'
  const opinion: Opinion = { opinion: 'disagree', comment: 'Chưa thấy chạy thật' }
  const noted = {
    ...submission,
    answers: {
      [SET]: {
        ...submission.answers[SET],
        'his.18': { verdict: 'met' as const, note: 'Đã có', evidence: ['e1'] },
      },
    },
  }

  it('takes the verdict, keeps note and evidence, and marks where the comment comes from', () => {
    const accepted = acceptOpinion(noted, place('his.18'), opinion, LINE)
    expect(accepted.answers[SET]?.['his.18']).toEqual({
      verdict: 'not-met',
      note: `Đã có\n${LINE}`,
      evidence: ['e1'],
    })
    expect(isAccepted(noted, place('his.18'), opinion, LINE)).toBe(false)
    expect(isAccepted(accepted, place('his.18'), opinion, LINE)).toBe(true)
    expect(acceptOpinion(accepted, place('his.18'), opinion, LINE)).toBe(accepted)
  })

  it('takes items, and the reason of “not applicable”', () => {
    const items: Opinion = { opinion: 'disagree', items: { 'lis.9.1': false } }
    expect(acceptOpinion(noted, place('lis.9'), items, '').answers[SET]?.['lis.9']).toEqual({
      items: { 'lis.9.1': false },
    })
    const none: Opinion = { opinion: 'disagree', verdict: 'not-applicable', reason: 'Không có' }
    expect(acceptOpinion(noted, place('lis.9'), none, '').answers[SET]?.['lis.9']).toEqual({
      verdict: 'not-applicable',
      reason: 'Không có',
    })
  })

  it('“needs more” without a verdict takes the comment only', () => {
    const more: Opinion = { opinion: 'needs-more', comment: 'Bổ sung biên bản' }
    expect(acceptOpinion(noted, place('his.18'), more, LINE).answers[SET]?.['his.18']).toMatchObject({
      verdict: 'met',
      note: `Đã có\n${LINE}`,
    })
  })
})

describe('Điều 5 khoản 3: determining the level again', () => {
  const options = {
    id: 'again',
    now: '2026-12-20T00:00:00Z',
    assessedOn: '2026-12-20',
    lineOf: ({ comment = '' }: Opinion) => comment,
  }

  it('is a new assessment that names the earlier one, the submission and the review, and has no seal', () => {
    const begun = redetermine(submission, sealed, { ...options, acceptAll: false })
    expect(begun).toMatchObject({
      id: 'again',
      startedFrom: submission.id,
      assessedOn: '2026-12-20',
      redetermines: {
        review: sealed.seal?.fingerprint,
        reviewId: sealed.id,
        submission: submission.seal?.fingerprint,
      },
    })
    expect(begun.seal).toBeUndefined()
    expect(begun.submission).toBeUndefined()
    expect(begun.answers).toEqual(submission.answers)
    expect(validateAssessment(begun)).toBe(true)
    expect(sealState(submission).state).toBe('valid')
  })

  it('with the opinions accepted it has the assessors’ verdicts', () => {
    const begun = redetermine(submission, sealed, { ...options, acceptAll: true })
    expect(begun.answers[SET]?.['his.18']).toEqual({ verdict: 'not-met', note: 'Chưa thấy chạy thật' })
    expect(begun.answers[SET]?.['his.1']).toEqual({ verdict: 'met' })
  })
})
