import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { planRows } from '@/core/plan/planRows'
import { timelineOf } from '@/core/plan/timeline'
import type { Action } from '@/core/types'
import { tinySet } from '../../tinySet'
import { action } from './builders'

const set = tinySet()
const result = assess([set], {}, { asOf: '2026-11-23', regime: 'as-issued' })
const timeline = (actions: Action[], ...marks: string[]) =>
  timelineOf(planRows([set], result, actions, '2026-11-23'), marks)

describe('timelineOf', () => {
  it('spans whole months around actions and marks', () => {
    const axis = timeline([action('a', { start: '2026-12-10', due: '2027-01-20' })], '2026-11-23')
    expect(axis).toMatchObject({ first: '2026-11-01', last: '2027-01-31', length: 92 })
    expect(axis.ticks).toEqual([
      { day: '2026-11-01', at: 0 },
      { day: '2026-12-01', at: 30 },
      { day: '2027-01-01', at: 61 },
    ])
    expect(axis.bars[0]).toMatchObject({ from: 39, to: 81, openStart: false, openEnd: false })
  })

  it('one day is one day wide; what is open on one side is said', () => {
    const axis = timeline(
      [
        action('day', { start: '2026-11-05', due: '2026-11-05' }),
        action('due', { due: '2026-11-10' }),
        action('start', { start: '2026-11-20' }),
        action('none'),
      ],
      '2026-11-23',
    )
    const bars = Object.fromEntries(
      axis.bars.map(({ row, from, to, openStart, openEnd }) => [
        row.action.id,
        [from, to, openStart, openEnd],
      ]),
    )
    expect(bars).toEqual({
      day: [4, 5, false, false],
      due: [9, 10, true, false],
      start: [19, 30, false, true],
    })
    expect(axis.undated.map((row) => row.action.id)).toEqual(['none'])
  })

  it('days the wrong way round still make a bar', () => {
    const axis = timeline([action('a', { start: '2026-12-20', due: '2026-12-01' })])
    expect(axis.bars[0]!.to).toBeGreaterThan(axis.bars[0]!.from)
  })

  it('what was finished before the axis begins is named, not drawn', () => {
    const axis = timeline(
      [
        action('old', { start: '2025-01-01', due: '2025-03-31', status: 'done' }),
        action('long', { start: '2026-01-01', due: '2026-12-10', status: 'done' }),
        action('late', { due: '2026-10-05' }),
      ],
      '2026-11-23',
    )
    expect(axis.first).toBe('2026-10-01')
    expect(axis.past.map((row) => row.action.id)).toEqual(['old'])
    expect(axis.bars.map(({ row, from }) => [row.action.id, from])).toEqual(
      expect.arrayContaining([
        ['late', 4],
        ['long', 0],
      ]),
    )
    expect(axis.bars.every(({ from, to }) => from >= 0 && to <= axis.length && to > from)).toBe(true)
  })

  it('a long plan has fewer ticks', () => {
    const axis = timeline([action('a', { start: '2026-01-15', due: '2030-12-31' })])
    expect(axis.ticks.every(({ day }) => ['01', '04', '07', '10'].includes(day.slice(5, 7)))).toBe(true)
    expect(axis.ticks).toHaveLength(20)
  })
})
