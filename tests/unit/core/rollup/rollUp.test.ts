import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type RegimeResult } from '@/core/score/assess'
import { createRollUp, type RollUpOptions, type RolledUp } from '@/core/rollup/rollUp'
import type { RollupRow } from '@/core/rollup/row'
import { OBSTACLES, WAIVABLE, type Waivable } from '@/core/rollup/scope'
import type { Regime } from '@/core/types'
import { anyRegime } from '../../arbitraries'
import { anAssessment, answers } from '../../builders'
import { tt54 } from '../../fixtures'
import { anyFolder, aRow, aSealedRow, SETS, type Pair } from './rows'

const OPTIONS: RollUpOptions = {
  sets: SETS,
  set: { id: 'tt54-2017', version: '1.0.0' },
  regime: 'in-force',
  target: 6,
  waived: new Set(),
  choices: new Map(),
}

function rollUp(rows: readonly RollupRow[], options: Partial<RollUpOptions> = {}): RolledUp {
  const made = createRollUp({ ...OPTIONS, ...options })
  for (const row of rows) made.add(row)
  return made.result()
}

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

/** Counts again from the answers themselves, without rows: what counts, levels, criteria, blocking. */
function naive(folder: readonly Pair[], regime: Regime, waived: ReadonlySet<Waivable>) {
  const counted = folder.filter(({ assessment, row }) => {
    const isDouble = folder.some(
      (other) =>
        other.row !== row &&
        other.assessment.assessedOn.slice(0, 4) === assessment.assessedOn.slice(0, 4) &&
        sameFacility(other.assessment, assessment),
    )
    const kinds: Record<Waivable, boolean> = {
      unsealed: assessment.seal === undefined,
      broken: assessment.seal !== undefined && assessment.targetLevel === 7,
      'other-set': assessment.criteriaSets[0]?.version !== '1.0.0',
      illustrative: assessment.illustrative === true,
    }
    return !isDouble && WAIVABLE.every((kind) => !kinds[kind] || waived.has(kind))
  })
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

describe('tổng hợp', () => {
  it('bằng cách đếm lại từ đầu trên chính các câu trả lời', () => {
    fc.assert(
      fc.property(anyFolder, anyRegime, anyWaived, (folder, regime, waived) => {
        const rolled = rollUp(
          folder.map(({ row }) => row),
          { regime, waived },
        )
        expect(comparable(rolled)).toEqual(naive(folder, regime, waived))
      }),
      { numRuns: 60 },
    )
  })

  it('không phụ thuộc thứ tự tệp, và từng bước bằng một lần', () => {
    fc.assert(
      fc.property(
        anyFolder.chain((folder) =>
          fc.tuple(fc.constant(folder), fc.shuffledSubarray(folder, { minLength: folder.length })),
        ),
        anyWaived,
        ([folder, shuffled], waived) => {
          const growing = createRollUp({ ...OPTIONS, waived })
          for (const [index, { row }] of shuffled.entries()) {
            growing.add(row)
            const batch = rollUp(
              shuffled.slice(0, index + 1).map((pair) => pair.row),
              { waived },
            )
            expect(growing.result()).toEqual(batch)
          }
          expect(growing.result()).toEqual(
            rollUp(
              folder.map(({ row }) => row),
              { waived },
            ),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('nói về mọi hồ sơ: tính hoặc không tính, mỗi hồ sơ một lần', () => {
    fc.assert(
      fc.property(anyFolder, anyWaived, (folder, waived) => {
        const made = createRollUp({ ...OPTIONS, waived })
        for (const { row } of folder) made.add(row)
        const { rows, counted, left } = made.result()
        expect(rows).toBe(folder.length)
        expect(counted + OBSTACLES.reduce((sum, obstacle) => sum + left[obstacle], 0)).toBe(rows)
        expect(folder.filter(({ row }) => made.obstacleOf(row) === null)).toHaveLength(counted)
      }),
      { numRuns: 40 },
    )
  })
})

describe('hồ sơ trùng cơ sở và năm', () => {
  const hospital = (name: string) =>
    anAssessment()
      .with(answers().allMet(tt54))
      .having({ facility: { name, code: '01' } })
      .build()
  const first = aSealedRow(hospital('A'), 'first', '2026-11-20T02:00:00Z')
  const second = aSealedRow(hospital('A'), 'second', '2026-11-21T02:00:00Z')
  const open = aRow(hospital('A'), 'open')

  it('không hồ sơ nào được tính khi chưa chọn; đề xuất bản niêm phong mới nhất', () => {
    const { counted, left, duplicates } = rollUp([first, second, open])
    expect({ counted, duplicate: left.duplicate }).toEqual({ counted: 0, duplicate: 3 })
    expect(duplicates).toHaveLength(1)
    expect(duplicates[0]?.proposed).toBe('second')
    expect(duplicates[0]?.rows.map(({ path }) => path)).toEqual(['second', 'first', 'open'])
  })

  it('chỉ hồ sơ đã chọn được tính', () => {
    const key = rollUp([first, second]).duplicates[0]?.key ?? ''
    const made = createRollUp({ ...OPTIONS, choices: new Map([[key, 'first']]) })
    for (const row of [first, second]) made.add(row)
    expect(made.result().counted).toBe(1)
    expect([made.obstacleOf(first), made.obstacleOf(second)]).toEqual([null, 'duplicate'])
  })

  it('chọn không tính hồ sơ nào thì không hồ sơ nào được tính', () => {
    const key = rollUp([first, second]).duplicates[0]?.key ?? ''
    expect(rollUp([first, second], { choices: new Map([[key, null]]) }).counted).toBe(0)
  })

  it('bộ lọc không che được hồ sơ trùng', () => {
    expect(rollUp([first, second], { accepts: ({ path }) => path === 'second' }).counted).toBe(0)
  })
})
