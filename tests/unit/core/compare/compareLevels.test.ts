import { describe, expect, it } from 'vitest'
import { compareLevels } from '@/core/compare/compareLevels'
import { anAssessment, answers } from '../../builders'
import { allSets, tt54 } from '../../fixtures'

/** Last year everything but two criteria of level 4 and one of level 6; this year one of each is left and one is new. */
const before = anAssessment()
  .on('2023-12-01')
  .with(answers().allMet(tt54).notMet('his.15', 'his.17', 'his.24'))
  .build()
const after = anAssessment()
  .on('2024-12-01')
  .with(answers().allMet(tt54).notMet('his.24').unassessed('his.25'))
  .build()

describe('Điều 4: two years side by side', () => {
  const compared = compareLevels(before, after, allSets)
  const level = (number: number) => compared.levels.find((entry) => entry.level === number)

  it('the level of each', () => {
    expect(compared.before).toEqual({ lower: 3, upper: 3 })
    expect(compared.after).toEqual({ lower: 5, upper: 5 })
  })

  it('every level has its standing and what changed about it', () => {
    expect(compared.levels.map((entry) => entry.level)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(level(4)).toEqual({
      level: 4,
      before: 'not-reached',
      after: 'reached',
      resolved: ['his.15', 'his.17'],
      arisen: [],
      remaining: [],
    })
    expect(level(6)).toEqual({
      level: 6,
      before: 'not-reached',
      after: 'not-reached',
      resolved: [],
      arisen: ['his.25'],
      remaining: ['his.24'],
    })
    expect(level(3)).toMatchObject({ before: 'reached', after: 'reached' })
  })

  it('a level that only what is unassessed keeps open is possible', () => {
    const open = anAssessment().with(answers().allMet(tt54).unassessed('his.24')).build()
    expect(compareLevels(before, open, allSets).levels.map((entry) => entry.after)).toEqual([
      'reached',
      'reached',
      'reached',
      'reached',
      'reached',
      'possible',
      'possible',
    ])
  })

  it('the ranks of every group', () => {
    expect(compared.groups.find(({ group }) => group === 'his')).toEqual({
      group: 'his',
      before: { lower: '3', upper: '3' },
      after: { lower: '5', upper: '5' },
    })
    expect(compared.groups.find(({ group }) => group === 'lis')?.after.lower).toBe('advanced')
  })
})

describe('Thông tư 13/2025 Điều 4 khoản 3: mục VIII has lapsed', () => {
  const noRecords = answers().allMet(tt54).notMet('emr.1', 'emr.10')
  const old = anAssessment().on('2024-12-01').with(noRecords).build()
  const now = anAssessment().on('2026-12-01').under('in-force').with(noRecords).build()

  it('both are looked at under one regime, each at its own date', () => {
    expect(compareLevels(old, now, allSets)).toMatchObject({
      regime: 'in-force',
      before: { lower: 5, upper: 5 },
      after: { lower: 7, upper: 7 },
    })
    expect(compareLevels(old, now, allSets, 'as-issued')).toMatchObject({
      regime: 'as-issued',
      before: { lower: 5, upper: 5 },
      after: { lower: 5, upper: 5 },
    })
  })
})
