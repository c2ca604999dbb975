import { describe, expect, it } from 'vitest'
import { admitSet } from '@/core/sets/admitSet'
import { goneFrom, originsOf, setOrigin, succeedFrom } from '@/core/sets/edit/editOrigins'
import { addGroup, editGroup, removeGroup } from '@/core/sets/edit/editGroups'
import { changeRules, editHead } from '@/core/sets/edit/editHead'
import { addLevel, editLevel, removeLevel } from '@/core/sets/edit/editLevels'
import { rankChoices, setRank, setRankFamily } from '@/core/sets/edit/editRanks'
import { addCriterion, addMilestone, moveRow, moveToGroup, removeRow } from '@/core/sets/edit/editRows'
import { buildSet } from '@/core/sets/instrument/buildSet'
import { idOfInstrument } from '@/core/sets/instrument/idOfInstrument'
import { instrumentFrom } from '@/core/sets/instrument/instrumentFrom'
import { entriesOf } from '@/core/sets/criteria'
import { newVersion } from '@/core/sets/newVersion'
import { validateSet } from '@/core/sets/validateSet'
import { upgrade } from '@/core/upgrade/upgrade'
import type { Assessment, CriteriaSet } from '@/core/types'
import { catalogue, newestTt54, readJson } from '../../fixtures'
import { tinySet } from '../../tinySet'

const text = (vi: string) => ({ vi, en: vi })
const base = tinySet({
  groups: { g: { scale: ['1', '2'], criteria: [{ rank: '1', items: 2 }, { rank: '2' }] } },
  levels: [{ requires: { g: '1' } }, { requires: { g: '2' } }],
})
const draft = newVersion(base, '1.1.0', '2026-11-27')
const ids = (set: CriteriaSet): string[] => entriesOf(set).map(({ id }) => id)
const head = {
  id: 'tt99-2027',
  version: '1.0.0',
  number: '99/2027/TT-BYT',
  title: text('Bộ tiêu chí giả định'),
  issuer: text('Bộ Y tế'),
  issued: '2026-10-01',
  from: '2026-11-01',
  checkedOn: '2026-11-27',
  source: text('Nhập tay'),
}
const FIRST = {
  group: 'Nhóm 1',
  level: null,
  rank: '1',
  number: null,
  title: 'Nội dung 1',
  requirement: '',
  items: [],
  evidence: [],
  origin: null,
}

describe('rows, groups and levels of a set that is written', () => {
  it('gives a new row an id that nothing had, even after the last one went', () => {
    const without = removeRow(draft, 'g.2')
    expect(ids(without)).toEqual(['g.1'])
    const added = addCriterion(without, 'g', text('Nội dung mới'), base)
    expect(ids(added)).toEqual(['g.1', 'g.3'])
    expect(validateSet(setRank(added, 'g.3', '2'))).toEqual([])
    expect(ids(base)).toEqual(['g.1', 'g.2'])
  })

  it('a rank that nobody has and no level asks for leaves the scale; a new one enters in order', () => {
    const third = setRank(addCriterion(draft, 'g', text('Mới'), base), 'g.3', '3')
    expect(third.groups[0]!.scale).toEqual(['1', '2', '3'])
    expect(validateSet(third)).toEqual([])
    expect(setRank(third, 'g.3', '1').groups[0]!.scale).toEqual(['1', '2'])
    // Level 2 asks for rank 2, so it stays without a row.
    expect(removeRow(draft, 'g.2').groups[0]!.scale).toEqual(['1', '2'])
    expect(rankChoices(draft.groups[0]!).slice(0, 3)).toEqual(['1', '2', '3'])
    const words = setRankFamily(draft, 'g', 'basic')
    expect(rankChoices(words.groups[0]!)).toEqual(['basic', 'advanced'])
    expect(validateSet(words)).toEqual([])
  })

  it('moves a row within its group and to another', () => {
    expect(ids(moveRow(draft, 'g.2', -1))).toEqual(['g.2', 'g.1'])
    expect(moveRow(draft, 'g.2', 1)).toEqual(draft)
    const two = addGroup(draft, text('Nhóm mới'), text('Nội dung mới'), base)
    expect(two.groups.map(({ id }) => id)).toEqual(['g', 'tiny-2'])
    const moved = moveToGroup(two, 'g.1', 'tiny-2')
    expect(moved.groups.map(({ criteria }) => criteria.map(({ id }) => id))).toEqual([
      ['g.2'],
      ['tiny.1', 'g.1'],
    ])
    expect(removeGroup(two, 'tiny-2')).toEqual(draft)
    expect(editGroup(two, 'tiny-2', { title: text('Đổi'), note: text('Ghi') }).groups[1]).toMatchObject({
      title: text('Đổi'),
      note: text('Ghi'),
    })
  })

  it('levels: a new one asks what the one below asks; its own requirements; the highest goes first', () => {
    const three = addLevel(draft, text('Mức 3'))
    expect(three.levels.map(({ level, requires }) => [level, requires.length])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
    const own = addMilestone(three, 3, text('Yêu cầu riêng'), base)
    expect(own.levels[2]!.milestones.map(({ id }) => id)).toEqual(['milestone.tiny-3-1'])
    expect(validateSet(own)).toEqual([])
    expect(removeLevel(own)).toEqual(draft)
    expect(editLevel(own, 3, { officialText: ['Một câu.'] }).levels[2]!.officialText).toEqual(['Một câu.'])
    expect(editLevel(own, 3, { officialText: [] }).levels[2]).not.toHaveProperty('officialText')
  })

  it('rules and the instrument itself', () => {
    const ruled = changeRules(draft, { at: 'Điều 3', text: text('Quy định') })
    expect(ruled.rules.at(-1)).toEqual({ at: 'Điều 3', text: text('Quy định') })
    expect(changeRules(ruled, ruled.rules.length - 1).rules).toEqual(draft.rules)
    const told = editHead(draft, { inForce: { from: '2018-01-01', to: '2027-01-01' }, official: 2 })
    expect(told.instrument.inForce.to).toBe('2027-01-01')
    expect(told.coverage.official).toBe(2)
    // A row whose own end is after that of the instrument outlives it: said at its place.
    const late = structuredClone(told)
    late.groups[0]!.criteria[0]!.inForce = { from: '2018-01-01', to: '2028-01-01' }
    const shorter = editHead(late, { inForce: { from: '2018-01-01', to: '2026-01-01' } })
    expect(validateSet(shorter).map(({ code }) => code)).toContain('window-outside')
  })
})

describe('where rows come from, row by row', () => {
  const begun = succeedFrom(buildSet(head, [FIRST, { ...FIRST, title: 'Nội dung 2' }], null), base)
  const [one, two] = ids(begun) as [string, string]

  it('same, split, joined, new and gone', () => {
    expect([...originsOf(begun, base).values()].map(({ kind }) => kind)).toEqual(['new', 'new'])
    expect(goneFrom(begun, base)).toEqual(['g.1', 'g.2'])
    const same = setOrigin(begun, base, one, { from: ['g.1'], change: 'same' })
    expect(originsOf(same, base).get(one)).toMatchObject({ from: ['g.1'], kind: 'same' })
    expect(goneFrom(same, base)).toEqual(['g.2'])
    const split = setOrigin(same, base, two, { from: ['g.1'], change: 'same' })
    expect([...originsOf(split, base).values()].map(({ kind }) => kind)).toEqual(['split', 'split'])
    expect(split.succeeds![0]!.rows).toEqual([{ from: ['g.1'], to: [one, two], change: 'changed' }])
    const joined = setOrigin(begun, base, one, { from: ['g.1', 'g.2'], change: 'changed' })
    expect(originsOf(joined, base).get(one)!.kind).toBe('joined')
    expect(goneFrom(joined, base)).toEqual([])
    expect(validateSet(joined)).toEqual([])
    const back = setOrigin(setOrigin(split, base, two, { from: [], change: 'same' }), base, one, {
      from: [],
      change: 'same',
    })
    expect(back).toEqual(begun)
  })

  it('a row that goes takes its line along, so that the set stays sound', () => {
    const told = setOrigin(begun, base, two, { from: ['g.2'], change: 'heavier' })
    const without = removeRow(told, two)
    expect(without.succeeds![0]!.rows).toEqual([])
    expect(validateSet(without).map(({ code }) => code)).not.toContain('succession-unknown-row')
  })

  it('in a new version rows carry by themselves; a row may be called new', () => {
    expect(originsOf(draft, base).get('g.1')).toMatchObject({ from: ['g.1'], kind: 'same' })
    const isNew = setOrigin(draft, base, 'g.1', { from: [], change: 'changed' })
    expect(originsOf(isNew, base).get('g.1')!.kind).toBe('new')
    expect(goneFrom(isNew, base)).toEqual(['g.1'])
  })
})

it('an instrument that ends takes its rows with it; a row with an end of its own keeps that', () => {
  const own = tinySet({
    groups: {
      g: {
        criteria: [{}, { inForce: { from: '2018-01-01', to: '2020-01-01' } }],
      },
    },
  })
  const ended = editHead(own, { inForce: { from: '2018-01-01', to: '2027-12-31' } })
  expect(entriesOf(ended).map(({ row }) => row.inForce.to)).toEqual(['2027-12-31', '2020-01-01'])
  expect(validateSet(ended).filter(({ path }) => path.includes('inForce'))).toEqual([])
  expect(editHead(ended, { inForce: own.instrument.inForce })).toEqual(own)
  const law = editHead(newestTt54, { inForce: { from: '2018-02-27', to: '2027-12-31' } })
  expect(validateSet(law)).toEqual([])
})

describe('a new instrument that begins with Circular 54', () => {
  const begun = instrumentFrom(head, newestTt54)

  it('has ids of its own, is sound, and is admitted beside the sets at hand', () => {
    expect(ids(begun).every((id) => id.includes('tt99-2027'))).toBe(true)
    expect(entriesOf(begun).length).toBe(entriesOf(newestTt54).length)
    expect(validateSet(begun)).toEqual([])
    expect(admitSet(begun, [newestTt54])).toEqual([])
    expect(catalogue.sets.some(({ id }) => id === begun.id)).toBe(false)
  })

  it('carries every answer of an assessment by the old one, items and all', () => {
    const example = readJson('src/examples/provincial-hospital.tt54.json') as Assessment
    const { assessment } = upgrade(example, [{ earlier: newestTt54, later: begun }])
    const [old, now] = [example.answers['tt54-2017']!, assessment.answers['tt99-2027']!]
    expect(Object.keys(now).length).toBe(Object.keys(old).length)
    const verdicts = (answers: typeof old): unknown[] =>
      Object.values(answers).map(({ verdict, items }) => [verdict, Object.values(items ?? {})])
    const sorted = (list: unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort()
    expect(sorted(verdicts(now))).toEqual(sorted(verdicts(old)))
  })
})

it('an id is made of the number', () => {
  expect(idOfInstrument('99/2027/TT-BYT')).toBe('tt99-2027')
  expect(idOfInstrument(' 12/2026/NĐ-CP ')).toBe('nd12-2026')
  expect(idOfInstrument('Quyết định số 5')).toBe('quyet-dinh-so-5')
  expect(idOfInstrument('!')).toBe('')
})
