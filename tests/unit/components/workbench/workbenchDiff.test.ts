// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import WorkbenchDiff from '@/components/workbench/WorkbenchDiff.vue'
import { tt54 } from '../../fixtures'
import { mountInApp, textOf } from '../mounting'

it('two versions with the same rows differ where the document itself does', async () => {
  const after = structuredClone(tt54)
  after.version = '9.9.9'
  after.instrument.inForce.to = '2027-12-31'
  const wrapper = await mountInApp(WorkbenchDiff, { before: tt54, after })
  expect(textOf(wrapper)).toContain('Khác nhau 0 dòng')
  const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map(textOf))
  expect(rows).toEqual([['Cả văn bản', 'hiệu lực đến hết', '–', '31/12/2027']])
})
