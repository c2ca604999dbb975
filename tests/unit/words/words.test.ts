import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf } from '@/core/sets/criteria'
import { dayInVietnam, vietnamTime } from '@/core/time/instant'
import { clockText, dayText, instantText, longDay, momentText } from '@/words/day'
import { LANGUAGES, languageNamed } from '@/words/languages'
import { levelShort, levelText, levelWithin } from '@/words/level'
import { lowerFirst, upperFirst } from '@/words/letters'
import { moneyText, numberText, sizeText } from '@/words/number'
import { rankCell, rankShort, rankText } from '@/words/rank'
import { rowPlace, rowText } from '@/words/row'
import { itemVerdict, verdictText } from '@/words/verdict'
import { tt54 } from '../fixtures'
import { wordsIn } from '../locales/words'

const vi = wordsIn('vi')
const en = wordsIn('en')

describe('levels', () => {
  it.each([
    [{ lower: 4, upper: 4 }, 'Mức 4', 'mức 4', '4'],
    [{ lower: 4, upper: 6 }, 'Mức 4–6', 'mức 4–6', '4–6'],
    [{ lower: 0, upper: 0 }, 'Chưa đạt mức 1', 'chưa đạt mức 1', '<1'],
    [{ lower: 0, upper: 3 }, 'Dưới mức 1 đến mức 3', 'dưới mức 1 đến mức 3', '<1–3'],
    [null, 'Bộ tiêu chí này không xếp mức', 'bộ tiêu chí này không xếp mức', '–'],
  ])('%j are %s', (range, text, within, short) => {
    expect(levelText(vi, range)).toBe(text)
    expect(levelWithin(vi, range)).toBe(within)
    expect(levelShort(range)).toBe(short)
  })
})

it('ranks are told in words, in cells and in one character', () => {
  expect(['4', 'advanced', null].map((rank) => rankText(vi, rank))).toEqual([
    'mức 4',
    'nâng cao',
    'chưa đạt mức nào',
  ])
  expect(rankCell(vi, null)).toBe('chưa đạt')
  expect(rankShort(vi, ['1', '2'], null)).toBe('<1')
  expect(rankShort(vi, ['basic', 'advanced'], null)).toBe('chưa đạt')
})

it('a row is called by its official number and its title', () => {
  const entries = entriesOf(tt54)
  const row = entries.find((entry) => entry.kind === 'criterion' && entry.row.number === 17)!
  expect(rowText('vi', row)).toBe(`17. ${row.row.title.vi}`)
  expect(rowPlace(vi, 'vi', row)).toMatch(/^[IVX]+\. .+, mức \d$/)
  const milestone = entries.find((entry) => entry.kind === 'milestone')!
  expect(rowText('vi', milestone)).toBe(milestone.row.title.vi)
  expect(rowPlace(en, 'en', milestone)).toMatch(/^Own requirement of level \d/)
})

it('verdicts of rows and of items', () => {
  expect(verdictText(vi, 'not-met')).toBe('Chưa đạt')
  expect([true, false, 'not-applicable' as const, undefined].map(itemVerdict)).toEqual([
    'met',
    'not-met',
    'not-applicable',
    'unassessed',
  ])
})

describe('days of instants', () => {
  it.each([
    // 05:30 in Hà Nội is still the day before in UTC.
    ['2026-12-01T22:30:00Z', '02/12/2026', '05:30'],
    ['2026-12-02T05:30:00+07:00', '02/12/2026', '05:30'],
    ['2026-12-31T17:00:00.000Z', '01/01/2027', '00:00'],
    ['2026-12-31T16:59:59Z', '31/12/2026', '23:59'],
  ])('%s is %s %s in Vietnam', (instant, day, clock) => {
    expect(dayText(instant)).toBe(day)
    expect(clockText(instant)).toBe(clock)
    expect(instantText(vi, instant)).toBe(`${clock} ${day}`)
    expect(instantText(en, instant)).toBe(`${day}, ${clock}`)
    expect(longDay(vi, instant)).toContain(`ngày ${day.slice(0, 2)}`)
    expect(momentText(vi, instant)).toMatch(new RegExp(`^${clock}:\\d\\d ${day}$`))
  })

  it('a day stays itself, and what is neither comes back as it is', () => {
    expect(dayText('2026-12-02')).toBe('02/12/2026')
    expect(instantText(vi, 'hôm qua')).toBe('hôm qua')
    expect(dayInVietnam('T')).toBe('T')
  })

  it('agree with the clock that the platform keeps for Ho Chi Minh City', () => {
    const { format } = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    const dates = fc.date({
      min: new Date('1980-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) => {
        const told = vietnamTime(date.toISOString())
        expect(`${told?.day} ${told?.time}`).toBe(format(date))
      }),
    )
  })
})

describe('numbers', () => {
  it('are written as Intl writes them', () => {
    const value = fc.oneof(
      fc.integer(),
      fc.integer({ min: -1e9, max: 1e9 }).map((each) => each / 1000),
    )
    fc.assert(
      fc.property(value, fc.constantFrom('vi' as const, 'en' as const), (number, language) => {
        expect(numberText(language, number)).toBe(
          new Intl.NumberFormat(LANGUAGES[language].tag, { useGrouping: 'always' } as object)
            .format(number)
            .replace(/^-0$/, '0'),
        )
      }),
    )
  })

  it('are money and sizes', () => {
    expect(moneyText(vi, 'vi', 45_000_000)).toBe('45.000.000 đồng')
    expect([0, 999, 1500, 99_999, 240_000, 2_400_000, 5e9].map((size) => sizeText(vi, 'vi', size))).toEqual([
      '0 byte',
      '999 byte',
      '2 kB',
      '100 kB',
      '0,2 MB',
      '2,4 MB',
      '5 GB',
    ])
  })
})

it('letters at the beginning', () => {
  expect(upperFirst('đang làm')).toBe('Đang làm')
  expect(lowerFirst('Ứng dụng')).toBe('ứng dụng')
  expect(lowerFirst('HIS đã có')).toBe('HIS đã có')
})

it('languages are found by their code alone', () => {
  expect(Object.keys(LANGUAGES).map(languageNamed)).toEqual(Object.keys(LANGUAGES))
  expect(languageNamed('fr')).toBeUndefined()
  expect(languageNamed('toString')).toBeUndefined()
})
