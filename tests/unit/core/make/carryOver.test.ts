import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { startFrom } from '@/core/make/carryOver'
import { confirmAnswer } from '@/core/edit/answers'
import type { Assessment } from '@/core/types'
import { validateAssessment } from '@/generated/validators'
import { anAssessment, answers } from '../../builders'
import { frozen, tt54 } from '../../fixtures'

const earlier = frozen({
  ...anAssessment()
    .with(
      answers()
        .allMet(tt54)
        .answer('his.2', { note: 'Chỉ ghi chú' })
        .answer('his.3', { verdict: 'unassessed' })
        .items('lis.9', [true]),
    )
    .having({
      evidence: [{ id: 'e1', title: 'Hợp đồng' }],
      actions: [
        { id: 'a1', title: 'Xong', criteria: [], status: 'done' },
        { id: 'a2', title: 'Hủy', criteria: [], status: 'cancelled' },
        { id: 'a3', title: 'Đang làm', criteria: [], status: 'in-progress' },
        { id: 'a4', title: 'Chưa rõ', criteria: [] },
      ],
      programme: { team: { doneOn: '2025-04-10' } },
      interpretations: { 'emr-related': 'kept' },
      history: [{ at: '2024-12-02T00:00:00Z', what: 'Tạo' }],
      snapshot: { 'tt54-2017': {} },
      seal: { algorithm: 'SHA-256', fingerprint: 'f'.repeat(64), sealedAt: '2024-12-02T00:00:00Z' },
      illustrative: true,
    })
    .build(),
  later: 'của tệp cũ',
}) as Assessment

const OPTIONS = { id: 'new-1', now: '2026-11-20T00:00:00Z', assessedOn: '2026-12-01' }
const started = startFrom(earlier, OPTIONS)
const given = (id: string) => started.answers['tt54-2017']?.[id]

describe('Điều 7 khoản 3: the yearly report, begun from the year before', () => {
  it('every verdict is to be confirmed and counts as unassessed', () => {
    expect(given('his.1')).toEqual({ verdict: 'met', unconfirmed: true })
    expect(given('lis.9')).toEqual({ items: { 'lis.9.1': true }, unconfirmed: true })
    const result = assess([tt54], started.answers, { asOf: '2024-12-02', regime: 'as-issued' })
    expect(result.level).toEqual({ lower: 0, upper: 7 })
    expect(result.progress.answered).toBe(0)
  })

  it('a row without a verdict has nothing to confirm', () => {
    expect(given('his.2')).toEqual({ note: 'Chỉ ghi chú' })
    expect(given('his.3')).toEqual({ verdict: 'unassessed' })
  })

  it('once confirmed, an answer counts again', () => {
    const confirmed = confirmAnswer(started, 'tt54-2017', 'his.1')
    expect(
      assess([tt54], confirmed.answers, { asOf: '2024-12-02', regime: 'as-issued' }).progress.answered,
    ).toBe(1)
  })

  it('names the earlier assessment and has an id, a day and times of its own', () => {
    expect(started).toMatchObject({
      id: 'new-1',
      startedFrom: earlier.id,
      assessedOn: '2026-12-01',
      createdAt: OPTIONS.now,
      updatedAt: OPTIONS.now,
    })
  })

  it('takes facility, readings, evidence, programme and open actions along', () => {
    expect(started.facility).toEqual(earlier.facility)
    expect(started.interpretations).toEqual({ 'emr-related': 'kept' })
    expect(started.evidence).toEqual(earlier.evidence)
    expect(started.programme).toEqual(earlier.programme)
    expect(started.actions?.map(({ id }) => id)).toEqual(['a3', 'a4'])
    expect(started.illustrative).toBe(true)
  })

  it('leaves behind what speaks of the earlier file', () => {
    for (const field of ['seal', 'history', 'snapshot', 'later']) expect(started).not.toHaveProperty(field)
  })

  it('is a valid assessment, also from the least one', () => {
    expect(validateAssessment(started)).toBe(true)
    expect(validateAssessment(startFrom(anAssessment().build(), OPTIONS))).toBe(true)
  })
})
