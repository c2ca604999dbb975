// @vitest-environment happy-dom
import { codeOf } from '../../builders'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { updateFacility } from '@/core/edit/facility'
import { sealState } from '@/core/seal/seal'
import type { Assessment } from '@/core/types'
import { verifySubmission } from '@/core/seal/verifySubmission'
import { i18n, loadRemainingTexts, setLanguage } from '@/i18n'
import CheckPage from '@/pages/CheckPage.vue'
import { useAssessmentStore } from '@/stores/assessment'
import { useDeskStore } from '@/stores/desk'
import { textOf } from '../mounting'
import { tt54 } from '../sets'
import { anAssessment, openDesk, until, type Mounted } from '../start/onDesk'

let mounted: Mounted | undefined
let count = 0
afterEach(async () => {
  mounted?.unmount()
  await useAssessmentStore().close()
})

const FACILITY = { name: 'Bệnh viện A', code: '01234', preparer: 'Trần Thị Bích' }

async function open(change: Partial<Assessment> = {}) {
  count += 1
  const assessment = anAssessment(`c${count}`, 'Bệnh viện A', {
    facility: FACILITY,
    assessedOn: '2024-12-02',
    answers: { 'tt54-2017': { 'his.1': { verdict: 'met' } } },
    ...change,
  })
  await openDesk([assessment])
  const store = useAssessmentStore()
  await store.open(assessment.id)
  await loadRemainingTexts()
  await setLanguage('vi')
  const router = createRouter({
    history: createMemoryHistory(),
    routes: ['facility', 'plan/:part?', 'evidence', 'reports', 'criteria/:set?/:group?', 'check'].map(
      (path) => ({
        path: `/a/:id/${path}`,
        name: path.split('/')[0] ?? path,
        component: { template: '<p />' },
      }),
    ),
  })
  await router.push(`/a/${assessment.id}/check`)
  const wrapper = mount(CheckPage, { global: { plugins: [i18n, router] }, attachTo: document.body })
  mounted = wrapper
  await until(() => wrapper.findAll('.finding').length > 0)
  return { store, wrapper }
}

const rules = (wrapper: Mounted): string[] =>
  wrapper.findAll('.finding').map((one) => one.attributes('data-rule') ?? '')
const seal = async (wrapper: Mounted): Promise<void> => {
  await wrapper.find('section[aria-labelledby="seal-title"] form').trigger('submit')
  await flushPromises()
}

describe('the screen “Kiểm tra và nộp”', () => {
  it('shows findings with count, reason and the way there, and seals nothing while there are errors', async () => {
    const { store, wrapper } = await open({ facility: { name: 'Bệnh viện A' } })
    expect(rules(wrapper)[0]).toBe('facility.code-missing')
    const first = wrapper.find('.finding')
    expect(textOf(first)).toContain('Chưa ghi mã cơ sở')
    expect(textOf(first)).toContain('Nhập mã cơ sở KCB')
    expect(textOf(first.find('a'))).toBe('Sửa ở trang Cơ sở')
    expect(textOf(wrapper.find('#check-error'))).toContain('Lỗi (1)')
    await seal(wrapper)
    expect(store.current?.seal).toBeUndefined()
    expect(wrapper.text()).toContain('Còn 1 lỗi phải sửa trước khi niêm phong.')
  })

  it('seals as one change with the claim and the warnings; undo takes it back, redo brings it', async () => {
    const { store, wrapper } = await open()
    await seal(wrapper)
    const sealed = store.current
    if (!sealed) throw new Error('nothing is open')
    expect(verifySubmission(sealed, [tt54])).toMatchObject({ seal: { state: 'valid' }, differences: [] })
    expect(sealed.submission?.sealedBy).toBe('Trần Thị Bích')
    expect(sealed.submission?.warnings?.map(({ rule }) => rule)).toContain('facility.province-missing')
    expect(wrapper.find('.sealed').attributes('data-seal')).toBe('valid')
    expect(textOf(wrapper.find('.sealed'))).toContain(sealed.seal?.fingerprint)
    expect(store.undo()).toEqual({ code: 'seal' })
    expect(store.current?.seal).toBeUndefined()
    expect(store.current).not.toHaveProperty('submission')
    store.redo()
    expect(store.current && sealState(store.current).state).toBe('valid')
  })

  it('says “đã thay đổi sau khi niêm phong” after a change, and after undo no more; sealed again it names the first', async () => {
    const { store, wrapper } = await open()
    await seal(wrapper)
    const first = store.current?.seal?.fingerprint ?? ''
    const edit = () =>
      store.change((one) => updateFacility(one, { beds: 300 }), { code: 'facility', params: { field: 'x' } })
    edit()
    await flushPromises()
    expect(textOf(wrapper.find('.sealed h2'))).toContain('Đã thay đổi sau khi niêm phong')
    store.undo()
    await flushPromises()
    expect(wrapper.find('.sealed').attributes('data-seal')).toBe('valid')
    edit()
    await flushPromises()
    expect(textOf(wrapper)).toContain(`thay cho bản ${codeOf(first)}`)
    await seal(wrapper)
    expect(store.current?.seal?.replaces).toBe(first)
    expect(wrapper.find('.sealed').attributes('data-seal')).toBe('valid')
  })

  it('a sealed state that comes back from the history is sealed; one from before the seal is not', async () => {
    const { store, wrapper } = await open()
    await seal(wrapper)
    await store.autosave?.flush()
    store.change((one) => updateFacility(one, { beds: 300 }), { code: 'facility', params: { field: 'x' } })
    await store.autosave?.flush()
    const desk = await useDeskStore().open()
    const items = await desk.history(store.current?.id ?? '')
    const states = await Promise.all(items.map((item) => desk.restore(item)))
    const restore = (state: Assessment | undefined): string | undefined => {
      store.change((one) => state ?? one, { code: 'restored', params: { at: '' } })
      return store.current ? sealState(store.current).state : undefined
    }
    expect(restore(states.find((state) => state?.seal && state.facility.beds === undefined))).toBe('valid')
    expect(restore(states.find((state) => state?.facility.beds === 300))).toBe('broken')
    expect(restore(states.find((state) => state?.seal === undefined))).toBe('absent')
  })

  it('shows both sides of a contradiction with their legal references', async () => {
    const { wrapper } = await open({
      answers: {
        'tt54-2017': { 'his.31': { verdict: 'met' }, 'infrastructure.18': { verdict: 'not-met' } },
      },
    })
    const found = wrapper.find('[data-rule="contradiction.kiosk-search-without-kiosk"]')
    const rows = found.findAll('li').map(textOf)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatch(/60\. .*✓ Đạt.*Phụ lục I, mục III, tiêu chí 60/)
    expect(rows[1]).toMatch(/18\. .*✕ Chưa đạt.*Phụ lục I, mục I, tiêu chí 18/)
  })
})
