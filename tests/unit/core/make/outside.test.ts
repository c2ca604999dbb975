import { describe, expect, it } from 'vitest'
import { outsideAnswers } from '@/core/make/outside'
import { anAssessment, answers } from '../../builders'
import { allSets } from '../../fixtures'

const given = answers()
  .met('lis.1', 'emr.1', 'his.999')
  .answer('constructor', { verdict: 'met' })
  .in('tt99')
  .met('a.1')
const assessment = (day: string) =>
  anAssessment()
    .on(day)
    .with(given)
    .having({ snapshot: { 'tt54-2017': { 'his.999': { title: 'Tiêu chí cũ' } } } })
    .build()
const told = (day: string): string[] =>
  outsideAnswers(assessment(day), allSets).map(({ reason, set, id }) => `${reason} ${set} ${id}`)

describe('answers that do not belong here', () => {
  it('are those of unknown sets and criteria, with the words the file has', () => {
    expect(told('2024-12-01')).toEqual([
      'unknown-criterion tt54-2017 constructor',
      'unknown-criterion tt54-2017 his.999',
      'unknown-set tt99 a.1',
    ])
    expect(outsideAnswers(assessment('2024-12-01'), allSets)[1]).toEqual({
      set: 'tt54-2017',
      id: 'his.999',
      reason: 'unknown-criterion',
      answer: { verdict: 'met' },
      words: { title: 'Tiêu chí cũ' },
    })
  })

  it('Thông tư 13/2025 Điều 4 khoản 3: mục VIII is repealed on the day of assessment', () => {
    expect(told('2025-06-05')).not.toContain('withdrawn tt54-2017 emr.1')
    expect(told('2025-06-06')).toContain('withdrawn tt54-2017 emr.1')
  })
})
