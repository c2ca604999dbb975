import { describe, expect, it } from 'vitest'
import { deadlinesFor, nextBinding, outlook } from '@/core/plan/deadlines'
import { projection } from '@/core/plan/projection'
import { answers } from '../../builders'
import { catalogue, tt54 } from '../../fixtures'
import { action } from './builders'

const TODAY = '2026-11-23'
const idsFor = (type: 'hospital' | 'other' | undefined, asOf = TODAY, until?: string): string[] =>
  deadlinesFor(catalogue, type ? { type } : {}, asOf, until).map(({ id, day }) => `${id} ${day}`)

describe('deadlinesFor', () => {
  it('điểm a khoản 2 Điều 4 Thông tư 13/2025: hospitals had until 30/09/2025, which has passed', () => {
    const deadlines = deadlinesFor(catalogue, { type: 'hospital' }, TODAY)
    expect(deadlines.map(({ id }) => id)).toEqual([
      'emr-hospitals',
      'annual-report',
      'target-paperless',
      'target-2030',
    ])
    expect(deadlines[0]).toMatchObject({ day: '2025-09-30', passed: true, binding: true, certain: true })
    expect(deadlines[0]?.inDays).toBeLessThan(0)
  })

  it('điểm b khoản 2 Điều 4 Thông tư 13/2025: other facilities have until 31/12/2026', () => {
    expect(idsFor('other')).toContain('emr-others 2026-12-31')
    expect(idsFor('other').join()).not.toContain('emr-hospitals')
  })

  it('without a type both are shown, and said to be uncertain', () => {
    const deadlines = deadlinesFor(catalogue, {}, TODAY)
    expect(deadlines.filter(({ certain }) => !certain).map(({ id }) => id)).toEqual([
      'emr-hospitals',
      'emr-others',
    ])
  })

  it('khoản 3 Điều 7 Thông tư 54/2017: the report of December every year', () => {
    const reports = (asOf: string, until?: string) =>
      idsFor('hospital', asOf, until).filter((one) => one.startsWith('annual-report'))
    expect(reports('2024-03-01')).toEqual(['annual-report 2024-12-31'])
    expect(reports('2026-12-31')).toEqual(['annual-report 2026-12-31'])
    expect(reports('2027-01-01')).toEqual(['annual-report 2027-12-31'])
    expect(reports(TODAY, '2028-12-31')).toEqual([
      'annual-report 2026-12-31',
      'annual-report 2027-12-31',
      'annual-report 2028-12-31',
    ])
    expect(reports(TODAY, '2028-12-30')).toHaveLength(2)
  })

  it('planning targets are no law', () => {
    const targets = deadlinesFor(catalogue, { type: 'hospital' }, TODAY).filter(({ binding }) => !binding)
    expect(targets.map(({ day }) => day)).toEqual(['2027-01-01', '2030-12-31'])
  })

  it('the next one that binds is never a target, never past, never uncertain', () => {
    expect(nextBinding(deadlinesFor(catalogue, { type: 'hospital' }, TODAY))?.id).toBe('annual-report')
    expect(nextBinding(deadlinesFor(catalogue, {}, TODAY))?.id).toBe('annual-report')
    expect(nextBinding([])).toBeNull()
  })
})

describe('outlook', () => {
  it('gives the level on each day ahead and none for a day that has passed', () => {
    const given = { answers: answers().allMet(tt54).notMet('his.19').build(), regime: 'in-force' as const }
    const projected = projection(
      [tt54],
      given,
      [action('a', { criteria: ['his.19'], due: '2027-03-31' })],
      TODAY,
    )
    const deadlines = deadlinesFor(catalogue, { type: 'hospital' }, TODAY, '2027-12-31')
    const seen = outlook(projected, deadlines, 6).map(({ deadline, level, target }) => [
      deadline.day,
      level?.lower ?? null,
      target,
    ])
    const before = projected.points[0]!.level!.lower
    expect(before).toBeLessThan(6)
    expect(seen).toEqual([
      ['2025-09-30', null, null],
      ['2026-12-31', before, 'missed'],
      ['2027-01-01', before, 'missed'],
      ['2027-12-31', 7, 'reached'],
      ['2030-12-31', 7, 'reached'],
    ])
  })

  it('the target is open while it depends on what is unassessed', () => {
    const given = {
      answers: answers().allMet(tt54).unassessed('his.19').build(),
      regime: 'in-force' as const,
    }
    const projected = projection([tt54], given, [], TODAY)
    const [, report] = outlook(projected, deadlinesFor(catalogue, { type: 'hospital' }, TODAY), 6)
    expect(report?.target).toBe('open')
  })
})
