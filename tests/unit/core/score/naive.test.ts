import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess, type Result } from '@/core/score/assess'
import { anyAnswers, anyDay, anyInterpretations, anyRegime, tinyCase, type Case } from '../../arbitraries'
import { tt13, tt46, tt54 } from '../../fixtures'
import { naiveScore } from './naive'

/** The part of a result that files.md defines. */
function comparable(result: Result): Record<string, unknown> {
  const { level, blocking, withdrawn, notYetInForce, problems } = result
  return {
    level,
    groups: Object.fromEntries(
      Object.entries(result.groups).map(([id, { lower, upper, met, total }]) => [
        id,
        { lower, upper, met, total },
      ]),
    ),
    blocking,
    conclusions: Object.fromEntries(
      Object.entries(result.conclusions).map(([id, { void: _, ...conclusion }]) => [id, conclusion]),
    ),
    withdrawn,
    notYetInForce,
    void: result.void,
    problems: problems.map(({ code, path }) => `${code} ${path}`).sort(),
  }
}

function agree(cases: fc.Arbitrary<Case>, numRuns: number): void {
  fc.assert(
    fc.property(
      cases,
      anyDay,
      anyRegime,
      anyInterpretations,
      ({ sets, answers }, asOf, regime, interpretations) => {
        const ours = comparable(assess(sets, answers, { asOf, regime, interpretations }))
        expect(ours).toEqual(naiveScore({ sets, answers, asOf, regime, interpretations }))
      },
    ),
    { numRuns },
  )
}

/** Answers to sets that are not scored are among them too. */
const withAllAnswers = (sets: Case['sets']) =>
  anyAnswers([tt54, tt46, tt13], 20).map((answers): Case => ({ sets, answers }))

it.each([
  ['Thông tư 54', [tt54], 700],
  ['Thông tư 46', [tt46], 300],
  ['Thông tư 13 và Công văn 365', [tt13], 300],
  ['cả ba bộ', [tt54, tt46, tt13], 700],
] as const)('two independent ways of scoring agree: %s', (_, sets, runs) => {
  agree(withAllAnswers(sets), runs)
})

it('two independent ways of scoring agree: small random sets', () => {
  agree(tinyCase(), 2000)
})
