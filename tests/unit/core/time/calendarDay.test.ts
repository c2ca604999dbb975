import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCalendarDay } from '@/core/time/calendarDay'

it.each([
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2025-02-28', true],
  ['2025-12-31', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2025-02-30', false],
  ['2025-04-31', false],
  ['2025-00-10', false],
  ['2025-13-01', false],
  ['2025-01-00', false],
  ['2025-1-1', false],
  ['2025-01-01T00:00', false],
  [' 2025-01-01', false],
  ['', false],
])('%j → %s', (text, isDay) => {
  expect(isCalendarDay(text)).toBe(isDay)
})

it('is the calendar of the machine, in any time zone', () => {
  const digits = (n: number, width: number) => String(n).padStart(width, '0')
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const text = `${digits(y, 4)}-${digits(m, 2)}-${digits(d, 2)}`
        const date = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
        expect(isCalendarDay(text)).toBe(exists)
      },
    ),
    { numRuns: 2000 },
  )
})
