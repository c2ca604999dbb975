import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anonymise } from '@/core/make/anonymise'
import { assess } from '@/core/score/assess'
import type { Assessment } from '@/core/types'
import { validateAssessment } from '@/generated/validators'
import { anyDay, anyRegime, realCase } from '../../arbitraries'
import { anAssessment } from '../../builders'
import { frozen, readJson } from '../../fixtures'

const full = frozen(readJson('tests/fixtures/format-v1/sealed.tt54.json') as Assessment)

/** Every text of a value, keys left out. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

describe('the anonymous variant', () => {
  it('has exactly the members that say nothing of the facility', () => {
    expect(Object.keys(anonymise(full)).sort()).toEqual(
      [
        'answers',
        'assessedOn',
        'criteriaSets',
        'facility',
        'format',
        'formatVersion',
        'id',
        'interpretations',
        'regime',
        'targetLevel',
      ].sort(),
    )
    expect(anonymise(full).facility).toEqual({ name: '' })
  })

  it('contains no text of the facility, people, notes, reasons, evidence, actions, history or ids', () => {
    const secrets = [
      ...texts(full.facility),
      ...texts(full.evidence),
      ...texts(full.actions),
      ...texts(full.programme),
      ...texts(full.history),
      ...texts(full.seal),
      ...Object.values(full.answers['tt54-2017'] ?? {}).flatMap((answer) => [
        answer.note,
        answer.reason,
        ...(answer.evidence ?? []),
      ]),
      full.id,
    ].filter((secret) => secret !== undefined && secret.length > 1 && !['lis.9'].includes(secret))
    const kept = new Set(texts(anonymise(full)))
    expect(secrets.length).toBeGreaterThan(40)
    expect(secrets.filter((secret) => secret !== undefined && kept.has(secret))).toEqual([])
  })

  it('keeps level and blocking, reasons included, for any answers', () => {
    fc.assert(
      fc.property(realCase, anyDay, anyRegime, ({ sets, answers }, asOf, regime) => {
        const assessment = anAssessment()
          .sets(...sets)
          .on(asOf)
          .under(regime)
          .having({ answers })
          .build()
        const options = { asOf, regime }
        const before = assess(sets, answers, options)
        const after = assess(sets, anonymise(assessment).answers, options)
        expect(after.level).toEqual(before.level)
        expect(after.blocking).toEqual(before.blocking)
        expect(after.problems).toEqual(before.problems)
      }),
      { numRuns: 60 },
    )
  })

  it('is a valid assessment and does not know unknown fields', () => {
    const strange = { ...full, hospital: 'Bệnh viện' } as Assessment
    expect(validateAssessment(anonymise(strange))).toBe(true)
    expect(anonymise(strange)).not.toHaveProperty('hospital')
  })
})
