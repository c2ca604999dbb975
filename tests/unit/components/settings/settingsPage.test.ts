// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { usePreferencesStore } from '@/stores/preferences'
import { LOCAL_KEYS } from '@/constants'
import SettingsPage from '@/pages/SettingsPage.vue'
import { textOf } from '../mounting'
import { tt13, tt46, tt54 } from '../sets'
import { anAssessment, mountPage, openDesk, settled, until } from '../start/onDesk'

type Wrapper = Awaited<ReturnType<typeof mountPage>>['wrapper']

let mounted: Wrapper | undefined
afterEach(() => {
  mounted?.unmount()
  browserSays(undefined)
})

/** The browser's storage manager with its answers. */
function browserSays(storage: { persisted: boolean; persist?: () => Promise<boolean> } | undefined): void {
  const manager = storage && {
    persisted: () => Promise.resolve(storage.persisted),
    persist: storage.persist ?? (() => Promise.resolve(false)),
    estimate: () => Promise.resolve({ usage: 2_500_000, quota: 1_200_000_000 }),
  }
  Object.defineProperty(navigator, 'storage', { value: manager, configurable: true })
}

async function show(): Promise<Wrapper> {
  await openDesk([anAssessment('a', 'A'), anAssessment('b', 'B')])
  const { wrapper } = await mountPage(SettingsPage)
  mounted = wrapper
  return wrapper
}

describe('keys', () => {
  it('single keys can be switched off, and the choice is kept', async () => {
    localStorage.clear()
    const wrapper = await show()
    const preferences = usePreferencesStore()
    await preferences.begin()
    expect(preferences.singleKeys).toBe(true)
    await wrapper.find('input[type=checkbox]').setValue(false)
    expect(preferences.singleKeys).toBe(false)
    expect(localStorage.getItem(LOCAL_KEYS.singleKeys)).toBe('off')
    await wrapper.find('input[type=checkbox]').setValue(true)
    expect(localStorage.getItem(LOCAL_KEYS.singleKeys)).toBe('on')
  })
})

describe('storage', () => {
  it('says how much is kept, how much room there is, and that the browser keeps it', async () => {
    browserSays({ persisted: true })
    const wrapper = await show()
    await until(() => !wrapper.text().includes('Đang hỏi trình duyệt'))
    expect(wrapper.text()).toContain('2 bài đánh giá')
    expect(wrapper.text()).toContain('Đã dùng 2,5 MB trong 1,2 GB')
    expect(wrapper.text()).toContain('đã đồng ý không tự xóa')
  })

  it('a refusal is said, asked for once, and asked again only by the person', async () => {
    const persist = vi.fn(() => Promise.resolve(false))
    browserSays({ persisted: false, persist })
    const wrapper = await show()
    await until(() => wrapper.text().includes('Trình duyệt chưa đồng ý'))
    expect(persist).toHaveBeenCalledTimes(1)
    wrapper.unmount()
    const { wrapper: again } = await mountPage(SettingsPage)
    mounted = again
    await until(() => again.text().includes('Trình duyệt chưa đồng ý'))
    expect(persist).toHaveBeenCalledTimes(1)
    persist.mockResolvedValue(true)
    await again
      .findAll('button')
      .find((button) => textOf(button) === 'Đề nghị lại')
      ?.trigger('click')
    await settled()
    expect(again.text()).toContain('đã đồng ý không tự xóa')
  })

  it('without the feature says what to do instead', async () => {
    browserSays(undefined)
    const wrapper = await show()
    await until(() => wrapper.text().includes('Trình duyệt không có tính năng này'))
    expect(wrapper.text()).toContain('Hãy xuất tệp sau mỗi buổi làm việc')
  })
})

describe('law data', () => {
  it('names every set with its version, code of twenty characters and number of rows', async () => {
    const wrapper = await show()
    await until(() => !wrapper.find('tbody').text().includes('…'))
    const rows = wrapper.findAll('tbody tr').map(textOf)
    for (const set of [tt54, tt46, tt13]) {
      const row = rows.find((text) => text.includes(set.instrument.number))
      const criteria = set.groups.flatMap((group) => group.criteria).length
      const milestones = set.levels.flatMap((level) => level.milestones).length
      expect(row).toContain(set.version)
      expect(row).toMatch(/([0-9A-F]{4} ?){5}/)
      // Criteria and requirements of levels are counted apart; what was compared is counted of both.
      expect(row).toContain(String(criteria))
      if (milestones > 0) expect(row).toContain(`${milestones} yêu cầu riêng của mức`)
      expect(row).toContain(`/${criteria + milestones}`)
    }
    expect(wrapper.text()).toContain('Dữ liệu kiểm tra ngày 06/10/2026')
  })

  it('explains every word of provenance', async () => {
    const wrapper = await show()
    expect(wrapper.findAll('dt').map(textOf)).toEqual(
      expect.arrayContaining([
        'đã xác nhận với bản gốc',
        'đã đối chiếu chéo',
        'có một nguồn',
        'tóm tắt báo chí',
        'chưa có nguồn',
      ]),
    )
  })
})

describe('about', () => {
  it('says what the tool is not, and shows the licences when they are opened', async () => {
    const wrapper = await show()
    expect(wrapper.text()).toContain('Không phải công cụ chính thức của Bộ Y tế')
    expect(wrapper.find('pre').exists()).toBe(false)
    const details = wrapper.findAll<HTMLDetailsElement>('details').at(-1)!
    details.element.open = true
    await details.trigger('toggle')
    await until(() => wrapper.find('pre').exists())
    expect(wrapper.find('pre').text()).toMatch(/vue 3\.[\d.]+ \(MIT\)/)
  })
})
