// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import RollupCounting from '@/components/rollup/RollupCounting.vue'
import { useRollup } from '@/composables/useRollup'
import { useRollupStore } from '@/stores/rollup'
import { anAssessment, answers } from '../../builders'
import { aRow, aSealedRow, SETS } from '../../core/rollup/rows'
import { tt54 } from '../../fixtures'
import { mountInApp, textOf } from '../mounting'
import { openDesk, type Mounted } from '../start/onDesk'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const facility = (code: string) =>
  anAssessment()
    .on('2024-12-02')
    .with(answers().allMet(tt54))
    .having({ id: `id-${code}`, facility: { name: `Bệnh viện ${code}`, code, province: 'Tỉnh Mẫu' } })
    .build()

async function open() {
  await openDesk()
  const store = useRollupStore()
  store.sets = SETS
  store.rows = [
    aSealedRow(facility('01'), '01.tt54.json'),
    aSealedRow(facility('02'), '02.tt54.json'),
    aRow(facility('03'), '03.tt54.json'),
  ]
  const part = {
    components: { RollupCounting },
    setup: () => ({ rollup: useRollup() }),
    template: '<RollupCounting :rollup="rollup" />',
  }
  const wrapper = await mountInApp(part, {})
  mounted = wrapper
  return { store, wrapper }
}

describe('by what is counted', () => {
  it('says of each file that is not counted why', async () => {
    const { wrapper } = await open()
    // Two of three are sealed.
    expect(textOf(wrapper.get('[data-left]'))).toMatch(/1 /)
  })

  it('counts them after all when that is asked for, and says so no more', async () => {
    const { store, wrapper } = await open()
    const box = wrapper.get('input[type=checkbox]')
    await box.setValue(true)
    expect(store.look.waived.size).toBe(1)
    await nextTick()
    expect(wrapper.find('[data-left]').exists()).toBe(false)
  })

  it('the regime is one choice of two', async () => {
    const { store, wrapper } = await open()
    const radios = wrapper.findAll('input[type=radio]')
    expect(radios).toHaveLength(2)
    expect(store.look.regime).toBe('in-force')
    await radios.find((radio) => !(radio.element as HTMLInputElement).checked)?.trigger('change')
    expect(store.look.regime).toBe('as-issued')
  })
})
