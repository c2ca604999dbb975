import { describe, expect, it } from 'vitest'
import { rowOf } from '@/core/rollup/rowOf'
import { assess } from '@/core/score/assess'
import { conclusionStanding } from '@/core/score/conclusionStanding'
import { verifySubmission } from '@/core/seal/verifySubmission'
import type { Assessment } from '@/core/types'
import { flatRow } from '@/files/rollup/flatRow'
import { scoreJson } from '@/cli/output/scoreJson'
import { anAssessment } from '../../builders'
import { tt13, tt46, tt54 } from '../../fixtures'

const sets = [tt54, tt46, tt13]
/** Circular 46/2018 lapsed on 06/06/2025 (Circular 13/2025/TT-BYT, Article 4): its conclusions are no right after it. */
const AFTER = '2026-12-01'
const BEFORE = '2025-06-01'

const submission = (assessedOn: string): Assessment => ({
  ...anAssessment().build(),
  criteriaSets: sets.map(({ id, version }) => ({ id, version })),
  assessedOn,
  regime: 'in-force',
})

describe('a lapsed conclusion is no verdict on any surface', () => {
  const ids = (tt46.conclusions ?? []).map(({ id }) => id)

  it('has conclusions to look at', () => {
    expect(ids.length).toBeGreaterThan(0)
  })

  it('in force: null with the reason, though an empty list would be met', () => {
    const { conclusions } = assess(sets, {}, { asOf: AFTER, regime: 'in-force' })
    for (const id of ids) {
      const result = conclusions[id]
      expect(result && conclusionStanding(result, 'in-force')).toEqual({ verdict: null, reason: 'lapsed' })
    }
  })

  it('as issued: history, with the verdict its rows come to', () => {
    const { conclusions } = assess(sets, {}, { asOf: AFTER, regime: 'as-issued' })
    for (const id of ids) {
      const result = conclusions[id]
      expect(result && conclusionStanding(result, 'as-issued')).toEqual({
        verdict: 'unassessed',
        reason: 'lapsed',
      })
    }
  })

  it('while its rule is in force it is a verdict', () => {
    const { conclusions } = assess(sets, {}, { asOf: BEFORE, regime: 'in-force' })
    for (const id of ids) {
      const result = conclusions[id]
      expect(result && conclusionStanding(result, 'in-force').reason).toBeNull()
    }
  })

  it('roll-up: null in the columns in force, never met by an empty list', () => {
    const one = submission(AFTER)
    const verification = verifySubmission(one, sets, { state: 'absent' })
    const row = rowOf(one, verification, { path: 'a', sets, today: AFTER })
    for (const id of ids) expect(row.views['in-force'].conclusions[id]?.verdict).toBeNull()
    const flat = Object.entries(flatRow(row, sets)).filter(([key]) => key.startsWith('in_force_conclusion_'))
    expect(flat.length).toBe(ids.length)
    expect(flat.map(([, value]) => value)).toEqual(ids.map(() => null))
  })

  it('score --json: null bounds and the reason', () => {
    const one = submission(AFTER)
    const result = assess(sets, one.answers, { asOf: AFTER, regime: 'in-force' })
    const told = scoreJson({ assessment: one, sets, result, problems: [], notices: [] })
    for (const id of ids)
      expect(told.conclusions[id]).toMatchObject({
        lower: null,
        upper: null,
        inForce: false,
        reason: 'lapsed',
      })
  })
})
