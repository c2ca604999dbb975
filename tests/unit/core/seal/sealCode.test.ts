import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSealCode, sealCode, sealCodeOf, type SealCode } from '@/core/seal/sealCode'
import { submit } from '@/core/seal/submit'
import { anAssessment, answers } from '../../builders'
import { tt54 } from '../../fixtures'

const HASH = '0123456789abcdef'.repeat(4)
const said: SealCode = {
  code: '01234',
  year: 2026,
  regime: 'as-issued',
  level: { lower: 3, upper: 6 },
  fingerprint: HASH,
}
const HEX = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
const anyLevel = fc.option(
  fc.tuple(fc.nat(50), fc.nat(49)).map(([lower, more]) => ({ lower, upper: Math.min(99, lower + more) })),
)

describe('the text of the QR code', () => {
  it('is what the format says', () => {
    expect(sealCode(said)).toBe(`TT54:1:01234:2026:A:3-6:${HASH.toUpperCase()}`)
    expect(sealCode({ ...said, regime: 'in-force', level: { lower: 4, upper: 4 } })).toBe(
      `TT54:1:01234:2026:F:4:${HASH.toUpperCase()}`,
    )
    expect(sealCode({ ...said, code: 'a:Đ', level: null })).toBe(
      `TT54:1:%61%3A%C4%90:2026:A::${HASH.toUpperCase()}`,
    )
  })

  it('gives back what was put in, with characters that QR codes pack tightest', () => {
    fc.assert(
      fc.property(
        fc.record({
          code: fc.string({ maxLength: 10, unit: fc.constantFrom(...'0189AZaz .-:%/') }),
          year: fc.integer({ min: 0, max: 9999 }),
          regime: fc.constantFrom('as-issued' as const, 'in-force' as const),
          level: anyLevel,
          fingerprint: HEX,
        }),
        (any) => {
          const text = sealCode(any)
          expect(text).toMatch(/^[0-9A-Z $%*+\-./:]*$/)
          expect(readSealCode(text)).toEqual(any)
        },
      ),
    )
  })

  it('leaves out a code that would make it unreadable, whatever the code is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1000 }), (code) => {
        const read = readSealCode(sealCode({ ...said, code }))
        expect(sealCode({ ...said, code }).length).toBeLessThan(150)
        expect([code.normalize('NFC'), '']).toContain(read?.code)
      }),
    )
  })

  it('is not read out of anything else', () => {
    const text = sealCode(said)
    for (const other of [
      '',
      text.slice(1),
      `${text}0`,
      text.toLowerCase(),
      text.replace(':1:', ':2:'),
      `${text}\n`,
    ])
      expect(readSealCode(other)).toBeNull()
    expect(readSealCode(text.replace('01234', '%C3'))).toBeNull()
    fc.assert(fc.property(fc.string(), (any) => readSealCode(any) === null))
  })
})

describe('the code of an assessment', () => {
  const assessment = anAssessment()
    .with(answers().allMet(tt54).unassessed('lis.10'))
    .having({ facility: { name: 'Bệnh viện', code: ' 01234 ' } })
    .build()
  const sealed = submit(assessment, [tt54], { sealedAt: '2024-12-03T01:02:03Z' })

  it('is that of its seal, with the range it claims', () => {
    expect(sealCodeOf(sealed)).toEqual({
      code: '01234',
      year: 2024,
      regime: 'as-issued',
      level: { lower: 3, upper: 7 },
      fingerprint: sealed.seal?.fingerprint,
    })
  })

  it('is none before the seal, and none after a change', () => {
    expect(sealCodeOf(assessment)).toBeNull()
    expect(sealCodeOf({ ...sealed, targetLevel: 7 })).toBeNull()
  })
})
