import { describe, expect, it } from 'vitest'
import { findCriteria, numberAsked } from '@/core/text/findCriteria'
import { entriesOf } from '@/core/sets/criteria'
import { tt54 } from '../../components/sets'

const entries = entriesOf(tt54)
const numbers = (query: string) =>
  findCriteria(query, entries).map(({ entry }) => (entry.kind === 'criterion' ? entry.row.number : null))

describe('finding a criterion', () => {
  it.each(['88', '88.', ' 88 ', 'tc 88', 'TC88', 'tiêu chí 88', 'tieu chi 88.', 'criterion 88', '#88'])(
    'takes %j as number 88',
    (query) => {
      expect(numberAsked(query)).toBe(88)
      expect(numbers(query)).toEqual([88])
    },
  )

  it('is not misled by digits among words', () => {
    expect(numberAsked('HL7 88 bản')).toBeNull()
    expect(numbers('')).toEqual([])
  })

  it('finds without accents, the exact title first', () => {
    const titled = entries.find(({ row }) => row.title.vi.toLowerCase().includes('chữ ký số'))!
    expect(findCriteria('chu ky so', entries)[0]!.entry.row.title.vi.toLowerCase()).toContain('chữ ký số')
    expect(findCriteria(titled.row.title.vi, entries)[0]!.entry.id).toBe(titled.id)
  })

  it('searches the names of groups: "bảo mật" finds the whole group VII', () => {
    const group = tt54.groups.find(({ ordinal }) => ordinal === 'VII')!
    const found = findCriteria('bao mat', entries).map(({ entry }) => entry.id)
    for (const { id } of group.criteria) expect(found).toContain(id)
  })
})
