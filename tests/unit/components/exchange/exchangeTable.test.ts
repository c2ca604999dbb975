// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import ExchangeTable from '@/components/exchange/ExchangeTable.vue'
import type { Assessment } from '@/core/types'
import { useAssessmentStore } from '@/stores/assessment'
import { mountInApp, textOf } from '../mounting'
import { anAssessment, openDesk, until, type Mounted } from '../start/onDesk'

const SET = 'tt54-2017'
let mounted: Mounted | undefined
afterEach(async () => {
  mounted?.unmount()
  await useAssessmentStore().close()
})

/** A table of three rows over an assessment that has answers to two of them. */
async function open(verdicts: readonly [id: string, verdict: string][]) {
  const before: Assessment = anAssessment('table-1', 'Bệnh viện A', {
    answers: { [SET]: { 'his.1': { verdict: 'met', note: 'giữ' }, 'his.2': { verdict: 'met' } } },
  })
  await openDesk([before])
  const store = useAssessmentStore()
  await store.open(before.id)
  const lines = [
    'Bộ tiêu chí;Mã tiêu chí;Kết quả',
    ...verdicts.map(([id, verdict]) => `${SET};${id};${verdict}`),
  ]
  const bytes = new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
  const wrapper = await mountInApp(ExchangeTable, { bytes, name: 'bang.csv' })
  mounted = wrapper
  await until(() => wrapper.find('dl.facts').exists() || wrapper.find('[role=alert]').exists())
  const counts = wrapper.findAll('dl.facts dd').map((one) => Number(one.text()))
  const answers = () => store.current?.answers[SET] ?? {}
  return { wrapper, store, counts, answers }
}

describe('a table of answers over the open assessment', () => {
  it('says what is new, changed and removed apart, and takes nothing away unasked', async () => {
    const { wrapper, counts, answers } = await open([
      ['his.1', 'Chưa đánh giá'],
      ['his.2', 'Chưa đạt'],
      ['his.3', 'Đạt'],
    ])
    expect(counts).toEqual([1, 1, 1])
    await wrapper.get('button.primary').trigger('click')
    expect(answers()['his.1']).toMatchObject({ verdict: 'met', note: 'giữ' })
    expect(answers()['his.2']).toMatchObject({ verdict: 'not-met' })
    expect(answers()['his.3']).toMatchObject({ verdict: 'met' })
    expect(wrapper.emitted('close')).toHaveLength(1)
  })

  it('removes only when somebody here allows it, and one step takes all of it back', async () => {
    const { wrapper, store, answers } = await open([['his.1', 'Chưa đánh giá']])
    expect(wrapper.find('button.primary').exists()).toBe(false)
    await wrapper.get('label.check input').setValue(true)
    await wrapper.get('button.primary').trigger('click')
    // What the table did not speak of stays.
    expect(answers()['his.1']).toMatchObject({ verdict: 'unassessed', note: 'giữ' })
    store.undo()
    expect(answers()['his.1']).toMatchObject({ verdict: 'met', note: 'giữ' })
  })

  it('an empty cell says nothing', async () => {
    const { wrapper, counts } = await open([
      ['his.1', ''],
      ['his.2', ''],
    ])
    expect(counts).toEqual([0, 0, 0])
    expect(wrapper.find('button.primary').exists()).toBe(false)
  })

  it('a wrong cell is named and the others are taken', async () => {
    const { wrapper, answers } = await open([
      ['his.1', 'có lẽ'],
      ['his.3', 'Đạt'],
    ])
    expect(textOf(wrapper)).toContain('có lẽ')
    await wrapper.get('button.primary').trigger('click')
    expect(answers()['his.1']).toMatchObject({ verdict: 'met' })
    expect(answers()['his.3']).toMatchObject({ verdict: 'met' })
  })
})
