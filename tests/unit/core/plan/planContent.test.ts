import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { planContent, planOutlook } from '@/core/plan/planContent'
import type { Assessment } from '@/core/types'
import { anAssessment, answers } from '../../builders'
import { catalogue, frozen, newestSets, readJson, tt54 } from '../../fixtures'
import { action } from './builders'

const TODAY = '2026-11-23'
const contentOf = (assessment: Assessment, sets = [tt54]) => {
  const result = assess(sets, assessment.answers, { asOf: assessment.assessedOn, regime: assessment.regime })
  const options = { sets, catalogue, assessment: frozen(assessment), result, today: TODAY }
  const content = planContent(options)
  return { ...content, ...planOutlook(options, content) }
}

describe('planContent', () => {
  it('without a plan: the whole gap slips, and the next binding day is the measure', () => {
    const content = contentOf(anAssessment().with(answers().allMet(tt54).notMet('his.19')).build())
    expect(content.by).toBe('2026-12-31')
    expect(content.slips).toEqual([
      { code: 'no-action', action: null, criteria: ['his.19'], level: content.path[0]?.level, day: null },
    ])
    expect(content.rows).toEqual([])
    expect(content.projection.points).toHaveLength(1)
  })

  it('a plan that holds: the target is reached and nothing slips', () => {
    const content = contentOf(
      anAssessment()
        .with(answers().allMet(tt54).notMet('his.19'))
        .having({
          facility: { name: 'Bệnh viện', type: 'hospital' },
          actions: [action('a', { criteria: ['his.19'], due: '2026-12-20', cost: 10 })],
        })
        .build(),
    )
    expect(content.slips).toEqual([])
    expect(content.outlook.find(({ deadline }) => deadline.id === 'annual-report')).toMatchObject({
      target: 'reached',
      level: { lower: 7 },
    })
    expect(content.costs.cost).toBe(10)
  })

  it.each(['provincial-hospital', 'district-centre'])(
    'the example %s: numbers agree with each other',
    (name) => {
      const assessment = readJson(`src/examples/${name}.tt54.json`) as Assessment
      const content = contentOf(assessment, [...newestSets])
      expect(content.rows).toHaveLength(assessment.actions?.length ?? 0)
      expect(content.rows.every(({ unknown }) => unknown.length === 0)).toBe(true)
      expect(content.path.at(-1)?.cumulative ?? 0).toBe(content.gap.total)
      expect(content.costs.byDepartment.reduce((sum, { cost }) => sum + cost, 0)).toBe(content.costs.cost)
      const points = content.projection.points
      expect(points[0]?.day).toBe(TODAY)
      for (const { level } of content.outlook)
        if (level) expect(level.lower).toBeGreaterThanOrEqual(points[0]!.level!.lower)
    },
  )
})
