import { describe, expect, it } from 'vitest'
import { scoreOf } from '@/core/score/scoreOf'
import { listProgress } from '@/core/score/listProgress'
import type { Assessment } from '@/core/types'
import { findPaper } from '@/reports/registry'
import { healthBook, newestSets, readJson } from '../fixtures'

const hospital = readJson('src/examples/provincial-hospital.tt54.json') as Assessment
const required = (assessment: Assessment) =>
  listProgress(healthBook, scoreOf(assessment, newestSets)).labels.find(({ rank }) => rank === 'required')

describe('the health book', () => {
  it('has 43 rows: 29 required, 10 guidance, 4 recommended, as counted by hand in the facts', () => {
    const ranks = healthBook.groups.flatMap(({ criteria }) => criteria.map(({ rank }) => rank))
    expect(
      ['required', 'guidance', 'recommended'].map((rank) => ranks.filter((one) => one === rank).length),
    ).toEqual([29, 10, 4])
  })

  it('never counts into the level: the same level without it', () => {
    const { 'sskdt-2026': _left, ...answers } = hospital.answers
    const without = {
      ...hospital,
      answers,
      criteriaSets: hospital.criteriaSets.filter(({ id }) => id !== 'sskdt-2026'),
    }
    const sets = newestSets.filter(({ id }) => id !== 'sskdt-2026')
    expect(scoreOf(without, sets).level).toEqual(scoreOf(hospital, newestSets).level)
    expect(scoreOf(without, sets).blocking).toEqual(scoreOf(hospital, newestSets).blocking)
  })

  it('is mostly met by the provincial example, at its beginning in the district one', () => {
    const centre = readJson('src/examples/district-centre.tt54.json') as Assessment
    expect(required(hospital)).toMatchObject({ total: 28, notMet: 1 })
    expect((required(centre)?.met ?? 99) < 10).toBe(true)
  })

  it('has its own paper, found like the others', () => {
    expect(findPaper('assessment', 'healthbook')?.kind).toBe('healthbook')
  })
})
