import { describe, expect, it } from 'vitest'
import { mergeReviews } from '@/core/review/mergeReviews'
import { addPhoto, photoHashes, photosOn, removePhoto } from '@/core/review/photos'
import { reviewDifferences } from '@/core/review/differences'
import { scoreReview } from '@/core/review/assessorAnswers'
import { visitRows } from '@/core/review/visitRows'
import type { Photo } from '@/core/types'
import { readReview } from '@/files/review/parseReview'
import { toStored } from '@/stores/deskReview'
import { tt54 } from '../../fixtures'
import { aReview, NOW, place, SET, submission } from './builders'

const photo = (id: string, criterion: string, letter: string): Photo => ({
  id,
  setId: SET,
  criterion,
  at: NOW,
  file: { name: `${id}.jpg`, type: 'image/jpeg', size: 10, sha256: letter.repeat(64) },
})
const one = photo('p-1', 'his.1', 'a')

describe('pictures of the visit', () => {
  it('stand at their row, each once, and go', () => {
    const taken = addPhoto(addPhoto(aReview(), one), photo('p-2', 'his.2', 'b'))
    expect(photosOn(taken, place('his.1'))).toEqual([one])
    expect(addPhoto(taken, photo('p-3', 'his.1', 'a'))).toBe(taken)
    expect(photoHashes(taken)).toEqual(['a'.repeat(64), 'b'.repeat(64)])
    expect(photosOn(removePhoto(taken, 'p-1'), place('his.1'))).toEqual([])
    expect('photos' in removePhoto(removePhoto(taken, 'p-1'), 'p-2')).toBe(false)
    expect(removePhoto(taken, 'x')).toBe(taken)
  })

  it('are read back from a file, kept on the desk with the review, and united with a colleague’s', () => {
    const taken = addPhoto(aReview(), one)
    const read = readReview(JSON.parse(JSON.stringify(taken)))
    expect(read.ok && read.value.review.photos).toEqual([one])
    expect(toStored({ key: 'r', side: 'assessor', review: taken, submission }).files).toContain(
      'a'.repeat(64),
    )
    const merged = mergeReviews(taken, addPhoto(aReview({}, { id: 'r-2' }), photo('p-2', 'his.2', 'b')), NOW)
    expect(merged.ok && merged.review.photos?.map(({ id }) => id)).toEqual(['p-1', 'p-2'])
  })
})

describe('what is to be seen on site', () => {
  it('what decides the next level and what is disputed, in the order of the circular', () => {
    // Article 4: everything of level 6 is met but criterion his.24, so that row decides it.
    const review = aReview({ 'his.1': { opinion: 'needs-more' }, 'his.2': { opinion: 'agree' } })
    const results = scoreReview(submission, review, [tt54])
    const { rows } = reviewDifferences([tt54], results, review)
    const ids = visitRows([tt54], review, results, rows).map(({ id }) => id)
    expect(ids).toContain('his.24')
    expect(ids).toContain('his.1')
    expect(ids).not.toContain('his.2')
    expect(ids.indexOf('his.1')).toBeLessThan(ids.indexOf('his.24'))
  })
})
