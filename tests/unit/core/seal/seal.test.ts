import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, sealState } from '@/core/seal/seal'
import type { Assessment } from '@/core/types'
import { anAssessment, answers } from '../../builders'
import { allSets, frozen } from '../../fixtures'

const OPTIONS = { sealedAt: '2026-12-02T03:04:05Z', sealedBy: 'Nguyễn Văn An' }
const open = frozen(
  anAssessment()
    .with(answers().met('his.1').items('lis.9', [true, false]))
    .having({ updatedAt: '2026-12-02T03:00:00Z' })
    .build(),
)
const sealed = seal(open, allSets, OPTIONS)

describe('a seal', () => {
  it('is absent at first and valid once set, with who and when', () => {
    expect(sealState(open)).toEqual({ state: 'absent' })
    expect(sealState(sealed)).toEqual({ state: 'valid', seal: sealed.seal })
    expect(sealed.seal).toMatchObject({ algorithm: 'SHA-256', ...OPTIONS })
  })

  it('covers the words and the fingerprints of the sets', () => {
    expect(sealed.snapshot?.['tt54-2017']?.['his.1']?.title).toBeDefined()
    expect(sealState({ ...sealed, ...{ snapshot: {} } }).state).toBe('broken')
  })

  it('holds whatever the order of keys and the form of Unicode', () => {
    const decomposed = JSON.parse(JSON.stringify(sealed).normalize('NFD')) as Assessment
    const reversed = Object.fromEntries(Object.entries(decomposed).reverse()) as unknown as Assessment
    expect(sealState(reversed).state).toBe('valid')
  })

  it('is broken by any change of content', () => {
    const bytes = JSON.stringify(sealed)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.constantFrom('0', '1', 'x', 'ệ', ' '), (at, character) => {
        let changed: Assessment
        try {
          changed = JSON.parse(bytes.slice(0, at) + character + bytes.slice(at + 1)) as Assessment
        } catch {
          return
        }
        if (JSON.stringify({ ...changed, seal: 0 }) === JSON.stringify({ ...sealed, seal: 0 })) return
        expect(sealState(changed).state).not.toBe('valid')
      }),
      { numRuns: 500 },
    )
  })

  it('set again names the one it replaces', () => {
    const changed = { ...sealed, targetLevel: 5 }
    const again = seal(changed, allSets, OPTIONS)
    expect(again.seal?.replaces).toBe(sealed.seal?.fingerprint)
    expect(sealState(again).state).toBe('valid')
  })
})
