import { describe, expect, it, vi } from 'vitest'
import { seal } from '@/core/seal/seal'
import type { Assessment, CriteriaSet } from '@/core/types'
import { parseAssessment } from '@/files/assessment/parseAssessment'
import { writeAssessmentFile } from '@/files/assessmentFile'
import { openAssessmentFile, type OpenResult } from '@/files/openAssessmentFile'
import type { FileProblem } from '@/files/problems'
import { anAssessment, answers } from '../builders'
import { allSets, tt13, tt54 } from '../fixtures'
import { CONTEXT, ON_SCREEN, json } from './support'

async function opened(bytes: Uint8Array, context = {}): Promise<Extract<OpenResult, { ok: true }>> {
  const result = await openAssessmentFile(bytes, { ...CONTEXT, ...context })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

describe('the preview', () => {
  const assessment = anAssessment()
    .sets(tt54, tt13)
    .on('2026-12-01')
    .under('in-force')
    .with(answers().met('his.1', 'emr.1').unconfirmed('his.2').in('tt13-2025').notMet('t13.1'))
    .having({ facility: { name: 'Bệnh viện A', code: '01234', province: 'An Bình' }, illustrative: true })
    .build()

  it('says whose answers these are, how many there are and what they come to', async () => {
    const { preview } = await opened(writeAssessmentFile(assessment, allSets))
    expect(preview).toMatchObject({
      name: CONTEXT.name,
      id: assessment.id,
      facility: { name: 'Bệnh viện A', code: '01234', province: 'An Bình' },
      assessedOn: '2026-12-01',
      year: 2026,
      regime: 'in-force',
      illustrative: true,
      formatVersion: 1,
      // Of Circular 54 alone: his.1. The list's own answer is never added.
      answered: 1,
      level: { lower: 0, upper: 7 },
      seal: { state: 'absent' },
      differences: null,
    })
    // Section VIII (18) and three more rows have no basis any more.
    const asked = (set: CriteriaSet): number =>
      set.groups.flatMap((group) => group.criteria).filter((row) => row.ask !== false).length +
      set.levels.flatMap((level) => level.milestones).length
    const ended = [
      ...tt54.groups.flatMap((group) => group.criteria),
      ...tt54.levels.flatMap((level) => level.milestones),
    ].filter((row) => row.inForce.to !== null).length
    expect(preview.total).toBe(asked(tt54) - ended)
  })

  it('names every set and whether it is the one at hand', async () => {
    const file = writeAssessmentFile(assessment, allSets)
    const { preview } = await opened(file)
    expect(
      preview.sets.map(({ id, version, state, fingerprint }) => ({ id, version, state, fingerprint })),
    ).toEqual([
      { id: 'tt54-2017', version: '1.0.0', state: 'known', fingerprint: 'equal' },
      { id: 'tt13-2025', version: '1.0.0', state: 'known', fingerprint: 'equal' },
    ])
    expect(preview.sets[0]?.entry?.title.vi).toContain('54/2017')
    const without = await opened(file, { sets: [tt54] })
    expect(without.preview.sets[1]).toMatchObject({ state: 'unknown', fingerprint: 'different' })
    expect(without.preview.notices.map(({ code }) => code)).toContain('unknown-set')
  })

  it('loads the sets a file names when it is given a loader', async () => {
    const load = vi.fn(() => Promise.resolve(allSets))
    const { preview } = await opened(writeAssessmentFile(assessment, allSets), { sets: load })
    expect(load).toHaveBeenCalledExactlyOnceWith(
      expect.arrayContaining([expect.objectContaining({ id: 'tt54-2017' })]),
    )
    expect(preview.level).toEqual({ lower: 0, upper: 7 })
  })

  it('shows what differs from what is on screen', async () => {
    const theirs: Assessment = {
      ...ON_SCREEN,
      answers: answers().notMet('his.1').met('lis.2').notApplicable('his.22').build(),
    }
    const { preview } = await opened(writeAssessmentFile(theirs, allSets), { current: ON_SCREEN })
    expect(preview.differences?.answers.map(({ id, verdicts }) => ({ id, verdicts }))).toEqual([
      { id: 'his.1', verdicts: { before: 'met', after: 'not-met' } },
      { id: 'lis.2', verdicts: { before: 'not-met', after: 'met' } },
    ])
    expect(preview.differences?.facility).toEqual([])
    const same = await opened(writeAssessmentFile(ON_SCREEN, allSets), { current: ON_SCREEN })
    expect(same.preview.differences?.same).toBe(true)
  })

  it('checks the seal', async () => {
    const sealed = seal(assessment, allSets, { sealedAt: '2026-12-02T00:00:00Z' })
    expect((await opened(writeAssessmentFile(sealed, allSets))).preview.seal.state).toBe('valid')
    const changed = { ...sealed, targetLevel: 1 }
    expect((await opened(writeAssessmentFile(changed, allSets))).preview.seal.state).toBe('broken')
  })

  it('passes on what scoring says of the answers', async () => {
    const odd = anAssessment().with(answers().notApplicable('his.22', '').notApplicable('his.1')).build()
    const { preview } = await opened(writeAssessmentFile(odd, allSets))
    expect(preview.answerProblems.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'not-applicable-not-allowed his.1',
      'not-applicable-without-reason his.22',
    ])
  })
})

describe('a made-up older format', () => {
  it('is brought to the current one on opening, seal checked on what was written', () => {
    const current = anAssessment().with(answers().met('his.1')).build()
    const { assessedOn, ...rest } = current
    const old = { ...rest, formatVersion: 1, day: assessedOn, more: { kept: true } }
    const upgraded = {
      current: 2,
      steps: [
        {
          from: 1,
          validate: (value: Record<string, unknown>): FileProblem[] =>
            typeof value.day === 'string'
              ? []
              : [{ code: 'missing-field', path: '/day', params: { field: 'day' } }],
          migrate: ({ day, ...value }: Record<string, unknown>) => ({ ...value, assessedOn: day }),
        },
      ],
    }
    // The schema of today still says version 1, so the only thing left to complain about is the number itself.
    expect(parseAssessment(json(old), upgraded)).toEqual({
      ok: false,
      problems: [{ code: 'value-not-allowed', path: '/formatVersion', params: { allowed: '1' } }],
    })
    expect(parseAssessment(json({ ...old, day: 5 }), upgraded)).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-field', path: '/day' }],
    })
  })
})

describe('problems of a file', () => {
  it('name every place, at most fifty, and say that there are more', () => {
    const wrong = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`x.${index}`, { verdict: 'yes' }]),
    )
    const result = parseAssessment(json({ ...anAssessment().build(), answers: { 'tt54-2017': wrong } }))
    const problems = result.ok ? [] : result.problems
    expect(problems).toHaveLength(51)
    expect(problems[0]).toEqual({
      code: 'value-not-allowed',
      path: '/answers/tt54-2017/x.0/verdict',
      params: { allowed: 'met, not-met, not-applicable, unassessed' },
    })
    expect(problems[50]?.code).toBe('more-problems')
  })

  it('have the place in the whole list, however long it is', () => {
    const evidence = Array.from({ length: 250 }, (_, index) => ({
      id: `e${index}`,
      title: index === 207 ? 7 : 'x',
    }))
    expect(parseAssessment(json({ ...anAssessment().build(), evidence }))).toEqual({
      ok: false,
      problems: [{ code: 'wrong-value-type', path: '/evidence/207/title', params: { expected: 'string' } }],
    })
  })

  it('of different parts are all there', () => {
    const broken = {
      ...anAssessment().build(),
      regime: 'x',
      facility: {},
      history: [{ at: 'x', what: '' }],
      snapshot: { a: { b: {} } },
    }
    const result = parseAssessment(json(broken))
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'malformed-text /history/0/at',
      'missing-field /facility/name',
      'missing-field /snapshot/a/b/title',
      'value-not-allowed /regime',
    ])
  })
})
