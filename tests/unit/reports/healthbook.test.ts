import { describe, expect, it } from 'vitest'
import { scoreOf } from '@/core/score/scoreOf'
import { listProgress } from '@/core/score/listProgress'
import type { Assessment } from '@/core/types'
import { findPaper } from '@/reports/registry'
import { countPages } from '@/reports/layout/countPages'
import { catalogue, healthBook, newestSets, readJson, releasedSets } from '../fixtures'
import { strictWords } from './aReport'

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

  it.each([
    ['provincial-hospital', 5],
    ['district-centre', 7],
  ])('is short and in the form of a report: %s, at most %i pages', (name, most) => {
    const assessment = readJson(`src/examples/${name}.tt54.json`) as Assessment
    const sets = assessment.criteriaSets.flatMap(({ id, version }) =>
      releasedSets.filter((set) => set.id === id && set.version === version),
    )
    const made = findPaper('assessment', 'healthbook')?.build({
      assessment,
      sets,
      catalogue,
      result: scoreOf(assessment, sets),
      target: 6,
      language: 'vi',
      today: '2026-12-02',
      t: strictWords('vi'),
    })
    if (!made?.ok) throw new Error('No paper')
    expect(countPages(made.document.blocks, 'vi')).toBeLessThanOrEqual(most)
    // Form 1.4: one signature beside Nơi nhận, nothing at the foot of a page that is signed.
    const signed = made.document.blocks.find(({ kind }) => kind === 'signatures')
    expect(signed).toMatchObject({ signers: [{}], recipients: {} })
    expect(made.document.footer.place).toBe('last')
  })
})
