import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conclusion, CriteriaSet, Criterion, Group, Item, Level, Milestone } from '@/core/types'
import { validateSet } from '@/core/sets/validateSet'
import {
  CATALOGUE_PROBLEM_CODES,
  SET_PROBLEM_CODES,
  type SetProblem,
  type SetProblemCode,
} from '@/core/sets/validation/setProblem'
import { criteriaSets, tt46, tt54 } from '../../fixtures'
import { wordsIn } from '../../locales/words'
import { tinySet } from '../../tinySet'

/** A sound set in which everything the validator looks at occurs. */
function sound(): CriteriaSet {
  const set = tinySet({
    groups: {
      g: {
        scale: ['basic', 'advanced'],
        criteria: [
          { rank: 'basic', items: 2, notApplicable: true },
          { rank: 'advanced', inForce: { from: '2018-01-01', to: '2025-06-05' }, interpretation: 'ours' },
        ],
      },
      h: { scale: ['1'], criteria: [{}, { ask: false }] },
    },
    levels: [
      { requires: { g: 'basic' }, milestones: { m: { items: 1 } } },
      { requires: { g: 'advanced', h: '1' } },
    ],
    conclusions: [
      {
        id: 'c',
        requires: [
          { set: 'tiny', group: 'g', rank: 'basic' },
          { set: 'tiny', criteria: ['h.1'] },
        ],
      },
      { id: 'd', requires: [{ set: 'elsewhere', criteria: ['x.1'] }] },
    ],
  })
  set.coverage.official = 4
  set.groups
    .flatMap((group) => group.criteria)
    .forEach((row, index) => {
      row.number = index + 1
      row.provenance.number = 'attested'
    })
  criterion(set, 0, 0).applicability = { text: { vi: 'Khi có', en: 'If any' }, fact: 'hasBloodBank' }
  conclusion(set, 0).procedure = ['h.2']
  set.amendments = [
    {
      by: '2/2025/TT-BYT',
      at: 'Điều 1',
      from: '2025-06-06',
      withdraws: { vi: 'Một phần', en: 'A part' },
      note: { vi: 'Ghi', en: 'Note' },
    },
  ]
  return set
}

function at<T>(list: readonly T[] | undefined, index: number): T {
  const value = list?.[index]
  if (value === undefined) throw new RangeError(`Nothing at ${index}`)
  return value
}
const group = (set: CriteriaSet, g: number): Group => at(set.groups, g)
const criterion = (set: CriteriaSet, g: number, c: number): Criterion => at(group(set, g).criteria, c)
const item = (set: CriteriaSet, g: number, c: number, i: number): Item => at(criterion(set, g, c).items, i)
const level = (set: CriteriaSet, l: number): Level => at(set.levels, l)
const milestone = (set: CriteriaSet, l: number, m: number): Milestone => at(level(set, l).milestones, m)
const conclusion = (set: CriteriaSet, c: number): Conclusion => at(set.conclusions, c)

type Mutation = [
  what: string,
  code: SetProblemCode,
  path: string,
  subject: string,
  change: (set: CriteriaSet) => void,
]

const G0 = '/groups/0/criteria/0'
const G1 = '/groups/0/criteria/1'
const FIVE = ['1', '2', '3', '4', '5']
const M0 = '/levels/0/milestones/0'

/** One small change each, with all the problems it must raise. */
const MUTATIONS: Mutation[] = [
  [
    'two criteria with one id',
    'duplicate-id',
    '/groups/1/criteria/0/id',
    'h.1',
    (set) => (criterion(set, 0, 1).id = 'h.1'),
  ],
  [
    'a criterion with the id of an item',
    'duplicate-id',
    `${G1}/id`,
    'g.1.2',
    (set) => (criterion(set, 0, 1).id = 'g.1.2'),
  ],
  [
    'hai nhóm cùng mã',
    'duplicate-id',
    '/groups/2/id',
    'h',
    (set) => set.groups.push({ ...group(set, 1), criteria: [] }),
  ],
  [
    'two conclusions with one id',
    'duplicate-id',
    '/conclusions/1/id',
    'c',
    (set) => (conclusion(set, 1).id = 'c'),
  ],
  [
    'an item that does not follow its criterion',
    'item-misplaced',
    `${G0}/items/1/id`,
    'h.9.2',
    (set) => (item(set, 0, 0, 1).id = 'h.9.2'),
  ],
  [
    'an item number zero',
    'item-misplaced',
    `${G0}/items/1/id`,
    'g.1.0',
    (set) => (item(set, 0, 0, 1).id = 'g.1.0'),
  ],
  [
    'an item of a milestone with a wrong id',
    'item-misplaced',
    `${M0}/items/0/id`,
    'm.1',
    (set) => (at(milestone(set, 0, 0).items, 0).id = 'm.1'),
  ],
  [
    'a scale with a rank twice',
    'duplicate-rank',
    '/groups/0/scale/2',
    'g basic',
    (set) => group(set, 0).scale.push('basic'),
  ],
  [
    'a rank off the scale',
    'rank-not-on-scale',
    '/groups/1/criteria/0/rank',
    'h.1',
    (set) => (criterion(set, 1, 0).rank = '9'),
  ],
  ['a rank nobody uses', 'rank-unused', '/groups/1/scale/1', 'h 2', (set) => group(set, 1).scale.push('2')],
  [
    'a rank that only another group uses',
    'rank-unused',
    '/groups/1/scale/1',
    'h basic',
    (set) => group(set, 1).scale.push('basic'),
  ],
  [
    'levels that skip a number',
    'level-out-of-order',
    '/levels/1/level',
    '3',
    (set) => (level(set, 1).level = 3),
  ],
  ['levels out of order', 'level-out-of-order', '/levels/0/level', '2', (set) => (level(set, 0).level = 2)],
  [
    'a level that needs a group that is not there',
    'unknown-group',
    '/levels/1/requires/1/group',
    'x',
    (set) => (at(level(set, 1).requires, 1).group = 'x'),
  ],
  [
    'a conclusion that needs a group that is not there',
    'unknown-group',
    '/conclusions/0/requires/0/group',
    'x',
    (set) => (at(conclusion(set, 0).requires, 0).group = 'x'),
  ],
  [
    'a level that needs a rank off the scale',
    'requirement-not-on-scale',
    '/levels/1/requires/1/rank',
    'h 7',
    (set) => (at(level(set, 1).requires, 1).rank = '7'),
  ],
  [
    'a conclusion that needs a rank off the scale',
    'requirement-not-on-scale',
    '/conclusions/0/requires/0/rank',
    'g 7',
    (set) => (at(conclusion(set, 0).requires, 0).rank = '7'),
  ],
  [
    'a requirement on nothing that is asked',
    'requirement-empty',
    '/levels/1/requires/1',
    'h 1',
    (set) => {
      criterion(set, 1, 0).ask = false
      conclusion(set, 0).requires.pop()
    },
  ],
  [
    'a level that needs one group twice',
    'requirement-repeated',
    '/levels/1/requires/2',
    'h',
    (set) => level(set, 1).requires.push({ ...at(level(set, 1).requires, 1) }),
  ],
  [
    'a requirement that falls',
    'requirement-falls',
    '/levels/1/requires/0/rank',
    'g basic',
    (set) => {
      at(level(set, 0).requires, 0).rank = 'advanced'
      at(level(set, 1).requires, 0).rank = 'basic'
    },
  ],
  [
    '30 tháng 2',
    'not-a-date',
    `${G1}/inForce/to`,
    'g.2',
    (set) => (criterion(set, 0, 1).inForce.to = '2025-02-30'),
  ],
  [
    '29 February of a common year',
    'not-a-date',
    '/checkedOn',
    'tiny',
    (set) => (set.checkedOn = '2026-02-29'),
  ],
  [
    'a day of issue that does not exist',
    'not-a-date',
    '/instrument/issued',
    '1/2018/TT-BYT',
    (set) => (set.instrument.issued = '2017-11-31'),
  ],
  [
    'a day of amendment that does not exist',
    'not-a-date',
    '/amendments/0/from',
    '2/2025/TT-BYT',
    (set) => (at(set.amendments, 0).from = '2025-06-31'),
  ],
  [
    'in force backwards',
    'window-reversed',
    `${G1}/inForce`,
    'g.2',
    (set) => (criterion(set, 0, 1).inForce = { from: '2025-06-06', to: '2025-06-05' }),
  ],
  [
    'a criterion before its instrument',
    'window-outside',
    '/groups/1/criteria/0/inForce',
    'h.1',
    (set) => (criterion(set, 1, 0).inForce.from = '2017-12-31'),
  ],
  [
    'a milestone before its instrument',
    'window-outside',
    `${M0}/inForce`,
    'milestone.m',
    (set) => (milestone(set, 0, 0).inForce.from = '2017-12-31'),
  ],
  [
    'an item that outlives its criterion',
    'window-outside',
    `${G0}/items/0/inForce`,
    'g.1.1',
    (set) => {
      criterion(set, 0, 0).inForce.to = '2025-06-05'
      item(set, 0, 0, 0).inForce = { from: '2018-01-01', to: null }
    },
  ],
  [
    'a conclusion before its instrument',
    'window-outside',
    '/conclusions/1/inForce',
    'd',
    (set) => (conclusion(set, 1).inForce.from = '2017-12-31'),
  ],
  [
    'issued after it is in force',
    'issued-after-force',
    '/instrument/issued',
    '1/2018/TT-BYT',
    (set) => (set.instrument.issued = '2018-01-02'),
  ],
  [
    'a name of white space',
    'blank-text',
    `${G0}/title/en`,
    'g.1',
    (set) => (criterion(set, 0, 0).title.en = ' \u00a0'),
  ],
  [
    'no Vietnamese',
    'blank-text',
    `${G0}/requirement/vi`,
    'g.1',
    (set) => Reflect.deleteProperty(criterion(set, 0, 0).requirement, 'vi'),
  ],
  [
    'empty evidence',
    'blank-text',
    `${G0}/evidence/en/1`,
    'g.1',
    (set) => (criterion(set, 0, 0).evidence.en[1] = ''),
  ],
  [
    'an empty name of an item',
    'blank-text',
    `${G0}/items/0/title/vi`,
    'g.1.1',
    (set) => (item(set, 0, 0, 0).title.vi = ''),
  ],
  ['an empty name of the set', 'blank-text', '/title/vi', 'tiny', (set) => (set.title.vi = '')],
  [
    'an empty source',
    'blank-text',
    `${G0}/provenance/sourceEn`,
    'g.1',
    (set) => (criterion(set, 0, 0).provenance.sourceEn = ' '),
  ],
  [
    'an empty legal reference',
    'blank-text',
    `${M0}/legalReference`,
    'milestone.m',
    (set) => (milestone(set, 0, 0).legalReference = ' '),
  ],
  [
    'evidence with other numbers of lines',
    'list-length',
    `${G0}/evidence`,
    'g.1',
    (set) => criterion(set, 0, 0).evidence.en.push('Log'),
  ],
  [
    'decomposed letters',
    'not-nfc',
    `${G0}/title/vi`,
    'g.1',
    (set) => (criterion(set, 0, 0).title.vi = 'Máy tính'.normalize('NFD')),
  ],
  [
    'half a character',
    'not-nfc',
    `${G0}/title/vi`,
    'g.1',
    (set) => (criterion(set, 0, 0).title.vi = 'Máy \ud83d'),
  ],
  [
    'decomposed letters in an unknown field',
    'not-nfc',
    '/extra/0/a~1b',
    'x',
    (set) => Object.assign(set, { extra: [{ id: 'x', 'a/b': 'ă'.normalize('NFD') }] }),
  ],
  [
    'one piece of evidence',
    'evidence-count',
    `${G0}/evidence`,
    'g.1',
    (set) => (criterion(set, 0, 0).evidence = { vi: ['Một'], en: ['One'] }),
  ],
  [
    'five pieces of evidence',
    'evidence-count',
    `${M0}/evidence`,
    'milestone.m',
    (set) => (milestone(set, 0, 0).evidence = { vi: FIVE, en: FIVE }),
  ],
  [
    'a number without provenance',
    'provenance-number-missing',
    `${G0}/provenance`,
    'g.1',
    (set) => Reflect.deleteProperty(criterion(set, 0, 0).provenance, 'number'),
  ],
  [
    'a number beyond the total',
    'number-out-of-range',
    '/groups/1/criteria/2/number',
    '5',
    (set) => group(set, 1).criteria.push({ ...criterion(set, 1, 1), id: 'h.3', number: 5 }),
  ],
  [
    'a missing number',
    'number-missing',
    '/coverage/official',
    '2',
    (set) => (criterion(set, 0, 1).number = null),
  ],
  [
    'a conclusion with a group and no rank',
    'conclusion-malformed',
    '/conclusions/0/requires/0',
    'c',
    (set) => Reflect.deleteProperty(at(conclusion(set, 0).requires, 0), 'rank'),
  ],
  [
    'a conclusion that names nothing',
    'conclusion-malformed',
    '/conclusions/1/requires/0',
    'd',
    (set) => (conclusion(set, 1).requires = [{ set: 'elsewhere' }]),
  ],
  [
    'a conclusion that names both',
    'conclusion-malformed',
    '/conclusions/0/requires/0',
    'c',
    (set) => (at(conclusion(set, 0).requires, 0).criteria = ['h.1']),
  ],
  [
    'a conclusion that names an unknown criterion',
    'conclusion-unknown-criterion',
    '/conclusions/0/requires/1/criteria/0',
    'h.7',
    (set) => (at(conclusion(set, 0).requires, 1).criteria = ['h.7']),
  ],
  [
    'a conclusion on a row that is not asked',
    'conclusion-unknown-criterion',
    '/conclusions/0/requires/1/criteria/0',
    'h.2',
    (set) => (at(conclusion(set, 0).requires, 1).criteria = ['h.2']),
  ],
  [
    'a procedure that names an unknown criterion',
    'conclusion-unknown-criterion',
    '/conclusions/0/procedure/0',
    'h.8',
    (set) => (conclusion(set, 0).procedure = ['h.8']),
  ],
  [
    'a condition where none is allowed',
    'applicability-not-allowed',
    `${G0}/applicability`,
    'g.1',
    (set) => (criterion(set, 0, 0).notApplicable = 'never'),
  ],
  [
    'a condition of an item that allows none',
    'applicability-not-allowed',
    `${G0}/items/0/applicability`,
    'g.1.1',
    (set) => (item(set, 0, 0, 0).applicability = { text: { vi: 'Khi', en: 'If' } }),
  ],
  [
    'equipment that is not named',
    'applicability-value',
    `${G0}/applicability`,
    'g.1',
    (set) => (criterion(set, 0, 0).applicability = { text: { vi: 'Khi', en: 'If' }, fact: 'imagingDevices' }),
  ],
  [
    'another condition that names equipment',
    'applicability-value',
    `${G0}/applicability`,
    'g.1',
    (set) => (criterion(set, 0, 0).applicability = { text: { vi: 'Khi', en: 'If' }, value: 'mri' }),
  ],
  [
    'an interpretation that is no id',
    'interpretation-not-id',
    `${G1}/interpretation`,
    'g.2',
    (set) => (criterion(set, 0, 1).interpretation = 'Của tôi'),
  ],
  [
    'an interpretation without an end',
    'interpretation-without-end',
    `${G1}/interpretation`,
    'g.2',
    (set) => (criterion(set, 0, 1).inForce.to = null),
  ],
  [
    'official words on some rows and not on others',
    'official-words-missing',
    `${G0}/textBasis`,
    'g.1',
    (set) => {
      for (const row of [criterion(set, 0, 1), criterion(set, 1, 0), criterion(set, 1, 1)])
        Object.assign(row, { officialName: 'Tên', textBasis: 'full' })
      criterion(set, 0, 0).officialName = 'Tên'
      Object.assign(milestone(set, 0, 0), { officialText: ['Câu'], textBasis: 'full' })
    },
  ],
  [
    'name only, yet with a sentence',
    'official-words-surplus',
    `${G1}/officialText`,
    'g.2',
    (set) => {
      for (const row of [
        criterion(set, 0, 0),
        criterion(set, 0, 1),
        criterion(set, 1, 0),
        criterion(set, 1, 1),
      ])
        Object.assign(row, { officialName: 'Tên', textBasis: 'name-only' })
      criterion(set, 0, 1).officialText = ['Câu']
      Object.assign(milestone(set, 0, 0), { officialText: ['Câu'], textBasis: 'full' })
    },
  ],
  [
    'succession of itself',
    'succession-of-itself',
    '/succeeds/0',
    'tiny@1.0.0',
    (set) => (set.succeeds = [{ set: 'tiny', version: '1.0.0', unlisted: 'same', rows: [] }]),
  ],
  [
    'succession to an unknown row',
    'succession-unknown-row',
    '/succeeds/0/rows/0/to/0',
    'g.9',
    (set) => (set.succeeds = [succession({ from: ['a.1'], to: ['g.9'] })]),
  ],
  [
    'one earlier row succeeded twice',
    'succession-repeated',
    '/succeeds/0/rows/1/from',
    'a.1',
    (set) => (set.succeeds = [succession({ from: ['a.1'], to: ['g.1'] }, { from: ['a.1'], to: ['g.2'] })]),
  ],
  [
    'an empty line of succession',
    'succession-empty',
    '/succeeds/0/rows/0',
    'old',
    (set) => (set.succeeds = [succession({ from: [], to: [] })]),
  ],
]

function succession(
  ...rows: { from: string[]; to: string[] }[]
): NonNullable<CriteriaSet['succeeds']>[number] {
  return {
    set: 'old',
    version: '1.0.0',
    unlisted: 'nothing',
    rows: rows.map((row) => ({ ...row, change: 'same' })),
  }
}

it('the sample set is valid', () => {
  expect(validateSet(sound())).toEqual([])
})

describe('every small change causes exactly one error', () => {
  it.each(MUTATIONS)('%s → %s', (_, code, path, subject, change) => {
    const set = sound()
    change(set)
    expect(validateSet(set)).toEqual([{ code, path, subject }])
  })

  it('a number that repeats leaves another missing', () => {
    const set = sound()
    criterion(set, 1, 0).number = 2
    expect(validateSet(set)).toEqual<SetProblem[]>([
      { code: 'duplicate-number', path: '/groups/1/criteria/0/number', subject: '2' },
      { code: 'number-missing', path: '/coverage/official', subject: '3' },
    ])
  })

  it('a requirement that drops and stays low is reported at every level', () => {
    const set = tinySet({
      groups: { g: { scale: ['1', '2'], criteria: [{ rank: '1' }, { rank: '2' }] } },
      levels: [{ requires: { g: '2' } }, { requires: { g: '1' } }, { requires: { g: '1' } }],
    })
    expect(validateSet(set)).toEqual<SetProblem[]>([
      { code: 'requirement-falls', path: '/levels/1/requires/0/rank', subject: 'g 1' },
      { code: 'requirement-falls', path: '/levels/2/requires/0/rank', subject: 'g 1' },
    ])
  })

  it('a requirement below all criteria of its group is empty', () => {
    const set = tinySet({
      groups: { g: { scale: ['1', '2'], criteria: [{ rank: '2' }] } },
      levels: [{ requires: { g: '1' } }, { requires: { g: '2' } }],
    })
    expect(validateSet(set)).toEqual<SetProblem[]>([
      { code: 'requirement-empty', path: '/levels/0/requires/0', subject: 'g 1' },
    ])
  })

  it('every error code is provoked', () => {
    const provoked = new Set([...MUTATIONS.map(([, code]) => code), 'duplicate-number'])
    expect([...provoked].sort()).toEqual([...SET_PROBLEM_CODES].sort())
  })
})

describe('what is allowed', () => {
  it.each<[string, (set: CriteriaSet) => void]>([
    [
      'a rank without criteria that a level needs',
      (set) => {
        group(set, 1).scale.push('2')
        at(level(set, 1).requires, 1).rank = '2'
      },
    ],
    [
      'a row that is only read has no evidence',
      (set) => (criterion(set, 1, 1).evidence = { vi: [], en: [] }),
    ],
    [
      'an instrument that does not number',
      (set) => {
        set.coverage.official = null
        criterion(set, 0, 0).number = null
      },
    ],
    [
      'in force for one day',
      (set) => (criterion(set, 1, 0).inForce = { from: '2020-02-29', to: '2020-02-29' }),
    ],
    ['issued and in force on one day', (set) => (set.instrument.issued = '2018-01-01')],
    ['a level that does not repeat what the one below asks', (set) => level(set, 1).requires.shift()],
    [
      'a condition that names its equipment',
      (set) =>
        (criterion(set, 0, 0).applicability = {
          text: { vi: 'Khi', en: 'If' },
          fact: 'imagingDevices',
          value: 'mri',
        }),
    ],
    [
      'a milestone has no provenance of a number',
      (set) => Reflect.deleteProperty(milestone(set, 0, 0).provenance, 'number'),
    ],
    [
      'an unknown field',
      (set) => Object.assign(set, { extra: { deep: [null, 1, true, { text: 'đủ dấu' }] } }),
    ],
  ])('%s', (_, change) => {
    const set = sound()
    change(set)
    expect(validateSet(set)).toEqual([])
  })

  it('a list without levels shares one scale of labels among its groups', () => {
    const scale = ['required', 'guidance']
    const list = tinySet({
      groups: { a: { scale, criteria: [{}] }, b: { scale, criteria: [{ rank: 'guidance' }] } },
    })
    expect(validateSet(list)).toEqual([])
    expect(validateSet({ ...list, groups: list.groups.slice(1) })).toMatchObject([
      { code: 'rank-unused', subject: 'b required' },
    ])
  })
})

describe('a file that lies neither hangs nor breaks it', () => {
  it('a total of a billion: names the first twenty numbers and stops', () => {
    const set = tinySet()
    set.coverage.official = 1_000_000_000
    const problems = validateSet(set)
    expect(problems.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    )
  })

  it.each(['constructor', 'tostring', 'valueof'])('a group %s that does not exist is reported', (id) => {
    const set = sound()
    at(level(set, 1).requires, 1).group = id
    expect(validateSet(set)).toEqual([
      { code: 'unknown-group', path: '/levels/1/requires/1/group', subject: id },
    ])
  })
})

describe.each(criteriaSets)('any one spot of $name broken', ({ set }) => {
  const rows = set.groups.flatMap((g, index) => g.criteria.map((_, c) => [index, c] as const))

  it('a repeated criterion has a duplicate id', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), ([g, c]) => {
        const draft = structuredClone(set)
        group(draft, g).criteria.push(structuredClone(criterion(draft, g, c)))
        const duplicates = validateSet(draft).filter(({ code }) => code === 'duplicate-id')
        expect(duplicates[0]?.subject).toBe(criterion(set, g, c).id)
      }),
      { numRuns: 20 },
    )
  })

  it('items in another order put those after it out of place; one removed does not', () => {
    const withItems = rows.filter(([g, c]) => (criterion(set, g, c).items ?? []).length > 1)
    for (const [g, c] of withItems) {
      const draft = structuredClone(set)
      criterion(draft, g, c).items?.shift()
      expect(validateSet(draft)).toEqual([])
      criterion(draft, g, c).items = [...(criterion(set, g, c).items ?? [])].reverse()
      const rest = (criterion(draft, g, c).items ?? []).slice(1)
      expect(validateSet(draft).map(({ code, subject }) => [code, subject])).toEqual(
        rest.map(({ id }) => ['item-misplaced', id]),
      )
    }
  })
})

it('Thông tư 46 left as it was after Thông tư 13 repealed it is reported', () => {
  const draft = structuredClone(tt46)
  draft.instrument.inForce.to = '2025-06-04'
  const subjects = new Set(validateSet(draft).map(({ subject }) => subject))
  expect(subjects.size).toBe(66 + 3)
  expect(new Set(validateSet(draft).map(({ code }) => code))).toEqual(new Set(['window-outside']))
})

it('a criterion of Thông tư 54 removed leaves its number missing', () => {
  const draft = structuredClone(tt54)
  draft.groups[4]?.criteria.pop()
  expect(validateSet(draft)).toEqual([{ code: 'number-missing', path: '/coverage/official', subject: '89' }])
})

describe.each(['vi', 'en'] as const)('the words of an error: %s', (language) => {
  it.each([...SET_PROBLEM_CODES, ...CATALOGUE_PROBLEM_CODES])(
    '%s names what it is about and the next step',
    (code) => {
      const translate = wordsIn(language)
      const words = translate(`setProblem.${code}`, { subject: 'lis.9' })
      expect(words).toContain('lis.9')
      // A reason and a next step: at least two sentences.
      expect(words.match(/[.](?= |$)/g)?.length).toBeGreaterThanOrEqual(2)
    },
  )
})
