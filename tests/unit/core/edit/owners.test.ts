import { describe, expect, it } from 'vitest'
import { ownerOf, setOwner } from '@/core/edit/owners'
import { anAssessment } from '../../builders'
import { frozen } from '../../fixtures'

const before = frozen(anAssessment().build())

describe('who answers for a row', () => {
  it('is named, changed and taken back, and no answer is touched', () => {
    const named = frozen(setOwner(before, 'tt54-2017', 'his.5', '  Khoa Dược '))
    expect(ownerOf(named, 'tt54-2017', 'his.5')).toBe('Khoa Dược')
    expect(named.answers).toBe(before.answers)
    const other = frozen(setOwner(named, 'tt54-2017', 'his.6', 'Phòng Kế hoạch tổng hợp'))
    expect(ownerOf(other, 'tt54-2017', 'his.5')).toBe('Khoa Dược')
    expect(setOwner(other, 'tt54-2017', 'his.6', 'Phòng Kế hoạch tổng hợp')).toBe(other)
    const back = setOwner(setOwner(other, 'tt54-2017', 'his.5', ''), 'tt54-2017', 'his.6', ' ')
    expect(back).toEqual(before)
    expect('owners' in back).toBe(false)
  })

  it('ids that objects know of themselves are nobody', () => {
    expect(ownerOf(before, 'constructor', 'toString')).toBeUndefined()
  })
})
