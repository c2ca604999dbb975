import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { linkMany, linksById, MOST_OF_ANSWER, unlinkMany } from '@/core/evidence/links'
import { bytesOf, expiryOf, registerOf } from '@/core/evidence/register'
import { rehearsalOf } from '@/core/evidence/rehearsal'
import {
  foundEntry,
  passesFilter,
  REGISTER_FILTERS,
  sortRegisterRows,
  suggestions,
} from '@/core/evidence/view'
import type { Assessment, Evidence } from '@/core/types'
import { anAssessment, answers, askedIds } from '../../builders'
import { frozen, tt54 } from '../../fixtures'

const DAY = '2024-12-02'
const HASH = 'a'.repeat(64)

const entry = (id: string, rest: Partial<Evidence> = {}): Evidence => ({
  id,
  title: `Tài liệu ${id}`,
  ...rest,
})
const resultOf = (assessment: Assessment) =>
  assess([tt54], assessment.answers, { asOf: assessment.assessedOn, regime: assessment.regime })

function assessmentWith(evidence: Evidence[], given = answers(), rest: Partial<Assessment> = {}): Assessment {
  return frozen(
    anAssessment()
      .on(DAY)
      .with(given)
      .having({ evidence, ...rest })
      .build(),
  )
}
function register(assessment: Assessment, files: ReadonlySet<string> | null = null) {
  return registerOf(assessment, [tt54], resultOf(assessment), { on: DAY, files })
}

describe('the register', () => {
  it('names the criteria of an entry in the order of the circular', () => {
    const assessment = assessmentWith(
      [entry('a')],
      answers()
        .answer('lis.1', { evidence: ['a'] })
        .answer('his.2', { evidence: ['a', 'a'] })
        .answer('his.1', { evidence: ['a'] }),
    )
    expect(register(assessment).rows[0]?.criteria.map(({ id }) => id)).toEqual(['his.1', 'his.2', 'lis.1'])
  })

  it('keeps links to criteria of other sets apart; they are links all the same', () => {
    const given = answers('tt99-2031').answer('x.1', { evidence: ['a'] })
    const row = register(assessmentWith([entry('a'), entry('b')], given)).rows
    expect(row[0]).toMatchObject({
      criteria: [],
      unknown: [{ setId: 'tt99-2031', id: 'x.1' }],
      orphaned: false,
    })
    expect(row[1]).toMatchObject({ criteria: [], unknown: [], orphaned: true })
  })

  it('met without evidence: counted, met, and nothing of the register linked', () => {
    const assessment = assessmentWith(
      [entry('a')],
      answers()
        .met('his.1', 'his.2')
        .notMet('his.3')
        .answer('lis.1', { verdict: 'met', evidence: ['a'] })
        .answer('lis.2', { verdict: 'met', evidence: ['gone'] }),
    )
    expect(register(assessment).withoutEvidence.map(({ id }) => id)).toEqual(['his.1', 'his.2', 'lis.2'])
  })

  it('what is out of force needs no evidence', () => {
    const assessment = anAssessment().on('2025-06-06').under('in-force').with(answers().met('emr.1')).build()
    expect(
      registerOf(assessment, [tt54], resultOf(assessment), { on: DAY, files: null }).withoutEvidence,
    ).toEqual([])
  })

  it('a file is missing only when it is known which files are here', () => {
    const assessment = assessmentWith([
      entry('a', { file: { name: 'a.pdf', size: 1, sha256: HASH } }),
      entry('b'),
    ])
    const missing = (files: ReadonlySet<string> | null) =>
      register(assessment, files).rows.map((row) => row.fileMissing)
    expect(missing(null)).toEqual([false, false])
    expect(missing(new Set())).toEqual([true, false])
    expect(missing(new Set([HASH]))).toEqual([false, false])
  })

  it.each([
    [undefined, 'none'],
    ['2024-12-01', 'expired'],
    ['2024-12-02', 'soon'],
    // 60 days after 2 December 2024 is 31 January 2025.
    ['2025-01-31', 'soon'],
    ['2025-02-01', 'valid'],
  ] as const)('valid until %s → %s', (validUntil, expiry) => {
    expect(expiryOf(entry('a', validUntil ? { validUntil } : {}), DAY)).toBe(expiry)
  })

  it('one file under two entries is one file', () => {
    const file = { name: 'a.pdf', size: 700, sha256: HASH }
    const other = { name: 'b.pdf', size: 30, sha256: 'b'.repeat(64) }
    expect(
      bytesOf([entry('a', { file }), entry('b', { file }), entry('c', { file: other }), entry('d')]),
    ).toBe(730)
  })
})

describe('many links at once', () => {
  const ids = askedIds(tt54)

  it('linking and taking away again gives the answers as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 30 }), (chosen) => {
        const before = assessmentWith([entry('a')], answers().met('his.1').answer('lis.1', { note: 'x' }))
        const links = chosen.map((id) => ({ setId: 'tt54-2017', id }))
        const linked = linkMany(before, 'a', links)
        expect(
          new Set(
            linksById(linked)
              .get('a')
              ?.map(({ id }) => id),
          ),
        ).toEqual(new Set(chosen))
        expect(unlinkMany(linked, 'a', links).answers).toEqual(before.answers)
      }),
    )
  })

  it('a full answer stays as it is, so that the file can be opened again', () => {
    const full = Array.from({ length: MOST_OF_ANSWER }, (_, index) => `e${index}`)
    const before = assessmentWith([entry('a')], answers().answer('his.1', { evidence: full }))
    expect(linkMany(before, 'a', [{ setId: 'tt54-2017', id: 'his.1' }])).toBe(before)
  })
})

describe('the table', () => {
  const rows = register(
    assessmentWith(
      [
        entry('a', { title: 'Đề án', department: 'Phòng CNTT', validUntil: '2024-01-01', place: 'Tủ 2' }),
        entry('b', {
          title: 'Biên bản 10',
          kind: 'minutes',
          file: { name: 'quét.pdf', size: 3, sha256: HASH },
        }),
        entry('c', { title: 'Biên bản 9', kind: 'contract', department: 'phòng cntt ' }),
      ],
      answers().answer('his.1', { evidence: ['b', 'c'] }),
    ),
    new Set(),
  ).rows
  const ids = (list: typeof rows) => list.map((row) => row.entry.id)

  it('sorts the Vietnamese way, numbers as numbers, what is not given last', () => {
    const name = (kind: string) => ({ minutes: 'Biên bản', contract: 'Hợp đồng' })[kind] ?? kind
    expect(ids(sortRegisterRows(rows, 'title', false, name))).toEqual(['c', 'b', 'a'])
    expect(ids(sortRegisterRows(rows, 'title', true, name))).toEqual(['a', 'b', 'c'])
    expect(ids(sortRegisterRows(rows, 'kind', true, name))).toEqual(['c', 'b', 'a'])
    expect(ids(sortRegisterRows(rows, 'validUntil', true, name))).toEqual(['a', 'b', 'c'])
    expect(ids(sortRegisterRows(rows, 'criteria', false, name))).toEqual(['a', 'b', 'c'])
  })

  it('filters', () => {
    const passing = Object.fromEntries(
      REGISTER_FILTERS.map((filter) => [
        filter,
        ids(rows.filter((row) => passesFilter(filter, row))).join(''),
      ]),
    )
    expect(passing).toEqual({
      all: 'abc',
      wanting: '',
      expired: 'a',
      soon: '',
      orphaned: 'a',
      'with-file': 'b',
      'file-missing': 'b',
    })
  })

  it('finds without accents, also by file name and criterion', () => {
    const found = (query: string) => ids(rows.filter((row) => foundEntry(query, row))).join('')
    expect(found('de an')).toBe('a')
    expect(found('quet')).toBe('b')
    expect(found('his.1 bien')).toBe('bc')
    expect(found('tu 2')).toBe('a')
  })

  it('suggests what was written before, each once, the facility’s own first', () => {
    expect(suggestions(rows, 'department', ['Khoa Nội', ''])).toEqual(['Khoa Nội', 'Phòng CNTT'])
  })
})

describe('the rehearsal', () => {
  const assessment = assessmentWith(
    [
      entry('late', { department: 'Khoa Dược', validUntil: '2024-12-01' }),
      entry('nobody'),
      entry('second', { department: 'phòng CNTT' }),
      entry('first', { department: 'Phòng CNTT' }),
      entry('unused', { department: 'Khoa Nội' }),
      entry('notApplicable', { department: 'Khoa Nội' }),
    ],
    answers()
      .answer('his.1', { verdict: 'met', evidence: ['first', 'late', 'nobody'] })
      .answer('his.2', { verdict: 'not-met', evidence: ['second'] })
      .answer('his.22', {
        verdict: 'not-applicable',
        reason: 'Không có ngân hàng máu',
        evidence: ['notApplicable'],
      })
      .met('his.4'),
    { facility: { name: 'A', departments: ['Khoa Nội', 'Phòng CNTT'] } },
  )
  const made = rehearsalOf(assessment, [tt54], resultOf(assessment), DAY)

  it('is by department: the facility’s order, then the register’s, then none', () => {
    expect(
      made.departments.map(({ department, rows }) => [
        department,
        rows.map(({ criterion, lines }) => [criterion.id, ...lines.map(({ entry }) => entry.id)]),
      ]),
    ).toEqual([
      [
        'Phòng CNTT',
        [
          ['his.1', 'first'],
          ['his.2', 'second'],
        ],
      ],
      ['Khoa Dược', [['his.1', 'late']]],
      [null, [['his.1', 'nobody']]],
    ])
  })

  it('a criterion that somebody answers for stands with them, with all that is shown for it', () => {
    const owned = { ...assessment, owners: { [tt54.id]: { 'his.1': 'Khoa Nội' } } }
    const { departments } = rehearsalOf(owned, [tt54], resultOf(owned), DAY)
    expect(
      departments.map(({ department, rows }) => [
        department,
        rows.map(({ criterion, lines }) => [criterion.id, ...lines.map(({ entry }) => entry.id).sort()]),
      ]),
    ).toEqual([
      ['Khoa Nội', [['his.1', 'first', 'late', 'nobody']]],
      ['Phòng CNTT', [['his.2', 'second']]],
    ])
  })

  it('marks what has expired and names the criteria', () => {
    const late = made.departments[1]?.rows[0]
    expect(late?.lines[0]?.expired).toBe(true)
    expect(late?.criterion.id).toBe('his.1')
  })

  it('says what is claimed and cannot be shown, and what nobody will ask for', () => {
    expect(made.withoutEvidence.map(({ id }) => id)).toEqual(['his.4'])
    expect(made.left.map(({ id }) => id)).toEqual(['unused', 'notApplicable'])
  })
})
