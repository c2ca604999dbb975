import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { DEFAULT_TARGET_LEVEL, gapToward } from '@/core/score/gap'
import type { Answers, Regime } from '@/core/types'
import { anyAnswers } from '../../arbitraries'
import { answers } from '../../builders'
import { tt13, tt54 } from '../../fixtures'
import { addedAt, neededFor } from './tt54Levels'

function gap(given: Answers, target?: number, regime: Regime = 'as-issued') {
  const result = assess([tt54], given, { asOf: '2026-12-01', regime })
  return gapToward([tt54], result, target)
}
const ids = ({ levels }: ReturnType<typeof gap>) =>
  levels.map(({ level, rows }) => [level, rows.map((row) => row.entry.id).sort()])

describe('the gap to the target level', () => {
  it('the target is level 6, the smart hospital, unless another is given', () => {
    expect(DEFAULT_TARGET_LEVEL).toBe(6)
    expect(tt54.levels[DEFAULT_TARGET_LEVEL - 1]?.title?.vi).toBe('Bệnh viện thông minh')
    expect(gap({}).target).toBe(6)
  })

  it('from level 4: exactly what levels 5 and 6 add', () => {
    const { total, unassessed, ...rest } = gap(
      answers()
        .met(...neededFor(4))
        .build(),
    )
    expect(ids({ ...rest, total, unassessed })).toEqual([
      [5, addedAt(5).sort()],
      [6, addedAt(6).sort()],
    ])
    expect(total).toBe(addedAt(5).length + addedAt(6).length)
    expect(unassessed).toBe(total)
  })

  it('a target at or below the level reached → nothing is missing', () => {
    const given = answers()
      .met(...neededFor(4))
      .build()
    expect(gap(given, 4)).toEqual({ target: 4, levels: [], total: 0, unassessed: 0 })
    expect(gap(given, 1).levels).toEqual([])
  })

  it('names a level in between though it misses nothing of its own', () => {
    const found = gap(answers().allMet(tt54).notMet('lis.1').build())
    expect(ids(found)).toEqual([
      [3, ['lis.1']],
      [4, []],
      [5, []],
      [6, []],
    ])
  })

  it('says of each row why: the verdict and the items still missing', () => {
    const given = answers()
      .allMet(tt54)
      .items('infrastructure.15', [true, false])
      .unassessed('security.6')
      .build()
    const found = gap(given)
    expect(found.levels.at(-1)?.rows).toMatchObject([
      {
        level: 6,
        verdict: 'not-met',
        missingItems: ['infrastructure.15.2'],
        entry: { id: 'infrastructure.15', kind: 'criterion' },
      },
      { level: 6, verdict: 'unassessed', missingItems: [], entry: { id: 'security.6' } },
    ])
    expect(found).toMatchObject({ total: 2, unassessed: 1 })
  })

  it('leaves the electronic medical record out, by what is in force', () => {
    const given = answers()
      .met(...neededFor(5))
      .build()
    const listed = gap(given, 7, 'in-force').levels.flatMap(({ rows }) => rows.map((row) => row.entry.id))
    expect(listed.filter((id) => id.startsWith('emr.'))).toEqual([])
    expect(listed).toContain('non-functional.19')
    expect(gap(given, 7).total - listed.length).toBe(18 + 3)
  })

  it('a set without levels has no gap', () => {
    const result = assess([tt13], {}, { asOf: '2026-12-01', regime: 'as-issued' })
    expect(gapToward([tt13], result)).toEqual({ target: 6, levels: [], total: 0, unassessed: 0 })
  })

  it('meeting every row of the gap reaches the target', () => {
    fc.assert(
      fc.property(anyAnswers([tt54]), fc.integer({ min: 1, max: 7 }), (given, target) => {
        const rows = gap(given, target).levels.flatMap((level) => level.rows)
        const repaired = { ...given['tt54-2017'] }
        for (const { entry } of rows) repaired[entry.id] = { verdict: 'met' }
        const { level } = assess(
          [tt54],
          { 'tt54-2017': repaired },
          { asOf: '2026-12-01', regime: 'as-issued' },
        )
        expect(level?.lower).toBeGreaterThanOrEqual(target)
      }),
      { numRuns: 100 },
    )
  })
})
