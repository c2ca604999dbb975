import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clip,
  daysBetween,
  formatDay,
  formatNumber,
  formatRanges,
  fromPointUp,
  longDay,
  lowerFirst,
  upperFirst,
} from '@/reports/format'
import { strictWords } from './aReport'

describe('numbers and days in the Vietnamese way', () => {
  it('a day is dd/mm/yyyy', () => expect(formatDay('2026-12-01')).toBe('01/12/2026'))

  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1234, '1.234', '1,234'],
    [1234567, '1.234.567', '1,234,567'],
  ])('number %i', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi)
    expect(formatNumber(value, 'en')).toBe(en)
  })

  it('numbers as Intl writes them', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(formatNumber(value, 'vi')).toBe(new Intl.NumberFormat('vi-VN').format(value))
        expect(formatNumber(value, 'en')).toBe(new Intl.NumberFormat('en-GB').format(value))
      }),
    )
  })

  it('days between two days, over leap years too', () => {
    expect(daysBetween('2026-11-23', '2026-12-31')).toBe(38)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-12-31', '2026-11-23')).toBe(-38)
  })

  it('runs of numbers: joins neighbours, drops repeats', () => {
    expect(formatRanges([146, 129, 130, 131, 58, 130])).toBe('58, 129–131, 146')
    expect(formatRanges([])).toBe('')
  })
})

describe('shortening', () => {
  it('is never longer than allowed, and leaves alone what fits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (words, most) => {
        const short = clip(words, most)
        expect(short.length).toBeLessThanOrEqual(most)
        const line = words.replace(/\s+/g, ' ').trim()
        if (line.length <= most) expect(short).toBe(line)
        else expect([line.startsWith(short.slice(0, -1)), short.at(-1)]).toEqual([true, '…'])
      }),
    )
  })

  it('cuts between words', () => expect(clip('một hai ba bốn', 11)).toBe('một hai ba…'))
})

describe('words of official documents', () => {
  it.each([
    ['Điều 4 khoản 3 điểm b', 'điểm b khoản 3 Điều 4'],
    ['Điều 10 khoản 2 điểm đ', 'điểm đ khoản 2 Điều 10'],
    ['Điều 4 khoản 3', 'khoản 3 Điều 4'],
    ['Điều 4', 'Điều 4'],
    ['Mục III.1.1.c', 'Mục III.1.1.c'],
  ])('the basis “%s” is written “%s”', (at, written) => expect(fromPointUp(at)).toBe(written))

  it('a day in full words', () =>
    expect(longDay(strictWords('vi'), '2017-12-29')).toBe('ngày 29 tháng 12 năm 2017'))

  it('first letter capital or small', () => {
    expect(upperFirst('đang làm')).toBe('Đang làm')
    expect(lowerFirst('Ứng dụng')).toBe('ứng dụng')
    expect(upperFirst('')).toBe('')
  })
})
