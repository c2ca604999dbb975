import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { entriesOf } from '@/core/sets/criteria'
import { assessorAnswers, scoreReview } from '@/core/review/assessorAnswers'
import { reviewDifferences } from '@/core/review/differences'
import { setRest } from '@/core/review/editOpinions'
import { foundInReview, opinionProgress, passesReview, type ReviewFilter } from '@/core/review/filterReview'
import type { Opinion, Review } from '@/core/types'
import { anAssessment, answers, askedIds } from '../../builders'
import { allSets, tt54 } from '../../fixtures'
import { anyOpinion, aReview, place, SET, STAMP, submission } from './builders'

const all = askedIds(tt54)
/** Everything agreed to but what is given. */
const agreedBut = (others: Record<string, Opinion>): Review =>
  setRest(aReview(others), all.map(place), 'agree', STAMP)
const levels = (review: Review) => {
  const { self, assessor } = scoreReview(submission, review, [tt54])
  return { self: self.level, assessor: assessor.level }
}

describe('the assessors’ level', () => {
  it('is a range from nothing to the top while nobody has looked', () => {
    expect(levels(aReview())).toEqual({ self: { lower: 5, upper: 5 }, assessor: { lower: 0, upper: 7 } })
  })

  it('is the hospital’s own when everything is agreed to', () => {
    expect(levels(agreedBut({})).assessor).toEqual({ lower: 5, upper: 5 })
  })

  it('Điều 4 khoản 3: one row of level 4 disagreed with → the level below', () => {
    // his.15 … his.18 have rank 4 of the hospital information system, which level 4 requires.
    expect(levels(agreedBut({ 'his.18': { opinion: 'disagree' } })).assessor).toEqual({ lower: 3, upper: 3 })
  })

  it('disagreeing upwards raises it: the row that was missing for level 6', () => {
    const opinion: Opinion = { opinion: 'disagree', verdict: 'met' }
    expect(levels(agreedBut({ 'his.24': opinion })).assessor?.lower).toBeGreaterThan(5)
  })

  it('“needs more” leaves the row open, so the level is a range', () => {
    expect(levels(agreedBut({ 'his.18': { opinion: 'needs-more' } })).assessor).toEqual({
      lower: 3,
      upper: 5,
    })
    const own: Opinion = { opinion: 'needs-more', verdict: 'not-met' }
    expect(levels(agreedBut({ 'his.18': own })).assessor).toEqual({ lower: 3, upper: 3 })
  })

  it('opinions that differ and are not settled leave the row open too', () => {
    const { [SET]: opinions = {} } = agreedBut({}).opinions
    const { 'his.18': _one, ...others } = opinions
    const differing: [Opinion, Opinion] = [{ opinion: 'agree' }, { opinion: 'disagree' }]
    const review = aReview(others, { conflicts: { [SET]: { 'his.18': differing } } })
    expect(levels(review).assessor).toEqual({ lower: 3, upper: 5 })
  })

  it.each<[string, Opinion, object | undefined]>([
    ['agree', { opinion: 'agree', comment: 'x' }, { verdict: 'met' }],
    ['disagree', { opinion: 'disagree' }, { verdict: 'not-met' }],
    [
      'disagree with items',
      { opinion: 'disagree', items: { 'lis.9.1': true } },
      { items: { 'lis.9.1': true } },
    ],
    [
      'disagree, not applicable',
      { opinion: 'disagree', verdict: 'not-applicable', reason: 'Không có' },
      { verdict: 'not-applicable', reason: 'Không có' },
    ],
    ['needs more', { opinion: 'needs-more' }, undefined],
  ])('%s is what the one scoring function gets', (_name, opinion, answer) => {
    const given = assessorAnswers({ answers: answers().met('lis.9').build() }, aReview({ 'lis.9': opinion }))
    expect(given[SET]?.['lis.9']).toEqual(answer)
  })

  it('an answer carried over and not confirmed stays unassessed when it is agreed to', () => {
    const carried = anAssessment().with(answers().unconfirmed('his.1')).build()
    const given = assessorAnswers(carried, aReview({ 'his.1': { opinion: 'agree' } }))
    const { entries } = assess([tt54], given, { asOf: '2024-12-02', regime: 'as-issued' })
    expect(entries['his.1']?.verdict).toBe('unassessed')
  })

  it('an opinion more never widens the range that the assessors see', () => {
    const ids = fc.constantFrom('his.1', 'his.18', 'his.24', 'lis.9', 'ris-pacs.1', 'milestone.filmless')
    fc.assert(
      fc.property(fc.dictionary(ids, anyOpinion, { noNullPrototype: true }), ids, (given, id) => {
        const before = levels(aReview(given)).assessor
        const after = levels(aReview({ ...given, [id]: given[id] ?? { opinion: 'agree' } })).assessor
        expect(after?.lower).toBeGreaterThanOrEqual(before?.lower ?? 0)
        expect(after?.upper).toBeLessThanOrEqual(before?.upper ?? 7)
      }),
      { numRuns: 50 },
    )
  })
})

describe('differences', () => {
  it('name the rows that come out otherwise and which of them decide the level, under each regime', () => {
    const review = agreedBut({
      'his.18': { opinion: 'disagree' },
      'his.24': { opinion: 'disagree', verdict: 'not-met' },
      'lis.9': { opinion: 'needs-more' },
    })
    const results = scoreReview(submission, review, [tt54])
    const { rows, pending } = reviewDifferences([tt54], results, review)
    // his.24 was not met before: to disagree and say so again is no difference.
    expect(rows.map(({ entry, self, assessor }) => [entry.id, self, assessor])).toEqual([
      ['his.18', 'met', 'not-met'],
      ['lis.9', 'met', 'unassessed'],
    ])
    expect(rows.find(({ entry }) => entry.id === 'his.18')?.decides).toEqual(['as-issued', 'in-force'])
    expect(pending['as-issued']).toEqual([])
  })

  it('count what nobody looked at apart: it keeps the assessors’ level down without anybody saying so', () => {
    const review = aReview({ 'his.18': { opinion: 'disagree' } })
    const { rows, pending } = reviewDifferences([tt54], scoreReview(submission, review, [tt54]), review)
    expect(rows.map(({ entry }) => entry.id)).toEqual(['his.18'])
    expect(pending['as-issued']).toContain('his.1')
    expect(pending['as-issued']).not.toContain('his.18')
  })
})

describe('filters', () => {
  const mixed = anAssessment()
    .sets(...allSets)
    .with(answers().met('his.1', 'his.2').unconfirmed('his.3'))
    .having({
      evidence: [{ id: 'e1', title: 'Biên bản' }],
      targetLevel: 1,
    })
    .build()
  mixed.answers[SET]!['his.1']!.evidence = ['e1']
  const review = aReview(
    { 'his.1': { opinion: 'agree' }, 'his.2': { opinion: 'needs-more', comment: 'Thiếu hồ sơ dược' } },
    { conflicts: { [SET]: { 'his.4': [{ opinion: 'agree' }, { opinion: 'disagree' }] } } },
  )
  const view = { submission: mixed, review, results: scoreReview(mixed, review, [tt54]) }
  const shown = (filter: ReviewFilter): string[] =>
    entriesOf(tt54)
      .filter((entry) => passesReview(filter, entry, view))
      .map(({ id }) => id)

  it('all shows every row', () => expect(shown('all')).toHaveLength(entriesOf(tt54).length))
  it('open leaves out what was looked at', () => {
    expect(shown('open')).toContain('his.3')
    expect(shown('open')).not.toContain('his.1')
    expect(shown('open')).not.toContain('his.4')
  })
  it('disputed shows dissent and what assessors differ on', () =>
    expect(shown('disputed')).toEqual(['his.2', 'his.4']))
  it('without evidence shows what is claimed with nothing to show for it', () =>
    expect(shown('no-evidence')).toEqual(['his.2']))
  it('unconfirmed shows what was carried over, and rows on a weak source', () => {
    expect(shown('unconfirmed')).toContain('his.3')
    expect(shown('unconfirmed')).not.toContain('his.1')
  })
  it('blocking shows what the next level or the target needs', () => {
    const { blocking } = view.results.self
    expect(shown('blocking')).toEqual(expect.arrayContaining(blocking[1] ?? []))
    expect(blocking[1]?.length).toBeGreaterThan(0)
  })

  it('search without accents looks into comments and answers', () => {
    const found = (query: string): string[] =>
      entriesOf(tt54)
        .filter((entry) => foundInReview(query, entry, view))
        .map(({ id }) => id)
    expect(found('thieu ho so duoc')).toEqual(['his.2'])
  })

  it('progress counts each kind of opinion over rows that count', () => {
    const his = entriesOf(tt54).filter(({ group }) => group?.id === 'his')
    expect(opinionProgress(his, view)).toEqual({
      looked: 3,
      agreed: 1,
      disagreed: 0,
      needsMore: 1,
      conflicts: 1,
      total: his.length,
    })
  })
})
