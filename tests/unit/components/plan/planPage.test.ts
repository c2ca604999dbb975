// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { setVerdicts } from '@/core/edit/answers'
import type { Action, Assessment, SetAnswers } from '@/core/types'
import { today } from '@/environment'
import { addDays } from '@/core/time/days'
import { i18n, loadRemainingTexts, setLanguage } from '@/i18n'
import PlanPage from '@/pages/PlanPage.vue'
import { useAssessmentStore } from '@/stores/assessment'
import { textOf } from '../mounting'
import { allMet, anAssessment, openDesk, press, settled, until, type Mounted } from '../start/onDesk'

const nowhere = { template: '<p />' }
let mounted: Mounted | undefined
let count = 0
afterEach(async () => {
  mounted?.unmount()
  await useAssessmentStore().close()
})

const without = (...ids: string[]): SetAnswers => ({
  ...allMet,
  ...Object.fromEntries(ids.map((id) => [id, { verdict: 'not-met' as const }])),
})
const action = (id: string, fields: Partial<Action> = {}): Action => ({
  id,
  title: `Việc ${id}`,
  criteria: [],
  ...fields,
})
const later = (days: number): string => addDays(today(), days)

async function open(part: string, change: Partial<Assessment> = {}) {
  count += 1
  const assessment = anAssessment(`p${count}`, 'Bệnh viện A', {
    answers: { 'tt54-2017': without('his.19', 'his.20', 'lis.3') },
    facility: { name: 'Bệnh viện A', type: 'hospital', departments: ['Phòng CNTT'] },
    ...change,
  })
  await openDesk([assessment])
  const store = useAssessmentStore()
  await store.open(assessment.id)
  await loadRemainingTexts()
  await setLanguage('vi')
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/a/:id/plan/:part?', name: 'plan', component: nowhere },
      { path: '/a/:id/criteria/:set?/:group?', name: 'criteria', component: nowhere },
      { path: '/vendors', name: 'vendors', component: nowhere },
    ],
  })
  await router.push(`/a/${assessment.id}/plan/${part}`)
  const wrapper = mount(PlanPage, { global: { plugins: [i18n, router] }, attachTo: document.body })
  mounted = wrapper
  await settled()
  return { wrapper, store }
}

const actionsOf = (): Action[] => useAssessmentStore().current?.actions ?? []
const boxBeside = (wrapper: Mounted, words: string) =>
  wrapper
    .findAll('label.check')
    .find((label) => textOf(label).includes(words))!
    .get('input')

describe('the gap', () => {
  it('tells the cheapest way to each level: kinds of work from the lightest, money noted, what is not noted', async () => {
    const { wrapper } = await open('gap', {
      actions: [action('a', { criteria: ['his.19'], cost: 45_000_000 })],
    })
    await until(() => textOf(wrapper).includes('Rẻ nhất đến mức'))
    expect(textOf(wrapper)).toMatch(/Rẻ nhất đến mức \d: \d+ [a-zđ]/)
    // One action has its cost; the other two rows have neither action nor cost.
    expect(textOf(wrapper)).toContain('Kinh phí từ 45.000.000 đồng; 2 mục chưa ghi kinh phí.')
  })

  it('names the criteria still missing by level and group', async () => {
    const { wrapper } = await open('gap')
    const levels = wrapper.findAll('section[aria-labelledby^="plan-level-"]')
    expect(levels.length).toBeGreaterThan(0)
    expect(wrapper.findAll('li.entry')).toHaveLength(3)
    expect(textOf(wrapper.get('.path'))).toMatch(/Làm \d+ việc này → mức \d/)
  })

  it('adds actions as proposed: one for each criterion, undone at once', async () => {
    const { wrapper, store } = await open('gap')
    await press(wrapper, 'Thêm việc theo đề nghị')
    expect(
      actionsOf()
        .map(({ criteria }) => criteria.join())
        .sort(),
    ).toEqual(['his.19', 'his.20', 'lis.3'])
    expect(textOf(wrapper)).toContain('Mọi tiêu chí còn thiếu đều đã có việc.')
    store.undo()
    expect(store.current?.actions).toBeUndefined()
  })

  it('one action for all the chosen criteria, by a dialog', async () => {
    const { wrapper } = await open('gap')
    const boxes = wrapper.findAll('li.entry .choose input')
    await boxes[0]!.setValue(true)
    await boxes[1]!.setValue(true)
    await press(wrapper, 'Thêm một việc chung')
    await wrapper.get('#action-title').setValue('Nâng cấp HIS')
    await wrapper.get('#action-cost').setValue('45.000.000')
    await wrapper.get('dialog form').trigger('submit')
    await settled()
    expect(actionsOf()).toMatchObject([{ title: 'Nâng cấp HIS', cost: 45_000_000, status: 'planned' }])
    expect(actionsOf()[0]?.criteria).toHaveLength(2)
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('trying out: the level on the screen moves, the answers stay', async () => {
    const { wrapper, store } = await open('gap')
    const before = store.current
    const level = store.result?.level
    for (const button of wrapper.findAll('li.entry .try')) await button.trigger('click')
    const banner = wrapper.get('.trial')
    expect(textOf(banner)).toContain('Đang thử – câu trả lời không bị thay đổi')
    expect(textOf(banner)).toContain('Mức 7')
    expect(store.current).toBe(before)
    expect(store.result?.level).toEqual(level)
    expect(store.canUndo).toBe(false)
    await press(wrapper, 'Thôi thử')
    expect(wrapper.find('.trial').exists()).toBe(false)
  })

  it('says when the target is reached, and names the next step', async () => {
    const { wrapper } = await open('gap', { answers: { 'tt54-2017': allMet } })
    expect(textOf(wrapper)).toContain('Không còn gì chặn mức 6')
    expect(wrapper.findAll('li.entry')).toHaveLength(0)
  })

  it('only sets without levels: says so, and still adds actions for what is mandatory', async () => {
    const { wrapper } = await open('gap', {
      criteriaSets: [{ id: 'tt13-2025', version: '1.0.0' }],
      answers: {},
    })
    expect(textOf(wrapper)).toContain('không xếp mức')
    expect(textOf(wrapper)).not.toContain('Không còn gì chặn')
    await wrapper.findAll('li.entry .do button')[0]!.trigger('click')
    await settled()
    await wrapper.get('dialog form').trigger('submit')
    expect(actionsOf()[0]?.criteria[0]).toMatch(/^t13\./)
  })

  it('another target level can be chosen, and undone', async () => {
    const { wrapper, store } = await open('gap')
    await wrapper.get('#plan-target').setValue('7')
    expect(store.current?.targetLevel).toBe(7)
    expect(store.undo()).toEqual({ code: 'target', params: { level: 7 } })
  })
})

describe('actions', () => {
  const plan = [
    action('a', { criteria: ['lis.3'], due: later(30), cost: 2_000_000, owner: 'Lan' }),
    action('b', { criteria: ['his.20'], due: later(-3), dependsOn: ['a'], by: 'vendor' }),
    action('c', { status: 'done', department: 'Khoa Dược' }),
  ]
  const titles = (wrapper: Mounted): string[] =>
    wrapper.findAll('tr[data-action]').map((row) => row.attributes('data-action') ?? '')

  it('a table in the proposed order, with what is overdue and money in the Vietnamese way', async () => {
    const { wrapper } = await open('actions', { actions: plan })
    expect(titles(wrapper)).toEqual(['a', 'b', 'c'])
    expect(textOf(wrapper.get('#action-b'))).toContain('Quá hạn')
    expect(wrapper.get('#action-b .tag').attributes('title')).toBe('Sau: Việc a')
    // In millions of đồng, as plans have it.
    expect(textOf(wrapper.findAll('#action-a td.end').at(-1)!)).toBe('2')
    expect(textOf(wrapper.findAll('#action-b td.end').at(-1)!)).toBe('chưa rõ')
    expect(textOf(wrapper)).toContain('1 việc quá hạn')
  })

  it('an action done while the criterion is not met invites assessing it again; once met, one button closes it', async () => {
    const { wrapper, store } = await open('actions', {
      actions: [
        action('done', { criteria: ['lis.3'], status: 'done' }),
        action('met', { criteria: ['his.1'], status: 'in-progress' }),
      ],
    })
    const again = wrapper.get('#action-done a.tag')
    expect(textOf(again)).toBe('xong, đánh giá lại')
    expect(again.attributes('href')).toContain('/criteria/')
    const close = wrapper.get('#action-met th button.compact')
    expect(textOf(close)).toBe('Đã đạt: khép lại')
    await close.trigger('click')
    expect(actionsOf().find(({ id }) => id === 'met')?.status).toBe('done')

    // Assessed again and met: nothing is asked any more.
    store.change((one) => setVerdicts(one, 'tt54-2017', ['lis.3'], 'met'), { code: 'test' })
    await settled()
    expect(wrapper.find('#action-done a.tag').exists()).toBe(false)
  })

  it('sorts by column and says in which direction', async () => {
    const { wrapper } = await open('actions', { actions: plan })
    const head = wrapper
      .findAll('thead th')
      .find((th) => th.find('button').exists() && textOf(th.get('button')) === 'Hạn')!
    await head.get('button').trigger('click')
    expect(head.attributes('aria-sort')).toBe('ascending')
    expect(titles(wrapper)).toEqual(['b', 'a', 'c'])
    await head.get('button').trigger('click')
    expect(head.attributes('aria-sort')).toBe('descending')
    expect(titles(wrapper)).toEqual(['a', 'b', 'c'])
  })

  it('filters, and changes in bulk only what is seen', async () => {
    const { wrapper } = await open('actions', { actions: plan })
    for (const id of ['a', 'b']) await wrapper.get(`#action-${id} input`).setValue(true)
    await wrapper.get('#plan-query').setValue('lan')
    expect(titles(wrapper)).toEqual(['a'])
    await wrapper.get('#bulk-value').setValue('in-progress')
    await wrapper.get('form.bulk').trigger('submit')
    expect(actionsOf().map(({ status }) => status)).toEqual(['in-progress', undefined, 'done'])
  })

  it('moving days in bulk is one step of undo', async () => {
    const { wrapper, store } = await open('actions', { actions: plan })
    for (const id of ['a', 'b']) await wrapper.get(`#action-${id} input`).setValue(true)
    await wrapper.get('#bulk-field').setValue('shift')
    await wrapper.get('#bulk-value').setValue('-2')
    await wrapper.get('form.bulk').trigger('submit')
    expect(actionsOf().map(({ due }) => due)).toEqual([later(28), later(-5), undefined])
    await wrapper.get('#bulk-value').setValue('nhiều')
    await wrapper.get('form.bulk').trigger('submit')
    expect(textOf(wrapper.get('#bulk-problem'))).toContain('số nguyên')
    store.undo()
    expect(actionsOf()).toEqual(plan)
  })

  it('keys: to the next action, change its state, delete, undo', async () => {
    const { wrapper, store } = await open('actions', { actions: plan })
    const press = async (key: string): Promise<void> => {
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await settled()
    }
    await press('j')
    expect(document.activeElement?.id).toBe('action-a')
    await press('j')
    expect(document.activeElement?.id).toBe('action-b')
    await press('2')
    expect(actionsOf()[1]?.status).toBe('in-progress')
    await press('x')
    expect(wrapper.find('form.bulk').exists()).toBe(true)
    await press('k')
    await press('Delete')
    expect(actionsOf().map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ['b', undefined],
      ['c', undefined],
    ])
    store.undo()
    expect(actionsOf()).toHaveLength(3)
  })

  it('a circular dependency is refused and its cycle named; the plan stays', async () => {
    const { wrapper } = await open('actions', { actions: plan })
    await wrapper.get('#action-a th button').trigger('click')
    await settled()
    await boxBeside(wrapper, 'Việc b').setValue(true)
    await wrapper.get('dialog form').trigger('submit')
    await nextTick()
    expect(textOf(wrapper.get('dialog [role=alert]'))).toContain('“Việc a” → “Việc b” → “Việc a”')
    expect(actionsOf()).toEqual(plan)
  })

  it.each([
    ['1.5', 'không phải một số tiền'],
    ['9999999999999999', 'vượt quá'],
  ])('says why money “%s” cannot be read', async (typed, words) => {
    const { wrapper } = await open('actions', { actions: plan })
    await wrapper.get('#action-a th button').trigger('click')
    await settled()
    await wrapper.get('#action-cost').setValue(typed)
    await wrapper.get('dialog form').trigger('submit')
    await nextTick()
    expect(textOf(wrapper.get('dialog [role=alert]'))).toContain(words)
    expect(wrapper.get('#action-cost').attributes('aria-invalid')).toBe('true')
    expect(actionsOf()).toEqual(plan)
  })

  it('the board of states: a choice moves an action to another column', async () => {
    const { wrapper } = await open('actions', { actions: plan })
    await wrapper.get('select.views').setValue('board')
    await wrapper.get('#action-a select').setValue('done')
    expect(actionsOf()[0]?.status).toBe('done')
    expect(textOf(wrapper.get('section[aria-labelledby=board-done]'))).toContain('Việc a')
  })

  it('over time: a title and a bar an action, an arrow from what must end before, and the same in the table', async () => {
    const { wrapper } = await open('actions', { actions: plan })
    await wrapper.get('select.views').setValue('timeline')
    const part = wrapper.get('section[aria-labelledby=plan-timeline]')
    const titles = part.findAll('figure svg text').map(textOf)
    expect(titles.filter((title) => /^(?:! )?\d+\. Việc/.test(title))).toHaveLength(2)
    // The tip of the arrow is the one closed shape.
    expect(part.findAll('figure svg polygon')).toHaveLength(1)
    expect(textOf(part)).toContain('chưa có ngày: Việc c')
    const rows = part.findAll('details tbody tr')
    expect(rows).toHaveLength(3)
    expect(rows.map(textOf).join()).toContain('Việc c')
  })

  it('an empty plan names the next step', async () => {
    const { wrapper } = await open('actions')
    expect(textOf(wrapper)).toContain('Kế hoạch chưa có việc nào')
    await press(wrapper, 'Thêm việc')
    await wrapper.get('dialog form').trigger('submit')
    await nextTick()
    expect(textOf(wrapper.get('dialog [role=alert]'))).toContain('chưa có tên')
    expect(actionsOf()).toEqual([])
  })
})

describe('the forecast', () => {
  it('the stairs, the table in their place, and what holds the target back', async () => {
    const plan = [
      action('a', { criteria: ['his.19', 'his.20'], due: later(20) }),
      action('b', { criteria: ['lis.3'] }),
    ]
    const { wrapper } = await open('projection', { actions: plan })
    expect(wrapper.findAll('svg line.line-ink').length).toBeGreaterThan(0)
    expect(textOf(wrapper)).toContain('chưa đưa tới mức 6')
    const slips = textOf(wrapper.get('section[aria-labelledby=plan-slips]'))
    expect(slips).toContain('1 việc chưa có hạn')
    expect(slips).toContain('Việc b')
    expect(wrapper.findAll('details tbody tr')).toHaveLength(2)
  })

  it('names the day of the target when the plan is complete', async () => {
    const due = later(20)
    const { wrapper } = await open('projection', {
      actions: [action('a', { criteria: ['his.19', 'his.20', 'lis.3'], due })],
    })
    expect(textOf(wrapper.get('p.headline'))).toContain(due.split('-').reverse().join('/'))
  })

  it('điểm a khoản 2 Điều 4 Thông tư 13/2025: the time limit of a hospital has passed, that of other facilities is not shown', async () => {
    const { wrapper } = await open('projection')
    const rows = wrapper.findAll('section[aria-labelledby=plan-outlook] tbody tr').map(textOf)
    expect(rows[0]).toContain('30/09/2025')
    expect(rows[0]).toContain('đã qua')
    expect(rows.join()).not.toContain('Hạn cơ sở khác')
    expect(rows.join()).toContain('mục tiêu kế hoạch, không phải quy định')
  })

  it('asks for the form of organisation while it is not known', async () => {
    const { wrapper } = await open('projection', { facility: { name: 'A' } })
    expect(textOf(wrapper)).toContain('Chưa ghi hình thức tổ chức')
  })
})

describe('the implementation programme', () => {
  it('five steps; fills the sample dates into what is empty, and keeps those there', async () => {
    const { wrapper, store } = await open('programme', { programme: { survey: { due: '2027-05-20' } } })
    expect(wrapper.findAll('fieldset.step')).toHaveLength(5)
    await wrapper.get('#programme-year').setValue('2027')
    await wrapper.get('form.template').trigger('submit')
    expect(store.current?.programme).toMatchObject({
      team: { due: '2027-04-15' },
      survey: { due: '2027-05-20' },
    })
    store.undo()
    expect(store.current?.programme).toEqual({ survey: { due: '2027-05-20' } })
  })

  it('typing in one field is one step of undo', async () => {
    const { wrapper, store } = await open('programme')
    for (const text of ['L', 'La', 'Lan']) await wrapper.get('#team-responsible').setValue(text)
    await wrapper.get('#team-responsible').trigger('blur')
    expect(store.current?.programme?.team).toEqual({ responsible: 'Lan' })
    store.undo()
    expect(store.canUndo).toBe(false)
  })
})

describe('vendors', () => {
  const plan = [action('v', { criteria: ['his.19'], by: 'vendor' })]
  const row = { set: 'tt54-2017', id: 'his.19', title: '…', answer: 'met', evidence: 'Sổ tay' }
  const reply = (id: string, rows: unknown[]): string =>
    JSON.stringify({
      format: 'tt54-vendor-reply',
      formatVersion: 1,
      assessment: id,
      facility: { name: '' },
      vendor: { name: 'Công ty X' },
      repliedOn: '2026-12-02',
      rows,
    })

  async function give(wrapper: Mounted, text: string, name = 'reply.tt54.json'): Promise<void> {
    const input = wrapper.get('input[type=file]')
    const file = new File([text], name)
    Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
    Object.defineProperty(input.element, 'value', { value: '', writable: true, configurable: true })
    await input.trigger('change')
    // The readers are loaded on demand.
    await until(() => wrapper.find('.proposal, [role=alert]').exists())
  }

  it('the annex holds the missing criteria of what is given to the vendor', async () => {
    const { wrapper } = await open('vendor', { actions: plan })
    expect(wrapper.findAll('section[aria-labelledby=plan-vendor] tbody tr')).toHaveLength(1)
  })

  it('statements are proposals only; each one accepted says that the vendor stated it', async () => {
    const { wrapper, store } = await open('vendor', { actions: plan })
    const before = store.current
    await give(wrapper, reply(store.current!.id, [row, { ...row, id: 'lis.3', answer: 'not-met' }]))
    expect(store.current).toBe(before)
    expect(wrapper.findAll('.proposal')).toHaveLength(1)
    expect(textOf(wrapper)).toContain('1 lời khai giống câu trả lời của cơ sở')
    await press(wrapper, 'Nhận vào câu trả lời')
    const answer = store.current?.answers['tt54-2017']?.['his.19']
    expect(answer?.verdict).toBe('met')
    expect(answer?.note).toBe('Do nhà cung cấp Công ty X khai ngày 02/12/2026.')
    expect(store.current?.evidence?.[0]).toMatchObject({ title: 'Sổ tay', holder: 'Công ty X' })
    store.undo()
    expect(store.current?.answers).toEqual(before?.answers)
  })

  it('says when a sheet is of another assessment; left aside, the answers stay', async () => {
    const { wrapper, store } = await open('vendor', { actions: plan })
    const before = store.current
    await give(wrapper, reply('other', [row]))
    expect(textOf(wrapper)).toContain('không mang mã của bài đánh giá đang mở')
    await press(wrapper, 'Để lại')
    expect(textOf(wrapper.get('.proposal'))).toContain('câu trả lời giữ nguyên')
    expect(store.current).toBe(before)
  })

  it('a broken file: gives the reason, changes nothing', async () => {
    const { wrapper, store } = await open('vendor', { actions: plan })
    const before = store.current
    await give(wrapper, '{"format":"tt54-assessment"}')
    expect(textOf(wrapper.get('[role=alert]'))).toContain('không phải phiếu trả lời')
    expect(store.current).toBe(before)
  })
})
