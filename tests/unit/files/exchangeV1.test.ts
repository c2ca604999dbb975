import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verifyReview } from '@/core/review/verifyReview'
import { unlockKey } from '@/core/signing/protectKey'
import { signatureState } from '@/core/signing/signatureState'
import { signSeal } from '@/core/signing/signSeal'
import type { Seal } from '@/core/types'
import { writeAssessmentFile } from '@/files/assessmentFile'
import { readKeyFile, readPublicKeys } from '@/files/keys/readKeys'
import { openAssessmentFile } from '@/files/openAssessmentFile'
import { parseReview } from '@/files/review/parseReview'
import { writeReviewFile } from '@/files/review/reviewFile'
import { openSubmission } from '@/files/submissions/openSubmission'
import { allSets } from '../fixtures'
import { CONTEXT } from './support'

const PUBLIC_KEY = '03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8'
const PASSPHRASE = 'mưa rào tháng bảy 54'

const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/exchange-v1/${file}`, import.meta.url)))

function take<T>(read: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const card = () => take(readPublicKeys(bytesOf('card.tt54-public-key.json'))).keys
const review = () => take(parseReview(bytesOf('review.tt54.json')))
async function submission() {
  const context = { ...CONTEXT, name: 'submission.tt54.json', known: card() }
  const opened = await openSubmission(bytesOf('submission.tt54.json'), context)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened
}

describe('the submission of version 1', () => {
  it('is intact, claims what it reaches, and is signed by the key of the card', async () => {
    const { verification, signature, preview } = await submission()
    expect(verification).toMatchObject({
      seal: { state: 'valid' },
      changedFacts: [],
      differences: [],
      words: [],
    })
    // Level 4 needs LIS advanced, and one item of lis.9 is not met (tests/fixtures/format-v1).
    expect(verification.result.level).toEqual({ lower: 3, upper: 3 })
    expect(verification.sets.map(({ state }) => state)).toEqual(['known'])
    expect(signature).toMatchObject({ state: 'valid', publicKey: PUBLIC_KEY, known: { label: 'Phòng CNTT' } })
    expect(preview.notices).toEqual([])
  })

  it('names the seal it replaces, and carries its warning', async () => {
    const { assessment } = await submission()
    expect(assessment.seal?.replaces).toBe('4119a017db9ad5fd13b1aaa9e362466e1a6181e5bd2993f9042aaea8b341cb6e')
    expect(assessment.submission?.warnings).toEqual([
      { rule: 'answers.met-without-evidence', criteria: ['his.2'] },
    ])
  })

  it('is written again byte by byte', async () => {
    const { assessment } = await submission()
    expect(writeAssessmentFile(assessment, allSets)).toEqual(bytesOf('submission.tt54.json'))
  })

  it('opens as an assessment too', async () => {
    const opened = await openAssessmentFile(bytesOf('submission.tt54.json'), { ...CONTEXT, name: 'x' })
    expect(opened).toMatchObject({ ok: true, preview: { seal: { state: 'valid' }, unknownFields: [] } })
  })
})

describe('the review of version 1', () => {
  it('is intact, signed, and about exactly that submission', async () => {
    const { assessment } = await submission()
    const { review: read, seal, survey, notices } = review()
    expect(seal.state).toBe('valid')
    expect(signatureState(read, card())).toMatchObject({ state: 'valid', known: { label: 'Phòng CNTT' } })
    expect([survey.unknownCount, notices]).toEqual([0, []])
    expect(verifyReview(read, assessment, allSets)).toMatchObject({
      binding: 'bound',
      changedFacts: [],
      differences: { self: [], assessor: [] },
    })
  })

  it('holds its opinions; a row of level 1 that is not met leaves nothing (Điều 4 khoản 3)', async () => {
    const { assessment } = await submission()
    const { review: read } = review()
    const opinions = read.opinions['tt54-2017'] ?? {}
    expect(Object.entries(opinions).map(([id, { opinion }]) => [id, opinion])).toEqual([
      ['his.1', 'agree'],
      ['infrastructure.1', 'disagree'],
      ['lis.9', 'needs-more'],
    ])
    const { results } = verifyReview(read, assessment, allSets)
    expect(results.self.level).toEqual({ lower: 3, upper: 3 })
    expect(results.assessor.level).toEqual({ lower: 0, upper: 0 })
  })

  it('is written again byte by byte', () => {
    expect(writeReviewFile(review().review)).toEqual(bytesOf('review.tt54.json'))
  })
})

describe('the keys of version 1', () => {
  it('the locked key opens with its passphrase only, and signs as OpenSSL did', async () => {
    const file = take(readKeyFile(bytesOf('key.tt54-key.json')))
    expect(await unlockKey(file, `${PASSPHRASE} `)).toBeNull()
    const key = await unlockKey(file, PASSPHRASE)
    if (!key) throw new Error('The key did not open')
    expect(key.publicKey).toBe(PUBLIC_KEY)
    const { assessment } = await submission()
    if (!assessment.seal) throw new Error('The submission has no seal')
    const { signature, ...facts } = assessment.seal
    const unsigned: { seal: Seal } = { seal: facts }
    expect(signSeal(unsigned, key).seal.signature).toEqual(signature)
  }, 30_000)
})
