import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { fieldOf, leadBrick, type FieldCell } from '@/core/score/field'
import { answers, anAssessment } from '../../builders'
import { allSets, tt54 } from '../../fixtures'
import { addedAt, idOf } from './tt54Levels'

const resultAt = (asOf: string, given = answers().allMet(tt54)) =>
  assess(allSets, anAssessment().with(given).build().answers, { asOf, regime: 'in-force' })

function column(asOf: string, level: number): FieldCell[] {
  return fieldOf(allSets, resultAt(asOf)).flatMap(({ cells }) => cells[level - 1] ?? [])
}

describe('the field under the stairs', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('Appendix II: column %i holds exactly what that level adds', (level) => {
    const ids = column('2018-06-01', level).flatMap(({ bricks }) => bricks.map(({ entry }) => entry.id))
    expect(ids).toEqual(addedAt(level))
  })

  it('counts nothing of group VIII once it has lapsed, and keeps its place', () => {
    const emr = fieldOf(allSets, resultAt('2026-12-01')).find(({ group }) => group?.id === 'emr')
    expect(emr?.isVoid).toBe(true)
    expect(emr?.cells[5]?.bricks).toHaveLength(9)
    expect(emr?.cells[5]?.total).toBe(0)
    expect(emr?.cells[5]?.bricks.every(({ state }) => state === 'void')).toBe(true)
  })

  it('leads to the first row that is not met, before one that is unassessed', () => {
    const given = answers().allMet(tt54).unassessed(idOf(44)).notMet(idOf(46))
    const his = fieldOf(allSets, resultAt('2026-12-01', given)).find(({ group }) => group?.id === 'his')
    const cell = his?.cells[3]
    expect(cell).toMatchObject({ total: 4, met: 2, unassessed: 1, notMet: 1 })
    expect(cell && leadBrick(cell)?.entry.id).toBe(idOf(46))
  })
})
