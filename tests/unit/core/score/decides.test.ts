import { describe, expect, it } from 'vitest'
import { contradictsNotApplicable } from '@/core/score/applicability'
import { entriesOf } from '@/core/sets/criteria'
import { decidedBy, readingsOf } from '@/core/score/decides'
import { tt13, tt46, tt54 } from '../../components/sets'

const sets = [tt54, tt46, tt13]

describe('decidedBy', () => {
  it('Phụ lục I: “Quản lý ngân hàng máu (nếu có)” is criterion 51, as a whole', () => {
    const rows = decidedBy(sets, 'hasBloodBank')
    expect(
      rows.map(({ entry, items }) => [entry.kind === 'criterion' && entry.row.number, items.length]),
    ).toEqual([[51, 0]])
  })

  it('imaging devices decide items, one per kind of device', () => {
    const [row, ...others] = decidedBy(sets, 'imagingDevices')
    expect(others).toEqual([])
    expect(row?.items.map(({ title }) => title.vi)).toEqual(['CT', 'MRI', 'X-quang', 'DSA', 'Siêu âm'])
  })

  it('names exactly the rows that some state of the fact contradicts', () => {
    const facilities = {
      hasBloodBank: { name: '', hasBloodBank: true },
      hasLaboratory: { name: '', hasLaboratory: true },
      imagingDevices: { name: '', imagingDevices: ['ct', 'mri', 'xray', 'dsa', 'ultrasound'] as const },
    }
    for (const [fact, facility] of Object.entries(facilities)) {
      const contradicted = sets
        .flatMap((set) => entriesOf(set))
        .filter(({ row }) =>
          [row, ...(row.items ?? [])].some((one) => contradictsNotApplicable(one, facility as never)),
        )
      const decided = decidedBy(sets, fact as keyof typeof facilities)
      expect(decided.map(({ entry }) => entry.id)).toEqual(contradicted.map(({ id }) => id))
    }
  })
})

describe('readingsOf', () => {
  it('our one reading is what Circular 13/2025 leaves open outside section VIII', () => {
    expect(
      readingsOf(sets).map(({ interpretation, entries }) => [interpretation, entries.map(({ id }) => id)]),
    ).toEqual([['emr-related', ['his.29', 'his.30', 'milestone.standard-exchange']]])
  })

  it('a row is named once however many of its items carry the reading', () => {
    const group = tt54.groups[0]!
    const criterion = group.criteria.find(({ items }) => items && items.length > 1)!
    const items = criterion.items!.map((item) => ({ ...item, interpretation: 'ours' }))
    const set = { ...tt54, levels: [], groups: [{ ...group, criteria: [{ ...criterion, items }] }] }
    expect(readingsOf([set]).map(({ entries }) => entries.length)).toEqual([1])
  })
})
