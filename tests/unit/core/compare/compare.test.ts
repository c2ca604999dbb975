import { describe, expect, it } from 'vitest'
import { compareAssessments, differingFields } from '@/core/compare/compare'
import type { Answer, Assessment } from '@/core/types'
import { anAssessment, answers } from '../../builders'
import { allSets, frozen } from '../../fixtures'

const base = frozen(
  anAssessment()
    .with(answers().met('his.1', 'lis.1').items('lis.9', [true, false]).answer('old.1', { verdict: 'met' }))
    .having({
      evidence: [
        { id: 'e1', title: 'Một' },
        { id: 'e2', title: 'Hai' },
      ],
      programme: { team: { due: '2025-04-15' } },
    })
    .build(),
)

/** An answer of a later version. */
const unknownField = (value: number): Answer => ({ ...Object.fromEntries([['more', value]]) })

describe('differingFields', () => {
  it.each<[string, Answer | undefined, Answer | undefined, string[]]>([
    ['absent and unassessed', undefined, { verdict: 'unassessed' }, []],
    [
      'absent and empty',
      undefined,
      { items: {}, evidence: [], note: '', reason: '', unconfirmed: false },
      [],
    ],
    ['evidence in another order', { evidence: ['a', 'b'] }, { evidence: ['b', 'a'] }, []],
    ['verdict', { verdict: 'met' }, { verdict: 'not-met' }, ['verdict']],
    ['items', { items: { a: true } }, { items: { a: false } }, ['items']],
    ['texts', { note: 'a', reason: 'b' }, { note: 'b', reason: 'a' }, ['reason', 'note']],
    ['confirmation', { verdict: 'met', unconfirmed: true }, { verdict: 'met' }, ['unconfirmed']],
    ['a field we do not know', unknownField(1), unknownField(2), ['other']],
    [
      'everything',
      undefined,
      {
        verdict: 'met',
        items: { a: true },
        reason: 'r',
        note: 'n',
        evidence: ['e'],
        unconfirmed: true,
        ...unknownField(1),
      },
      ['verdict', 'items', 'reason', 'note', 'evidence', 'unconfirmed', 'other'],
    ],
  ])('%s', (_name, before, after, fields) => {
    expect(differingFields(before, after)).toEqual(fields)
    expect(differingFields(after, before)).toEqual(fields)
  })
})

describe('compareAssessments', () => {
  it('finds nothing between a state and itself, whatever is written into a file beside the content', () => {
    const written: Assessment = {
      ...base,
      criteriaSets: [{ id: 'tt54-2017', version: '1.0.0', fingerprint: 'a'.repeat(64) }],
      snapshot: { 'tt54-2017': { 'his.1': { title: 'x' } } },
      updatedAt: '2030-01-01T00:00:00Z',
      history: [{ at: '2030-01-01T00:00:00Z', what: 'x' }],
      seal: { algorithm: 'SHA-256', fingerprint: 'f'.repeat(64), sealedAt: '2030-01-01T00:00:00Z' },
    }
    expect(compareAssessments(base, written, allSets)).toEqual({
      answers: [],
      facility: [],
      settings: [],
      evidence: [],
      actions: [],
      programme: [],
      owners: [],
      unknown: [],
      same: true,
    })
  })

  it('names what differs, part by part', () => {
    const other = {
      ...base,
      facility: { name: 'Khác', beds: 10 },
      assessedOn: '2025-12-01',
      criteriaSets: [{ id: 'tt54-2017', version: '2.0.0' }],
      evidence: [
        { id: 'e2', title: 'Hai, sửa' },
        { id: 'e3', title: 'Ba' },
      ],
      actions: [{ id: 'a1', title: 'Việc', criteria: [] }],
      programme: {},
      later: 1,
    } as Assessment
    const found = compareAssessments(base, other, allSets)
    expect(found.same).toBe(false)
    expect(found.answers).toEqual([])
    expect(found.facility).toEqual([
      { field: 'beds', before: undefined, after: 10 },
      { field: 'name', before: base.facility.name, after: 'Khác' },
    ])
    expect(found.settings.map(({ field }) => field)).toEqual(['assessedOn', 'criteriaSets'])
    expect(found.evidence).toEqual([
      { id: 'e1', before: { id: 'e1', title: 'Một' }, after: null },
      { id: 'e2', before: { id: 'e2', title: 'Hai' }, after: { id: 'e2', title: 'Hai, sửa' } },
      { id: 'e3', before: null, after: { id: 'e3', title: 'Ba' } },
    ])
    expect(found.actions.map(({ id, before }) => [id, before])).toEqual([['a1', null]])
    expect(found.programme).toEqual([{ field: 'team', before: { due: '2025-04-15' }, after: undefined }])
    expect(found.unknown).toEqual([{ field: 'later', before: undefined, after: 1 }])
  })

  it('gives answers in the order of the set with what they come to, unknown ones last', () => {
    const other = {
      ...base,
      answers: answers().met('lis.1', 'lis.9', 'milestone.filmless').notMet('his.1', 'old.1').build(),
    }
    const found = compareAssessments(base, other, allSets).answers
    expect(found.map(({ id, fields, verdicts }) => ({ id, fields, verdicts }))).toEqual([
      { id: 'his.1', fields: ['verdict'], verdicts: { before: 'met', after: 'not-met' } },
      { id: 'lis.9', fields: ['verdict', 'items'], verdicts: { before: 'not-met', after: 'met' } },
      { id: 'milestone.filmless', fields: ['verdict'], verdicts: { before: 'unassessed', after: 'met' } },
      { id: 'old.1', fields: ['verdict'], verdicts: null },
    ])
    expect(found[2]).toMatchObject({ set: 'tt54-2017', before: null, after: { verdict: 'met' } })
  })

  it('is not misled by names of the prototype', () => {
    const hostile = {
      ...base,
      answers: { 'tt54-2017': Object.fromEntries([['constructor', { verdict: 'met' as const }]]) },
      facility: { name: base.facility.name, ...Object.fromEntries([['toString', 'x']]) },
    }
    const found = compareAssessments({ ...base, answers: {} }, hostile, allSets)
    expect(found.answers.map(({ id, before }) => ({ id, before }))).toEqual([
      { id: 'constructor', before: null },
    ])
    expect(found.facility).toEqual([{ field: 'toString', before: undefined, after: 'x' }])
  })
})
