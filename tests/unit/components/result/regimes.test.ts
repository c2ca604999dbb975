// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import ResultOutOfForce from '@/components/result/ResultOutOfForce.vue'
import ResultRegimes from '@/components/result/ResultRegimes.vue'
import type { Interpretations } from '@/core/types'
import { answers } from '../../builders'
import { mountInApp, textOf } from '../mounting'
import { tt13, tt46, tt54 } from '../sets'

const sets = [tt54, tt46, tt13]
/** Everything but section VIII. */
const withoutEmr = () => {
  const given = answers().allMet(tt54)
  for (const row of tt54.groups.find(({ id }) => id === 'emr')!.criteria) given.notMet(row.id)
  return given
}

beforeEach(() => void setActivePinia(createPinia()))

describe('two conclusions side by side', () => {
  async function regimes() {
    const result = assess(sets, withoutEmr().build(), { asOf: '2026-11-20', regime: 'in-force' })
    return mountInApp(ResultRegimes, { result, set: tt54 })
  }

  it('each with its own level; the one that leaves out what has lapsed says so', async () => {
    const [issued, inForce] = (await regimes()).findAll('article')
    // Section VIII stands between a hospital and level 6 only as long as it counts.
    expect(textOf(issued!)).toContain('Mức 5')
    expect(textOf(inForce!)).toContain('Mức 7')
    expect(textOf(inForce!)).toContain('Mức 6: nhóm VIII. Bệnh án điện tử (EMR) đạt cơ bản')
    expect(textOf(inForce!)).toContain('Mức 7: nhóm VIII. Bệnh án điện tử (EMR) đạt nâng cao')
    expect(textOf(issued!)).not.toContain('không xét nhóm này')
  })

  it('says which is the main one, and can be changed', async () => {
    const wrapper = await regimes()
    const [issued, inForce] = wrapper.findAll('article')
    expect(textOf(inForce!)).toContain('Kết luận chính')
    expect(inForce!.find('button').exists()).toBe(false)
    await issued!.get('button').trigger('click')
    expect(wrapper.emitted('choose')).toEqual([['as-issued']])
  })
})

describe('what is not in force', () => {
  async function out(asOf: string, interpretations?: Interpretations) {
    const result = assess(sets, {}, { asOf, regime: 'in-force', interpretations })
    return mountInApp(ResultOutOfForce, { result, sets, interpretations })
  }

  it('says why, and keeps the readings of the kit apart from the text as issued', async () => {
    const wrapper = await out('2026-11-20')
    const text = textOf(wrapper)
    expect(text).toContain(
      'Thông tư 46/2018/TT-BYT: Hồ sơ bệnh án điện tử (hết hiệu lực): có hiệu lực đến hết ngày 05/06/2025.',
    )
    expect(text).toContain('Văn bản thay thế: 13/2025/TT-BYT')
    expect(text).toContain('điểm b khoản 3 Điều 4 Thông tư 13/2025/TT-BYT')
    const reading = textOf(wrapper.get('.reading'))
    expect(reading).toContain('Cách hiểu của bộ công cụ, không phải nguyên văn')
    expect(reading).toContain('58. Quản lý hồ sơ bệnh án điện tử')
    expect(text.replace(reading, '')).not.toContain('58. Quản lý hồ sơ bệnh án điện tử')
  })

  it('a reading can be switched, and says how it stands', async () => {
    const wrapper = await out('2026-11-20', { 'emr-related': 'kept' })
    const box = wrapper.get('input[type=checkbox]')
    expect((box.element as HTMLInputElement).checked).toBe(true)
    await box.setValue(false)
    expect(wrapper.emitted('read')).toEqual([['emr-related', false]])
  })

  it('each line leads to its criterion', async () => {
    const link = (await out('2026-11-20')).findAll('.reading a').at(-1)!
    expect(link.attributes('href')).toBe(
      '/a/one/criteria/tt54-2017/milestones?at=milestone.standard-exchange',
    )
  })

  it('shows nothing when there is nothing', async () => {
    const result = assess([tt54], {}, { asOf: '2024-01-01', regime: 'in-force' })
    expect((await mountInApp(ResultOutOfForce, { result, sets: [tt54] })).find('section').exists()).toBe(
      false,
    )
  })
})
