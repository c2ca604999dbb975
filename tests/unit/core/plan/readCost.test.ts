import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCost } from '@/core/plan/readCost'

describe('readCost', () => {
  it.each<[string, number | undefined]>([
    ['1.234.000', 1_234_000],
    ['1 234 000', 1_234_000],
    ['1,234,000 VND', 1_234_000],
    ['320000000', 320_000_000],
    ['45.000.000 đ', 45_000_000],
    ['7 đồng', 7],
    ['0', 0],
    ['  ', undefined],
    ['đ', undefined],
  ])('%s', (text, value) => expect(readCost(text)).toEqual({ ok: true, value }))

  it.each(['1.5', '1.23.000', '1.234,000', '12a', '-5', '1..000', '1e9', 'ba triệu'])(
    '%s is no amount',
    (text) => expect(readCost(text)).toEqual({ ok: false, error: 'not-an-amount' }),
  )

  it('more than the file takes is too much', () =>
    expect(readCost('9000000000000000')).toEqual({ ok: false, error: 'too-much' }))

  it('reads back what the screen shows, in both languages', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom('vi-VN', 'en-GB'), (value, tag) => {
        expect(readCost(new Intl.NumberFormat(tag).format(value))).toEqual({ ok: true, value })
      }),
    ))
})
