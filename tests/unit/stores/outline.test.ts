import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/score/assess'
import { entriesOf } from '../../../src/core/sets/criteria'
import type { Answers, CriteriaSet } from '../../../src/core/types'

const paths = ['tt54-2017', 'tt46-2018', 'tt13-2025']
const full = import.meta.glob<CriteriaSet>('../../../criteria/*-*/*.json', { import: 'default', eager: true })
const outlines = import.meta.glob<CriteriaSet>('../../../criteria/*-*/*.json', {
  query: '?outline',
  import: 'default',
  eager: true,
})
const pick = (sets: Record<string, CriteriaSet>): CriteriaSet[] =>
  paths.map((id) => {
    const set = sets[`../../../criteria/${id}/1.0.0.json`]
    if (!set) throw new Error(`${id} is missing`)
    return set
  })

describe('outlines for the first screen', () => {
  it('carry no texts', () => {
    for (const set of pick(outlines)) expect(JSON.stringify(set)).not.toContain('"vi"')
  })

  it('score like the full sets', () => {
    const ids = pick(full).flatMap((set) => entriesOf(set).map((entry) => [set.id, entry.id] as const))
    const answers = fc
      .array(
        fc.tuple(fc.constantFrom(...ids), fc.constantFrom('met', 'not-met', 'not-applicable'), fc.boolean()),
      )
      .map((picked) => {
        const made: Answers = {}
        for (const [[set, id], verdict, reasoned] of picked)
          (made[set] ??= {})[id] = { verdict, ...(reasoned && { reason: 'Không có' }) }
        return made
      })
    fc.assert(
      fc.property(answers, fc.constantFrom('2020-01-01', '2025-06-20', '2026-12-01'), (given, asOf) => {
        const options = { asOf, regime: 'in-force' as const }
        expect(assess(pick(outlines), given, options)).toEqual(assess(pick(full), given, options))
      }),
      { numRuns: 100 },
    )
  })
})
