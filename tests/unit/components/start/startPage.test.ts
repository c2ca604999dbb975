// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { entriesOf } from '@/core/sets/criteria'
import StartPage from '@/pages/StartPage.vue'
import { useDeskStore } from '@/stores/desk'
import { textOf } from '../mounting'
import { tt54 } from '../sets'
import {
  allMet,
  anAssessment,
  idsOnDesk,
  lastToast,
  mountPage,
  namesOnDesk,
  openDesk,
  press,
  until,
  type Mounted,
} from './onDesk'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

async function start() {
  const { wrapper, router } = await mountPage(StartPage)
  mounted = wrapper
  return { wrapper, router }
}

describe('first visit', () => {
  it('shows what comes out, says that the data stay here, and offers three ways to begin', async () => {
    await openDesk()
    const { wrapper } = await start()
    expect(wrapper.text()).toContain('Mỗi cột là một mức')
    expect(wrapper.text()).toContain('Dữ liệu chỉ nằm trong trình duyệt của máy này')
    expect(wrapper.findAll('button').map(textOf)).toEqual([
      'Bắt đầu đánh giá →',
      'Mở tệp…',
      'Xem bài minh họa…',
    ])
  })

  it('keeps nothing before three facts are given, then goes to the first group', async () => {
    await openDesk()
    const { wrapper, router } = await start()
    expect(idsOnDesk()).toEqual([])
    await wrapper.get('input[type=text]').setValue('Bệnh viện Thử')
    await wrapper.get('select').setValue('other')
    await wrapper.get('input[type=date]').setValue('2026-12-05')
    await wrapper.get('form').trigger('submit')
    await until(() => router.currentRoute.value.name === 'criteria')
    expect(idsOnDesk()).toEqual([router.currentRoute.value.params.id])
    expect(useDeskStore().records[0]?.assessment).toMatchObject({
      facility: { name: 'Bệnh viện Thử', type: 'other' },
      assessedOn: '2026-12-05',
    })
  })

  it('is over once there was an assessment, even if all are deleted', async () => {
    await openDesk([anAssessment('a', 'Bệnh viện A')])
    const { wrapper } = await start()
    await press(wrapper, 'Xóa khỏi máy này')
    expect(wrapper.text()).toContain('Chưa có bài đánh giá nào trong trình duyệt này')
  })
})

describe('the list', () => {
  it('shows levels computed from the answers, under the regime of each assessment', async () => {
    await openDesk([
      anAssessment('empty', 'Chưa làm'),
      anAssessment('full', 'Đã đủ', { regime: 'as-issued', answers: { 'tt54-2017': allMet } }),
    ])
    const { wrapper } = await start()
    await until(() => wrapper.find('article').exists() && !wrapper.text().includes('Đang tính'))
    const rows = wrapper.findAll('article').map(textOf)
    expect(rows[0]).toMatch(/Đã đủ.*Mức 7\s*Theo nguyên văn/)
    expect(rows[1]).toMatch(/Chưa làm.*Chưa trả lời/)
    expect(rows[0]).toContain(`${entriesOf(tt54).length}/${entriesOf(tt54).length}`)
  })

  it('says so when the criteria are not here', async () => {
    await openDesk([anAssessment('a', 'A', { criteriaSets: [{ id: 'tt99-2031', version: '1.0.0' }] })])
    const { wrapper } = await start()
    await until(() => wrapper.find('article').exists() && !wrapper.text().includes('Đang tính'))
    expect(wrapper.text()).toContain('Chưa có bộ tiêu chí của bài này')
  })

  it('says whether the kept state was exported', async () => {
    const desk = await openDesk([anAssessment('a', 'A'), anAssessment('b', 'B'), anAssessment('c', 'C')])
    await desk.markExported('b', 1, '2026-11-22T02:00:00Z')
    await desk.markExported('c', 1, '2026-11-22T02:00:00Z')
    const at = '2026-11-22T03:00:00Z'
    await desk.save(anAssessment('c', 'C'), { base: 1, what: [{ code: 'note' }], who: '', at })
    await useDeskStore().refresh()
    const { wrapper } = await start()
    const states = wrapper.findAll('[data-state]').map((state) => state.attributes('data-state'))
    expect(Object.fromEntries(idsOnDesk().map((id, index) => [id, states[index]]))).toEqual({
      a: 'never',
      b: 'current',
      c: 'behind',
    })
  })

  it('deletes with undo: the same assessment comes back', async () => {
    const kept = anAssessment('a', 'Bệnh viện A', {
      answers: { 'tt54-2017': { 'his.1': { verdict: 'met' } } },
    })
    const desk = await openDesk([kept, anAssessment('b', 'Bệnh viện B')])
    const { wrapper } = await start()
    await press(wrapper, 'Xóa khỏi máy này', 1)
    expect(namesOnDesk()).toEqual(['Bệnh viện B'])
    expect(await desk.get('a')).toBeUndefined()
    expect(lastToast()?.text).toContain('Bệnh viện A')
    await lastToast()?.action?.run()
    expect(namesOnDesk()).toEqual(['Bệnh viện B', 'Bệnh viện A'])
    expect((await desk.get('a'))?.assessment).toEqual(kept)
  })

  it('Điều 7 khoản 3: a new year takes last year’s answers as to be confirmed', async () => {
    await openDesk([anAssessment('a', 'A', { answers: { 'tt54-2017': { 'his.1': { verdict: 'met' } } } })])
    const { wrapper, router } = await start()
    await press(wrapper, 'Bắt đầu bài mới từ bài này')
    await until(() => router.currentRoute.value.name === 'facility')
    const next = useDeskStore().records.find(({ assessment }) => assessment.startedFrom === 'a')?.assessment
    expect(next?.answers['tt54-2017']?.['his.1']).toEqual({ verdict: 'met', unconfirmed: true })
  })

  it('a search without accents finds the facility once the list is long', async () => {
    const towns = ['Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Vinh', 'Đà Lạt', 'Mỹ Tho']
    await openDesk(towns.map((town, index) => anAssessment(`t${index}`, `Bệnh viện ${town}`)))
    const { wrapper } = await start()
    await wrapper.find('input[type=search]').setValue('da nang')
    expect(wrapper.findAll('h3').map(textOf)).toEqual(['Bệnh viện Đà Nẵng'])
    await wrapper.find('input[type=search]').setValue('xyz')
    expect(wrapper.text()).toContain('Không có bài đánh giá nào khớp với “xyz”')
  })

  it('says why the browser does not keep anything', async () => {
    await openDesk([], 'blocked')
    const { wrapper } = await start()
    await vi.waitFor(() => expect(wrapper.find('[role=alert]').exists()).toBe(true))
    expect(wrapper.find('[role=alert]').text()).toContain('Trình duyệt không cho lưu dữ liệu')
  })
})

describe('examples', () => {
  it('one example can be taken twice, and each keeps the mark', async () => {
    await openDesk()
    const { wrapper, router } = await start()
    for (const count of [1, 2]) {
      await press(wrapper, 'Xem bài minh họa')
      await until(() => wrapper.find('dialog li button').exists())
      await wrapper.find('dialog li button').trigger('click')
      await until(() => idsOnDesk().length === count && router.currentRoute.value.name === 'criteria')
      await router.push('/')
    }
    expect(new Set(idsOnDesk()).size).toBe(2)
    expect(new Set(namesOnDesk()).size).toBe(1)
    expect(useDeskStore().records.every(({ assessment }) => assessment.illustrative)).toBe(true)
  })
})
