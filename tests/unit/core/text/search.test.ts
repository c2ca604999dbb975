import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matches, searched } from '@/core/text/search'
import { allSets } from '../../fixtures'

describe('search without accents', () => {
  it.each([
    ['hồ sơ bệnh án', 'ho so benh an'],
    ['Điện tử', 'dien tu'],
    ['ĐƯỢC, dược', 'duoc, duoc'],
    ['Ưu tiên, ƠN, Ắ Ằ Ẳ Ẵ Ặ', 'uu tien, on, a a a a a'],
    ['Quản lý ngân hàng máu', 'quan ly ngan hang mau'],
    ['RIS-PACS (DICOM)', 'ris-pacs (dicom)'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
  })

  it('folding twice is folding once, and ignores case', () => {
    const letters = fc.constantFrom(
      ...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵ 0123456789'),
    )
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.toUpperCase())).toBe(fold(text))
        expect(fold(text)).toMatch(/^[a-z0-9 ]*$/)
        expect(fold(text)).toHaveLength(text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('finds the name of any criterion typed without accents', () => {
    for (const row of allSets.flatMap((set) => set.groups.flatMap((group) => group.criteria))) {
      const typed = row.title.vi
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd')
        .replaceAll('Đ', 'D')
      expect(matches(typed, [row.title.vi])).toBe(true)
    }
  })
})

describe('wants every word of the query, wherever it stands', () => {
  const texts = ['Quản lý hồ sơ bệnh án điện tử', 'Phụ lục I, mục III, tiêu chí 58', 'his.29']
  it.each([
    ['', true],
    ['   ', true],
    ['ho so', true],
    ['HỒ SƠ', true],
    ['so ho', true],
    ['58 dien', true],
    ['his.29', true],
    ['hồ  sơ\t58', true],
    ['hò sơ', true],
    ['máu', false],
    ['ho so mau', false],
    ['sobenh', false],
    ['tửphụ', false],
  ])('%j → %s', (query, found) => {
    expect(matches(query, texts)).toBe(found)
  })

  it('with no word to look for only the empty query matches', () => {
    expect(matches('', [])).toBe(true)
    expect(matches('a', [])).toBe(false)
  })
})

describe('in a list of names, words next to each other are what was meant', () => {
  const names = [
    'Bệnh viện Tâm thần Minh Họa',
    'Trung tâm Y tế Châu Thành',
    'Bệnh viện Đa khoa tỉnh Minh Họa',
  ]
  it.each([
    ['tam than', [0]],
    ['Tâm  thần ', [0]],
    // No name has them together: any order will do.
    ['minh benh', [0, 2]],
    ['minh hoa', [0, 2]],
    ['trung tam', [1]],
    ['', [0, 1, 2]],
    ['phục hồi', []],
  ])('%j → %j', (query, found) => {
    expect(searched(query, names, (name) => [name])).toEqual(found.map((at) => names[at]))
  })
})
