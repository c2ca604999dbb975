/** Version 1.1.0 of Circular 54 against a frozen copy of the circular's own words, taken from the full text row by row. */
import { describe, expect, it } from 'vitest'
import type { Criterion } from '@/core/types'
import { newestTt54 as set, readJson, tt54 as first } from '../../fixtures'

interface Words {
  names: Record<string, string>
  texts: Record<string, string[]>
  milestones: Record<string, string[]>
  levels: Record<string, string[]>
  statedInTheName: number[]
}
const words = readJson('tests/fixtures/law/tt54-words.json') as Words
const rows: Criterion[] = set.groups.flatMap(({ criteria }) => criteria)
const withoutBrackets = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('Thông tư 54/2017, version 1.1.0: the words of the circular', () => {
  it.each(rows.map((row) => [row.number, row] as const))('criterion %i', (number, row) => {
    const name = words.names[String(number)]
    expect(row.officialName).toBe(name)
    expect(row.officialText).toEqual(words.texts[String(number)])
    expect(withoutBrackets(row.title.vi)).toBe(withoutBrackets(name ?? ''))
    const isFull = words.texts[String(number)] !== undefined || words.statedInTheName.includes(number ?? 0)
    expect(row.textBasis).toBe(isFull ? 'full' : 'name-only')
  })

  it('levels and milestones', () => {
    for (const level of set.levels) {
      expect(level.officialText).toEqual(words.levels[String(level.level)])
      for (const { id, officialText } of level.milestones)
        expect(officialText).toEqual(words.milestones[id.replace('milestone.', '')])
    }
    expect(set.levels[3]?.summary.vi).toContain('LIS đáp ứng mức đầy đủ')
  })

  it('numbers, groups, ranks, terms and milestones as in version 1.0.0', () => {
    const frame = (from: typeof set) =>
      from.groups.map(({ id, scale, criteria }) => [
        id,
        scale,
        criteria.map((row) => [
          row.id,
          row.number,
          row.rank,
          row.notApplicable,
          row.inForce,
          row.interpretation,
        ]),
      ])
    expect(frame(set)).toEqual(frame(first))
    expect(set.levels.map(({ requires }) => requires)).toEqual(first.levels.map(({ requires }) => requires))
  })

  it('56: three functions have new ids, old ids do not change their meaning', () => {
    const items = rows.find(({ number }) => number === 56)?.items?.map(({ id, title }) => [id, title.vi])
    expect(items).toEqual([
      ['his.27.3', 'Kê đơn'],
      ['his.27.4', 'Chỉ định'],
      ['his.27.5', 'Trả kết quả cận lâm sàng'],
    ])
  })

  it('masking of patients’ data is told once, not at every row of evidence', () => {
    const evidence = [...rows, ...set.levels.flatMap(({ milestones }) => milestones)].flatMap((row) => [
      ...row.evidence.vi,
      ...row.evidence.en,
    ])
    expect(
      evidence.filter((line) => /đã che thông tin người bệnh|patient details masked/.test(line)),
    ).toEqual([])
    expect(set.evidenceNote?.vi).toContain('che thông tin người bệnh')
  })

  it('no day is hard-coded as “đã qua”', () => {
    for (const path of ['tt13-2025', 'tt46-2018', 'tt54-2017'])
      expect(JSON.stringify(readJson(`criteria/${path}/1.1.0.json`))).not.toMatch(
        /\(đã qua\)|nay đã qua|has passed|now past/,
      )
  })
})
