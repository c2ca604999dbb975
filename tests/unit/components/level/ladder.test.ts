// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import LevelLadder from '@/components/level/LevelLadder.vue'
import { answers, type AnswersBuilder } from '../../builders'
import { tt54 } from '../sets'
import { mountInApp, textOf } from '../mounting'

async function ladder(
  given: AnswersBuilder,
  options: { target?: number; asOf?: string; regime?: 'as-issued' | 'in-force' } = {},
) {
  const { target = 6, asOf = '2024-12-02', regime = 'as-issued' } = options
  const result = assess([tt54], given.build(), { asOf, regime })
  return mountInApp(LevelLadder, { result, levels: tt54.levels, target })
}

/** A level's rung, as it is marked and as it reads. */
function rung(wrapper: Awaited<ReturnType<typeof ladder>>, level: number) {
  const found = wrapper.get(`[data-level="${level}"]`)
  return {
    state: found.attributes('data-state'),
    target: found.attributes('data-target'),
    text: textOf(found),
  }
}

/** Everything met; level 5 kept open by one milestone, level 7 refused by another. */
const fourToSix = () => answers().allMet(tt54).unassessed('milestone.filmless').notMet('milestone.analytics')

describe('thang mức', () => {
  it('đứng từ mức 1 ở dưới lên mức 7 ở trên', async () => {
    const wrapper = await ladder(fourToSix())
    expect(wrapper.findAll('li').map((item) => item.attributes('data-level'))).toEqual([
      '7',
      '6',
      '5',
      '4',
      '3',
      '2',
      '1',
    ])
  })

  it('ba tình trạng, mỗi tình trạng có dấu và chữ', async () => {
    const wrapper = await ladder(fourToSix())
    expect([1, 2, 3, 4].map((level) => rung(wrapper, level).state)).toEqual(Array(4).fill('reached'))
    expect([5, 6].map((level) => rung(wrapper, level).state)).toEqual(['possible', 'possible'])
    expect(rung(wrapper, 7).state).toBe('not-reached')
    expect(rung(wrapper, 4).text).toMatch(/^4✓Mức 4Đạt/)
    expect(rung(wrapper, 5).text).toContain('Có thể đạt · còn vướng 1 tiêu chí')
    // Level 6 itself is complete and only waits.
    expect(rung(wrapper, 6).text).toContain('Có thể đạt · chỉ còn chờ mức dưới')
    expect(rung(wrapper, 7).text).toContain('Chưa đạt · còn vướng 1 tiêu chí')
  })

  it('mục tiêu được đánh dấu bằng chữ', async () => {
    const wrapper = await ladder(fourToSix(), { target: 5 })
    expect(rung(wrapper, 5).text).toContain('Mục tiêu')
    expect(rung(wrapper, 5).target).toBe('true')
    expect(rung(wrapper, 6).text).not.toContain('Mục tiêu')
  })

  it('tên riêng của mức 6 và mức 7, điều kiện của mức 7 (Phụ lục II)', async () => {
    const wrapper = await ladder(answers())
    expect(rung(wrapper, 6).text).toContain('Bệnh viện thông minh')
    expect(rung(wrapper, 7).text).toContain('Bệnh viện không sử dụng bệnh án giấy')
    expect(rung(wrapper, 7).text).toContain('Nếu đáp ứng các quy định pháp luật có liên quan')
  })

  it('mức 6 và 7 nói rõ khi dựa trên phần không còn hiệu lực (Điều 4 khoản 3 Thông tư 13/2025)', async () => {
    const after = await ladder(answers(), { asOf: '2025-06-06', regime: 'in-force' })
    expect(
      [1, 2, 3, 4, 5, 6, 7].filter((level) => rung(after, level).text.includes('không còn hiệu lực')),
    ).toEqual([6, 7])
    const before = await ladder(answers(), { asOf: '2025-06-05', regime: 'in-force' })
    expect(before.text()).not.toContain('không còn hiệu lực')
  })
})
