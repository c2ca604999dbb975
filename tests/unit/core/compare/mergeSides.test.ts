import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAssessments } from '@/core/compare/compare'
import { mergeAssessments } from '@/core/compare/merge'
import { cautiousChoices, chooseAnswer, choosePlace, oneSided } from '@/core/compare/mergeSides'
import type { Assessment } from '@/core/types'
import { anAssessment, answers } from '../../builders'
import { tt54 } from '../../fixtures'

const SET = 'tt54-2017'
const mine: Assessment = {
  ...anAssessment().with(answers().met('lis.1', 'lis.2')).build(),
  facility: { name: 'Của tôi', beds: 100 },
}
const theirs: Assessment = {
  ...mine,
  answers: {
    [SET]: {
      'lis.1': { verdict: 'not-met' },
      'lis.3': { verdict: 'met', evidence: ['e-1'] },
    },
  },
  facility: { name: 'Của họ', province: 'Tỉnh Ví Dụ' },
  evidence: [{ id: 'e-1', title: 'Biên bản' }],
}
const comparison = compareAssessments(mine, theirs, [tt54])
const merged = (choices = cautiousChoices(comparison)): Assessment => mergeAssessments(mine, theirs, choices)
const same = (a: Assessment, b: Assessment): boolean => compareAssessments(a, b, [tt54]).same

describe('what is chosen before anybody chose', () => {
  it('keeps everything of mine and adds what only the file has', () => {
    expect(merged().answers[SET]).toEqual({
      'lis.1': { verdict: 'met' },
      'lis.2': { verdict: 'met' },
      'lis.3': { verdict: 'met', evidence: ['e-1'] },
    })
    expect(merged().facility).toEqual({ name: 'Của tôi', beds: 100, province: 'Tỉnh Ví Dụ' })
    expect(merged().evidence?.map(({ id }) => id)).toEqual(['e-1'])
  })
})

describe('one side everywhere', () => {
  it('mine changes nothing, theirs makes it theirs', () => {
    expect(same(merged(oneSided(comparison, 'mine')), mine)).toBe(true)
    expect(same(merged(oneSided(comparison, 'theirs')), theirs)).toBe(true)
  })

  it('is what choosing every place one by one comes to', () => {
    fc.assert(
      fc.property(fc.constantFrom('mine' as const, 'theirs' as const), (side) => {
        let choices = cautiousChoices(comparison)
        for (const place of comparison.answers) choices = chooseAnswer(choices, comparison, place, side)
        for (const { field } of comparison.facility) choices = choosePlace(choices, 'facility', field, side)
        for (const { id } of comparison.evidence) choices = choosePlace(choices, 'evidence', id, side)
        expect(same(merged(choices), side === 'mine' ? mine : theirs)).toBe(true)
      }),
    )
  })
})

describe('choosing an answer', () => {
  it('brings along the evidence it names, so that none is named that is not there', () => {
    const without = oneSided(comparison, 'mine')
    const chosen = merged(chooseAnswer(without, comparison, { set: SET, id: 'lis.3' }, 'theirs'))
    expect(chosen.answers[SET]?.['lis.3']).toEqual({ verdict: 'met', evidence: ['e-1'] })
    expect(chosen.evidence).toEqual(theirs.evidence)
  })

  it('leaves the choices it was given as they were', () => {
    const given = oneSided(comparison, 'mine')
    const copy = structuredClone(given)
    chooseAnswer(given, comparison, { set: SET, id: 'lis.1' }, 'theirs')
    choosePlace(given, 'facility', 'name', 'theirs')
    expect(given).toEqual(copy)
  })
})
