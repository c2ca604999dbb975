import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { submit } from '@/core/seal/submit'
import type { Assessment } from '@/core/types'
import { verifySubmission } from '@/core/seal/verifySubmission'
import { validateAssessment } from '@/generated/validators'
import { anAssessment, answers } from '../../builders'
import { allSets, frozen, tt54 } from '../../fixtures'

const OPTIONS = { sealedAt: '2026-12-02T03:04:05Z', sealedBy: 'Nguyễn Văn An' }
const open = frozen(
  anAssessment()
    .with(answers().met('his.1').items('lis.9', [true, false]))
    .build(),
)
const submitted = submit(open, allSets, OPTIONS)
const copy = (): Assessment => JSON.parse(JSON.stringify(submitted)) as Assessment

describe('a submission', () => {
  it('is untouched as it comes, with known sets and the level it claims', () => {
    expect(verifySubmission(submitted, allSets)).toMatchObject({
      seal: { state: 'valid' },
      changedFacts: [],
      differences: [],
      words: [],
      claim: { asOf: open.assessedOn, regime: open.regime },
    })
    expect(verifySubmission(submitted, allSets).sets.map(({ state }) => state)).toEqual(
      open.criteriaSets.map(() => 'known'),
    )
  })

  it('is noticed when anybody changes who sealed it, when, or what it replaces', () => {
    const again = submit({ ...submitted, targetLevel: 5 }, allSets, OPTIONS)
    expect(again.submission?.replaces).toBe(submitted.seal?.fingerprint)
    for (const [fact, value] of [
      ['sealedAt', '2026-11-30T03:04:05Z'],
      ['sealedBy', 'Trần Thị Bình'],
      ['replaces', 'a'.repeat(64)],
    ] as const) {
      const changed = { ...again, seal: { ...again.seal, [fact]: value } }
      expect(verifySubmission(changed, allSets).changedFacts).toEqual([fact])
    }
  })

  it('is scored again: a level that is claimed and not found is said, under each regime', () => {
    const lying = copy()
    lying.submission!.claim.levels['as-issued'] = { lower: 6, upper: 6 }
    const verified = verifySubmission(lying, allSets)
    expect(verified.seal.state).toBe('broken')
    expect(verified.differences).toEqual([
      { regime: 'as-issued', claimed: { lower: 6, upper: 6 }, found: expect.objectContaining({ lower: 0 }) },
    ])
  })

  it('says which of its sets are here in another version, with other content, or not at all', () => {
    const other = { ...tt54, version: '9.0.0' }
    const changed = { ...tt54, checkedOn: '2020-01-01' }
    expect(verifySubmission(submitted, [other]).sets[0]).toMatchObject({
      state: 'other-version',
      scoredWith: '9.0.0',
    })
    expect(verifySubmission(submitted, [changed]).sets[0]).toMatchObject({ state: 'other-content' })
    expect(verifySubmission(submitted, []).sets[0]).toMatchObject({ state: 'unknown', scoredWith: null })
  })

  it('shows any other byte of its content', () => {
    const bytes = JSON.stringify(submitted)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0x20, max: 0x7e }), (at, code) => {
        let changed: Assessment
        try {
          changed = JSON.parse(
            bytes.slice(0, at) + String.fromCharCode(code) + bytes.slice(at + 1),
          ) as Assessment
        } catch {
          return
        }
        // What does not fit the schema is refused before anybody looks at its seal.
        if (JSON.stringify(changed) === bytes || !validateAssessment(changed)) return
        const { seal, changedFacts } = verifySubmission(changed, allSets)
        expect(seal.state === 'valid' && changedFacts.length === 0).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})
