import { expect, it } from 'vitest'
import { today } from '@/environment'

it('is the day on the wall, whatever the time zone', () => {
  expect(today(new Date(2026, 10, 23, 0, 1))).toBe('2026-11-23')
  expect(today(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23')
  expect(today(new Date(2027, 0, 1, 3, 0))).toBe('2027-01-01')
})
