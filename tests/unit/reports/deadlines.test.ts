import { describe, expect, it } from 'vitest'
import type { Facility } from '@/core/types'
import { paperDeadlines } from '@/reports/deadlines'
import { catalogue, frozen } from '../fixtures'

const ids = (facility: Partial<Facility>, today: string): string[] =>
  paperDeadlines(catalogue, { name: 'x', ...facility }, today).map(({ legal }) => legal.id)

describe('time limits that bind the facility (Điều 4 khoản 2 Thông tư 13/2025)', () => {
  it('hospital: until 30/09/2025; other facilities: until 31/12/2026', () => {
    expect(ids({ type: 'hospital' }, '2026-11-23')).toContain('emr-hospitals')
    expect(ids({ type: 'hospital' }, '2026-11-23')).not.toContain('emr-others')
    expect(ids({ type: 'other' }, '2026-11-23')).toContain('emr-others')
    expect(ids({ type: 'other' }, '2026-11-23')).not.toContain('emr-hospitals')
  })

  it('form not known: names both and says that it depends', () => {
    const deadlines = paperDeadlines(catalogue, { name: 'x' }, '2026-11-23')
    expect(deadlines.filter(({ depends }) => depends).map(({ legal }) => legal.id)).toEqual([
      'emr-hospitals',
      'emr-others',
    ])
  })

  it('does not recall the day a document began or lapsed once it has passed, but does when it is near', () => {
    const history = ['tt54-in-force', 'tt46-in-force', 'tt46-ended', 'tt13-in-force']
    expect(ids({}, '2026-11-23').filter((id) => history.includes(id))).toEqual([])
    expect(ids({}, '2025-07-01')).toContain('tt13-in-force')
    expect(ids({}, '2025-07-01')).not.toContain('tt46-ended')
  })

  it.each([
    ['2026-11-23', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-12-31'],
    ['2020-05-01', '2026-12-31'],
  ])('report of December: on %s it is %s', (today, expected) => {
    const report = paperDeadlines(catalogue, { name: 'x' }, today).find(
      ({ legal }) => legal.id === 'annual-report',
    )
    expect(report?.date).toBe(expected)
  })

  it('in order of days', () => {
    const dates = paperDeadlines(frozen(catalogue), { name: 'x' }, '2026-11-23').map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
  })
})
