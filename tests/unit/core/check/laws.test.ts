import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ofSeverity } from '@/core/check/checkAssessment'
import { entriesOf } from '@/core/sets/criteria'
import type { Assessment } from '@/core/types'
import { anyDay, anyInterpretations, anyRegime, realCase, tinyCase } from '../../arbitraries'
import { anAssessment } from '../../builders'
import { readJson } from '../../fixtures'
import { checked } from './support'

const anyText = fc.constantFrom('', ' ', 'Bệnh viện', 'CCCD 001203004567', 'constructor', '__proto__')
const ids = fc.constantFrom('his.1', 'milestone.filmless', 'constructor', '__proto__', 'x')

/** Everything an assessment may carry beside its answers, sensible or not. */
const anySurroundings: fc.Arbitrary<Partial<Assessment>> = fc.record(
  {
    illustrative: fc.boolean(),
    facility: fc.record(
      {
        name: anyText,
        code: anyText,
        hasImaging: fc.boolean(),
        hasLaboratory: fc.boolean(),
        hasBloodBank: fc.boolean(),
        imagingDevices: fc
          .subarray(['ct', 'mri', 'xray', 'dsa', 'ultrasound'] as const)
          .map((list) => [...list]),
      },
      { requiredKeys: ['name'] },
    ),
    evidence: fc.array(
      fc.record({ id: ids, title: anyText, validUntil: anyDay }, { requiredKeys: ['id', 'title'] }),
      { maxLength: 3 },
    ),
    actions: fc.array(
      fc.record(
        {
          id: ids,
          title: anyText,
          criteria: fc.array(ids, { maxLength: 3 }),
          due: anyDay,
          status: fc.constantFrom('planned' as const, 'done' as const, 'cancelled' as const),
        },
        { requiredKeys: ['id', 'title', 'criteria'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)

const anyCase = fc.oneof(realCase, tinyCase()).chain(({ sets, answers }) =>
  fc
    .tuple(anyDay, anyRegime, anyInterpretations, anySurroundings)
    .map(([assessedOn, regime, interpretations, rest]) => ({
      sets,
      assessment: {
        ...anAssessment()
          .sets(...sets)
          .build(),
        ...rest,
        assessedOn,
        regime,
        interpretations,
        answers,
      },
    })),
)

describe('laws of the check', () => {
  it('never throws, and speaks only of rows that exist or stand in the file', () => {
    fc.assert(
      fc.property(anyCase, ({ sets, assessment }) => {
        const known = new Set([
          ...sets.flatMap((set) => entriesOf(set).map(({ id }) => id)),
          ...Object.values(assessment.answers).flatMap((answers) => Object.keys(answers)),
          ...(assessment.actions ?? []).flatMap(({ criteria }) => criteria),
        ])
        for (const { criteria, against } of checked(assessment, { sets })) {
          expect(criteria.filter((id) => !known.has(id))).toEqual([])
          expect(new Set(criteria).size).toBe(criteria.length)
          expect(against.filter((id) => !criteria.includes(id))).toEqual([])
        }
      }),
    )
  })

  it('gives the same list for the same content in another order of keys', () => {
    const turned = (value: unknown): unknown =>
      value === null || typeof value !== 'object' || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, member]) => [key, turned(member)]),
          )
    fc.assert(
      fc.property(anyCase, ({ sets, assessment }) => {
        expect(checked(turned(assessment) as Assessment, { sets })).toEqual(checked(assessment, { sets }))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the examples', () => {
  it.each(['provincial-hospital', 'district-centre'])(
    '%s can be sealed as an exercise, with warnings',
    (name) => {
      const assessment = readJson(`src/examples/${name}.tt54.json`) as Assessment
      const found = checked(assessment, { today: assessment.assessedOn })
      expect(ofSeverity(found, 'error')).toEqual([])
      expect(found.map(({ rule }) => rule)).toContain('file.illustrative')
      expect(ofSeverity(found, 'warning').length).toBeGreaterThan(0)
    },
  )
})
