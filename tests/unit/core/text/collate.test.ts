import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVietnamese } from '@/core/text/collate'

const sorted = (words: readonly string[]) => [...words].sort(compareVietnamese)

describe('Vietnamese order', () => {
  it.each([
    ['chữ cái', ['a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y']],
    ['thanh', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['chữ trước thanh', ['An Giang', 'Ấp', 'Bắc Ninh', 'Bình', 'Cà Mau', 'Đà Nẵng', 'Điện Biên']],
    ['số theo giá trị', ['Số 2', 'Số 10', 'Số 100']],
    ['trống trước', ['', 'a']],
  ])('%s', (_what, words) => {
    expect(sorted([...words].reverse())).toEqual(words)
  })

  it('is that of a machine that knows Vietnamese, for every syllable', () => {
    const intl = new Intl.Collator('vi')
    const letters = Array.from(
      'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
    )
    const word = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(intl.compare(a, b)))
      }),
      { numRuns: 2000 },
    )
  })

  it('is a total order, whatever the Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0)
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0)
        if (a !== b) expect(compareVietnamese(a, b)).not.toBe(0)
      }),
      { numRuns: 500 },
    )
  })
})
