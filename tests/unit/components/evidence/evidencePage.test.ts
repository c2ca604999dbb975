// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useMessagesStore } from '@/stores/messages'
import type { Assessment, Evidence } from '@/core/types'
import { EVIDENCE_FILE_BYTES } from '@/files/limits'
import { i18n, loadRemainingTexts, setLanguage } from '@/i18n'
import EvidencePage from '@/pages/EvidencePage.vue'
import { useAssessmentStore } from '@/stores/assessment'
import { textOf } from '../mounting'
import { anAssessment, openDesk, settled, until } from '../start/onDesk'

const nowhere = { template: '<p />' }
let mounted: VueWrapper | undefined
let count = 0
afterEach(async () => {
  mounted?.unmount()
  await useAssessmentStore().close()
})

async function open(change: Partial<Assessment> = {}) {
  count += 1
  const assessment = anAssessment(`e${count}`, 'Bệnh viện A', change)
  const desk = await openDesk([assessment])
  const store = useAssessmentStore()
  await store.open(assessment.id)
  await loadRemainingTexts()
  await setLanguage('vi')
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/a/:id/evidence/:part?', name: 'evidence', component: nowhere },
      { path: '/a/:id/criteria/:set?/:group?', name: 'criteria', component: nowhere },
    ],
  })
  await router.push(`/a/${assessment.id}/evidence`)
  const wrapper = mount(EvidencePage, { global: { plugins: [i18n, router] }, attachTo: document.body })
  mounted = wrapper
  await settled()
  return { desk, store, wrapper }
}

const entry = (id: string, rest: Partial<Evidence> = {}): Evidence => ({
  id,
  title: `Tài liệu ${id}`,
  ...rest,
})
const titles = (wrapper: VueWrapper) => wrapper.findAll('tbody th .open').map(textOf)
const press = (wrapper: VueWrapper, label: string) =>
  wrapper
    .findAll('button')
    .find((button) => textOf(button) === label)
    ?.trigger('click')

async function choose(wrapper: VueWrapper, file: File): Promise<void> {
  const input = wrapper.find('dialog input[type=file]')
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
  await input.trigger('change')
}

describe('the register', () => {
  it('is sorted by a heading and says so', async () => {
    const { wrapper } = await open({ evidence: [entry('b'), entry('a')] })
    expect(titles(wrapper)).toEqual(['Tài liệu a', 'Tài liệu b'])
    await wrapper.find('thead button').trigger('click')
    expect(titles(wrapper)).toEqual(['Tài liệu b', 'Tài liệu a'])
    expect(wrapper.find('thead th').attributes('aria-sort')).toBe('descending')
  })

  it('lists met criteria without evidence, and one press begins an entry for one of them', async () => {
    const { store, wrapper } = await open({ answers: { 'tt54-2017': { 'his.1': { verdict: 'met' } } } })
    await wrapper.find('input[value=wanting]').setValue(true)
    expect(textOf(wrapper)).toContain('30. Quản trị hệ thống')
    await press(wrapper, 'Thêm minh chứng')
    const [added] = store.current?.evidence ?? []
    expect(store.current?.answers['tt54-2017']?.['his.1']?.evidence).toEqual([added?.id])
    expect(wrapper.find('dialog').exists()).toBe(true)
    store.undo()
    await flushPromises()
    expect(store.current?.evidence ?? []).toEqual([])
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('says what has expired and what is linked to nothing, by word', async () => {
    const { wrapper } = await open({ evidence: [entry('a', { validUntil: '2026-11-30' })] })
    expect(textOf(wrapper.find('tbody'))).toContain('Hết hạn')
    expect(textOf(wrapper.find('tbody'))).toContain('Chưa gắn')
  })

  it('puts what is urgent first, whatever the order within', async () => {
    const evidence = [entry('a'), entry('z', { validUntil: '2026-11-30' })]
    const { wrapper } = await open({ evidence })
    expect(wrapper.findAll('tbody th[scope=rowgroup]').map(textOf)).toEqual([
      'Hết hạn · 1, không chứng minh được vào ngày đánh giá',
      'Chưa gắn tiêu chí · 1, chưa chứng minh cho nội dung nào',
    ])
    expect(titles(wrapper)).toEqual(['Tài liệu z', 'Tài liệu a'])
  })

  it('a file dropped on the page or pasted becomes an entry, which opens', async () => {
    const { store, wrapper } = await open()
    const file = new File(['ảnh'], 'Phòng máy chủ.png', { type: 'image/png' })
    const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { files: [file] },
    })
    document.body.dispatchEvent(event)
    await until(() => (store.current?.evidence ?? []).length === 1)
    expect(store.current?.evidence?.[0]).toMatchObject({
      title: 'Ảnh chụp màn hình',
      kind: 'screenshot',
      file: { name: 'Phòng máy chủ.png' },
    })
    await settled()
    expect(wrapper.find('dialog').exists()).toBe(true)
  })
})

describe('one entry', () => {
  it('typing in one field is one step of undo', async () => {
    const { store, wrapper } = await open({ evidence: [entry('a')] })
    await wrapper.find('tbody .open').trigger('click')
    const holder = wrapper.find('dialog input[id$=holder]')
    for (const text of ['L', 'Lê', 'Lê Ấn']) await holder.setValue(text)
    expect(store.current?.evidence?.[0]?.holder).toBe('Lê Ấn')
    store.undo()
    expect(store.current?.evidence?.[0]).toEqual(entry('a'))
  })

  it('finds criteria without accents and links all of them at once', async () => {
    const { store, wrapper } = await open({ evidence: [entry('a')] })
    await wrapper.find('tbody .open').trigger('click')
    await wrapper.find('dialog input[type=search]').setValue('quan tri he thong')
    const found = wrapper.findAll('dialog label.check').length
    expect(found).toBeGreaterThan(1)
    await press(wrapper, `Gắn cả ${found} tiêu chí`)
    const linked = Object.values(store.current?.answers['tt54-2017'] ?? {}).filter(({ evidence }) =>
      evidence?.includes('a'),
    )
    expect(linked.length).toBe(found)
  })

  it('a note that looks like personal data is remarked on and kept', async () => {
    const { store, wrapper } = await open({ evidence: [entry('a')] })
    await wrapper.find('tbody .open').trigger('click')
    const note = wrapper.find('dialog textarea')
    await note.setValue('Bệnh nhân 001099012345')
    const said = note.attributes('aria-describedby') ?? ''
    expect(textOf(wrapper.find(`[id="${said}"]`))).toContain('“001099012345” giống số căn cước công dân')
    expect(store.current?.evidence?.[0]?.note).toBe('Bệnh nhân 001099012345')
  })
})

describe('its file', () => {
  it('is kept under its hash; replaced and removed files stay until cleared', async () => {
    const { desk, store, wrapper } = await open({ evidence: [entry('a')] })
    await wrapper.find('tbody .open').trigger('click')
    const hashes = ['một', 'hai'].map((text) => createHash('sha256').update(text).digest('hex'))
    await choose(wrapper, new File(['một'], '1.txt', { type: 'text/plain' }))
    await until(() => store.current?.evidence?.[0]?.file !== undefined)
    expect(store.current?.evidence?.[0]?.file).toEqual({
      name: '1.txt',
      type: 'text/plain',
      size: 5,
      sha256: hashes[0],
    })
    await choose(wrapper, new File(['hai'], '2.txt'))
    await until(() => store.current?.evidence?.[0]?.file?.name === '2.txt')
    await press(wrapper, 'Bỏ tệp')
    expect(store.current?.evidence?.[0]?.file).toBeUndefined()
    expect((await desk.listFiles()).map(({ sha256 }) => sha256).sort()).toEqual([...hashes].sort())
    store.undo()
    expect(store.current?.evidence?.[0]?.file?.sha256).toBe(hashes[1])
  })

  it.each([
    ['empty', 0, 'không có nội dung'],
    ['too large', EVIDENCE_FILE_BYTES + 1, 'quá mức 50 MB'],
  ])('%s is refused with the reason, and nothing changes', async (_, size, reason) => {
    const { store, wrapper } = await open({ evidence: [entry('a')] })
    await wrapper.find('tbody .open').trigger('click')
    const file = new File([], 'quét.pdf')
    Object.defineProperty(file, 'size', { value: size })
    await choose(wrapper, file)
    await settled()
    expect(textOf(wrapper.find('dialog [role=alert]'))).toContain(reason)
    expect(store.canUndo).toBe(false)
  })

  it('a content that is not its hash is not given out', async () => {
    const sha256 = 'a'.repeat(64)
    const { desk, wrapper } = await open({
      evidence: [entry('a', { file: { name: 'a.txt', size: 1, sha256 } })],
    })
    expect(textOf(wrapper.find('tbody'))).toContain('Mất tệp')
    await desk.putFile({ sha256, name: 'a.txt', type: '', size: 1, blob: new Blob(['x']) })
    await wrapper.find('tbody .open').trigger('click')
    await settled()
    await press(wrapper, 'Tải tệp về')
    await until(() => wrapper.find('dialog [role=alert]').exists())
    expect(textOf(wrapper.find('dialog [role=alert]'))).toContain('không khớp mã băm')
    expect(useMessagesStore().messages).toEqual([])
  })
})
