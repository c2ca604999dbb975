import { describe, expect, it } from 'vitest'
import { diffSets } from '@/core/sets/diffSets'
import type { CriteriaSet } from '@/core/types'
import { tt54 } from '../../fixtures'

const changed = (edit: (set: CriteriaSet) => void): CriteriaSet => {
  const copy = structuredClone(tt54)
  edit(copy)
  return copy
}
const head = (after: CriteriaSet) => diffSets(tt54, after, 'vi').head

describe('what two sets say beside their rows', () => {
  it('a set and itself say the same', () => {
    expect(diffSets(tt54, structuredClone(tt54), 'vi')).toMatchObject({ rows: [], levels: [], head: [] })
  })

  it('an instrument that ends differs, although no row does', () => {
    const after = changed((set) => (set.instrument.inForce.to = '2027-12-31'))
    expect(diffSets(tt54, after, 'vi').rows).toEqual([])
    expect(head(after)).toEqual([{ field: 'to', place: '', before: null, after: '2027-12-31' }])
  })

  it('names, ranks and words of groups, levels and rules, each with its place', () => {
    const after = changed((set) => {
      const [group] = set.groups
      const [level] = set.levels
      const [rule] = set.rules
      if (!group || !level || !rule) throw new Error('Circular 54 has groups, levels and rules')
      group.title.vi = 'Hạ tầng kỹ thuật'
      level.summary.vi = 'Lời khác.'
      rule.text.vi = 'Quy tắc khác.'
    })
    const [group] = tt54.groups
    const [rule] = tt54.rules
    expect(head(after).map(({ field, place }) => [field, place])).toEqual([
      ['group', group?.ordinal],
      ['level', '1'],
      ['rule', rule?.at],
    ])
    expect(head(after)[0]).toMatchObject({ before: 'I. Hạ tầng', after: 'I. Hạ tầng kỹ thuật' })
  })

  it('a group that is only there stands once, with what it had', () => {
    const after = changed((set) => set.groups.splice(1, 1))
    const gone = tt54.groups[1]
    expect(head(after).filter(({ field }) => field === 'group')).toEqual([
      { field: 'group', place: gone?.ordinal, before: `${gone?.ordinal}. ${gone?.title.vi}`, after: null },
    ])
  })
})
