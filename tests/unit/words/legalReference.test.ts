import { describe, expect, it } from 'vitest'
import catalogue from '../../../criteria/catalogue.json'
import { legalReference } from '@/words/legalReference'
import { allSets } from '../fixtures'

describe('where a rule stands, in words', () => {
  it.each([
    ['Điểm a khoản 2 Điều 4 Thông tư 13/2025/TT-BYT', 'Point a clause 2 Article 4 Circular 13/2025/TT-BYT'],
    ['Phụ lục I, mục I, tiêu chí 17', 'Annex I, section I, criterion 17'],
    ['Phụ lục II, mức 7', 'Annex II, level 7'],
    ['Điều 3 (đoạn dẫn) Thông tư 13/2025/TT-BYT', 'Article 3 (opening words) Circular 13/2025/TT-BYT'],
    [
      'Quyết định 586/QĐ-BYT năm 2026, Chỉ thị 04/CT-BYT năm 2026',
      'Decision 586/QĐ-BYT of 2026, Directive 04/CT-BYT of 2026',
    ],
    [
      'Điểm c, điểm d khoản 2 Điều 39 Nghị định 90/2026/NĐ-CP',
      'Point c, point d clause 2 Article 39 Decree 90/2026/NĐ-CP',
    ],
  ])('%s', (given, english) => {
    expect(legalReference(given, 'en')).toBe(english)
    expect(legalReference(given, 'vi')).toBe(given)
  })

  it('keeps a text whole that has other words', () => {
    expect(legalReference('Suy luận của nghiên cứu, Điều 4', 'en')).toBe('Suy luận của nghiên cứu, Điều 4')
  })

  it('knows the words of every reference of the data', () => {
    const references = allSets.flatMap((set) => [
      ...set.groups.flatMap(({ criteria }) => criteria.map((row) => row.legalReference)),
      ...set.levels.flatMap(({ milestones }) => milestones.map((row) => row.legalReference)),
    ])
    const dates = catalogue.dates.map(({ source }) => source)
    const all = [...references, ...dates].filter((text) => text !== '')
    expect(all.length).toBeGreaterThan(200)
    expect([...new Set(all.filter((text) => legalReference(text, 'en') === text))]).toEqual([])
  })
})
