import { describe, expect, it } from 'vitest'
import { EFFORTS, type Effort } from '@/core/plan/effort'
import type { PathStep } from '@/core/plan/pathToTarget'
import { waysTo } from '@/core/plan/wayTo'
import type { GapRow } from '@/core/score/gap'
import type { Entry } from '@/core/sets/criteria'
import type { Action } from '@/core/types'
import { action } from './builders'

const row = (id: string) => ({ entry: { id } }) as unknown as GapRow
const step = (level: number, ids: string[], actions: Action[], uncovered: string[] = []): PathStep => ({
  level,
  rows: ids.map(row),
  cumulative: 0,
  unassessed: 0,
  actions,
  uncovered: uncovered.map(row),
})
/** Kind of work by the first letter of the id: d = decision, s = setting, m = module. */
const effort = ([entry]: readonly Entry[]): Effort | null =>
  EFFORTS.find((one) => one.startsWith(String(entry?.id).charAt(0))) ?? null

describe('the way to a level', () => {
  it('adds up the levels below, the lightest work first, an action over two levels paid once', () => {
    const both = action('a', { cost: 100 })
    const ways = waysTo(
      [step(4, ['m.1', 'd.1'], [both]), step(5, ['s.1'], [both, action('b', { cost: 20 })])],
      effort,
    )
    expect(ways).toEqual([
      {
        level: 4,
        rows: 2,
        efforts: [
          { effort: 'decision', rows: 1 },
          { effort: 'module', rows: 1 },
        ],
        isPaperOnly: false,
        cost: 100,
        withoutCost: 0,
      },
      {
        level: 5,
        rows: 3,
        efforts: [
          { effort: 'decision', rows: 1 },
          { effort: 'setting', rows: 1 },
          { effort: 'module', rows: 1 },
        ],
        isPaperOnly: false,
        cost: 120,
        withoutCost: 0,
      },
    ])
  })

  it('says when only decisions and papers are missing, and what has no cost yet', () => {
    const [way] = waysTo([step(3, ['d.1', 'd.2', 'd.3'], [action('a')], ['d.3'])], effort)
    expect(way).toMatchObject({ isPaperOnly: true, cost: 0, withoutCost: 2 })
  })

  it('a row of an unknown kind is never called a paper', () => {
    expect(waysTo([step(3, ['d.1', 'x.1'], [])], effort)[0]?.isPaperOnly).toBe(false)
    expect(waysTo([step(3, [], [])], effort)[0]?.isPaperOnly).toBe(false)
  })
})
