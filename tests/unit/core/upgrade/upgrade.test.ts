import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import type { Answer, Assessment } from '@/core/types'
import { newVersion } from '@/core/sets/newVersion'
import { canSucceed, newerVersions, setsAfter, stepsThrough, upgrade } from '@/core/upgrade/upgrade'
import {
  catalogue,
  frozen,
  newestTt13,
  newestTt46,
  newestTt54,
  readJson,
  tt13,
  tt46,
  tt54,
} from '../../fixtures'
import { tinySet } from '../../tinySet'

const example = readJson('tests/fixtures/upgrade/provincial-hospital-1.0.0.tt54.json') as Assessment
const STEPS = [
  { earlier: tt54, later: newestTt54 },
  { earlier: tt46, later: newestTt46 },
  { earlier: tt13, later: newestTt13 },
]

/** An assessment of the real circular with one answer. */
function answered(id: string, answer: Answer): Assessment {
  return frozen({
    ...structuredClone(example),
    criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
    answers: { 'tt54-2017': { [id]: answer } },
    actions: undefined,
  })
}
const after = (id: string, answer: Answer): Answer | undefined =>
  upgrade(answered(id, answer), [{ earlier: tt54, later: newestTt54 }]).assessment.answers['tt54-2017']?.[id]

describe('rules for moving answers (settled 10)', () => {
  it.each<[string, string, Answer, Answer]>([
    ['only the words: kept', 'his.1', { verdict: 'met', note: 'n' }, { verdict: 'met', note: 'n' }],
    ['lighter and met: kept', 'infrastructure.2', { verdict: 'met' }, { verdict: 'met' }],
    [
      'lighter and not met: asked again',
      'infrastructure.2',
      { verdict: 'not-met', evidence: ['e'] },
      { verdict: 'not-met', evidence: ['e'], unconfirmed: true },
    ],
    [
      'heavier and met: asked again',
      'milestone.analytics',
      { verdict: 'met' },
      { verdict: 'met', unconfirmed: true },
    ],
    ['heavier and not met: kept', 'milestone.analytics', { verdict: 'not-met' }, { verdict: 'not-met' }],
    [
      'a new item: asked again, the old one stays',
      'milestone.cdss-1',
      { items: { 'milestone.cdss-1.1': true, 'milestone.cdss-1.2': true } },
      { items: { 'milestone.cdss-1.1': true, 'milestone.cdss-1.2': true }, unconfirmed: true },
    ],
    [
      'an item with a new id, lighter and met: kept by the new id',
      'milestone.closed-loop-medication',
      { items: { 'milestone.closed-loop-medication.1': true, 'milestone.closed-loop-medication.2': true } },
      { items: { 'milestone.closed-loop-medication.1': true, 'milestone.closed-loop-medication.3': true } },
    ],
    [
      '56: old items do not become new ones',
      'his.27',
      { items: { 'his.27.1': true }, note: 'n' },
      { note: 'n' },
    ],
    [
      '56: the answer of the whole is to be confirmed',
      'his.27',
      { verdict: 'met' },
      { verdict: 'met', unconfirmed: true },
    ],
    [
      'what waits to be confirmed still waits',
      'his.1',
      { verdict: 'met', unconfirmed: true },
      { verdict: 'met', unconfirmed: true },
    ],
  ])('%s', (_, id, before, expected) => {
    expect(after(id, before)).toEqual(expected)
  })

  it('items that are gone are named', () => {
    const { rows } = upgrade(answered('his.27', { items: { 'his.27.1': true } }), [STEPS[0]!])
    expect(rows.find(({ id }) => id === 'his.27')).toMatchObject({
      fate: 'ask-again',
      change: 'changed',
      lostItems: ['his.27.1'],
      addedItems: ['his.27.3', 'his.27.4', 'his.27.5'],
    })
  })
})

describe('a whole assessment', () => {
  it('three sets to their new version; no answer is lost; it scores without error', () => {
    const before = frozen(structuredClone(example))
    const { assessment } = upgrade(before, STEPS)
    expect(assessment.criteriaSets.map(({ version }) => version)).toEqual(['1.1.0', '1.1.0', '1.1.0'])
    for (const set of ['tt54-2017', 'tt46-2018', 'tt13-2025'])
      expect(Object.keys(assessment.answers[set] ?? {}).sort()).toEqual(
        Object.keys(example.answers[set] ?? {}).sort(),
      )
    const { asOf, regime } = { asOf: assessment.assessedOn, regime: assessment.regime }
    const result = assess([newestTt54, newestTt46, newestTt13], assessment.answers, { asOf, regime })
    expect(result.problems).toEqual([])
  })

  it('has nothing to move when it is the newest already', () => {
    expect(newerVersions(example, catalogue).map(({ to }) => `${to.id}@${to.version}`)).toEqual([
      'tt54-2017@1.1.0',
      'tt46-2018@1.1.0',
      'tt13-2025@1.1.0',
    ])
    expect(newerVersions(upgrade(example, STEPS).assessment, catalogue)).toEqual([])
    expect(canSucceed(newestTt54, tt54)).toBe(false)
    expect(canSucceed(tt46, tt54)).toBe(false)
  })
})

describe('another document takes over', () => {
  const old = tinySet({ groups: { g: { scale: ['1'], criteria: [{}, {}, {}] } } })
  const later = {
    ...tinySet({ groups: { h: { scale: ['1'], criteria: [{}, {}, {}, {}] } } }),
    id: 'later',
    succeeds: [
      {
        set: old.id,
        version: old.version,
        unlisted: 'nothing' as const,
        rows: [
          { from: ['g.1', 'g.2'], to: ['h.1'], change: 'same' as const },
          { from: ['g.3'], to: ['h.2', 'h.3'], change: 'same' as const },
        ],
      },
    ],
  }
  const work = {
    ...structuredClone(example),
    criteriaSets: [{ id: old.id, version: old.version }],
    answers: {
      [old.id]: {
        'g.1': { verdict: 'met', note: 'một', evidence: ['a'] },
        'g.2': { verdict: 'met', note: 'hai', evidence: ['a', 'b'] },
        'g.3': { verdict: 'not-met' },
      },
    },
    actions: [{ id: 'x', title: 'Việc', criteria: ['g.3', 'g.1'] }],
  } as unknown as Assessment

  it('merged, split, new: answers and evidence go along, all to be confirmed again; actions follow the rows', () => {
    const { assessment, rows } = upgrade(frozen(work), [{ earlier: old, later }])
    expect(assessment.answers['later']).toEqual({
      'h.1': { verdict: 'met', note: 'một\nhai', evidence: ['a', 'b'], unconfirmed: true },
      'h.2': { verdict: 'not-met', unconfirmed: true },
      'h.3': { verdict: 'not-met', unconfirmed: true },
    })
    expect(assessment.answers[old.id]).toEqual(work.answers[old.id])
    expect(assessment.criteriaSets.map(({ id }) => id)).toEqual(['later'])
    expect(assessment.actions?.[0]?.criteria).toEqual(['h.2', 'h.3', 'h.1'])
    expect(rows.map(({ id, fate, change }) => [id, fate, change])).toEqual([
      ['h.1', 'ask-again', 'changed'],
      ['h.2', 'ask-again', 'changed'],
      ['h.3', 'ask-again', 'changed'],
      ['h.4', 'unanswered', 'new'],
    ])
  })
})

describe('who answered an older version goes through all between', () => {
  const later = newVersion(newestTt54, '1.2.0', '2026-11-27')
  const known = [later, newestTt54, tt54]

  it('1.0.0 to 1.2.0 by way of 1.1.0, unless 1.2.0 says how', () => {
    const names = (steps: ReturnType<typeof stepsThrough>) =>
      steps.map((step) => [step.earlier.version, step.later.version])
    expect(names(stepsThrough(tt54, later, known))).toEqual([
      ['1.0.0', '1.1.0'],
      ['1.1.0', '1.2.0'],
    ])
    expect(names(stepsThrough(newestTt54, later, known))).toEqual([['1.1.0', '1.2.0']])
    const direct = {
      ...later,
      succeeds: [{ set: tt54.id, version: '1.0.0', unlisted: 'same' as const, rows: [] }],
    }
    expect(names(stepsThrough(tt54, direct, known))).toEqual([['1.0.0', '1.2.0']])
  })

  it('what asked for more between is asked again at the end', () => {
    const steps = stepsThrough(tt54, later, known)
    const made = upgrade(answered('milestone.analytics', { verdict: 'met' }), steps)
    expect(made.assessment.answers['tt54-2017']?.['milestone.analytics']).toEqual({
      verdict: 'met',
      unconfirmed: true,
    })
    expect(setsAfter([tt54, tt13], steps).map(({ id, version }) => `${id}@${version}`)).toEqual([
      'tt54-2017@1.2.0',
      `tt13-2025@${tt13.version}`,
    ])
  })
})

it('a row without items is answered by what the items of the earlier row came to', () => {
  const earlier = tinySet({ id: 'old', groups: { a: { criteria: [{ rank: '1', items: 2 }] } } })
  const later = {
    ...tinySet({ id: 'new', groups: { b: { criteria: [{ rank: '1' }] } } }),
    succeeds: [
      {
        set: 'old',
        version: earlier.version,
        unlisted: 'nothing' as const,
        rows: [{ from: ['a.1'], to: ['b.1'], change: 'same' as const }],
      },
    ],
  }
  const of = (items: Record<string, boolean>) =>
    upgrade(
      frozen({
        ...structuredClone(example),
        criteriaSets: [{ id: 'old', version: earlier.version }],
        answers: { old: { 'a.1': { items } } },
        actions: undefined,
      }),
      [{ earlier, later }],
    ).assessment.answers['new']?.['b.1']
  expect(of({ 'a.1.1': true, 'a.1.2': true })).toEqual({ verdict: 'met' })
  expect(of({ 'a.1.1': true, 'a.1.2': false })).toEqual({ verdict: 'not-met' })
})
