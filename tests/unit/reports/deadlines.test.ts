import { describe, expect, it } from 'vitest'
import type { Facility } from '@/core/types'
import { paperDeadlines } from '@/reports/deadlines'
import { catalogue, frozen } from '../fixtures'

const ids = (facility: Partial<Facility>, today: string): string[] =>
  paperDeadlines(catalogue, { name: 'x', ...facility }, today).map(({ legal }) => legal.id)

describe('thời hạn ràng buộc cơ sở (Điều 4 khoản 2 Thông tư 13/2025)', () => {
  it('bệnh viện: hạn 30/09/2025; cơ sở khác: hạn 31/12/2026', () => {
    expect(ids({ type: 'hospital' }, '2026-11-23')).toContain('emr-hospitals')
    expect(ids({ type: 'hospital' }, '2026-11-23')).not.toContain('emr-others')
    expect(ids({ type: 'other' }, '2026-11-23')).toContain('emr-others')
    expect(ids({ type: 'other' }, '2026-11-23')).not.toContain('emr-hospitals')
  })

  it('chưa rõ hình thức: nêu cả hai và nói là còn tùy', () => {
    const deadlines = paperDeadlines(catalogue, { name: 'x' }, '2026-11-23')
    expect(deadlines.filter(({ depends }) => depends).map(({ legal }) => legal.id)).toEqual([
      'emr-hospitals',
      'emr-others',
    ])
  })

  it('không nhắc ngày văn bản bắt đầu hay hết hiệu lực khi đã qua, nhưng nhắc khi sắp đến', () => {
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
  ])('báo cáo tháng 12: vào ngày %s là %s', (today, expected) => {
    const report = paperDeadlines(catalogue, { name: 'x' }, today).find(
      ({ legal }) => legal.id === 'annual-report',
    )
    expect(report?.date).toBe(expected)
  })

  it('theo thứ tự ngày', () => {
    const dates = paperDeadlines(frozen(catalogue), { name: 'x' }, '2026-11-23').map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
  })
})
