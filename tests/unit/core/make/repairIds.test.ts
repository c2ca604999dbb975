import { describe, expect, it } from 'vitest'
import { repairIds } from '@/core/make/repairIds'
import { removeActions } from '@/core/plan/editActions'
import type { Assessment } from '@/core/types'
import { parseAssessment } from '@/files/assessment/parseAssessment'
import { seal } from '@/core/seal/seal'

const BASE: Assessment = {
  format: 'tt54-assessment',
  formatVersion: 1,
  id: 'bai-1',
  criteriaSets: [{ id: 'tt54-2017', version: '1.1.0' }],
  facility: { name: 'Bệnh viện A' },
  assessedOn: '2026-12-01',
  regime: 'in-force',
  targetLevel: 3,
  answers: {},
}
const read = (assessment: object) => {
  const parsed = parseAssessment(new TextEncoder().encode(JSON.stringify(assessment)))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

describe('ids that stand for two things', () => {
  const twice: Assessment = {
    ...BASE,
    facility: { name: 'Bệnh viện A', departments: ['Khoa Dược', 'Khoa Nội', 'Khoa Dược'] },
    actions: [
      { id: 'ac-01', title: 'Mua máy chủ', criteria: ['lis.1', 'lis.1'] },
      { id: 'ac-01', title: 'Mua tủ đĩa', criteria: ['lis.2'] },
      { id: 'ac-01-2', title: 'Sao lưu', criteria: [] },
    ],
    evidence: [
      { id: 'mc', title: 'Biên bản' },
      { id: 'mc', title: 'Hợp đồng' },
    ],
    answers: { 'tt54-2017': { 'lis.1': { verdict: 'met', evidence: ['mc'] } } },
  }

  it('every entry has an id of its own, what belonged to one stays, and an answer names both', () => {
    const { assessment, ids, names } = repairIds(twice)
    expect(assessment.actions?.map(({ id, title }) => [id, title])).toEqual([
      ['ac-01', 'Mua máy chủ'],
      ['ac-01-3', 'Mua tủ đĩa'],
      ['ac-01-2', 'Sao lưu'],
    ])
    expect(assessment.evidence?.map(({ id }) => id)).toEqual(['mc', 'mc-2'])
    expect(assessment.answers['tt54-2017']?.['lis.1']?.evidence).toEqual(['mc', 'mc-2'])
    expect(assessment.facility.departments).toEqual(['Khoa Dược', 'Khoa Nội'])
    expect(ids.map(({ list, index, newId }) => [list, index, newId])).toEqual([
      ['evidence', 1, 'mc-2'],
      ['actions', 1, 'ac-01-3'],
    ])
    expect(names).toBe(2)
  })

  it('removing one no longer removes the other', () => {
    const { assessment } = repairIds(twice)
    expect(removeActions(assessment, ['ac-01']).actions?.map(({ title }) => title)).toEqual([
      'Mua tủ đĩa',
      'Sao lưu',
    ])
  })

  it('the reader repairs what is open and says so; what is sealed stays to the last character', () => {
    expect(read(twice).assessment).toEqual(repairIds(twice).assessment)
    const sealed = seal(twice, [], { sealedAt: '2026-12-02T01:00:00.000Z' })
    const { assessment, repaired, seal: state } = read(sealed)
    expect(state.state).toBe('valid')
    expect(assessment).toEqual(sealed)
    expect(repaired).toHaveLength(2)
  })

  it('gives the very same object when there is nothing to do', () => {
    expect(repairIds(BASE).assessment).toBe(BASE)
  })
})
