// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { Assessment } from '@/core/types'
import FacilityPage from '@/pages/FacilityPage.vue'
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

const ALL_SETS = ['tt54-2017', 'tt46-2018', 'tt13-2025'].map((id) => ({ id, version: '1.0.0' }))

/** The screen of an assessment of its own: texts that could not be read are remembered by its id. */
async function open(change: Partial<Assessment> = {}) {
  count += 1
  const assessment = anAssessment(`f${count}`, 'Bệnh viện A', { criteriaSets: ALL_SETS, ...change })
  await openDesk([assessment])
  const store = useAssessmentStore()
  await store.open(assessment.id)
  return { store, wrapper: await show() }
}

async function show(): Promise<Wrapper> {
  const { wrapper } = await mountPage(FacilityPage)
  mounted = wrapper
  return wrapper
}

/** The control that a label names. */
function field(wrapper: Wrapper, label: string) {
  const found = wrapper.findAll('label').find((one) => textOf(one).startsWith(label))
  if (!found) throw new Error(`No field “${label}”`)
  const id = found.attributes('for')
  return id === undefined ? found.find('input') : wrapper.find(`[id="${id}"]`)
}

/** What is said beside a field. */
function saidBeside(wrapper: Wrapper, label: string): string {
  const ids = field(wrapper, label).attributes('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => textOf(wrapper.find(`[id="${id}"]`))).join(' ')
}

async function type(wrapper: Wrapper, label: string, text: string): Promise<void> {
  const input = field(wrapper, label)
  for (let length = 1; length <= text.length; length += 1) await input.setValue(text.slice(0, length))
}

describe('typing', () => {
  it('in one field is one undo step; coming back to it begins another', async () => {
    const { store, wrapper } = await open()
    await type(wrapper, 'Cơ quan chủ quản', 'Sở Y tế')
    await field(wrapper, 'Cơ quan chủ quản').trigger('blur')
    await type(wrapper, 'Cơ quan chủ quản', 'Sở Y tế tỉnh B')
    expect(store.current?.facility.superior).toBe('Sở Y tế tỉnh B')
    expect(store.undo()).toEqual({ code: 'facility', params: { field: 'Cơ quan chủ quản' } })
    expect(store.current?.facility.superior).toBe('Sở Y tế')
    store.undo()
    expect(store.current?.facility).toEqual({ name: 'Bệnh viện A' })
    expect(store.canUndo).toBe(false)
  })

  it('the field shows what undo brings back', async () => {
    const { store, wrapper } = await open()
    await type(wrapper, 'Giám đốc', 'Nguyễn Văn B')
    await field(wrapper, 'Giám đốc').trigger('blur')
    store.undo()
    await nextTick()
    expect((field(wrapper, 'Giám đốc').element as HTMLInputElement).value).toBe('')
  })

  it('leaves no white space at the ends and keeps text in NFC', async () => {
    const { store, wrapper } = await open()
    await field(wrapper, 'Tỉnh, thành phố').setValue('  Huế '.normalize('NFD'))
    await field(wrapper, 'Tỉnh, thành phố').trigger('blur')
    expect(store.current?.facility.province).toBe('Huế'.normalize('NFC'))
  })

  it('looking into a field changes nothing', async () => {
    const { store, wrapper } = await open()
    await field(wrapper, 'Tên cơ sở').trigger('focus')
    await field(wrapper, 'Tên cơ sở').trigger('blur')
    expect(store.canUndo).toBe(false)
  })
})

describe('what cannot be read', () => {
  it('stays in the field with its reason, and the earlier value is kept', async () => {
    const { store, wrapper } = await open({ facility: { name: 'A', beds: 120 } })
    await field(wrapper, 'Số giường bệnh').setValue('một trăm')
    await field(wrapper, 'Số giường bệnh').trigger('blur')
    expect((field(wrapper, 'Số giường bệnh').element as HTMLInputElement).value).toBe('một trăm')
    expect(field(wrapper, 'Số giường bệnh').attributes('aria-invalid')).toBe('true')
    expect(saidBeside(wrapper, 'Số giường bệnh')).toContain('Cần một số nguyên')
    expect(store.current?.facility.beds).toBe(120)
  })

  it('is still there after leaving the screen', async () => {
    const { wrapper } = await open()
    await field(wrapper, 'Số giường bệnh').setValue('12a')
    wrapper.unmount()
    const again = await show()
    expect((field(again, 'Số giường bệnh').element as HTMLInputElement).value).toBe('12a')
    expect(saidBeside(again, 'Số giường bệnh')).toContain('Cần một số nguyên')
    await field(again, 'Số giường bệnh').setValue('1.200')
    expect(saidBeside(again, 'Số giường bệnh')).not.toContain('Cần một số nguyên')
    expect(useAssessmentStore().current?.facility.beds).toBe(1200)
  })

  it('an incomplete date keeps the earlier one', async () => {
    const { store, wrapper } = await open({ assessedOn: '2026-11-01' })
    await field(wrapper, 'Ngày đánh giá').setValue('')
    await field(wrapper, 'Ngày đánh giá').trigger('blur')
    expect(store.current?.assessedOn).toBe('2026-11-01')
    expect(saidBeside(wrapper, 'Ngày đánh giá')).toContain('Chưa đủ ngày, tháng, năm')
  })

  it('a missing name is said once the person has been there', async () => {
    const { wrapper } = await open({ facility: { name: '' } })
    expect(saidBeside(wrapper, 'Tên cơ sở')).not.toContain('Chưa có tên cơ sở')
    await field(wrapper, 'Tên cơ sở').trigger('blur')
    expect(saidBeside(wrapper, 'Tên cơ sở')).toContain('Chưa có tên cơ sở')
  })

  it('an odd e-mail address is kept and remarked on', async () => {
    const { store, wrapper } = await open()
    await field(wrapper, 'Thư điện tử').setValue('cntt.benhvien')
    await field(wrapper, 'Thư điện tử').trigger('blur')
    expect(store.current?.facility.email).toBe('cntt.benhvien')
    expect(saidBeside(wrapper, 'Thư điện tử')).toContain('không giống một địa chỉ thư điện tử')
  })
})

describe('the date', () => {
  it('in the future is taken with a warning', async () => {
    const { store, wrapper } = await open()
    await field(wrapper, 'Ngày đánh giá').setValue('2099-01-31')
    expect(store.current?.assessedOn).toBe('2099-01-31')
    expect(saidBeside(wrapper, 'Ngày đánh giá')).toContain('Ngày 31/01/2099 còn ở phía trước')
  })

  it('Điều 6: before 27/02/2018 there was no level to reach', async () => {
    const { wrapper } = await open({ assessedOn: '2018-02-26' })
    expect(saidBeside(wrapper, 'Ngày đánh giá')).toContain('Trước ngày 27/02/2018')
    await field(wrapper, 'Ngày đánh giá').setValue('2018-02-27')
    expect(saidBeside(wrapper, 'Ngày đánh giá')).not.toContain('Trước ngày 27/02/2018')
  })
})

describe('facts that decide', () => {
  it('the blood bank decides criterion 51, the devices criterion 67', async () => {
    const { wrapper } = await open()
    expect(wrapper.text()).toMatch(/Có ngân hàng máu thì không được chọn “không áp dụng” ở tiêu chí 51\./)
    expect(wrapper.text()).toMatch(/Thiết bị đã đánh dấu .* ở tiêu chí 67\..*CT, MRI, X-quang, DSA, Siêu âm/)
  })

  it.each([
    ['hospital', '30/09/2025'],
    ['other', '31/12/2026'],
  ])('Thông tư 13/2025, Điều 4 khoản 2: %s is bound by %s', async (form, deadline) => {
    const { wrapper } = await open()
    await field(wrapper, 'Hình thức tổ chức').setValue(form)
    expect(saidBeside(wrapper, 'Hình thức tổ chức')).toContain(deadline)
  })

  it.each([
    ['private', 'Sở Y tế nơi đặt trụ sở'],
    ['ministry-of-defence', 'Cục Quân y'],
    ['ministry-of-health', 'Cục Công nghệ thông tin'],
  ])('Thông tư 54/2017, Điều 7 khoản 3: %s reports to %s', async (ownership, body) => {
    const { wrapper } = await open()
    await field(wrapper, 'Cơ quan quản lý').setValue(ownership)
    expect(saidBeside(wrapper, 'Cơ quan quản lý')).toContain(body)
  })

  it('devices without imaging are remarked on, not removed', async () => {
    const { store, wrapper } = await open({
      facility: { name: 'A', hasImaging: false, imagingDevices: ['ct'] },
    })
    expect(wrapper.find('.banner').text()).toContain('vẫn đánh dấu thiết bị')
    expect(store.current?.facility.imagingDevices).toEqual(['ct'])
    await wrapper.find('.banner button').trigger('click')
    expect(store.current?.facility.imagingDevices).toBeUndefined()
    expect(wrapper.text()).not.toContain('vẫn đánh dấu thiết bị')
  })

  it('devices stand in the order of the form, and one press is one step', async () => {
    const { store, wrapper } = await open()
    await field(wrapper, 'Siêu âm').setValue(true)
    await field(wrapper, 'CT').setValue(true)
    expect(store.current?.facility.imagingDevices).toEqual(['ct', 'ultrasound'])
    store.undo()
    expect(store.current?.facility.imagingDevices).toEqual(['ultrasound'])
  })

  it('departments: one per line, and a new line can be begun', async () => {
    const { store, wrapper } = await open()
    await field(wrapper, 'Khoa, phòng').setValue('Khoa Nội\n')
    expect((field(wrapper, 'Khoa, phòng').element as HTMLTextAreaElement).value).toBe('Khoa Nội\n')
    await field(wrapper, 'Khoa, phòng').setValue('Khoa Nội\n\n Khoa Ngoại ')
    await field(wrapper, 'Khoa, phòng').trigger('blur')
    expect(store.current?.facility.departments).toEqual(['Khoa Nội', 'Khoa Ngoại'])
    expect((field(wrapper, 'Khoa, phòng').element as HTMLTextAreaElement).value).toBe('Khoa Nội\nKhoa Ngoại')
  })
})

describe('how it is assessed', () => {
  it('both verdicts stand beside the choice', async () => {
    const { store, wrapper } = await open()
    expect(wrapper.findAll('.card').map(textOf)).toEqual([
      expect.stringMatching(/^Theo phần còn hiệu lực.*Kết quả lúc này: /),
      expect.stringMatching(/^Theo nguyên văn.*Kết quả lúc này: /),
    ])
    await wrapper.find('input[value="as-issued"]').setValue(true)
    expect(store.current?.regime).toBe('as-issued')
  })

  it('Circular 54 stays; Circular 46 is marked as lapsed; a set taken out keeps its answers', async () => {
    const answers = { 'tt46-2018': { 't46.1': { verdict: 'met' as const } } }
    const { store, wrapper } = await open({ answers })
    expect(field(wrapper, 'Thông tư 54/2017').attributes('disabled')).toBeDefined()
    expect(saidBeside(wrapper, 'Thông tư 46/2018')).toContain('Hết hiệu lực sau ngày 05/06/2025')
    await field(wrapper, 'Thông tư 46/2018').setValue(false)
    expect(store.current?.criteriaSets.map(({ id }) => id)).toEqual(['tt54-2017', 'tt13-2025'])
    expect(store.current?.answers).toEqual(answers)
    await until(() => store.sets.length === 2)
    await field(wrapper, 'Thông tư 46/2018').setValue(true)
    expect(store.current?.criteriaSets.map(({ id }) => id)).toEqual(['tt54-2017', 'tt46-2018', 'tt13-2025'])
  })

  it('Circular 46 is not marked as lapsed on a date when it was in force', async () => {
    const { wrapper } = await open({ assessedOn: '2024-12-01' })
    expect(saidBeside(wrapper, 'Thông tư 46/2018')).not.toContain('Hết hiệu lực')
  })

  it('a set that this app does not have is said and stays', async () => {
    const foreign = { id: 'tt99-2031', version: '2.0.0' }
    const { store, wrapper } = await open({ criteriaSets: [...ALL_SETS, foreign] })
    expect(wrapper.text()).toContain('tt99-2031@2.0.0')
    await field(wrapper, 'Thông tư 46/2018').setValue(false)
    expect(store.current?.criteriaSets.at(-1)).toEqual(foreign)
  })

  it('our reading of the EMR-related criteria is said to be ours, names them, and can be switched', async () => {
    const { store, wrapper } = await open({ interpretations: { later: 'kept' } })
    expect(wrapper.text()).toContain('là cách hiểu của bộ công cụ, không phải câu chữ của Thông tư')
    expect(
      wrapper.findAll('details').some((fold) => /^Xem \d+ tiêu chí.*58\..*59\./.test(textOf(fold))),
    ).toBe(true)
    expect((field(wrapper, 'Coi là hết hiệu lực').element as HTMLInputElement).checked).toBe(true)
    await field(wrapper, 'Coi là vẫn còn hiệu lực').setValue(true)
    expect(store.current?.interpretations).toEqual({ later: 'kept', 'emr-related': 'kept' })
  })

  it('the target is a level of the circular', async () => {
    const { store, wrapper } = await open()
    expect(field(wrapper, 'Mức mục tiêu').findAll('option').map(textOf)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `Mức ${n}`),
    )
    await field(wrapper, 'Mức mục tiêu').setValue('4')
    expect(store.current?.targetLevel).toBe(4)
    expect(store.undo()).toEqual({ code: 'settings', params: { field: 'Mức mục tiêu' } })
  })
})
