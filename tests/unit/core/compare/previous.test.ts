import { describe, expect, it } from 'vitest'
import { changesSince, previousOf } from '@/core/compare/previous'
import { scoreOf } from '@/core/score/scoreOf'
import { submit } from '@/core/seal/submit'
import type { Assessment } from '@/core/types'
import { papersFrom } from '@/reports/registry'
import { anAssessment } from '../../builders'
import { catalogue, newestTt54 } from '../../fixtures'
import { strictWords } from '../../reports/aReport'
import { modelText, squeeze } from '../../reports/paperText'

const facility = { name: 'Bệnh viện Đa khoa Hương Sơn', code: '01234', province: 'Hương Sơn' }
const sets = [newestTt54]
const on = (day: string, id: string): Assessment => ({
  ...anAssessment().sets(newestTt54).on(day).under('in-force').having({ facility }).build(),
  id,
})
const lost = 'infrastructure.1'
const gained = 'infrastructure.2'
const withAnswers = (assessment: Assessment, met: string, notMet: string): Assessment => ({
  ...assessment,
  answers: { [newestTt54.id]: { [met]: { verdict: 'met' }, [notMet]: { verdict: 'not-met' } } },
})

describe('the state of an earlier year', () => {
  const now = on('2027-12-01', 'now')

  it('is that of the newest earlier year of the same facility', () => {
    const other = { ...on('2026-12-05', 'other'), facility: { ...facility, code: '99999' } }
    const known = [on('2024-12-01', 'a'), on('2026-11-01', 'b'), on('2027-03-01', 'this year'), other]
    expect(previousOf(now, known)?.id).toBe('b')
  })

  it('is the sealed one of its year, though a draft is later', () => {
    const sealed = submit(on('2026-11-01', 'sealed'), sets, { sealedAt: '2026-11-02T00:00:00Z' })
    expect(previousOf(now, [on('2026-12-20', 'draft'), sealed])?.id).toBe('sealed')
  })

  it('is never made-up data beside true ones, nor that of a facility without a name', () => {
    expect(previousOf(now, [{ ...on('2026-12-01', 'x'), illustrative: true }])).toBeUndefined()
    const unnamed = { ...now, facility: { name: '' } }
    expect(previousOf(unnamed, [{ ...on('2026-12-01', 'y'), facility: { name: '' } }])).toBeUndefined()
  })

  it('names what is newly met and what is no longer, and the report says both', () => {
    const was = withAnswers(on('2026-12-01', 'was'), lost, gained)
    const is = withAnswers(now, gained, lost)
    const previous = { assessment: was, sets, result: scoreOf(was, sets) }
    const result = scoreOf(is, sets)
    const changes = changesSince(previous, { sets, result })
    expect(changes?.gained.map(({ id }) => id)).toEqual([gained])
    expect(changes?.lost.map(({ id }) => id)).toEqual([lost])
    const build = papersFrom('assessment').find(({ kind }) => kind === 'gap')!.build
    const input = {
      assessment: is,
      sets,
      catalogue,
      result,
      target: 6,
      language: 'vi',
      today: '2027-12-02',
    } as const
    const text = (given: object): string => {
      const made = build({ ...input, t: strictWords('vi'), length: 'director', ...given })
      return made.ok ? modelText(made.document) : ''
    }
    const words = squeeze('1 nội dung mới đạt, 1 nội dung không còn đạt.')
    expect(text({ previous })).toContain(words)
    expect(text({ previous })).toContain(squeeze('So với ngày 01/12/2026'))
    expect(text({})).not.toContain(squeeze('So với ngày'))
  })
})
