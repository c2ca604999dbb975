// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import LevelHeadline from '@/components/level/LevelHeadline.vue'
import { answers, type AnswersBuilder } from '../../builders'
import { tinySet } from '../../tinySet'
import { mountInApp, textOf } from '../mounting'

const set = tinySet({
  groups: {
    g: { scale: ['1', '2', '3'], criteria: [{ rank: '1' }, { rank: '2' }, { rank: '2' }, { rank: '3' }] },
  },
  levels: [{ requires: { g: '1' } }, { requires: { g: '2' } }, { requires: { g: '3' } }],
})

async function headline(given: AnswersBuilder, language: 'vi' | 'en' = 'vi'): Promise<string> {
  const result = assess([set], given.build(), { asOf: '2024-01-01', regime: 'as-issued' })
  return textOf(await mountInApp(LevelHeadline, { result }, language))
}
const given = () => answers(set.id)

describe('the level in words', () => {
  it('one level when both ends of the range are equal', async () => {
    expect(await headline(given().met('g.1', 'g.2').notMet('g.3'))).toBe('Mức 1')
  })

  it('a range with the number of criteria that are open', async () => {
    expect(await headline(given().met('g.1', 'g.2').notMet('g.4'))).toBe(
      'Mức 1–2, còn 1 nội dung quyết định chưa đánh giá',
    )
    expect(await headline(given().met('g.1'))).toBe('Mức 1–3, còn 3 nội dung quyết định chưa đánh giá')
  })

  it('level 1 not reached', async () => {
    expect(await headline(given().notMet('g.1'))).toBe('Chưa đạt mức 1')
  })

  it('from below level 1 while nothing is assessed', async () => {
    expect(await headline(given())).toBe('Chưa trả lời')
  })

  it('English, one and many', async () => {
    expect(await headline(given().met('g.1', 'g.2').notMet('g.4'), 'en')).toBe(
      'Level 1–2, 1 deciding content not assessed',
    )
    expect(await headline(given().met('g.1'), 'en')).toBe('Level 1–3, 3 deciding contents not assessed')
  })

  it('a list has no level', async () => {
    const list = tinySet({ levels: [] })
    const result = assess([list], {}, { asOf: '2024-01-01', regime: 'as-issued' })
    expect(textOf(await mountInApp(LevelHeadline, { result }))).toBe('Bộ tiêu chí này không xếp mức')
  })
})
