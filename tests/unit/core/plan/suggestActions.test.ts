import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { gapToward, type GapRow } from '@/core/score/gap'
import { suggestActions } from '@/core/plan/suggestActions'
import type { Action } from '@/core/types'
import { answers } from '../../builders'
import { tt54 } from '../../fixtures'
import { tinySet } from '../../tinySet'
import { action } from './builders'

const options = (way: 'criterion' | 'group') => {
  let last = 0
  return {
    way,
    newId: () => `new-${(last += 1)}`,
    title: (rows: readonly GapRow[]) => rows.map(({ entry }) => entry.id).join('+'),
  }
}

describe('suggestActions', () => {
  const set = tinySet({
    groups: {
      g: { scale: ['1', '2'], criteria: [{ rank: '1' }, { rank: '1' }, { rank: '2' }] },
      h: { scale: ['1'], criteria: [{ rank: '1' }] },
    },
    levels: [{ requires: { g: '1', h: '1' } }, { requires: { g: '2' }, milestones: { one: {}, two: {} } }],
  })
  const result = assess([set], {}, { asOf: '2026-11-23', regime: 'as-issued' })
  const rows = gapToward([set], result, 2).levels.flatMap((level) => level.rows)
  const titles = (actions: Action[]): string[] => actions.map(({ title }) => title)

  it('one for every missing row', () => {
    const suggested = suggestActions(rows, [], options('criterion'))
    expect(titles(suggested)).toEqual(['g.1', 'g.2', 'h.1', 'g.3', 'milestone.one', 'milestone.two'])
    expect(new Set(suggested.map(({ id }) => id)).size).toBe(6)
    expect(suggested[0]).toMatchObject({ criteria: ['g.1'], status: 'planned', priority: 'high' })
    expect(suggested[3]).toMatchObject({ priority: 'medium' })
  })

  it('or one for a group and rank, and one for the milestones of a level', () => {
    expect(titles(suggestActions(rows, [], options('group')))).toEqual([
      'g.1+g.2',
      'h.1',
      'g.3',
      'milestone.one+milestone.two',
    ])
  })

  it('leaves out what an action of the plan names already, unless it is cancelled', () => {
    const plan = [
      action('a', { criteria: ['g.1', 'g.3'] }),
      action('b', { criteria: ['h.1'], status: 'cancelled' }),
    ]
    expect(titles(suggestActions(rows, plan, options('criterion')))).toEqual([
      'g.2',
      'h.1',
      'milestone.one',
      'milestone.two',
    ])
  })

  it('covers the whole gap: with all of them in the plan nothing is left to suggest', () => {
    for (const way of ['criterion', 'group'] as const) {
      const first = suggestActions(rows, [], options(way))
      expect(suggestActions(rows, first, options(way))).toEqual([])
    }
  })

  it('guesses who does it from the group of Circular 54, and no more than that', () => {
    const one = assess(
      [tt54],
      answers().allMet(tt54).notMet('infrastructure.5', 'his.17', 'milestone.filmless').build(),
      {
        asOf: '2024-01-01',
        regime: 'as-issued',
      },
    )
    const missing = gapToward([tt54], one, 7).levels.flatMap((level) => level.rows)
    const by = suggestActions(missing, [], options('criterion')).map((each) => [each.criteria[0], each.by])
    expect(Object.fromEntries(by)).toEqual({
      'infrastructure.5': 'hospital',
      'his.17': 'vendor',
      'milestone.filmless': undefined,
    })
  })
})
