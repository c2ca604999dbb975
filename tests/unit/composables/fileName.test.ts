import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '@/composables/download'

const LONG = 'Bệnh viện Đa khoa khu vực liên huyện phía Bắc tỉnh Minh Họa và các vùng lân cận'

describe('names of files', () => {
  it('cut the facility and never the title or the day', () => {
    const name = fileName([LONG, 'Tự đánh giá hồ sơ bệnh án điện tử', '2026-12-01'], '.pdf')
    expect(name).toMatch(/^Benh-vien-Da-khoa[A-Za-z-]*-Tu-danh-gia-ho-so-benh-an-dien-tu-2026-12-01\.pdf$/)
    expect(name.length).toBeLessThanOrEqual(84)
  })

  it('keep the case of đ and Đ', () => expect(fileName(['Đồng đội'], '.x')).toBe('Dong-doi.x'))

  it('are none that Windows keeps for itself', () => {
    for (const word of ['CON', 'nul', 'Com1', 'LPT9'])
      expect(fileName([word], '.json')).toBe(`tt54-${word}.json`)
    expect(fileName(['', ''], '.json')).toBe('tt54.json')
  })

  it('of two years and two papers always differ', () => {
    const word = fc.string({ maxLength: 200 })
    fc.assert(
      fc.property(word, (facility) => {
        const names = ['2026-12-01', '2027-12-01'].flatMap((day) =>
          ['Bao cao', 'Ke hoach'].map((title) => fileName([facility, title, day], '.pdf')),
        )
        expect(new Set(names).size).toBe(4)
      }),
    )
  })
})
