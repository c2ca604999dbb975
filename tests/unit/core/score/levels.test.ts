import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import type { Answers } from '@/core/types'
import { answers, askedIds } from '../../builders'
import { tt13, tt46, tt54 } from '../../fixtures'
import { tinySet } from '../../tinySet'
import { addedAt, idOf, LEVELS_BY_HAND, neededFor } from './tt54Levels'

const asIssued = (given: Answers) => assess([tt54], given, { asOf: '2024-12-02', regime: 'as-issued' })
const everything = neededFor(7)
const levels = LEVELS_BY_HAND.map(({ level }) => level)

describe('Phụ lục I, II: the table made by hand covers all of Thông tư 54', () => {
  it('146 criteria, 16 milestones, each row at exactly one level', () => {
    expect(everything.filter((id) => !id.startsWith('milestone.'))).toHaveLength(146)
    expect(everything.filter((id) => id.startsWith('milestone.'))).toHaveLength(16)
    expect([...everything].sort()).toEqual([...askedIds(tt54)].sort())
  })
})

describe('Điều 4 khoản 1: the level by the summary table of Phụ lục II', () => {
  it('no criterion met → below level 1', () => {
    expect(
      asIssued(
        answers()
          .notMet(...everything)
          .build(),
      ).level,
    ).toEqual({ lower: 0, upper: 0 })
  })

  it.each(levels)('exactly the criteria up to level %i met, the rest not met → that level', (level) => {
    const given = answers()
      .notMet(...everything)
      .met(...neededFor(level))
      .build()
    expect(asIssued(given).level).toEqual({ lower: level, upper: level })
  })

  it.each(levels)(
    'all criteria up to level %i met, the rest unassessed → from that level to level 7',
    (level) => {
      expect(
        asIssued(
          answers()
            .met(...neededFor(level))
            .build(),
        ).level,
      ).toEqual({ lower: level, upper: 7 })
    },
  )

  it.each(levels)('only the criteria that level %i adds are met → no level, except for level 1', (level) => {
    const given = answers()
      .notMet(...everything)
      .met(...addedAt(level))
      .build()
    expect(asIssued(given).level?.lower).toBe(level === 1 ? 1 : 0)
  })
})

describe('Điều 4 khoản 3: one criterion not met puts it at the level next below', () => {
  const rows = levels.flatMap((level) => addedAt(level).map((id) => ({ id, level })))

  it.each(rows)('without $id (level $level) → the level next below', ({ id, level }) => {
    const result = asIssued(answers().allMet(tt54).notMet(id).build())
    expect(result.level).toEqual({ lower: level - 1, upper: level - 1 })
    expect(result.blocking).toEqual(
      Object.fromEntries(levels.filter((at) => at >= level).map((at) => [at, at === level ? [id] : []])),
    )
  })

  it.each(rows.filter(({ level }) => level === 6))('$id unassessed → level 5 to 7', ({ id }) => {
    const result = asIssued(answers().allMet(tt54).unassessed(id).build())
    expect(result.level).toEqual({ lower: 5, upper: 7 })
    expect(result.undecided).toEqual([id])
  })

  it('with two criteria missing at two levels the lower one decides', () => {
    const given = answers().allMet(tt54).notMet(idOf(66), idOf(130)).build() // RIS-PACS cơ bản, EMR cơ bản
    expect(asIssued(given).level).toEqual({ lower: 3, upper: 3 })
  })
})

describe('lower and upper bound', () => {
  it('nothing answered → 0 to 7, and every row is open', () => {
    const result = asIssued({})
    expect(result.level).toEqual({ lower: 0, upper: 7 })
    expect([...result.undecided].sort()).toEqual([...everything].sort())
    expect(result.progress).toEqual({ answered: 0, total: 162 })
  })

  it('not met at level 4 limits the upper bound, unassessed at level 2 the lower', () => {
    const given = answers().allMet(tt54).unassessed(idOf(37)).notMet(idOf(44)).build()
    const result = asIssued(given)
    expect(result.level).toEqual({ lower: 1, upper: 3 })
    // Only what keeps the bounds apart is undecided; criterion 44 is decided.
    expect(result.undecided).toEqual([idOf(37)])
    expect(result.blocking).toEqual({ 2: [idOf(37)], 3: [], 4: [idOf(44)], 5: [], 6: [], 7: [] })
  })

  it('what is unassessed above a blocked level is no longer open', () => {
    const given = answers().allMet(tt54).notMet(idOf(37)).unassessed(idOf(44)).build()
    const result = asIssued(given)
    expect(result.level).toEqual({ lower: 1, upper: 1 })
    expect(result.undecided).toEqual([])
  })

  it('the rank of a group has two bounds too', () => {
    const given = answers()
      .met(...neededFor(3).filter((id) => id.startsWith('his.')))
      .notMet(idOf(53)) // HIS mức 6
      .build()
    expect(asIssued(given).groups.his).toMatchObject({
      lower: '3',
      upper: '5',
      met: 14,
      notMet: 1,
      total: 32,
    })
    expect(asIssued(given).groups.lis).toMatchObject({
      lower: null,
      upper: 'advanced',
      met: 0,
      unassessed: 10,
    })
  })

  it('a higher rank complete over an incomplete lower one reaches no rank', () => {
    const given = answers()
      .met(...neededFor(7).filter((id) => id.startsWith('lis.')))
      .notMet('lis.1')
      .build()
    expect(asIssued(given).groups.lis).toMatchObject({ lower: null, upper: null, met: 9, total: 10 })
  })
})

describe('blocking[L] of files.md', () => {
  it.each(levels)(
    'nothing answered: level %i lists exactly what it adds, in the order of the set',
    (level) => {
      const order = askedIds(tt54)
      const expected = [...addedAt(level)].sort((a, b) => order.indexOf(a) - order.indexOf(b))
      expect(asIssued({}).blocking[level]).toEqual(expected)
    },
  )

  it('the advanced requirement of level 6 does not repeat the basic part of level 3', () => {
    const { blocking } = asIssued(answers().allMet(tt54).notMet('management.1', 'management.4').build())
    expect(blocking).toEqual({ 3: ['management.1'], 4: [], 5: [], 6: ['management.4'], 7: [] })
  })

  it('criteria first, milestones after', () => {
    const { blocking } = asIssued(
      answers().allMet(tt54).notMet('milestone.filmless', 'ris-pacs.18', 'his.19').build(),
    )
    expect(blocking[5]).toEqual(['his.19', 'ris-pacs.18', 'milestone.filmless'])
  })

  it('repeats nothing named at any level below, even when a level in between asks less', () => {
    const set = tinySet({
      groups: { g: { scale: ['1', '2', '3'], criteria: [{ rank: '1' }, { rank: '2' }, { rank: '3' }] } },
      levels: [{ requires: { g: '2' } }, { requires: { g: '1' } }, { requires: { g: '3' } }],
    })
    const { blocking } = assess([set], {}, { asOf: '2024-12-02', regime: 'as-issued' })
    expect(blocking).toEqual({ 1: ['g.1', 'g.2'], 2: [], 3: ['g.3'] })
  })

  it('a level that is reached is not in blocking', () => {
    expect(asIssued(answers().allMet(tt54).build()).blocking).toEqual({})
    expect(
      Object.keys(
        asIssued(
          answers()
            .met(...neededFor(4))
            .build(),
        ).blocking,
      ),
    ).toEqual(['5', '6', '7'])
  })

  it('counts the requirements of each level', () => {
    const { milestones } = asIssued(answers().met('milestone.cdss-1', 'milestone.filmless').build())
    expect(milestones).toEqual({
      1: { met: 0, total: 1 },
      2: { met: 0, total: 2 },
      3: { met: 1, total: 2 },
      4: { met: 0, total: 3 },
      5: { met: 1, total: 1 },
      6: { met: 0, total: 3 },
      7: { met: 0, total: 4 },
    })
  })
})

describe('a set without levels', () => {
  const list = (given: Answers) => assess([tt13], given, { asOf: '2026-12-01', regime: 'as-issued' })

  it('Thông tư 13 gives no level', () => {
    const result = list(answers('tt13-2025').allMet(tt13).build())
    expect(result.level).toBeNull()
    expect(result.blocking).toEqual({})
    expect(result.undecided).toEqual([])
  })

  it('a recommendation left undone does not lower the guided part', () => {
    const given = answers('tt13-2025').allMet(tt13).notMet('c365.27').build() // khuyến nghị, III.1.2.c
    expect(list(given).groups['c365-quality']).toMatchObject({
      lower: 'guidance',
      upper: 'guidance',
      notMet: 1,
    })
  })

  it('a row that is only read is not counted', () => {
    const result = assess([tt46], {}, { asOf: '2020-01-01', regime: 'as-issued' })
    expect(result.lists['tt46-2018']?.total).toBe(57)
    expect(result.groups['t46-transition']).toMatchObject({ total: 1 })
    expect(Object.keys(result.entries)).not.toContain('t46.1')
  })
})
