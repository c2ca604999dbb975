// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useAnnouncerStore } from '@/stores/announcer'
import type { Assessment } from '@/core/types'
import { i18n, loadRemainingTexts, setLanguage } from '@/i18n'
import CriteriaPage from '@/pages/CriteriaPage.vue'
import { useAssessmentStore } from '@/stores/assessment'
import { anAssessment, openDesk, until, type Mounted } from '../start/onDesk'

let mounted: Mounted | undefined
let count = 0
beforeEach(() => {
  // Nothing is laid out here: every row is said to be in view unless a test says otherwise.
  place({ top: 200, bottom: 244 })
})
afterEach(async () => {
  mounted?.unmount()
  vi.restoreAllMocks()
  await useAssessmentStore().close()
})

function place(at: { top: number; bottom: number }): void {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(at as DOMRect)
}

async function open(group = 'his', change: Partial<Assessment> = {}, query = '') {
  count += 1
  const assessment = anAssessment(`w${count}`, 'Bệnh viện A', {
    assessedOn: '2026-12-01',
    answers: {},
    ...change,
  })
  await openDesk([assessment])
  const store = useAssessmentStore()
  await store.open(assessment.id)
  await loadRemainingTexts()
  await setLanguage('vi')
  const nowhere = { template: '<p />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/a/:id/criteria/:set?/:group?', name: 'criteria', component: nowhere },
      { path: '/a/:id/result', name: 'result', component: nowhere },
      { path: '/a/:id/evidence', name: 'evidence', component: nowhere },
    ],
  })
  await router.push(`/a/${assessment.id}/criteria/tt54-2017/${group}${query}`)
  const wrapper = mount(CriteriaPage, { global: { plugins: [i18n, router] }, attachTo: document.body })
  mounted = wrapper
  await until(() => wrapper.findAll('[data-row]').length > 0)
  return { store, wrapper, router }
}

async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
  await flushPromises()
}
const here = (): string | undefined => document.querySelector('.walk-row.here')?.id
const verdictOf = (id: string): string | undefined =>
  useAssessmentStore().current?.answers['tt54-2017']?.[id]?.verdict

describe('keys of the walk', () => {
  it('one key answers the row and goes on to the next, which opens', async () => {
    await open()
    await press('j')
    expect(here()).toBe('his.1')
    await press('1')
    expect(verdictOf('his.1')).toBe('met')
    expect(here()).toBe('his.2')
    expect(document.querySelector('.walk-row.opened')?.id).toBe('his.2')
    await press('2')
    expect(verdictOf('his.2')).toBe('not-met')
    expect(here()).toBe('his.3')
  })

  it('a key held down answers one row only', async () => {
    await open()
    await press('j')
    await press('1', { repeat: true })
    expect(verdictOf('his.1')).toBeUndefined()
    expect(here()).toBe('his.1')
  })

  it('acts on no row that is out of view: it comes back first', async () => {
    await open()
    await press('j')
    place({ top: 3000, bottom: 3044 })
    await press('1')
    expect(verdictOf('his.1')).toBeUndefined()
    expect(useAnnouncerStore().message).toContain('ngoài màn hình')
    place({ top: 200, bottom: 244 })
    await press('1')
    expect(verdictOf('his.1')).toBe('met')
  })

  it('n leads to the rows that block the next level before all others', async () => {
    // Appendix II: level 1 asks for infrastructure, HIS and its own requirements at level 1; none is answered yet.
    await open('lis')
    await press('n')
    const first = here() ?? ''
    expect(first.startsWith('lis.')).toBe(false)
  })

  it('g and m lead into note and evidence, Escape back to the row', async () => {
    await open()
    await press('j')
    await press('g')
    expect(document.activeElement?.id).toBe('his.1-note')
    await press('1')
    expect(verdictOf('his.1')).toBeUndefined()
    await press('Escape')
    expect(document.activeElement?.id).toBe('his.1')
    await press('m')
    expect(document.activeElement?.id).toBe('his.1-evidence')
  })

  it('after the last row of a group the step to the next group has the keyboard', async () => {
    const { wrapper } = await open('lis')
    const rows = wrapper.findAll('[data-row]')
    const last = rows[rows.length - 1]
    await last?.find('.title button').trigger('click')
    ;(last?.element as HTMLElement).focus()
    await press('1')
    expect(document.activeElement?.textContent).toContain('Nhóm tiếp theo')
    expect(here()).toBeUndefined()
    // Pressed, it leads to the first row of that group which waits; pressed again it would answer nothing unseen.
    ;(document.activeElement as HTMLElement).click()
    await until(() => here() !== undefined)
    expect(here()).toBe('non-functional.1')
    expect(document.activeElement?.id).toBe('non-functional.1')
  })

  it('“không áp dụng” leads to the reason it needs, and stays there', async () => {
    const { store } = await open()
    const entry = [...store.entries.values()].find(
      (one) =>
        one.set.id === 'tt54-2017' && one.group?.id === 'his' && one.row.notApplicable === 'with-reason',
    )
    const id = entry?.id ?? ''
    document.getElementById(id)?.focus()
    await press('3')
    await until(() => document.activeElement?.id === `${id}-reason`)
    expect(verdictOf(id)).toBe('not-applicable')
    expect(here()).toBe(id)
  })
})

describe('a row', () => {
  it('offers “không áp dụng” only where the set allows it', async () => {
    const { wrapper, store } = await open()
    const offering = wrapper
      .findAll('[data-row]')
      .filter((row) => row.findAll('input[value=not-applicable]').length > 0)
      .map((row) => row.attributes('id'))
    const allowed = [...store.entries.values()]
      .filter((one) => one.group?.id === 'his' && one.set.id === 'tt54-2017')
      .filter((one) => one.row.notApplicable === 'with-reason')
      .map(({ id }) => id)
    expect(offering).toEqual(allowed)
  })

  it('takes what the assessors ask to see as evidence by one press', async () => {
    const { wrapper, store } = await open()
    await wrapper.find('[id="his.1"] .title button').trigger('click')
    const line = wrapper.find('[id="his.1"] .asked li')
    await line.find('button').trigger('click')
    expect(store.current?.evidence).toHaveLength(1)
    expect(line.text()).toContain(store.current?.evidence?.[0]?.title)
    expect(line.find('button').attributes('aria-pressed')).toBe('true')
    // Once more changes nothing: the same line is not entered twice.
    await line.find('button').trigger('click')
    expect(store.current?.evidence).toHaveLength(1)
  })

  it('prints note and evidence whether it is open or not', async () => {
    const { wrapper } = await open('his', {
      evidence: [{ id: 'e1', title: 'Biên bản kiểm thử' }],
      answers: { 'tt54-2017': { 'his.4': { verdict: 'met', note: 'Đã chạy từ 2024', evidence: ['e1'] } } },
    })
    const printed = wrapper.find('[id="his.4"] .on-print').text()
    expect(printed).toContain('Đã chạy từ 2024')
    expect(printed).toContain('Biên bản kiểm thử')
  })
})

describe('a link', () => {
  it('to a row opens and marks it, and ends filter and search', async () => {
    const { wrapper, router } = await open('lis')
    await press('/')
    await wrapper.find('#walk-search').setValue('không có gì như thế')
    expect(wrapper.findAll('[data-row]')).toHaveLength(0)
    await router.push({ query: { at: 'lis.10' } })
    await until(() => document.querySelector('.landed')?.id === 'lis.10')
    expect(document.activeElement?.id).toBe('lis.10')
    expect(here()).toBe('lis.10')
  })
})

describe('one at a time', () => {
  it('shows one row, says what each answer leads to, and goes on to the next that waits', async () => {
    const { wrapper, router } = await open('his', {}, '?view=one')
    expect(wrapper.findAll('[data-row]')).toHaveLength(1)
    const first = wrapper.find('[data-row]').attributes('id') ?? ''
    expect(wrapper.text()).toContain('Trả lời thế nào thì ra sao')
    // Article 4(3): one missing row of level 1 settles the level below 1.
    expect(wrapper.find('aside').text()).toContain('thành chưa đạt mức 1')
    await wrapper.find('[data-row]').trigger('focusin')
    await press('1')
    await until(() => wrapper.find('[data-row]').attributes('id') !== first)
    expect(verdictOf(first)).toBe('met')
    expect(router.currentRoute.value.query.view).toBe('one')
  })
})
