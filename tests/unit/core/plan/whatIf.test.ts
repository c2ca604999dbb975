import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type AssessOptions, type Result } from '@/core/score/assess'
import { setVerdicts } from '@/core/edit/answers'
import { gapToward } from '@/core/score/gap'
import { pathToTarget, smallestStep } from '@/core/plan/pathToTarget'
import { withSwitches } from '@/core/plan/whatIf'
import type { Answers, Assessment, CriteriaSet, CriterionId } from '@/core/types'
import {
  anyDay,
  anyInterpretations,
  anyRegime,
  askedRows,
  realCase,
  tinyCase,
  type Case,
} from '../../arbitraries'
import { anAssessment, answers } from '../../builders'
import { frozen, tt54 } from '../../fixtures'
import { action } from './builders'

const anyOptions = fc.record({ asOf: anyDay, regime: anyRegime, interpretations: anyInterpretations })
const anyCase: fc.Arbitrary<Case> = fc.oneof(realCase, tinyCase())

/** What `useWhatIf` and the projection do: score with the switched answers. */
const whatIf = (
  sets: readonly CriteriaSet[],
  given: Answers,
  switches: Iterable<CriterionId>,
  options: AssessOptions,
): Result => assess(sets, withSwitches(sets, given, switches), options)

describe('whatIf', () => {
  it('equals really answering', () => {
    fc.assert(
      fc.property(
        anyCase.chain((one) => {
          const rows = one.sets.flatMap(askedRows)
          return fc.tuple(
            fc.constant(one),
            fc.subarray(rows, { maxLength: Math.min(6, rows.length) }),
            anyOptions,
          )
        }),
        ([{ sets, answers: given }, switched, options]) => {
          const tried = whatIf(
            sets,
            frozen(given),
            switched.map(({ id }) => id),
            options,
          )
          const start = { answers: given } as Assessment
          const really = switched.reduce(
            (current, { setId, id }) => setVerdicts(current, setId, [id], 'met'),
            start,
          )
          expect(tried).toEqual(assess(sets, really.answers, options))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('without switches is the verdict itself', () => {
    fc.assert(
      fc.property(anyCase, anyOptions, ({ sets, answers: given }, options) => {
        expect(whatIf(sets, given, [], options)).toEqual(assess(sets, given, options))
      }),
      { numRuns: 50 },
    )
  })

  it('leaves the answers alone and passes over ids that no set has', () => {
    const given = frozen(answers().items('lis.9', [true, false], { note: 'một nửa' }).build())
    const tried = withSwitches([tt54], given, ['lis.9', 'no.such'])
    expect(tried['tt54-2017']?.['lis.9']).toEqual({ verdict: 'met', note: 'một nửa' })
    expect(Object.keys(tried)).toEqual(['tt54-2017'])
    expect(given['tt54-2017']?.['lis.9']).toHaveProperty('items')
  })
})

describe('pathToTarget: khoản 3 Điều 4 Thông tư 54/2017', () => {
  it('doing the steps reaches their levels one after the other, and one row fewer does not', () => {
    fc.assert(
      fc.property(
        anyCase,
        anyOptions,
        fc.integer({ min: 1, max: 7 }),
        ({ sets, answers: given }, options, target) => {
          const result = assess(sets, given, options)
          const path = pathToTarget(result, gapToward(sets, result, target), [])
          const switched: string[] = []
          for (const step of path) {
            const own = step.rows.map(({ entry }) => entry.id)
            if (own.length > 0) {
              const short = whatIf(sets, given, [...switched, ...own.slice(1)], options)
              expect(short.level?.lower).toBeLessThan(step.level)
            }
            switched.push(...own)
            expect(step.cumulative).toBe(switched.length)
            expect(whatIf(sets, given, switched, options).level?.lower).toBeGreaterThanOrEqual(step.level)
          }
          if (path.length === 0 && result.level)
            expect(result.level.lower).toBeGreaterThanOrEqual(
              Math.min(target, sets.find((set) => set.levels.length > 0)!.levels.at(-1)!.level),
            )
        },
      ),
      { numRuns: 100 },
    )
  })

  const met = answers().allMet(tt54).notMet('his.17', 'his.19').unassessed('lis.10').build()
  const options = { asOf: '2024-01-01', regime: 'as-issued' } as const
  const result = assess([tt54], met, options)

  it('counts rows, those without a verdict, and the actions that are open for them', () => {
    const gap = gapToward([tt54], result, 6)
    const actions = [
      action('open', { criteria: ['his.17'] }),
      action('done', { criteria: ['his.19'], status: 'done' }),
      action('other', { criteria: ['his.1'] }),
    ]
    const path = pathToTarget(result, gap, actions)
    const rows = path.flatMap((step) => step.rows.map(({ entry }) => entry.id))
    expect(rows.sort()).toEqual(['his.17', 'his.19', 'lis.10'])
    expect(path.flatMap((step) => step.actions.map(({ id }) => id))).toEqual(['open'])
    expect(path.flatMap((step) => step.uncovered.map(({ entry }) => entry.id)).sort()).toEqual([
      'his.19',
      'lis.10',
    ])
    expect(path.reduce((sum, step) => sum + step.unassessed, 0)).toBe(1)
  })

  it('the smallest step reaches every level that then only waited for it', () => {
    const one = assess([tt54], answers().allMet(tt54).notMet('infrastructure.1').build(), options)
    const path = pathToTarget(one, gapToward([tt54], one, 6), [])
    const smallest = smallestStep(path)
    expect(smallest?.step.rows.map(({ entry }) => entry.id)).toEqual(['infrastructure.1'])
    expect(smallest?.reaches).toBe(6)
    expect(
      whatIf([tt54], anAssessment().with(answers().allMet(tt54)).build().answers, [], options).level?.lower,
    ).toBe(7)
    expect(smallestStep([])).toBeNull()
  })
})
