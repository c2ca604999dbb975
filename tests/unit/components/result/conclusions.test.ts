// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import ResultConclusions from '@/components/result/ResultConclusions.vue'
import ResultList from '@/components/result/ResultList.vue'
import type { CriteriaSet } from '@/core/types'
import { answers, type AnswersBuilder } from '../../builders'
import { mountInApp, textOf } from '../mounting'
import { tt13, tt46, tt54 } from '../sets'

async function conclusions(given: AnswersBuilder, asOf: string, sets: CriteriaSet[] = [tt54, tt46]) {
  const result = assess(sets, given.build(), { asOf, regime: 'in-force' })
  return mountInApp(ResultConclusions, { set: tt46, sets, result })
}
/** Film may go: PACS advanced and storage (Article 11); nothing else is met. */
function filmless() {
  const given = answers()
  for (const row of tt54.groups.find(({ id }) => id === 'ris-pacs')!.criteria) given.met(row.id)
  return given.in('tt46-2018').met('t46.43')
}
const state = (wrapper: Awaited<ReturnType<typeof conclusions>>, id: string) =>
  textOf(wrapper.get(`[data-conclusion="${id}"]`))

describe('three conclusions of Thông tư 46/2018', () => {
  it('while in force (05/06/2025): an ordinary conclusion', async () => {
    const wrapper = await conclusions(filmless(), '2025-06-05')
    expect(wrapper.findAll('article')).toHaveLength(3)
    expect(state(wrapper, 'filmless')).toContain('Theo nguyên văn: đủ điều kiện')
    expect(state(wrapper, 'paperless-records')).toContain('có thể đủ điều kiện')
    expect(wrapper.text()).not.toContain('Lịch sử')
  })

  it('from 06/06/2025 on: history only, never a right of today', async () => {
    const wrapper = await conclusions(filmless(), '2025-06-06')
    expect(textOf(wrapper.get('.banner'))).toContain(
      'không phải căn cứ để bỏ hồ sơ giấy, bỏ in phim hay bỏ in kết quả xét nghiệm',
    )
    for (const id of ['filmless', 'paperless-records', 'paperless-laboratory'])
      expect(state(wrapper, id)).toContain('Lịch sử, đã hết hiệu lực')
    // Under "in force" nothing of it counts and it would look met: the verdict shown is the one as issued.
    expect(state(wrapper, 'paperless-laboratory')).not.toContain('nguyên văn: đủ điều kiện')
    expect(state(wrapper, 'filmless')).toContain('Theo nguyên văn: đủ điều kiện')
  })

  it('not yet eligible: the number of criteria in the way', async () => {
    const wrapper = await conclusions(filmless().notMet('t46.43'), '2025-06-05')
    expect(state(wrapper, 'filmless')).toContain('chưa đủ điều kiện, còn vướng 1 tiêu chí')
  })

  it('without a set it needs there is no conclusion', async () => {
    expect((await conclusions(answers('tt46-2018'), '2025-06-05', [tt46])).find('section').exists()).toBe(
      false,
    )
  })
})

describe('lists without levels', () => {
  async function list(set: CriteriaSet, given: AnswersBuilder, asOf = '2026-11-20') {
    return mountInApp(ResultList, { set, result: assess([set], given.build(), { asOf, regime: 'in-force' }) })
  }

  it('Thông tư 13/2025: three labels with numbers of their own, the rules for electronic medical records first', async () => {
    const wrapper = await list(tt13, answers('tt13-2025').met('t13.1', 'c365.1').notMet('t13.30'))
    const total = (rank: string) =>
      tt13.groups.flatMap((group) => group.criteria).filter((row) => row.rank === rank && row.ask !== false)
        .length
    const row = (rank: string) => wrapper.findAll(`[data-label="${rank}"] td`).map(textOf)
    expect(row('required')).toEqual([`1/${total('required')}`, '0', '1', String(total('required') - 2)])
    expect(row('guidance')).toEqual([`1/${total('guidance')}`, '0', '0', String(total('guidance') - 1)])
    expect(row('recommended')).toEqual([`0/${total('recommended')}`, '0', '0', String(total('recommended'))])
    const leading = wrapper.get('.banner')
    expect(textOf(leading)).toContain('Quy chế bệnh án điện tử')
    expect(textOf(leading)).toContain('Chưa đạt')
    expect(leading.classes()).toContain('stop')
    expect(textOf(wrapper.find('details li'))).toContain('Quy chế bệnh án điện tử')
  })

  it('a lapsed document and one not yet in force: figures are for reference only', async () => {
    expect(textOf(await list(tt46, answers()))).toContain('có hiệu lực đến hết ngày 05/06/2025')
    const early = textOf(await list(tt13, answers(), '2025-07-20'))
    expect(early).toContain('chỉ có hiệu lực từ ngày 21/07/2025')
    expect(textOf(await list(tt13, answers(), '2025-07-21'))).not.toContain('chỉ để tham khảo')
  })
})
