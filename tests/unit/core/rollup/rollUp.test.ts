import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type RegimeResult } from '@/core/score/assess'
import { rollUp as roll, type RollUpOptions, type RolledUp } from '@/core/rollup/rollUp'
import type { RollupRow } from '@/core/rollup/row'
import { OBSTACLES, WAIVABLE, type ScopeYear, type Waivable } from '@/core/rollup/scope'
import { rowOf } from '@/core/rollup/rowOf'
import { submit } from '@/core/seal/submit'
import { verifySubmission } from '@/core/seal/verifySubmission'
import type { Assessment, Regime } from '@/core/types'
import { anyRegime } from '../../arbitraries'
import { anAssessment, answers } from '../../builders'
import { tt54 } from '../../fixtures'
import { anyFolder, aRow, aSealedRow, SETS, type Pair } from './rows'

const OPTIONS: RollUpOptions = {
  sets: SETS,
  set: { id: 'tt54-2017' },
  regime: 'in-force',
  target: 6,
  waived: new Set(),
  choices: new Map(),
  year: 2026,
  today: '2026-12-01',
}

function rollUp(rows: readonly RollupRow[], options: Partial<RollUpOptions> = {}): RolledUp {
  return roll(rows, { ...OPTIONS, ...options }).result()
}

const anyYear = fc.constantFrom<ScopeYear>(2025, 2026, 'each')
const anyWaived = fc.subarray([...WAIVABLE]).map((all) => new Set<Waivable>(all))

/** The same facility and year, in the words of the design: by code, else by name and province without accents. */
function sameFacility(a: Pair['assessment'], b: Pair['assessment']): boolean {
  const code = (one: Pair['assessment']) => one.facility.code ?? ''
  if (code(a) !== '' || code(b) !== '') return code(a) === code(b)
  const place = (one: Pair['assessment']) =>
    (one.facility.province ?? '').replace('Tỉnh Bắc Ninh', 'bac ninh').replace('Thành phố ', '')
  // A and Ă are one letter without accents.
  const name = (one: Pair['assessment']) => one.facility.name.replace('Ă', 'A')
  return name(a) === name(b) && place(a) === place(b)
}

/** The seal of a file, as `anySubmission` makes it. */
const sealedAt = ({ assessment }: Pair): string => assessment.seal?.sealedAt ?? ''
const hasCode = ({ assessment }: Pair): boolean => (assessment.facility.code ?? '') !== ''
const yearOf = ({ assessment }: Pair): number => Number(assessment.assessedOn.slice(0, 4))

/**
 * Which of the files are counted, said once more in the words of docs/decisions/roll-up.md: what cannot be counted does
 * not compete; the same content counts once, by its first path; of several the newest seal, where the facility is known by
 * its code and no other was sealed at the same moment; else nobody.
 */
function countedOf(folder: readonly Pair[], year: ScopeYear, waived: ReadonlySet<Waivable>): Pair[] {
  const able = folder.filter(({ assessment }) => {
    const kinds: Record<Waivable, boolean> = {
      unsealed: assessment.seal === undefined,
      broken: assessment.seal !== undefined && assessment.targetLevel === 7,
      'other-set': assessment.criteriaSets[0]?.version !== '1.0.0',
      illustrative: assessment.illustrative === true,
    }
    return WAIVABLE.every((kind) => !kinds[kind] || waived.has(kind))
  })
  const winners = able.filter((one) => {
    const rivals = able.filter(
      (other) => yearOf(other) === yearOf(one) && sameFacility(other.assessment, one.assessment),
    )
    const single = rivals.filter(
      (rival) =>
        !rivals.some((other) => other.row.content === rival.row.content && other.row.path < rival.row.path),
    )
    if (!single.includes(one)) return false
    if (single.length === 1) return true
    const isFirst = single.every((other) => other === one || sealedAt(other) < sealedAt(one))
    // All files of the generator have one assessment id, so a name suffices as well as a code.
    return isFirst && (hasCode(one) || single.every((other) => other.assessment.id === one.assessment.id))
  })
  return winners.filter((one) =>
    year === 'each'
      ? !winners.some(
          (other) => yearOf(other) > yearOf(one) && sameFacility(other.assessment, one.assessment),
        )
      : yearOf(one) === year,
  )
}

/** Counts again from the answers themselves, without rows: what counts, levels, criteria, blocking. */
function naive(folder: readonly Pair[], regime: Regime, waived: ReadonlySet<Waivable>, year: ScopeYear) {
  const counted = countedOf(folder, year, waived)
  const results = counted.map(
    ({ assessment: { answers: given, assessedOn: asOf, regime: own } }): RegimeResult =>
      assess(SETS.slice(0, 2), given, { asOf, regime: own }).regimes[regime],
  )
  const ranges = results.map(({ level }) => level ?? { lower: -1, upper: -1 })
  const ids = SETS.slice(0, 2).flatMap((set) => [
    ...set.groups.flatMap((group) => group.criteria.map(({ id }) => id)),
    ...set.levels.flatMap((level) => level.milestones.map(({ id }) => id)),
  ])
  const countOf = (id: string, verdict: string): number =>
    results.filter(({ entries }) => entries[id]?.counts && entries[id].verdict === verdict).length
  const missing = results.map((result) =>
    (result.level?.lower ?? 6) >= 6
      ? []
      : Object.entries(result.blocking).flatMap(([level, rows]) => (Number(level) <= 6 ? rows : [])),
  )
  return {
    counted: counted.length,
    levels: Array.from({ length: 8 }, (_, level) => ({
      level,
      decided: ranges.filter(({ lower, upper }) => lower === level && upper === level).length,
      lower: ranges.filter(({ lower }) => lower === level).length,
      upper: ranges.filter(({ upper }) => upper === level).length,
      possible: ranges.filter(({ lower, upper }) => lower < upper && lower <= level && level <= upper).length,
    })),
    criteria: ids.flatMap((id) => {
      const [met, notMet, notApplicable, unassessed] = ['met', 'not-met', 'not-applicable', 'unassessed'].map(
        (verdict) => countOf(id, verdict),
      )
      return results.some(({ entries }) => entries[id]?.counts)
        ? [{ id, met, notMet, notApplicable, unassessed }]
        : []
    }),
    blocking: ids
      .map((id) => ({
        id,
        all: missing.filter((rows) => rows.includes(id)).length,
        alone: missing.filter((rows) => rows.length === 1 && rows[0] === id).length,
      }))
      .filter(({ all }) => all > 0),
  }
}

function comparable({ counted, counts }: RolledUp) {
  const order = counts.criteria.map(({ id }) => id)
  return {
    counted,
    levels: counts.levels,
    criteria: counts.criteria.map(({ set: _set, ...count }) => count),
    blocking: counts.blocking
      .map(({ id, notMet, unassessed, alone }) => ({ id, all: notMet + unassessed, alone }))
      .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  }
}

describe('the roll-up', () => {
  it('by counting again from scratch on the answers themselves', () => {
    fc.assert(
      fc.property(anyFolder, anyRegime, anyWaived, anyYear, (folder, regime, waived, year) => {
        const rolled = rollUp(
          folder.map(({ row }) => row),
          { regime, waived, year },
        )
        expect(comparable(rolled)).toEqual(naive(folder, regime, waived, year))
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        anyFolder.chain((folder) =>
          fc.tuple(fc.constant(folder), fc.shuffledSubarray(folder, { minLength: folder.length })),
        ),
        anyWaived,
        anyYear,
        ([folder, shuffled], waived, year) => {
          const rowsOf = (pairs: readonly Pair[]) => pairs.map(({ row }) => row)
          expect(rollUp(rowsOf(shuffled), { waived, year })).toEqual(rollUp(rowsOf(folder), { waived, year }))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('speaks of every submission: counted or not counted, each once', () => {
    fc.assert(
      fc.property(anyFolder, anyWaived, (folder, waived) => {
        const made = roll(
          folder.map(({ row }) => row),
          { ...OPTIONS, waived },
        )
        const { rows, counted, left } = made.result()
        expect(rows).toBe(folder.length)
        expect(counted + OBSTACLES.reduce((sum, obstacle) => sum + left[obstacle], 0)).toBe(rows)
        expect(folder.filter(({ row }) => made.obstacleOf(row) === null)).toHaveLength(counted)
      }),
      { numRuns: 40 },
    )
  })
})

describe('several submissions of one facility in one year', () => {
  const hospital = (fields: Partial<Assessment> = {}, code: string | null = '01') =>
    anAssessment()
      .on('2026-11-15')
      .with(answers().allMet(tt54))
      .having({ facility: { name: 'A', ...(code === null ? {} : { code }) }, ...fields })
      .build()
  const first = aSealedRow(hospital(), 'first', '2026-11-20T02:00:00Z')
  const second = aSealedRow(hospital(), 'second', '2026-11-21T02:00:00Z')
  const open = aRow(hospital(), 'open')
  const standings = (rows: readonly RollupRow[], options: Partial<RollUpOptions> = {}) => {
    const made = roll(rows, { ...OPTIONS, ...options })
    return Object.fromEntries(
      rows.map((row) => {
        const { obstacle, by, chosen } = made.standingOf(row)
        return [row.path, [obstacle, by, chosen]]
      }),
    )
  }

  it('the one sealed last replaces the earlier by itself; one that cannot be counted excludes none', () => {
    expect(standings([first, second, open])).toEqual({
      first: ['replaced', 'second', null],
      second: [null, '', 'newest'],
      open: ['unsealed', '', null],
    })
  })

  it('one of a set that is not here does not exclude one that can be counted (F12)', () => {
    const unknown = aSealedRow(
      hospital({ criteriaSets: [{ id: 'tt54-2017', version: '0.9.0' }] }),
      'unknown',
      '2026-11-25T02:00:00Z',
    )
    expect(standings([first, unknown])).toEqual({
      first: [null, '', null],
      unknown: ['other-set', '', null],
    })
  })

  it('files of the same content count once (F12)', () => {
    expect(standings([first, { ...first, path: 'copy' }])).toEqual({
      copy: [null, '', null],
      first: ['copy', 'copy', null],
    })
  })

  it('a level determined again replaces the original whatever the clock says', () => {
    const again = aSealedRow(
      hospital({ redetermines: { review: 'f'.repeat(64), submission: second.content } }),
      'again',
      '2026-11-01T02:00:00Z',
    )
    expect(standings([second, again])).toEqual({
      second: ['replaced', 'again', null],
      again: [null, '', 'redetermines'],
    })
  })

  it('a clock in the future is never the newest, and somebody has to choose', () => {
    const future = aSealedRow(hospital(), 'future', '2031-01-01T02:00:00Z')
    expect(standings([first, future])).toEqual({
      first: [null, '', 'newest'],
      future: ['duplicate', 'first', null],
    })
    expect(rollUp([first, future]).duplicates).toHaveLength(1)
  })

  it('without an id and not of the same assessment: none is counted until one is chosen', () => {
    const [one, two] = [
      aSealedRow(hospital({ id: 'mot' }, null), 'one', '2026-11-20T02:00:00Z'),
      aSealedRow(hospital({ id: 'hai' }, null), 'two', '2026-11-21T02:00:00Z'),
    ]
    const { counted, left, duplicates } = rollUp([one, two])
    expect({ counted, duplicate: left.duplicate }).toEqual({ counted: 0, duplicate: 2 })
    expect(duplicates[0]?.proposed).toBe('two')
    const key = duplicates[0]?.key ?? ''
    expect(standings([one, two], { choices: new Map([[key, 'one']]) })).toEqual({
      one: [null, '', 'choice'],
      two: ['duplicate', 'one', null],
    })
    expect(rollUp([one, two], { choices: new Map([[key, null]]) }).counted).toBe(0)
  })

  it('a filter cannot hide what was replaced', () => {
    expect(roll([first, second], OPTIONS).result(({ path }) => path === 'first').counted).toBe(0)
  })

  it('does not add years up: one year, or the newest year of each facility (F9)', () => {
    const earlier = aSealedRow({ ...hospital(), assessedOn: '2025-11-15' }, 'earlier', '2025-11-20T02:00:00Z')
    const other = aSealedRow(
      { ...hospital({}, '02'), assessedOn: '2025-11-15' },
      'other',
      '2025-11-20T02:00:00Z',
    )
    const all = [earlier, first, other]
    expect(standings(all)).toMatchObject({
      earlier: ['other-year', '', null],
      other: ['other-year', '', null],
    })
    expect(standings(all, { year: 'each' })).toEqual({
      earlier: ['other-year', '', null],
      first: [null, '', null],
      other: [null, '', null],
    })
  })

  it('scores each submission by the version of the set it was sealed with, and says how many', () => {
    const newer = { ...tt54, version: '1.1.0' }
    const made = hospital({ criteriaSets: [{ id: 'tt54-2017', version: '1.1.0' }] }, '02')
    const sets = [...SETS, newer]
    const sealed = submit(made, sets, { sealedAt: '2026-11-20T02:00:00Z' })
    const row = rowOf(sealed, verifySubmission(sealed, sets), { path: 'new', sets, today: '2026-12-01' })
    const { counted, counts } = rollUp([first, row], { sets })
    expect(counted).toBe(2)
    expect(counts.versions).toEqual([
      { version: '1.0.0', rows: 1 },
      { version: '1.1.0', rows: 1 },
    ])
  })
})
