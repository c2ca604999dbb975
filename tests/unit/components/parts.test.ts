// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import AppDialog from '@/components/parts/AppDialog.vue'
import AppFilePick from '@/components/parts/AppFilePick.vue'
import AppSelect from '@/components/parts/AppSelect.vue'
import AppTable from '@/components/parts/AppTable.vue'
import { i18n, loadRemainingTexts, setLanguage } from '@/i18n'

const nowhere = { template: '<p />' }
const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: nowhere }] })
beforeEach(async () => {
  localStorage.clear()
  await loadRemainingTexts()
  await setLanguage('vi')
  await router.push('/')
})
let mounted: ReturnType<typeof mount> | undefined
afterEach(() => mounted?.unmount())

const Form = defineComponent({
  emits: ['close'],
  setup:
    (_, { emit }) =>
    () =>
      h(AppDialog, { title: 'Hộp', draft: 'test', onClose: () => emit('close') }, () => [
        h('input', { id: 'a', type: 'text' }),
        h('input', { id: 'b', type: 'checkbox' }),
        h('input', { id: 'secret', type: 'password' }),
      ]),
})
const open = () => (mounted = mount(Form, { global: { plugins: [i18n, router] }, attachTo: document.body }))

describe('what is typed in a dialog', () => {
  it('survives Escape, is offered again and never puts itself in', async () => {
    const first = open()
    await first.get('#a').setValue('một việc')
    await first.get('#secret').setValue('mật khẩu')
    first.get('dialog').element.dispatchEvent(new Event('close'))
    first.unmount()
    const again = open()
    await nextTick()
    expect((again.get('#a').element as HTMLInputElement).value).toBe('')
    const take = again.findAll('button').find((button) => button.text() === 'Điền lại')!
    await take.trigger('click')
    expect((again.get('#a').element as HTMLInputElement).value).toBe('một việc')
    expect((again.get('#secret').element as HTMLInputElement).value).toBe('')
    expect(JSON.stringify({ ...localStorage })).not.toContain('mật khẩu')
  })

  it('is gone once the dialog has done what it is for', async () => {
    const first = open()
    await first.get('#a').setValue('xong')
    first.unmount()
    const again = open()
    await nextTick()
    expect(again.text()).not.toContain('Điền lại')
  })
})

describe('parts', () => {
  it('a select tells nothing apart from an empty text', async () => {
    const chosen: unknown[] = []
    const wrapper = mount(AppSelect, {
      props: {
        label: 'Khoa',
        modelValue: 'a',
        options: [
          { value: null, label: 'Tất cả' },
          { value: '', label: 'Không ghi' },
          { value: 'a', label: 'A' },
        ],
        'onUpdate:modelValue': (value: unknown) => chosen.push(value),
      },
      global: { plugins: [i18n] },
    })
    for (const option of wrapper.findAll('option').slice(0, 2))
      await wrapper.get('select').setValue(option.element.value)
    expect(chosen).toEqual([null, ''])
  })

  it('the same file can be picked again', async () => {
    const wrapper = mount(AppFilePick, { props: { label: 'Mở tệp' }, global: { plugins: [i18n] } })
    const input = wrapper.get('input').element
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.json')] })
    await wrapper.get('input').trigger('change')
    await wrapper.get('input').trigger('change')
    expect(wrapper.emitted('pick')).toHaveLength(2)
    expect(input.value).toBe('')
  })

  it('a table says how it is sorted, and turns on the second press', async () => {
    const wrapper = mount(AppTable, {
      props: { caption: 'Bảng', columns: [{ key: 'a', label: 'A', sortable: true }], sort: null },
      global: { plugins: [i18n] },
    })
    const head = wrapper.get('th')
    expect(head.attributes('aria-sort')).toBe('none')
    await head.get('button').trigger('click')
    expect(wrapper.emitted('update:sort')?.at(-1)).toEqual([{ key: 'a', descending: false }])
    await wrapper.setProps({ sort: { key: 'a', descending: false } })
    expect(head.attributes('aria-sort')).toBe('ascending')
    await head.get('button').trigger('click')
    expect(wrapper.emitted('update:sort')?.at(-1)).toEqual([{ key: 'a', descending: true }])
    expect(wrapper.get('[role=group]').attributes('tabindex')).toBe('0')
  })
})
