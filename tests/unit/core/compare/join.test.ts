import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apartFrom, joinAssessments, joinWarnings, partOf } from '@/core/compare/join'
import type { Assessment } from '@/core/types'
import { anyAssessment } from '../../files/arbitraries'
import { anAssessment, answers } from '../../builders'
import { allSets } from '../../fixtures'

const SET = 'tt54-2017'
const answerOf = (assessment: Assessment, id: string): unknown =>
  (assessment.answers as Record<string, Record<string, unknown>>)[SET]?.[id]

describe('joining two assessments', () => {
  const mine = anAssessment()
    .with(
      answers()
        .answer('his.1', { note: 'của tôi', evidence: ['e1'] })
        .met('his.2')
        .answer('his.3', { verdict: 'met' }),
    )
    .having({ id: 'a', evidence: [{ id: 'e1', title: 'Hợp đồng' }] })
    .build()
  const theirs = anAssessment()
    .with(
      answers()
        .answer('his.1', { verdict: 'met', evidence: ['e1'] })
        .answer('his.3', { verdict: 'not-met' })
        .met('his.4'),
    )
    .having({ id: 'b', evidence: [{ id: 'e1', title: 'Biên bản' }] })
    .build()

  it('takes what only one side says, field by field, and lists where both say something else', () => {
    const { assessment, conflicts } = joinAssessments(mine, theirs, allSets)
    expect(answerOf(assessment, 'his.1')).toEqual({
      verdict: 'met',
      note: 'của tôi',
      evidence: ['e1', 'e1-2'],
    })
    expect(answerOf(assessment, 'his.2')).toEqual({ verdict: 'met' })
    expect(answerOf(assessment, 'his.3')).toEqual({ verdict: 'met' })
    expect(answerOf(assessment, 'his.4')).toEqual({ verdict: 'met' })
    expect(conflicts).toEqual([{ set: SET, id: 'his.3', field: 'verdict', mine: 'met', theirs: 'not-met' }])
    expect(assessment.evidence).toEqual([
      { id: 'e1', title: 'Hợp đồng' },
      { id: 'e1-2', title: 'Biên bản' },
    ])
  })

  it('leaves ids alone between copies of one assessment', () => {
    expect(apartFrom(mine, { ...theirs, id: 'a' })).toEqual({ ...theirs, id: 'a' })
  })

  it('where both say something else the evidence and the note of the other come along', () => {
    const left = anAssessment()
      .with(answers().answer('his.1', { verdict: 'met', evidence: ['m'] }))
      .having({ id: 'a', evidence: [{ id: 'm', title: 'Mine' }] })
      .build()
    const right = anAssessment()
      .with(answers().answer('his.1', { verdict: 'not-met', note: 'chưa xong', evidence: ['t'] }))
      .having({ id: 'b', evidence: [{ id: 't', title: 'Theirs' }] })
      .build()
    const { assessment, conflicts } = joinAssessments(left, right, allSets)
    expect(answerOf(assessment, 'his.1')).toEqual({ verdict: 'met', note: 'chưa xong', evidence: ['m', 't'] })
    expect(conflicts.map(({ field }) => field)).toEqual(['verdict'])
    expect(assessment.evidence).toHaveLength(2)
  })

  it('owners are joined row by row, two names for one row are listed', () => {
    const left = { ...mine, owners: { [SET]: { 'his.1': 'Khoa Dược', 'his.2': 'Phòng CNTT' } } }
    const right = { ...theirs, owners: { [SET]: { 'his.1': 'Khoa Khám bệnh', 'his.4': 'Khoa Dược' } } }
    const { assessment, conflicts } = joinAssessments(left, right, allSets)
    expect(assessment.owners).toEqual({
      [SET]: { 'his.1': 'Khoa Dược', 'his.2': 'Phòng CNTT', 'his.4': 'Khoa Dược' },
    })
    expect(conflicts).toContainEqual({
      set: SET,
      id: 'his.1',
      field: 'owner',
      mine: 'Khoa Dược',
      theirs: 'Khoa Khám bệnh',
    })
  })

  it('a part alone: its answers, the evidence they name, nothing else', () => {
    const part = partOf(mine, theirs, (_set, id) => id === 'his.4')
    const { assessment } = joinAssessments(mine, part, allSets)
    expect(answerOf(assessment, 'his.4')).toEqual({ verdict: 'met' })
    expect(answerOf(assessment, 'his.1')).toEqual(answerOf(mine, 'his.1'))
    expect(assessment.evidence).toEqual(mine.evidence)
  })

  it('warns of another facility, year and version', () => {
    const other: Assessment = {
      ...theirs,
      facility: { name: 'Bệnh viện khác', code: '99999' },
      assessedOn: '2019-01-01',
      criteriaSets: theirs.criteriaSets.map((set) => ({ ...set, version: '9.9.9' })),
    }
    const named = { ...mine, facility: { name: 'Bệnh viện A', code: '01234' } }
    expect(joinWarnings(named, other)).toEqual(['other-facility', 'other-year', 'other-set'])
    expect(joinWarnings(named, named)).toEqual([])
  })

  it.each([
    ['the same code, written otherwise', ['01234', 'Bệnh viện A'], ['01234', 'BỆNH VIỆN A'], []],
    ['one code under two names', ['01234', 'Bệnh viện A'], ['01234', 'Bệnh viện B'], ['other-name']],
    ['a code in one of them alone', ['01234', 'Bệnh viện A'], ['', 'Bệnh viện A'], []],
    ['no code and two names', ['', 'Bệnh viện A'], ['', 'Bệnh viện B'], ['other-facility']],
    ['a name in one of them alone', ['', 'Bệnh viện A'], ['', ''], []],
  ] as const)('%s', (_what, [code, name], [otherCode, otherName], warnings) => {
    const left = { ...mine, facility: { name, code } }
    const right = { ...mine, facility: { name: otherName, code: otherCode } }
    expect(joinWarnings(left, right)).toEqual(warnings)
  })

  it('loses nothing of either side, and joining again changes nothing', () => {
    fc.assert(
      fc.property(anyAssessment(), anyAssessment(), (left, right) => {
        const { assessment } = joinAssessments(left, right, allSets)
        for (const [set, given] of [...Object.entries(left.answers), ...Object.entries(right.answers)])
          for (const id of Object.keys(given))
            expect((assessment.answers as Record<string, object>)[set], `${set} ${id}`).toHaveProperty([id])
        expect(joinAssessments(assessment, left, allSets).assessment.answers).toEqual(assessment.answers)
      }),
      { numRuns: 40 },
    )
  })
})
