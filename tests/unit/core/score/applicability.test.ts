import { describe, expect, it } from 'vitest'
import { contradictsNotApplicable } from '@/core/score/applicability'
import { allowsNotApplicable, findEntry } from '@/core/sets/criteria'
import type { Answerable, Facility, Item } from '@/core/types'
import { allSets, tt54 } from '../../fixtures'

function row(id: string): Answerable {
  const entry = findEntry([tt54], id)
  if (!entry) throw new Error(`No row ${id}`)
  return entry.row
}
function item(id: string, n: number): Item {
  const found = row(id).items?.[n - 1]
  if (!found) throw new Error(`No item ${id}.${n}`)
  return found
}
const facility = (facts: Partial<Facility>): Facility => ({ name: 'Bệnh viện', ...facts })

describe('“không áp dụng” against what the facility says of itself', () => {
  const cases: [string, Answerable | Item, Partial<Facility>, boolean][] = [
    ['51 blood bank, the facility has one', row('his.22'), { hasBloodBank: true }, true],
    ['51 blood bank, the facility has none', row('his.22'), { hasBloodBank: false }, false],
    ['51 blood bank, not said', row('his.22'), {}, false],
    ['51 blood bank, only the laboratory said', row('his.22'), { hasLaboratory: true }, false],
    [
      'test results, the facility has a laboratory',
      item('milestone.clinical-data-repository', 4),
      { hasLaboratory: true },
      true,
    ],
    [
      'test results, the facility has no laboratory',
      item('milestone.clinical-data-repository', 4),
      { hasLaboratory: false },
      false,
    ],
    ['67 MRI, the facility has CT and MRI', item('ris-pacs.6', 2), { imagingDevices: ['ct', 'mri'] }, true],
    ['67 MRI, the facility has CT alone', item('ris-pacs.6', 2), { imagingDevices: ['ct'] }, false],
    ['67 MRI, no equipment at all', item('ris-pacs.6', 2), { imagingDevices: [] }, false],
    ['67 ultrasound, not said', item('ris-pacs.6', 5), {}, false],
    [
      '6 open source, nothing to contradict',
      row('infrastructure.6'),
      { hasBloodBank: true, imagingDevices: ['ct'] },
      false,
    ],
    ['a criterion without a condition', row('lis.1'), { hasLaboratory: true }, false],
  ]
  it.each(cases)('%s → %s', (_, subject, facts, contradicts) => {
    expect(contradictsNotApplicable(subject, facility(facts))).toBe(contradicts)
  })
})

describe('where “không áp dụng” is accepted', () => {
  it.each([
    ['his.22', true],
    ['infrastructure.6', true],
    // Only item by item.
    ['ris-pacs.6', true],
    ['milestone.clinical-data-repository', true],
    ['ris-pacs.7', false],
    ['lis.1', false],
  ])('%s → %s', (id, allowed) => {
    expect(allowsNotApplicable(row(id))).toBe(allowed)
  })
})

describe('finds a row by its id', () => {
  it('over several sets, criteria and milestones alike', () => {
    expect(findEntry(allSets, 't46.43')).toMatchObject({
      kind: 'criterion',
      set: { id: 'tt46-2018' },
      asked: true,
    })
    expect(findEntry(allSets, 't46.1')).toMatchObject({ asked: false })
    expect(findEntry(allSets, 'milestone.filmless')).toMatchObject({ kind: 'milestone', level: { level: 5 } })
  })

  it.each(['lis.99', 'lis.9.1', 'constructor', '__proto__', ''])('%j is no row', (id) => {
    expect(findEntry(allSets, id)).toBeUndefined()
  })
})
