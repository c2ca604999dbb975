import fc from 'fast-check'
import type { Answer, Answers, CriteriaSet, Day, Interpretations, Verdict, Window } from '@/core/types'
import { askedIds } from './builders'
import { frozen, tt13, tt46, tt54 } from './fixtures'
import { tinySet, TINY_FROM, type TinyLevel, type TinyRow } from './tinySet'

/** A line as a field holds it: NFC, well formed, without the control and line characters that go or change at every door. */
export const anyEnteredLine = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((line) => line.normalize('NFC').replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ''))

/** Days on both sides of every window of the three instruments and of the tiny sets. */
export const DAYS: readonly Day[] = [
  '2018-02-26',
  '2018-02-27',
  '2019-03-01',
  '2021-06-01',
  '2025-06-05',
  '2025-06-06',
  '2025-07-21',
  '2026-11-15',
]
export const anyDay = fc.constantFrom(...DAYS)
export const anyRegime = fc.constantFrom('as-issued' as const, 'in-force' as const)
export const anyInterpretations: fc.Arbitrary<Interpretations> = fc.constantFrom<Interpretations>(
  {},
  { 'emr-related': 'kept', ours: 'kept' },
  { 'emr-related': 'lapsed', ours: 'lapsed' },
)

const verdicts: Verdict[] = ['met', 'met', 'not-met', 'not-applicable', 'unassessed']
const itemValue = fc.constantFrom<true | false | 'not-applicable' | undefined>(
  true,
  true,
  false,
  'not-applicable',
  undefined,
)

/** Any answer, sensible or not, to a row with these items. */
export function anyAnswer(itemIds: readonly string[]): fc.Arbitrary<Answer> {
  const known = fc.tuple(...itemIds.map(() => itemValue)).map((values) =>
    Object.fromEntries(
      itemIds.flatMap((id, index) => {
        const value = values[index]
        return value === undefined ? [] : [[id, value] as const]
      }),
    ),
  )
  const items = fc.oneof(
    { weight: 9, arbitrary: known },
    { weight: 1, arbitrary: fc.constant({ stranger: true }) },
  )
  return fc.record(
    {
      verdict: fc.constantFrom(...verdicts),
      items,
      reason: fc.constantFrom('Không có', 'Không có', ' ', ''),
      unconfirmed: fc.constantFrom(false, false, false, true),
    },
    { requiredKeys: [] },
  )
}

/** The rows that are asked, with their item ids. */
export function askedRows(set: CriteriaSet): { setId: string; id: string; itemIds: string[] }[] {
  const rows = [
    ...set.groups.flatMap((group) => group.criteria),
    ...set.levels.flatMap((level) => level.milestones),
  ]
  return askedIds(set).map((id) => ({
    setId: set.id,
    id,
    itemIds: (rows.find((row) => row.id === id)?.items ?? []).map((item) => item.id),
  }))
}

/** A base answer for every row (or none), and a handful of rows answered at random: levels in the middle come up often. */
export function anyAnswers(sets: readonly CriteriaSet[], changes = 12): fc.Arbitrary<Answers> {
  const rows = sets.flatMap(askedRows)
  const change = fc.nat(rows.length - 1).chain((index) => {
    const row = rows[index]
    return row ? fc.tuple(fc.constant(row), anyAnswer(row.itemIds)) : fc.constant(null)
  })
  const base = fc.constantFrom<Verdict | null>('met', 'met', 'met', 'not-met', null)
  return fc.tuple(base, fc.array(change, { maxLength: changes })).map(([verdict, changed]) => {
    const answers: Answers = Object.fromEntries(sets.map((set) => [set.id, {}]))
    const put = (setId: string, id: string, answer: Answer): void => {
      const set = answers[setId]
      if (set) set[id] = answer
    }
    if (verdict !== null) for (const { setId, id } of rows) put(setId, id, { verdict })
    for (const entry of changed) if (entry) put(entry[0].setId, entry[0].id, entry[1])
    return answers
  })
}

const ALWAYS: Window = { from: TINY_FROM, to: null }
const WINDOWS: Window[] = [
  ALWAYS,
  { from: TINY_FROM, to: '2025-06-05' },
  { from: '2019-03-01', to: '2025-06-05' },
  { from: '2025-07-21', to: null },
]

const ITEM_ENDS = '2021-05-31'

/** Whether windows and readings vary, or every window covers every day. */
export interface TinyOptions {
  windows: boolean
}

function anyRow(scale: string[], { windows }: TinyOptions): fc.Arbitrary<TinyRow> {
  const window = windows
    ? fc.oneof(
        { weight: 3, arbitrary: fc.constant(ALWAYS) },
        { weight: 2, arbitrary: fc.constantFrom(...WINDOWS) },
      )
    : fc.constant(ALWAYS)
  const item = fc.record({ notApplicable: fc.boolean() })
  return fc
    .record({
      rank: fc.constantFrom(...scale),
      items: fc.oneof(fc.constant<{ notApplicable: boolean }[]>([]), fc.array(item, { maxLength: 3 })),
      notApplicable: fc.boolean(),
      ask: fc.constantFrom(undefined, undefined, undefined, false),
      inForce: window,
      reads: fc.boolean(),
      itemEnds: windows ? fc.boolean() : fc.constant(false),
    })
    .map(({ reads, itemEnds, items, ...row }) => ({
      ...row,
      // An item's window lies in that of its row.
      items: items.map((entry, index) =>
        itemEnds && index === 0 && row.inForce.from < ITEM_ENDS
          ? { ...entry, inForce: { from: row.inForce.from, to: ITEM_ENDS } }
          : entry,
      ),
      // A reading belongs to a row that ended.
      ...(reads && row.inForce.to !== null ? { interpretation: 'ours' } : {}),
    }))
}

/**
 * A random small set that the semantic validator accepts: one to three groups with one to three ranks, up to four
 * levels with cumulative requirements and milestones, sometimes conclusions.
 */
export function anyTinySet(options: TinyOptions = { windows: true }): fc.Arbitrary<CriteriaSet> {
  const group = fc.integer({ min: 1, max: 3 }).chain((size) => {
    const scale = ['1', '2', '3'].slice(0, size)
    return fc.record({
      scale: fc.constant(scale),
      // The first criterion has the lowest rank and is asked, so that every requirement can be met.
      first: anyRow(['1'], options).map((row) => ({ ...row, ask: undefined })),
      others: fc.array(anyRow(scale, options), { maxLength: 4 }),
    })
  })
  const steps = fc.array(
    fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.array(anyRow(['1'], options), { maxLength: 2 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  return fc
    .tuple(fc.array(group, { minLength: 1, maxLength: 3 }), steps, fc.boolean())
    .map(([groups, increments, concludes]) => {
      const ids = ['a', 'b', 'c'].slice(0, groups.length)
      const reached = ids.map(() => -1)
      const levels = increments.map((increment, l): TinyLevel => {
        const requires: Record<string, string> = {}
        ids.forEach((id, g) => {
          const top = (groups[g]?.scale.length ?? 1) - 1
          const up = increment[g as 0 | 1 | 2]
          reached[g] = Math.min(top, (reached[g] ?? -1) + up)
          const rank = groups[g]?.scale[reached[g]]
          if (rank !== undefined) requires[id] = rank
        })
        const milestones = Object.fromEntries(
          increment[3].map(({ rank: _rank, ask: _ask, ...row }, m) => [`m${l + 1}-${m + 1}`, row]),
        )
        return { requires, milestones }
      })
      const brief = ids.map((id, g) => {
        const criteria = [groups[g]?.first ?? {}, ...(groups[g]?.others ?? [])]
        const used = (groups[g]?.scale ?? []).filter(
          (rank) =>
            criteria.some((row) => row.rank === rank) ||
            levels.some((level) => level.requires?.[id] === rank),
        )
        return [id, { scale: used, criteria }] as const
      })
      return frozen(
        tinySet({
          groups: Object.fromEntries(brief),
          levels,
          conclusions: concludes
            ? [
                { id: 'by-rank', requires: [{ set: 'tiny', group: 'a', rank: '1' }] },
                { id: 'by-name', requires: [{ set: 'tiny', criteria: ids.map((id) => `${id}.1`) }] },
              ]
            : [],
        }),
      )
    })
}

/** Sets and answers to them, over the real instruments and over small random sets. */
export interface Case {
  sets: readonly CriteriaSet[]
  answers: Answers
}

function casesOf(sets: readonly CriteriaSet[]): fc.Arbitrary<Case> {
  return anyAnswers(sets).map((answers) => ({ sets, answers }))
}

export const realCase: fc.Arbitrary<Case> = fc.oneof(
  casesOf([tt54]),
  casesOf([tt54, tt46]),
  casesOf([tt54, tt46, tt13]),
)

/** Small sets are answered row by row, so that every combination comes up. */
export function tinyCase(options?: TinyOptions): fc.Arbitrary<Case> {
  return anyTinySet(options).chain((set) =>
    fc
      .tuple(
        ...askedRows(set).map(({ id, itemIds }) => fc.tuple(fc.constant(id), fc.option(anyAnswer(itemIds)))),
      )
      .map((pairs): Case => ({
        sets: [set],
        answers: {
          [set.id]: Object.fromEntries(pairs.flatMap(([id, answer]) => (answer ? [[id, answer]] : []))),
        },
      })),
  )
}
