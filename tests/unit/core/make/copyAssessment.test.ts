import { describe, expect, it } from 'vitest'
import { copyAssessment } from '@/core/make/copyAssessment'
import { newAssessment } from '@/core/make/newAssessment'
import type { Assessment } from '@/core/types'

const original: Assessment & { later: number } = {
  ...newAssessment({
    id: 'a',
    now: '2026-01-01T00:00:00Z',
    assessedOn: '2026-12-01',
    criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
    name: 'Bệnh viện A',
  }),
  illustrative: true,
  answers: { 'tt54-2017': { 'his.1': { verdict: 'met', note: 'x' } } },
  seal: { algorithm: 'SHA-256', fingerprint: 'f'.repeat(64), sealedAt: '2026-12-02T00:00:00Z' },
  later: 7,
}

describe('copyAssessment', () => {
  const copy = copyAssessment(original, { id: 'b', now: '2026-12-03T00:00:00Z' })

  it('has an id and times of its own, and the rest of the content', () => {
    const { seal: _seal, ...content } = original
    const at = '2026-12-03T00:00:00Z'
    expect(copy).toEqual({ ...content, id: 'b', createdAt: at, updatedAt: at })
  })

  it('does not carry the seal of the original, which it would break', () => {
    expect(copy.seal).toBeUndefined()
    expect(original.seal).toBeDefined()
  })
})
