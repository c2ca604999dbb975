import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCount, readDay, readLine, readLines } from '@/core/edit/readField'
import type { Assessment } from '@/core/types'
import { validateAssessment } from '@/generated/validators'
import { newAssessment } from '@/core/make/newAssessment'

const base = newAssessment({
  id: 'a',
  now: '2026-01-01T00:00:00Z',
  assessedOn: '2026-12-01',
  criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
})
const fits = (change: Partial<Assessment>): boolean => validateAssessment({ ...base, ...change })

describe('readCount', () => {
  it.each([
    ['', undefined],
    [' 120 ', 120],
    ['1.200', 1200],
    ['12 000', 12000],
    ['100000', 100_000],
    ['007', 7],
  ])('“%s” is %s', (text, value) => {
    expect(readCount(text)).toEqual({ ok: true, value })
  })

  it.each(['-1', '1,5', '1.5', '12.00', '1e3', 'một', '١٢', '0x10', '1..200'])(
    '“%s” is no whole number',
    (text) => {
      expect(readCount(text)).toEqual({ ok: false, error: 'not-a-count' })
    },
  )

  it.each(['100001', '999.999', '9'.repeat(400)])('“%s” is too large for the schema', (text) => {
    expect(readCount(text)).toEqual({ ok: false, error: 'out-of-range' })
  })
})

describe('readLines', () => {
  it('drops blank lines and white space at the ends, on every system’s line ends', () => {
    expect(readLines(' Khoa Nội \r\n\r\n\tKhoa Ngoại\n')).toEqual({
      ok: true,
      value: ['Khoa Nội', 'Khoa Ngoại'],
    })
  })

  it('nothing but white space is nothing', () => {
    expect(readLines(' \n \n')).toEqual({ ok: true, value: undefined })
  })

  it('500 lines are taken, 501 are not', () => {
    expect(readLines('x\n'.repeat(500))).toMatchObject({ ok: true })
    expect(readLines('x\n'.repeat(501))).toEqual({ ok: false, error: 'too-many' })
  })
})

describe('readDay', () => {
  it.each([
    ['2026-12-01', { ok: true, value: '2026-12-01' }],
    ['', { ok: false, error: 'no-day' }],
    ['2026-02-30', { ok: false, error: 'not-a-day' }],
    ['01/12/2026', { ok: false, error: 'not-a-day' }],
  ])('“%s”', (text, read) => {
    expect(readDay(text)).toEqual(read)
  })
})

describe('readLine', () => {
  it('counts characters as the schema does: 1,000 characters outside the basic plane are taken', () => {
    expect(readLine('𠀀'.repeat(1000))).toMatchObject({ ok: true })
    expect(readLine('𠀀'.repeat(1001))).toEqual({ ok: false, error: 'too-long' })
  })
})

it('whatever is typed: what is read fits the schema', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d. -]{0,12}$/))
  fc.assert(
    fc.property(text, (typed) => {
      const [count, line, lines, day] = [readCount(typed), readLine(typed), readLines(typed), readDay(typed)]
      if (count.ok)
        expect(
          fits({ facility: { name: '', ...(count.value === undefined ? {} : { beds: count.value }) } }),
        ).toBe(true)
      if (line.ok) expect(fits({ facility: { name: line.value } })).toBe(true)
      if (lines.ok && lines.value)
        expect(fits({ facility: { name: '', departments: lines.value } })).toBe(true)
      if (day.ok) expect(fits({ assessedOn: day.value })).toBe(true)
    }),
  )
})
