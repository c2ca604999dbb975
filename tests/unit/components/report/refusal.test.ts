// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import ReportRefusal from '@/components/report/ReportRefusal.vue'
import { keepLetterhead, keptLetterhead } from '@/components/report/paperOptions'
import { LOCAL_KEYS } from '@/constants'
import { entriesOf } from '@/core/sets/criteria'
import { refused } from '@/reports/refusal'
import { tt54 } from '../sets'
import { mountInApp, textOf } from '../mounting'

describe('a paper that cannot be made', () => {
  it('gives the reason and leads to each criterion', async () => {
    const rows = entriesOf(tt54).filter(({ id }) => id === 'his.19' || id === 'milestone.inpatient-orders')
    expect(rows).toHaveLength(2)
    const wrapper = await mountInApp(ReportRefusal, {
      refusals: [refused('undecided', rows), refused('no-actions')],
    })
    expect(textOf(wrapper)).toContain('Mức còn phụ thuộc vào 2 tiêu chí chưa đánh giá')
    expect(textOf(wrapper)).toContain('Kế hoạch chưa có việc nào')
    const links = wrapper.findAll('a').map((link) => link.attributes('href'))
    expect(links).toHaveLength(2)
    for (const { id } of rows) expect(links.some((href) => href?.includes(`at=${id}`))).toBe(true)
  })
})

describe('the head of a paper is remembered', () => {
  it('the signer for all papers, number and day for each', () => {
    keepLetterhead('decision', { number: 'Số: 1/QĐ-BV', director: 'Trần A' })
    expect(keptLetterhead('decision')).toEqual({ number: 'Số: 1/QĐ-BV', director: 'Trần A' })
    expect(keptLetterhead('annual')).toEqual({ director: 'Trần A' })
    keepLetterhead('decision', {})
    expect(keptLetterhead('decision')).toEqual({})
  })

  it.each(['{', '[1]', 'null', '{"director":5,"gap.date":"2026-13-40"}'])(
    'ignores strange content %s',
    (kept) => {
      localStorage.setItem(LOCAL_KEYS.letterhead, kept)
      expect(keptLetterhead('gap')).toEqual({})
    },
  )
})
