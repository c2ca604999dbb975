import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type Result } from '@/core/score/assess'
import { entriesOf } from '@/core/sets/criteria'
import type { Answer, Answers, CriteriaSet, Verdict } from '@/core/types'
import { REGIMES } from '@/core/types'
import { validateSet } from '@/core/sets/validateSet'
import {
  anyAnswers,
  anyDay,
  anyInterpretations,
  anyRegime,
  anyTinySet,
  askedRows,
  realCase,
  tinyCase,
  type Case,
} from '../../arbitraries'
import { answers as build } from '../../builders'
import { frozen, tt46, tt54 } from '../../fixtures'

const moment = fc.record({ asOf: anyDay, regime: anyRegime, interpretations: anyInterpretations })

/** Every law holds for the real instruments and for small random sets. */
const worlds: { name: string; cases: fc.Arbitrary<Case>; runs: number }[] = [
  { name: 'bộ thật', cases: realCase, runs: 80 },
  { name: 'bộ nhỏ ngẫu nhiên', cases: tinyCase(), runs: 400 },
]

/** Everything about a result that a better answer may only raise. */
function heights(sets: readonly CriteriaSet[], result: Result): number[] {
  return REGIMES.flatMap((regime) => {
    const { level, groups, entries, conclusions } = result.regimes[regime]
    const ranks = sets.flatMap((set) =>
      set.groups.flatMap((group) => {
        const { lower, upper } = groups[group.id] ?? { lower: null, upper: null }
        return [lower, upper].map((rank) => (rank === null ? -1 : group.scale.indexOf(rank)))
      }),
    )
    const flags = [...Object.values(entries), ...Object.values(conclusions)].flatMap(({ lower, upper }) => [
      lower,
      upper,
    ])
    return [level?.lower ?? 0, level?.upper ?? 0, ...ranks, ...flags.map(Number)]
  })
}

const STEP_UP: Record<Verdict, Verdict> = {
  'not-met': 'unassessed',
  unassessed: 'met',
  'not-applicable': 'met',
  met: 'met',
}

/** One answer made better in one of the ways a person can make it better. */
function better(answer: Answer | undefined, itemIds: readonly string[], way: number): Answer {
  const given = answer ?? {}
  const item = itemIds[way % Math.max(1, itemIds.length)]
  if (way % 3 === 0 && item !== undefined) return { ...given, items: { ...given.items, [item]: true } }
  if (way % 3 === 1) return { ...given, verdict: STEP_UP[given.verdict ?? 'unassessed'] }
  return { verdict: 'met' }
}

function shuffled<T>(record: Record<string, T>, order: readonly number[]): Record<string, T> {
  const keys = Object.keys(record)
  const weight = (key: string): number => order[keys.indexOf(key) % order.length] ?? 0
  return Object.fromEntries(
    [...keys].sort((a, b) => weight(a) - weight(b)).map((key) => [key, record[key] as T]),
  )
}

function reorderKeys(given: Answers, order: readonly number[]): Answers {
  return Object.fromEntries(
    Object.entries(shuffled(given, order)).map(([setId, set]) => [
      setId,
      Object.fromEntries(
        Object.entries(shuffled(set, order)).map(([id, answer]) => [
          id,
          answer.items ? { ...shuffled({ ...answer }, order), items: shuffled(answer.items, order) } : answer,
        ]),
      ),
    ]),
  )
}

/** The same law written in another order: criteria, items and milestones turned round, ids untouched. */
function turnedRound(set: CriteriaSet): CriteriaSet {
  const turn = <T extends { items?: unknown[] }>(rows: readonly T[]): T[] =>
    [...rows].reverse().map((row) => ({ ...row, ...(row.items ? { items: [...row.items].reverse() } : {}) }))
  return {
    ...set,
    groups: set.groups.map((group) => ({ ...group, criteria: turn(group.criteria) })),
    levels: set.levels.map((level) => ({
      ...level,
      requires: [...level.requires].reverse(),
      milestones: turn(level.milestones),
    })),
  }
}

/** To the byte: also the order of keys must be the same. */
const bytes = (value: unknown): string => JSON.stringify(value)

const sortedValues = (record: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(record).map(([key, values]) => [key, [...values].sort()]))

it('every small random set is valid', () => {
  fc.assert(
    fc.property(anyTinySet(), (set) => {
      expect(validateSet(set)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

describe.each(worlds)('$name', ({ cases, runs }) => {
  const holds = (law: (given: Case, at: Parameters<typeof assess>[2]) => void): void => {
    fc.assert(fc.property(cases, moment, law), { numRuns: runs })
  }

  it('a better answer lowers nothing', () => {
    fc.assert(
      fc.property(cases, moment, fc.nat(), fc.nat(5), ({ sets, answers }, at, pick, way) => {
        const rows = sets.flatMap(askedRows)
        const row = rows[pick % rows.length]
        if (!row) return
        const set = answers[row.setId] ?? {}
        const improved = {
          ...answers,
          [row.setId]: { ...set, [row.id]: better(set[row.id], row.itemIds, way) },
        }
        const before = assess(sets, answers, at)
        const after = assess(sets, improved, at)
        const lows = heights(sets, before)
        expect(heights(sets, after).filter((height, index) => height < (lows[index] ?? Infinity))).toEqual([])
        const blockedBefore = new Set(Object.values(before.blocking).flat())
        const newlyBlocked = Object.values(after.blocking)
          .flat()
          .filter((id) => !blockedBefore.has(id))
        expect(newlyBlocked).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  it('a level reached means all below it reached; the lower bound never exceeds the upper', () => {
    holds(({ sets, answers }, at) => {
      const { level, blocking } = assess(sets, answers, at)
      const lower = level?.lower ?? 0
      expect(lower).toBeLessThanOrEqual(level?.upper ?? 0)
      const top = sets[0]?.levels.length ?? 0
      const notReached = Array.from({ length: top - lower }, (_, index) => String(lower + index + 1))
      expect(Object.keys(blocking)).toEqual(notReached)
    })
  })

  it('level L is reached exactly when nothing blocks any level ≤ L', () => {
    holds(({ sets, answers }, at) => {
      const { level, blocking } = assess(sets, answers, at)
      for (const { level: step } of sets[0]?.levels ?? []) {
        const below = Object.entries(blocking).filter(([key]) => Number(key) <= step)
        expect(below.every(([, ids]) => ids.length === 0)).toBe((level?.lower ?? 0) >= step)
      }
    })
  })

  it('meeting every row that blocks up to level L reaches level L', () => {
    fc.assert(
      fc.property(cases, moment, fc.nat(6), ({ sets, answers }, at, pick) => {
        const set = sets[0]
        if (!set || set.levels.length === 0) return
        const target = (pick % set.levels.length) + 1
        const blocked = Object.entries(assess(sets, answers, at).blocking)
          .filter(([step]) => Number(step) <= target)
          .flatMap(([, ids]) => ids)
        const repaired = {
          ...answers[set.id],
          ...Object.fromEntries(blocked.map((id) => [id, { verdict: 'met' as const }])),
        }
        expect(assess(sets, { ...answers, [set.id]: repaired }, at).level?.lower).toBeGreaterThanOrEqual(
          target,
        )
      }),
      { numRuns: runs },
    )
  })

  it('with nothing unassessed the two bounds are equal', () => {
    holds(({ sets, answers }, at) => {
      const decided: Answers = Object.fromEntries(
        sets.map((set) => [
          set.id,
          Object.fromEntries(
            askedRows(set).map(({ id }) => {
              const { verdict, unconfirmed: _, ...rest } = answers[set.id]?.[id] ?? {}
              return [
                id,
                { ...rest, verdict: verdict === undefined || verdict === 'unassessed' ? 'not-met' : verdict },
              ]
            }),
          ),
        ]),
      )
      const result = assess(sets, decided, at)
      expect(result.level?.lower).toBe(result.level?.upper)
      expect(result.undecided).toEqual([])
      for (const group of Object.values(result.groups)) expect(group.lower).toBe(group.upper)
      for (const conclusion of Object.values(result.conclusions))
        expect(conclusion.lower).toBe(conclusion.upper)
    })
  })

  it('open rows are all unassessed; meeting them all lifts the lower bound to the upper', () => {
    holds(({ sets, answers }, at) => {
      const { undecided, entries, level } = assess(sets, answers, at)
      for (const id of undecided) expect(entries[id]?.verdict).toBe('unassessed')
      expect(undecided.length > 0).toBe(level?.lower !== level?.upper)
      const set = sets[0]
      if (!set) return
      const filled = {
        ...answers[set.id],
        ...Object.fromEntries(undecided.map((id) => [id, { verdict: 'met' as const }])),
      }
      expect(assess(sets, { ...answers, [set.id]: filled }, at).level?.lower).toBe(level?.upper)
    })
  })

  it('everything met gives the highest level and every conclusion', () => {
    holds(({ sets }, at) => {
      const given = build()
      for (const set of sets) given.allMet(set)
      const result = assess(sets, given.build(), at)
      const top = sets[0]?.levels.length ?? 0
      expect(result.level).toEqual({ lower: top, upper: top })
      expect(result.blocking).toEqual({})
      expect(result.problems).toEqual([])
      for (const conclusion of Object.values(result.conclusions))
        expect(conclusion).toMatchObject({ lower: true, upper: true })
    })
  })

  it('the order of keys changes nothing', () => {
    fc.assert(
      fc.property(
        cases,
        moment,
        fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
        ({ sets, answers }, at, order) => {
          expect(bytes(assess(sets, reorderKeys(answers, order), at))).toBe(bytes(assess(sets, answers, at)))
        },
      ),
      { numRuns: runs },
    )
  })

  it('the order of criteria, items and milestones in a set changes only the order of what is listed', () => {
    holds(({ sets, answers }, at) => {
      const one = assess(sets, answers, at)
      const other = assess(sets.map(turnedRound), answers, at)
      expect(other.level).toEqual(one.level)
      expect(other.groups).toEqual(one.groups)
      expect(other.milestones).toEqual(one.milestones)
      expect(sortedValues(other.blocking)).toEqual(sortedValues(one.blocking))
      expect([...other.withdrawn].sort()).toEqual([...one.withdrawn].sort())
      for (const [id, { lower, upper }] of Object.entries(one.conclusions))
        expect(other.conclusions[id]).toMatchObject({ lower, upper })
    })
  })

  it('the same input gives the same result, and is not modified', () => {
    holds(({ sets, answers }, at) => {
      const before = JSON.stringify([answers, at])
      // Frozen: a write would throw.
      const result = assess(sets, frozen(answers), frozen(at))
      expect(bytes(assess(structuredClone(sets), structuredClone(answers), { ...at }))).toBe(bytes(result))
      expect(JSON.stringify([answers, at])).toBe(before)
    })
  })

  it('neither regime depends on which comes first', () => {
    holds(({ sets, answers }, at) => {
      const [issued, current] = REGIMES.map((regime) => assess(sets, answers, { ...at, regime }))
      expect(bytes(current?.regimes)).toBe(bytes(issued?.regimes))
      expect(current?.problems).toEqual(issued?.problems)
      expect(current?.withdrawn).toEqual(issued?.withdrawn)
      for (const result of [issued, current]) {
        if (!result) throw new Error('two regimes, two results')
        const {
          regimes,
          regime,
          asOf: _day,
          withdrawn: _out,
          notYetInForce: _next,
          problems: _odd,
          ...headline
        } = result
        expect(bytes(headline)).toBe(bytes(regimes[regime]))
      }
    })
  })
})

describe('in force = as issued when every term covers the day of assessment', () => {
  const agree = ({ sets, answers }: Case, asOf: string): void => {
    const { regimes, withdrawn, notYetInForce } = assess(sets, answers, { asOf, regime: 'in-force' })
    expect(bytes(regimes['in-force'])).toBe(bytes(regimes['as-issued']))
    expect([withdrawn, notYetInForce]).toEqual([[], []])
  }

  it('small sets without terms', () => {
    fc.assert(fc.property(tinyCase({ windows: false }), anyDay, agree), { numRuns: 300 })
  })

  it('Thông tư 54 and 46, from 01/03/2019 to 05/06/2025', () => {
    const days = fc.constantFrom('2019-03-01', '2022-02-28', '2025-06-05')
    const given = anyAnswers([tt54, tt46]).map((answers): Case => ({ sets: [tt54, tt46], answers }))
    fc.assert(fc.property(given, days, agree), { numRuns: 100 })
  })
})

it('every row of a set has exactly one state', () => {
  fc.assert(
    fc.property(tinyCase(), moment, ({ sets, answers }, at) => {
      const asked = sets.flatMap((set) => entriesOf(set)).filter((entry) => entry.asked)
      const { entries, groups, lists, progress } = assess(sets, answers, at)
      expect(Object.keys(entries)).toEqual(asked.map((entry) => entry.id))
      const parts = [progress, ...Object.values(lists)]
      expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(
        Object.values(entries).filter((status) => status.counts).length,
      )
      for (const { met, notMet, unassessed, total } of Object.values(groups))
        expect(met + notMet + unassessed).toBe(total)
    }),
    { numRuns: 300 },
  )
})
