// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { rankTables } from '@/core/score/rankTable'
import ResultRankTable from '@/components/result/ResultRankTable.vue'
import { answers, askedIds } from '../../builders'
import { mountInApp, textOf } from '../mounting'
import { tt54 } from '../sets'

/** Every third row not met, every fourth open: whatever the table says can be counted from this alone. */
const verdictOf = (index: number) => (index % 3 === 0 ? 'not-met' : index % 4 === 0 ? 'unassessed' : 'met')

describe('bảng nhóm × mức', () => {
  it('số trong từng ô bằng số đếm thẳng từ câu trả lời; cột cuối bằng kết quả', async () => {
    const ids = askedIds(tt54)
    const given = answers()
    ids.forEach((id, index) => {
      const verdict = verdictOf(index)
      if (verdict === 'met') given.met(id)
      if (verdict === 'not-met') given.notMet(id)
    })
    const result = assess([tt54], given.build(), { asOf: '2024-12-02', regime: 'as-issued' })
    const tables = rankTables(tt54, result)
    let seen = 0
    for (const table of tables) {
      const wrapper = await mountInApp(ResultRankTable, { table, caption: 'Bảng' })
      for (const group of tt54.groups.filter(({ scale }) => scale.length === table.scale.length)) {
        const row = wrapper.get(`[data-group="${group.id}"]`)
        for (const rank of group.scale) {
          const own = group.criteria.filter((criterion) => criterion.rank === rank)
          const met = own.filter(({ id }) => verdictOf(ids.indexOf(id)) === 'met').length
          const cell = row.get(`[data-rank="${rank}"]`)
          expect(textOf(cell)).toContain(`${met}/${own.length}`)
          expect(textOf(cell)).toContain(`${met} trên ${own.length} tiêu chí đạt`)
          seen += 1
        }
        const own = result.groups[group.id]!
        expect(textOf(row.findAll('td').at(-1)!)).toBe(`${own.met}/${own.total}`)
      }
    }
    expect(seen).toBe(2 * 7 + 6 * 2)
  })

  it('tình trạng bằng dấu và bằng chữ, tiêu đề hàng và cột', async () => {
    const given = answers().allMet(tt54).unassessed('lis.10').notMet('management.10')
    const result = assess([tt54], given.build(), { asOf: '2024-12-02', regime: 'as-issued' })
    const wrapper = await mountInApp(ResultRankTable, {
      table: rankTables(tt54, result)[1],
      caption: 'Hai bậc',
    })
    const cell = (group: string) => wrapper.get(`[data-group="${group}"] [data-rank="advanced"]`)
    expect(textOf(cell('lis'))).toMatch(/^\?3\/4Có thể đạt: /)
    expect(textOf(cell('management'))).toMatch(/^✕6\/7Chưa đạt: /)
    expect(textOf(cell('security'))).toMatch(/^✓10\/10Đạt: /)
    expect(wrapper.get('caption').text()).toBe('Hai bậc')
    expect(wrapper.findAll('thead th').every((head) => head.attributes('scope') === 'col')).toBe(true)
    expect(wrapper.findAll('tbody th').every((head) => head.attributes('scope') === 'row')).toBe(true)
  })

  it('mục VIII từ 06/06/2025: không tính, không có số giả', async () => {
    const result = assess([tt54], answers().allMet(tt54).build(), { asOf: '2025-06-06', regime: 'in-force' })
    const wrapper = await mountInApp(ResultRankTable, {
      table: rankTables(tt54, result)[1],
      caption: 'Hai bậc',
    })
    const row = textOf(wrapper.get('[data-group="emr"]'))
    expect(row).toContain('Không có hiệu lực, không tính')
    expect(row).toContain('0/0')
    expect(row).not.toContain('9/9')
  })
})
