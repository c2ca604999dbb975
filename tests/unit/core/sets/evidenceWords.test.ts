/** The words of the sets as they are released: what a search and a replacement may leave behind, and the settled terms. */
import { describe, expect, it } from 'vitest'
import { newestTt13, newestTt46, newestTt54 } from '../../fixtures'

/** Quotes and names of the instrument keep its spelling; where a fact is from is no text of a row. */
const QUOTED = new Set(['officialName', 'officialText', 'provenance', 'source', 'sourceEn', 'coverage'])

function textsOf(value: unknown, language: 'vi' | 'en', here = false): string[] {
  if (typeof value === 'string') return here ? [value] : []
  if (Array.isArray(value)) return value.flatMap((inner) => textsOf(inner, language, here))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    QUOTED.has(key)
      ? []
      : textsOf(inner, language, key === language || (here && key !== 'vi' && key !== 'en')),
  )
}

const UNFINISHED = {
  vi: /(?:^|\s)(?:hoặc|và|với|của|hay)$|,$|(?:^|\s)[nN] (?:bệnh án|hồ sơ|tài liệu)/,
  en: /(?:^|\s)(?:or|and|with|of)$|,$|(?:^|\s)[nN] (?:charts|records|documents)/,
}
const SUPERSEDED = {
  vi: /có muối|cách tạo muối|Hệ hỗ trợ ra quyết định|tên AE Title|quẹt|bấm giờ|chép tùy ý|đến tận nơi|đi thông suốt|kíp mổ|tiếp đón|đón tiếp|đơn vị cung cấp|hồ sơ thử(?! nghiệm)|người bệnh giả định|lỗi không nghiêm trọng|thực tập sinh/i,
  en: /turn number|images of the pathology|Supportability|[Ss]tandby storage|see results|[Mm]inor error|\bminute of\b|acceptance minute|salt is made|hospital drugstore|traces are kept|authorised parties|fictitious/,
}

describe.each([newestTt54, newestTt46, newestTt13])('$id@$version', (set) => {
  it.each(['vi', 'en'] as const)('no text of a row breaks off or leaves a place open (%s)', (language) => {
    const texts = textsOf(set, language)
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter((text) => UNFINISHED[language].test(text.trim()))).toEqual([])
  })

  it.each(['vi', 'en'] as const)('one term for one thing (%s)', (language) => {
    expect(textsOf(set, language).filter((text) => SUPERSEDED[language].test(text))).toEqual([])
  })

  it('both languages have the same lines of evidence', () => {
    const rows = set.groups.flatMap(({ criteria }) => criteria)
    for (const row of rows) expect([row.id, row.evidence.en.length]).toEqual([row.id, row.evidence.vi.length])
  })
})
