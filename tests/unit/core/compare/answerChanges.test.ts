import { describe, expect, it } from 'vitest'
import { applyChanges } from '@/core/compare/answerChanges'
import type { AnswerDifference } from '@/core/compare/compare'
import { anAssessment, answers } from '../../builders'
import { frozen } from '../../fixtures'

const SET = 'tt54-2017'
const assessment = frozen(anAssessment().with(answers().met('his.1').notMet('his.2').met('his.3')).build())
const changes: AnswerDifference[] = [
  {
    set: SET,
    id: 'his.1',
    before: { verdict: 'met' },
    after: { verdict: 'not-met', note: 'x' },
    fields: ['verdict', 'note'],
  },
  { set: SET, id: 'his.2', before: { verdict: 'not-met' }, after: null, fields: ['verdict'] },
  { set: 'tt46-2018', id: 't46.1', before: null, after: { verdict: 'met' }, fields: ['verdict'] },
]

describe('applyChanges', () => {
  it('applies all of them', () => {
    expect(applyChanges(assessment, changes)).toEqual({
      ok: true,
      assessment: {
        ...assessment,
        answers: answers()
          .answer('his.1', { verdict: 'not-met', note: 'x' })
          .met('his.3')
          .in('tt46-2018')
          .met('t46.1')
          .build(),
      },
    })
  })

  it('applies none when one answer is no longer what the preview showed', () => {
    const later = {
      ...assessment,
      answers: { [SET]: { ...assessment.answers[SET], 'his.2': { verdict: 'met' as const } } },
    }
    expect(applyChanges(later, changes)).toEqual({ ok: false, stale: [{ set: SET, id: 'his.2' }] })
  })

  it('without changes gives the same assessment', () => {
    const applied = applyChanges(assessment, [])
    expect(applied.ok && applied.assessment).toBe(assessment)
  })
})
