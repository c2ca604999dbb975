import { describe, expect, it } from 'vitest'
import { deskKey, fromStored, toStored } from '@/stores/deskReview'
import { aReview, submission } from '../core/review/builders'

const review = aReview({ 'his.1': { opinion: 'agree' } })
const evidence = [{ id: 'e1', title: 'Biên bản', file: { name: 'a.pdf', size: 1, sha256: 'a'.repeat(64) } }]
const kept = { key: 'r-1', side: 'assessor' as const, review, submission: { ...submission, evidence } }
const stored = { ...toStored(kept), revision: 1, savedAt: '2026-12-10T01:00:00Z' }

describe('a review on the desk', () => {
  it('comes back as it was put there, and names the files it needs', () => {
    expect(fromStored(stored)).toEqual(kept)
    expect(stored.files).toEqual(['a'.repeat(64)])
  })

  it('of both sides on one machine lies under two ids', () => {
    expect(deskKey('facility', review)).not.toBe(deskKey('assessor', review))
    const received = { key: 'received.r-1', side: 'facility' as const, review, submission: null }
    const row = { ...toStored(received), revision: 1, savedAt: '2026-12-10T01:00:00Z' }
    expect(fromStored(row)).toEqual(received)
  })

  it.each([
    ['nothing', null],
    ['text', 'x'],
    ['another side', { ...(stored.value as object), side: 'director' }],
    ['no submission', { side: 'assessor', review }],
    ['a damaged submission', { side: 'assessor', review, submission: { format: 'x' } }],
    ['a damaged review', { side: 'assessor', review: { ...review, opinions: 7 }, submission }],
  ])('is left alone when it is %s: a backup may have brought anything', (_name, value) => {
    expect(fromStored({ ...stored, value })).toBeNull()
  })
})
