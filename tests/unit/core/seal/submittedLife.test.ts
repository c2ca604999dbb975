import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anonymise } from '@/core/make/anonymise'
import { startFrom } from '@/core/make/carryOver'
import { canonicalJson } from '@/core/seal/canonical'
import { copyAssessment } from '@/core/make/copyAssessment'
import { setVerdict } from '@/core/edit/answers'
import { addEvidence } from '@/core/edit/evidence'
import { updateFacility, updateSettings } from '@/core/edit/facility'
import { mergeAssessments } from '@/core/compare/merge'
import { sealState } from '@/core/seal/seal'
import { submit } from '@/core/seal/submit'
import { verifySubmission } from '@/core/seal/verifySubmission'
import type { Assessment } from '@/core/types'
import { parseAssessment } from '@/files/assessment/parseAssessment'
import { writeAssessmentFile } from '@/files/assessmentFile'
import { anAssessment, answers } from '../../builders'
import { frozen, tt54 } from '../../fixtures'

const draft = anAssessment().with(answers().allMet(tt54).notMet('his.19')).build()
const sealed = frozen(
  submit(draft, [tt54], {
    sealedAt: '2024-12-03T01:02:03Z',
    sealedBy: 'Trần Thị Bích',
    warnings: [{ rule: 'answers.met-without-evidence', criteria: ['his.1'] }],
  }),
)
const state = (assessment: Assessment): string => sealState(assessment).state

describe('a sealed assessment', () => {
  it('keeps its seal through a file, byte for byte the same file', () => {
    const bytes = writeAssessmentFile(sealed, [tt54])
    const read = parseAssessment(bytes)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const back = read.value.assessment
    expect(verifySubmission(back, [tt54])).toMatchObject({
      seal: { state: 'valid' },
      changedFacts: [],
      differences: [],
      words: [],
    })
    expect(writeAssessmentFile(back, [tt54])).toEqual(bytes)
  })

  it.each<[string, (assessment: Assessment) => Assessment]>([
    ['an answer', (one) => setVerdict(one, tt54.id, 'his.19', 'met')],
    ['a fact', (one) => updateFacility(one, { beds: 300 })],
    ['a setting', (one) => updateSettings(one, { targetLevel: 7 })],
    ['evidence', (one) => addEvidence(one, { id: 'e', title: 'Hợp đồng' })],
  ])('says after a change of %s that it was changed, and still what was sealed', (_what, edit) => {
    const changed = edit(sealed)
    expect(state(changed)).toBe('broken')
    expect(changed.seal).toEqual(sealed.seal)
    expect(changed.submission).toEqual(sealed.submission)
    // Sealed again, it names what it replaces and carries only what stands now.
    const again = submit(changed, [tt54], { sealedAt: '2024-12-04T01:02:03Z' })
    expect(state(again)).toBe('valid')
    expect(again.submission?.replaces).toBe(sealed.seal?.fingerprint)
    expect(again.submission?.warnings).toBeUndefined()
    expect(again.submission?.sealedBy).toBeUndefined()
  })

  it('written after a change is a file that says so when it is opened', () => {
    const read = parseAssessment(writeAssessmentFile({ ...sealed, targetLevel: 7 }, [tt54]))
    expect(read.ok && sealState(read.value.assessment).state).toBe('broken')
  })

  it.each<[string, Assessment]>([
    ['a copy', copyAssessment(sealed, { id: 'b', now: '2026-11-25T00:00:00Z' })],
    ['the next year', startFrom(sealed, { id: 'b', now: '2026-11-25T00:00:00Z', assessedOn: '2026-11-25' })],
    ['the anonymous variant', anonymise(sealed)],
    [
      'a merge with other answers',
      mergeAssessments(sealed, setVerdict(draft, tt54.id, 'his.19', 'met'), { otherwise: 'theirs' }),
    ],
    [
      'a merge that takes everything of a sealed file',
      mergeAssessments(draft, sealed, { otherwise: 'theirs' }),
    ],
  ])('gives no seal and no claim to %s', (_what, other) => {
    expect(state(other)).toBe('absent')
    expect(other).not.toHaveProperty('submission')
  })

  it('stays sealed in a merge that changes nothing', () => {
    expect(state(mergeAssessments(sealed, draft, { otherwise: 'mine' }))).toBe('valid')
  })

  it('does not survive a change of any one character of its text', () => {
    const text = new TextDecoder().decode(writeAssessmentFile(sealed, [tt54]))
    const from = text.indexOf('"answers"')
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: text.length - 2 }),
        fc.constantFrom(...'1aZ é'),
        (at, letter) => {
          fc.pre(text[at] !== letter)
          const read = parseAssessment(
            new TextEncoder().encode(text.slice(0, at) + letter + text.slice(at + 1)),
          )
          if (!read.ok) return
          const other = read.value.assessment
          if (canonicalJson(other) === canonicalJson(sealed)) return
          const found = verifySubmission(other, [tt54])
          expect(found.seal.state === 'valid' ? found.changedFacts : ['x']).not.toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})
