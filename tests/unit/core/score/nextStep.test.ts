import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { nextStep } from '@/core/score/nextStep'
import { setProgress } from '@/core/score/setProgress'
import type { Assessment } from '@/core/types'
import { answers, askedIds } from '../../builders'
import { tt13, tt54 } from '../../components/sets'

const sets = [tt54, tt13]
const OPTIONS = { asOf: '2024-12-02', regime: 'as-issued' } as const
function stepOf(
  given: Partial<Assessment>,
  errors: number | null = 0,
  seal: 'valid' | 'broken' | null = null,
) {
  const one = {
    facility: { name: 'Bệnh viện' },
    targetLevel: 6,
    answers: {},
    ...given,
  } as Assessment
  return nextStep(one, sets, assess(sets, one.answers, OPTIONS), errors, seal)
}

describe('the one next step', () => {
  it('begins with whose assessment it is', () => {
    expect(stepOf({ facility: { name: ' ' } })).toEqual({ kind: 'facts' })
  })

  it('asks first for what decides the next level (Article 4(3)), and says how many', () => {
    const given = answers().allMet(tt54).unassessed('lis.10', 'infrastructure.1')
    const step = stepOf({ answers: given.build() })
    expect(step).toMatchObject({ kind: 'row', level: 1, count: 1, entry: { id: 'infrastructure.1' } })
  })

  it('goes on to rows that decide nothing yet, and never to a list beside the circular', () => {
    const given = answers().allMet(tt54).notMet('infrastructure.1').unassessed('lis.10')
    expect(stepOf({ answers: given.build() })).toMatchObject({
      kind: 'row',
      level: null,
      entry: { id: 'lis.10' },
    })
    expect(stepOf({ answers: answers().allMet(tt54).build() }).kind).not.toBe('row')
  })

  it('asks to assess again what the plan has done, then for errors, plan, seal', () => {
    const unmet = answers().allMet(tt54).notMet('lis.10').build()
    const action = { id: 'a', title: 'x', criteria: ['lis.10'] }
    expect(stepOf({ answers: unmet, actions: [{ ...action, status: 'done' }] })).toMatchObject({
      kind: 'again',
      entry: { id: 'lis.10' },
    })
    expect(stepOf({ answers: unmet, actions: [{ ...action, status: 'in-progress' }] }, 2)).toEqual({
      kind: 'errors',
      count: 2,
    })
    expect(stepOf({ answers: unmet }).kind).toBe('plan')
    expect(stepOf({ answers: unmet, actions: [action] }).kind).toBe('seal')
  })

  it('a seal that holds leads to the papers, one that broke to sealing again', () => {
    const done = answers().allMet(tt54).build()
    const seal = {
      algorithm: 'SHA-256',
      fingerprint: '0'.repeat(64),
      sealedAt: '2026-12-01T00:00:00Z',
    } as const
    expect(stepOf({ answers: done, seal }, 0, 'valid')).toEqual({ kind: 'papers' })
    expect(stepOf({ answers: done, seal }, 0, 'broken')).toEqual({ kind: 'seal', again: true })
    expect(stepOf({ answers: done })).toEqual({ kind: 'seal', again: false })
  })
})

describe('how far a set is', () => {
  it('counts the rows of one list only', () => {
    const result = assess(sets, answers().allMet(tt54).build(), OPTIONS)
    const asked = askedIds(tt54).length
    expect(setProgress(tt54, result)).toEqual({
      answered: asked,
      met: asked,
      notMet: 0,
      open: 0,
      total: asked,
    })
    expect(setProgress(tt13, result).answered).toBe(0)
  })
})
