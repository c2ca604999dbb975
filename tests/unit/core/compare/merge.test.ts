import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAssessments } from '@/core/compare/compare'
import { mergeAssessments } from '@/core/compare/merge'
import type { Assessment } from '@/core/types'
import { anAssessment, answers } from '../../builders'
import { allSets, frozen, tt46, tt54 } from '../../fixtures'
import { anyAssessment } from '../../files/arbitraries'

const mine = frozen({
  ...anAssessment()
    .with(answers().met('his.1', 'his.2').notMet('lis.1'))
    .having({
      createdAt: '2026-01-01T00:00:00Z',
      evidence: [
        { id: 'e1', title: 'Của tôi' },
        { id: 'e2', title: 'Chỉ tôi' },
      ],
      history: [{ at: '2026-01-02T00:00:00Z', what: 'mine' }],
      snapshot: { 'tt54-2017': { 'his.1': { title: 'mine' } } },
      seal: { algorithm: 'SHA-256', fingerprint: 'f'.repeat(64), sealedAt: '2026-01-03T00:00:00Z' },
    })
    .build(),
  onlyMine: 1,
}) as Assessment

const theirs = frozen({
  ...anAssessment()
    .sets(tt54, tt46)
    .with(answers().notMet('his.1').met('his.2', 'his.3').in('tt46-2018').met('t46.1'))
    .having({
      facility: { name: 'Tên khác', beds: 300 },
      targetLevel: 7,
      evidence: [
        { id: 'e1', title: 'Của họ' },
        { id: 'e3', title: 'Chỉ họ' },
      ],
      actions: [{ id: 'a1', title: 'Việc của họ', criteria: ['his.3'] }],
      history: [
        { at: '2026-01-01T00:00:00Z', what: 'theirs' },
        { at: '2026-01-02T00:00:00Z', what: 'mine' },
      ],
      snapshot: { 'tt54-2017': { 'his.1': { title: 'theirs' }, 'his.3': { title: 'theirs' } } },
    })
    .build(),
  onlyTheirs: 2,
}) as Assessment

describe('mergeAssessments', () => {
  const merged = mergeAssessments(mine, theirs, { otherwise: 'mine' })

  it('without a choice keeps mine and adds what only they have: nothing is lost', () => {
    expect(merged.answers).toEqual(
      answers().met('his.1', 'his.2').notMet('lis.1').met('his.3').in('tt46-2018').met('t46.1').build(),
    )
    expect(merged.facility).toEqual({ name: mine.facility.name, beds: 300 })
    expect(merged.targetLevel).toBe(6)
    expect(merged.criteriaSets.map(({ id }) => id)).toEqual(['tt54-2017', 'tt46-2018'])
    expect(merged.evidence).toEqual([
      { id: 'e1', title: 'Của tôi' },
      { id: 'e2', title: 'Chỉ tôi' },
      { id: 'e3', title: 'Chỉ họ' },
    ])
    expect(merged.actions).toEqual(theirs.actions)
    expect(merged).toMatchObject({ onlyMine: 1, onlyTheirs: 2, id: mine.id, createdAt: mine.createdAt })
  })

  it('joins histories by time, one entry once, and words of both', () => {
    expect(merged.history?.map(({ what }) => what)).toEqual(['theirs', 'mine'])
    expect(merged.snapshot).toEqual({
      'tt54-2017': { 'his.1': { title: 'mine' }, 'his.3': { title: 'theirs' } },
    })
  })

  it('does not keep a seal over other content', () => {
    expect(merged.seal).toBeUndefined()
    expect(mergeAssessments(mine, mine, { otherwise: 'theirs' }).seal).toEqual(mine.seal)
  })

  it('takes every choice to the letter, also the choice of an answer that is not there', () => {
    const chosen = mergeAssessments(mine, theirs, {
      otherwise: 'mine',
      answers: { 'tt54-2017': { 'his.1': 'theirs', 'his.3': 'mine', 'lis.1': 'theirs' } },
      facility: { name: 'theirs', beds: 'mine' },
      settings: { targetLevel: 'theirs' },
      evidence: { e1: 'theirs', e2: 'theirs' },
      actions: { a1: 'mine' },
      unknown: { onlyMine: 'theirs' },
    })
    expect(chosen.answers['tt54-2017']).toEqual(answers().notMet('his.1').met('his.2').build()['tt54-2017'])
    expect(chosen.facility).toEqual({ name: 'Tên khác' })
    expect(chosen.targetLevel).toBe(7)
    expect(chosen.evidence?.map(({ title }) => title)).toEqual(['Của họ', 'Chỉ họ'])
    expect(chosen.actions).toEqual([])
    expect(chosen).not.toHaveProperty('onlyMine')
  })

  it('choosing them everywhere gives their answers where they have any', () => {
    expect(mergeAssessments(mine, theirs, { otherwise: 'theirs' }).answers['tt54-2017']).toEqual(
      answers().notMet('his.1').met('his.2', 'his.3').notMet('lis.1').build()['tt54-2017'],
    )
  })

  it('choosing one side at every difference gives the content of that side', () => {
    fc.assert(
      fc.property(
        anyAssessment(),
        anyAssessment(),
        fc.constantFrom('mine' as const, 'theirs' as const),
        (left, right, side) => {
          const found = compareAssessments(left, right, allSets)
          const all = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, side]))
          const chosen: Record<string, Record<string, typeof side>> = {}
          for (const { set, id } of found.answers) chosen[set] = { ...chosen[set], [id]: side }
          const result = mergeAssessments(left, right, {
            otherwise: side === 'mine' ? 'theirs' : 'mine',
            answers: chosen,
            facility: all(found.facility.map(({ field }) => field)),
            settings: all(found.settings.map(({ field }) => field)),
            evidence: all(found.evidence.map(({ id }) => id)),
            actions: all(found.actions.map(({ id }) => id)),
            programme: all(found.programme.map(({ field }) => field)),
            unknown: all(found.unknown.map(({ field }) => field)),
          })
          const against = compareAssessments(side === 'mine' ? left : right, result, allSets)
          expect(against).toMatchObject({ same: true })
        },
      ),
      { numRuns: 60 },
    )
  })
})
