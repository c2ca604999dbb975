import { describe, expect, it } from 'vitest'
import { scoreReview } from '@/core/review/assessorAnswers'
import { reviewContradictions } from '@/core/review/reviewContradictions'
import type { Assessment, Opinion } from '@/core/types'
import { tt54 } from '../../fixtures'
import { aReview, SET, submission } from './builders'

/** A hospital that says of criteria 8 (storage) and 11 (SAN/NAS) that it has both. */
const both: Assessment = {
  ...submission,
  answers: { [SET]: { 'infrastructure.8': { verdict: 'met' }, 'infrastructure.11': { verdict: 'met' } } },
}
function found(opinions: Record<string, Opinion>) {
  const review = aReview(opinions)
  return reviewContradictions(both, review, [tt54], scoreReview(both, review, [tt54]))
}

describe('what the assessors say is held to the same rules as what the hospital says', () => {
  it('storage disagreed with, SAN/NAS agreed to: both rows say so', () => {
    const rows = found({
      'infrastructure.8': { opinion: 'disagree' },
      'infrastructure.11': { opinion: 'agree' },
    })
    for (const id of ['infrastructure.8', 'infrastructure.11'])
      expect(rows.get(id as never)?.map(({ rule }) => rule)).toContain('contradiction.san-without-storage')
  })

  it('both agreed to, or one not looked at yet: nothing contradicts', () => {
    expect(
      found({ 'infrastructure.8': { opinion: 'agree' }, 'infrastructure.11': { opinion: 'agree' } }).size,
    ).toBe(0)
    expect(found({ 'infrastructure.11': { opinion: 'agree' } }).size).toBe(0)
  })
})
