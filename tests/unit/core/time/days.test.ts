import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayOf, daysBetween } from '@/core/time/days'

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2000-03-01', 11017],
    ['1969-12-31', -1],
  ])('%s is day %i', (day, number) => expect(dayNumber(day)).toBe(number))

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-11-23', -23, '2026-10-31'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (day, days, result) => expect(addDays(day, days)).toBe(result))

  it('counts from the last day of the summer to the deadline of Circular 13', () =>
    expect(daysBetween('2026-11-23', '2026-12-31')).toBe(38))

  it('a day number and back is the same day', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        (number) => dayNumber(dayOf(number)) === number,
      ),
    ))

  it('a day that does not exist counts on instead of throwing', () =>
    expect(dayNumber('2025-02-30')).toBe(dayNumber('2025-03-02')))
})
