// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import ResultHeat from '@/components/result/ResultHeat.vue'
import { answers, askedIds } from '../../builders'
import { mountInApp, textOf } from '../mounting'
import { tt54 } from '../sets'

/** Every third row not met, every fourth open: whatever the table says can be counted from this alone. */
const verdictOf = (index: number) => (index % 3 === 0 ? 'not-met' : index % 4 === 0 ? 'unassessed' : 'met')

describe('groups by levels in figures', () => {
  it('says in each cell what can be counted from the answers; nothing is counted twice or left out', async () => {
    const ids = askedIds(tt54)
    const given = answers()
    ids.forEach((id, index) => {
      const verdict = verdictOf(index)
      if (verdict === 'met') given.met(id)
      if (verdict === 'not-met') given.notMet(id)
    })
    const result = assess([tt54], given.build(), { asOf: '2024-12-02', regime: 'as-issued' })
    const wrapper = await mountInApp(ResultHeat, { sets: [tt54], result })
    let rows = 0
    for (const group of tt54.groups) {
      const seen = wrapper.findAll(`[data-group="${group.id}"] a`)
      const cells = seen.map((cell) => textOf(cell))
      const shares = seen.map((cell) => textOf(cell.get('[aria-hidden]')).split('/').map(Number))
      const own = group.criteria.map(({ id }) => verdictOf(ids.indexOf(id)))
      expect(shares.reduce((sum, [met = 0]) => sum + met, 0)).toBe(own.filter((one) => one === 'met').length)
      expect(shares.reduce((sum, [, total = 0]) => sum + total, 0)).toBe(own.length)
      const open = cells.reduce((sum, text) => sum + Number(/\?(\d+)/.exec(text)?.[1] ?? 0), 0)
      expect(open).toBe(own.filter((one) => one === 'unassessed').length)
      rows += own.length
    }
    expect(rows).toBe(tt54.groups.reduce((sum, { criteria }) => sum + criteria.length, 0))
  })

  it('frames what holds the next level and leads to the row that is missing', async () => {
    const given = answers().allMet(tt54).unassessed('lis.10').notMet('management.10')
    const result = assess([tt54], given.build(), { asOf: '2024-12-02', regime: 'as-issued' })
    const wrapper = await mountInApp(ResultHeat, { sets: [tt54], result })
    const framed = wrapper.findAll('.blocks')
    expect(framed.map((cell) => cell.attributes('href'))).toEqual(['/a/one/criteria/tt54-2017/lis?at=lis.10'])
    expect(textOf(framed[0]!)).toContain('3/4?1')
    expect(wrapper.findAll('thead th').every((head) => head.attributes('scope') === 'col')).toBe(true)
    expect(wrapper.findAll('tbody th').every((head) => head.attributes('scope') === 'row')).toBe(true)
  })

  it('counts nothing of section VIII from 06/06/2025', async () => {
    const result = assess([tt54], answers().allMet(tt54).build(), { asOf: '2025-06-06', regime: 'in-force' })
    const wrapper = await mountInApp(ResultHeat, { sets: [tt54], result })
    const row = textOf(wrapper.get('[data-group="emr"]'))
    expect(row).toContain('hết hiệu lực')
    expect(row).not.toMatch(/\d\/\d/)
  })
})
