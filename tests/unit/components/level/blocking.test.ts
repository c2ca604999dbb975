// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { gapToward } from '@/core/score/gap'
import LevelBlocking from '@/components/level/LevelBlocking.vue'
import { answers, type AnswersBuilder } from '../../builders'
import { tt54 } from '../sets'
import { mountInApp, textOf } from '../mounting'

function gapLevel(given: AnswersBuilder, level: number) {
  const result = assess([tt54], given.build(), { asOf: '2024-12-02', regime: 'as-issued' })
  return gapToward([tt54], result, 7).levels.find((own) => own.level === level) ?? null
}

const criterion = (id: string) => tt54.groups.flatMap((group) => group.criteria).find((row) => row.id === id)!

describe('what blocks a level', () => {
  it('number, name, state and what is missing; a click gives the id of the criterion', async () => {
    const lis9 = criterion('lis.9')
    expect(lis9.items?.length).toBeGreaterThan(1)
    const given = answers()
      .allMet(tt54)
      .items(
        'lis.9',
        lis9.items!.map((_, index) => index !== 1),
      )
    const wrapper = await mountInApp(LevelBlocking, { gapLevel: gapLevel(given, 4) })
    const rows = wrapper.findAll('li')
    expect(rows).toHaveLength(1)
    const text = textOf(rows[0]!)
    expect(text).toContain(`${lis9.number}. ${lis9.title.vi}`)
    expect(text).toContain('Chưa đạt')
    expect(text).toContain(`Còn thiếu: ${lis9.items![1]!.title.vi}`)
    expect(text).not.toContain(lis9.items![0]!.title.vi)
    await rows[0]!.get('button').trigger('click')
    expect(wrapper.emitted('go')).toEqual([['lis.9']])
  })

  it('shows some rows only and says how many more; a click shows all', async () => {
    const own = gapLevel(answers(), 4)
    const total = own!.rows.length
    expect(total).toBeGreaterThan(5)
    const wrapper = await mountInApp(LevelBlocking, { gapLevel: own, limit: 5 })
    expect(wrapper.findAll('li')).toHaveLength(5)
    const more = wrapper.get('.more')
    expect(textOf(more)).toBe(`Còn ${total - 5} tiêu chí khác`)
    await more.trigger('click')
    expect(wrapper.findAll('li')).toHaveLength(total)
    expect(wrapper.find('.more').exists()).toBe(false)
  })

  it('nothing left: says so in words', async () => {
    expect(textOf(await mountInApp(LevelBlocking, { gapLevel: null }))).toContain('Không còn tiêu chí nào')
    const waiting = gapLevel(answers().allMet(tt54).notMet('milestone.filmless'), 6)
    expect(waiting?.rows).toEqual([])
    expect(textOf(await mountInApp(LevelBlocking, { gapLevel: waiting }))).toContain(
      'chỉ còn chờ các mức dưới',
    )
  })
})
