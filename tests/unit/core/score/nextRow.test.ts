import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { ifAnswered } from '@/core/score/ifAnswered'
import { openRows, rowAfter } from '@/core/score/nextRow'
import { entriesOf } from '@/core/sets/criteria'
import { answers, anAssessment } from '../../builders'
import { tt54 } from '../../fixtures'

const AS_OF = { asOf: '2026-12-01', regime: 'in-force' } as const
const rows = entriesOf(tt54)

describe('which row comes next (Article 4(3): one missing row decides)', () => {
  it('first those that block level 1, all of them of level 1', () => {
    const result = assess([tt54], {}, AS_OF)
    const open = openRows(rows, result).map(({ id }) => id)
    expect(open.length).toBeGreaterThan(0)
    expect(new Set(open)).toEqual(new Set(result.blocking[1]))
  })

  it('where the next level waits for nobody, every row that waits, and no other', () => {
    // "Chưa đạt" on a row of level 1 settles the level: nothing that waits can raise it.
    const blocking = assess([tt54], {}, AS_OF).blocking[1] ?? []
    const given = answers('tt54-2017')
      .notMet(...blocking)
      .build()
    const result = assess([tt54], given, AS_OF)
    const waiting = rows.filter(({ id }) => {
      const status = result.entries[id]
      return status?.counts && status.verdict === 'unassessed'
    })
    expect(openRows(rows, result)).toEqual(waiting)
  })

  it('after a place, and from the top again', () => {
    const wanted = [rows[2], rows[5]].flatMap((row) => row ?? [])
    expect(rowAfter(rows, wanted, null)).toBe(rows[2])
    expect(rowAfter(rows, wanted, rows[2]?.id ?? null)).toBe(rows[5])
    expect(rowAfter(rows, wanted, rows[5]?.id ?? null)).toBe(rows[2])
    expect(rowAfter(rows, [], null)).toBeUndefined()
  })

  it('what an answer would lead to changes nothing', () => {
    const [first] = openRows(rows, assess([tt54], {}, AS_OF))
    if (!first) throw new Error('nothing is open')
    const assessment = anAssessment().on(AS_OF.asOf).build()
    const before = JSON.stringify(assessment)
    expect(ifAnswered(assessment, [tt54], first, 'not-met').level).toEqual({ lower: 0, upper: 0 })
    expect(ifAnswered(assessment, [tt54], first, 'met').level?.upper).toBe(7)
    expect(JSON.stringify(assessment)).toBe(before)
  })
})
