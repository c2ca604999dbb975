// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import IndicatorSheet from '@/components/indicator/IndicatorSheet.vue'
import UpgradeOffer from '@/components/upgrade/UpgradeOffer.vue'
import type { Assessment } from '@/core/types'
import { useAssessmentStore } from '@/stores/assessment'
import { textOf } from '../mounting'
import { anAssessment, mountPage, openDesk, until } from '../start/onDesk'

type Wrapper = Awaited<ReturnType<typeof mountPage>>['wrapper']

let mounted: Wrapper | undefined
let count = 0
afterEach(async () => {
  mounted?.unmount()
  await useAssessmentStore().close()
})

async function open(component: Component, change: Partial<Assessment>) {
  count += 1
  const assessment = anAssessment(`u${count}`, 'Bệnh viện A', change)
  await openDesk([assessment])
  const store = useAssessmentStore()
  await store.open(assessment.id)
  const { wrapper } = await mountPage(component)
  mounted = wrapper
  return { store, wrapper }
}
const button = (wrapper: Wrapper, name: string) => {
  const found = wrapper.findAll('button').find((one) => textOf(one).startsWith(name))
  if (!found) throw new Error(`No button “${name}”`)
  return found
}

describe('the offer of a newer version', () => {
  it('shows both results before anything changes, takes over in one step, and can be taken back', async () => {
    const { store, wrapper } = await open(UpgradeOffer, {
      criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
      answers: { 'tt54-2017': { 'infrastructure.2': { verdict: 'not-met' }, 'his.1': { verdict: 'met' } } },
    })
    await button(wrapper, 'Xem kết quả').trigger('click')
    await until(() => wrapper.find('dialog').exists())
    expect(store.current?.criteriaSets[0]?.version).toBe('1.0.0')
    expect(textOf(wrapper.find('dialog'))).toContain('Cần xác nhận lại: 1 dòng')
    await button(wrapper, 'Dùng bản mới').trigger('click')
    expect(store.current?.criteriaSets[0]?.version).toBe('1.1.0')
    expect(store.current?.answers['tt54-2017']).toEqual({
      'infrastructure.2': { verdict: 'not-met', unconfirmed: true },
      'his.1': { verdict: 'met' },
    })
    store.undo()
    expect(store.current?.criteriaSets[0]?.version).toBe('1.0.0')
  })

  it('is not made where everything is the newest', async () => {
    const { wrapper } = await open(UpgradeOffer, { criteriaSets: [{ id: 'tt54-2017', version: '1.1.0' }] })
    expect(wrapper.find('.banner').exists()).toBe(false)
  })
})

describe('the programme in numbers', () => {
  it('keeps a number with its two numbers, and refuses one above the whole at its field', async () => {
    const { store, wrapper } = await open(IndicatorSheet, {
      criteriaSets: [
        { id: 'tt54-2017', version: '1.1.0' },
        { id: 'sskdt-2026', version: '1.0.0' },
      ],
    })
    await wrapper.find('select').setValue('residents-with-book')
    const [part, whole, day, source] = wrapper.findAll('form input')
    await part?.setValue('352.210')
    await whole?.setValue('352.209')
    await day?.setValue('2025-03-31')
    await source?.setValue('Báo cáo của tỉnh')
    await wrapper.find('form').trigger('submit')
    expect(store.current?.indicators).toBeUndefined()
    expect(part?.attributes('aria-invalid')).toBe('true')
    await part?.setValue('90.846')
    await wrapper.find('form').trigger('submit')
    expect(store.current?.indicators).toEqual([
      {
        indicator: 'residents-with-book',
        day: '2025-03-31',
        part: 90_846,
        whole: 352_209,
        source: 'Báo cáo của tỉnh',
      },
    ])
    expect(textOf(wrapper)).toContain('25,79% (90.846/352.209)')
  })
})
