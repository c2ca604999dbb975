import { describe, expect, it } from 'vitest'
import { chartEnd, levelSteps, reachedOn } from '@/core/plan/levelSteps'
import { projection } from '@/core/plan/projection'
import { answers } from '../../builders'
import { tinySet } from '../../tinySet'
import { action } from './builders'

const set = tinySet()
const projected = projection(
  [set],
  { answers: answers(set.id).notMet('g.1').build(), regime: 'as-issued' },
  [
    action('a', { criteria: ['g.1'], due: '2026-12-15' }),
    action('idle', { due: '2027-01-10' }),
    action('b', { criteria: ['g.2'], due: '2027-02-01' }),
  ],
  '2026-11-23',
)

describe('levelSteps', () => {
  it('joins stretches on one level and ends where the chart ends', () => {
    // g.2 is not assessed: its action only assesses it.
    expect(levelSteps(projected, 'lower', '2027-03-31')).toEqual([
      { from: '2026-11-23', to: '2026-12-15', level: 0 },
      { from: '2026-12-15', to: '2027-03-31', level: 1 },
    ])
    expect(levelSteps(projected, 'ifMet', '2027-03-31')).toEqual([
      { from: '2026-11-23', to: '2026-12-15', level: 0 },
      { from: '2026-12-15', to: '2027-02-01', level: 1 },
      { from: '2027-02-01', to: '2027-03-31', level: 2 },
    ])
    expect(levelSteps(projected, 'upper', '2027-03-31')).toEqual([
      { from: '2026-11-23', to: '2026-12-15', level: 0 },
      { from: '2026-12-15', to: '2027-03-31', level: 2 },
    ])
  })

  it('leaves out what happens after the end', () => {
    expect(levelSteps(projected, 'lower', '2027-01-01').at(-1)).toEqual({
      from: '2026-12-15',
      to: '2027-01-01',
      level: 1,
    })
  })

  it('knows when a level is reached, and when never', () => {
    expect([0, 1, 2].map((level) => reachedOn(projected, level))).toEqual(['2026-11-23', '2026-12-15', null])
    expect([0, 1, 2, 3].map((level) => reachedOn(projected, level, 'ifMet'))).toEqual([
      '2026-11-23',
      '2026-12-15',
      '2027-02-01',
      null,
    ])
  })

  it('the chart reaches to the last event and to the day of measure', () => {
    expect(chartEnd(projected, null)).toBe('2027-02-01')
    expect(chartEnd(projected, '2027-12-31')).toBe('2027-12-31')
    expect(chartEnd(projected, '2025-09-30')).toBe('2027-02-01')
  })
})
