import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { acceptProposal, proposalsOf, type Declaration } from '@/core/plan/proposals'
import { vendorGaps, vendorQuestion } from '@/core/plan/vendorGaps'
import type { Assessment, CriteriaSet } from '@/core/types'
import { validateAssessment, validateVendorReply } from '@/generated/validators'
import type { VendorReply, VendorRow } from '@/generated/formats'
import { anAssessment, answers } from '../../builders'
import { frozen, tt54 } from '../../fixtures'
import { tinySet } from '../../tinySet'
import { action } from './builders'

const OPTIONS = { asOf: '2026-11-23', regime: 'as-issued' } as const
const resultOf = (sets: readonly CriteriaSet[], assessment: Assessment) =>
  assess(sets, assessment.answers, OPTIONS)

describe('vendorGaps', () => {
  const assessment = anAssessment()
    .with(answers().allMet(tt54).notMet('his.17', 'his.19', 'lis.3').items('lis.9', [true, false, true]))
    .having({
      actions: [
        action('v', { criteria: ['his.17', 'his.1'], by: 'vendor', due: '2027-03-01' }),
        action('b', { criteria: ['his.17', 'lis.9'], by: 'both', due: '2027-01-01' }),
        action('h', { criteria: ['his.19'], by: 'hospital' }),
        action('x', { criteria: ['lis.3'], by: 'vendor', status: 'cancelled' }),
      ],
    })
    .build()
  const result = resultOf([tt54], assessment)
  const gapsOf = (...chosen: string[]) => vendorGaps([tt54], result, assessment.actions ?? [], chosen)

  it('are the missing rows of the open actions of the vendor, or of both', () => {
    expect(
      gapsOf().map(({ entry, due, actions }) => [entry.id, due, actions.map(({ id }) => id).join()]),
    ).toEqual([
      ['his.17', '2027-01-01', 'v,b'],
      ['lis.9', '2027-01-01', 'b'],
    ])
  })

  it('and those chosen besides, unless they are met', () => {
    expect(gapsOf('lis.3', 'his.2').map(({ entry }) => entry.id)).toEqual(['his.17', 'lis.3', 'lis.9'])
  })

  it('make a question that fits the schema and asks only about missing items', () => {
    const question = vendorQuestion(assessment, gapsOf(), {
      vendor: { name: 'Công ty X' },
      replyBy: '2026-12-15',
      language: 'vi',
    })
    expect(validateVendorReply(question)).toBe(true)
    expect(question.rows.map(({ id }) => id)).toEqual(['his.17', 'lis.9'])
    const missing = result.entries['lis.9']!.missingItems
    expect(missing.length).toBeGreaterThan(0)
    expect(question.rows[1]?.items?.map(({ id }) => id)).toEqual(missing)
    expect(question.rows.every((row) => row.answer === undefined)).toBe(true)
  })
})

describe('proposals', () => {
  const set = tinySet({
    groups: { g: { criteria: [{}, { items: 2 }, {}, { ask: false }] } },
    levels: [{ requires: { g: '1' } }],
  })
  const assessment = frozen(
    anAssessment()
      .sets(set)
      .with(
        answers(set.id).notMet('g.1').items('g.2', [true, false], { note: 'Đã xem ngày 01/11.' }).met('g.3'),
      )
      .build(),
  )
  const reply = (...rows: Partial<VendorRow>[]): VendorReply => ({
    format: 'tt54-vendor-reply',
    formatVersion: 1,
    assessment: assessment.id,
    facility: { name: 'Bệnh viện' },
    vendor: { name: 'Công ty X' },
    rows: rows.map((row) => ({ set: set.id, id: 'g.1', title: '…', ...row })),
  })
  const proposed = (...rows: Partial<VendorRow>[]) =>
    proposalsOf([set], assessment, resultOf([set], assessment), reply(...rows))
  const words = (fields: Partial<Declaration> = {}): Declaration => ({
    note: 'Do nhà cung cấp khai.',
    evidence: null,
    ...fields,
  })

  it('lie beside the answers and change nothing by themselves', () => {
    const { proposals, unknown, unanswered, otherAssessment } = proposed(
      { answer: 'met', evidence: ' Màn hình 3 ', by: '2027-01-01' },
      { id: 'g.3', answer: 'met' },
      { id: 'g.2' },
      { id: 'g.9', answer: 'met' },
      { id: 'g.4', answer: 'met' },
      { set: 'other', answer: 'met' },
    )
    expect(
      proposals.map(({ entry, verdict, current, agrees, evidence, by }) => [
        entry.id,
        verdict,
        current,
        agrees,
        evidence,
        by,
      ]),
    ).toEqual([
      ['g.1', 'met', 'not-met', false, 'Màn hình 3', '2027-01-01'],
      ['g.3', 'met', 'met', true, '', null],
    ])
    expect(unanswered.map(({ id }) => id)).toEqual(['g.2'])
    expect(unknown.map((row) => `${row.set}/${row.id}`)).toEqual([
      `${set.id}/g.9`,
      `${set.id}/g.4`,
      'other/g.1',
    ])
    expect(otherAssessment).toBe(false)
  })

  it('a reply to another assessment is said to be one', () => {
    expect(
      proposalsOf([set], assessment, resultOf([set], assessment), { ...reply(), assessment: 'other' })
        .otherAssessment,
    ).toBe(true)
  })

  it('accepting one gives the verdict with the mark, and only there', () => {
    const [proposal] = proposed({ answer: 'met' }).proposals
    const after = acceptProposal(assessment, proposal!, words())
    expect(after.answers[set.id]?.['g.1']).toEqual({ verdict: 'met', note: 'Do nhà cung cấp khai.' })
    expect(after.answers[set.id]?.['g.2']).toBe(assessment.answers[set.id]?.['g.2'])
    expect(resultOf([set], after).entries['g.1']?.verdict).toBe('met')
  })

  it('items are taken one by one; the facility’s own note stays', () => {
    const [proposal] = proposed({
      id: 'g.2',
      items: [
        { id: 'g.2.2', title: '…', answer: 'met' },
        { id: 'strange', title: '…', answer: 'met' },
      ],
    }).proposals
    expect(proposal).toMatchObject({ verdict: null, items: { 'g.2.2': 'met' }, agrees: false })
    expect(acceptProposal(assessment, proposal!, words()).answers[set.id]?.['g.2']).toEqual({
      items: { 'g.2.1': true, 'g.2.2': true },
      note: 'Đã xem ngày 01/11.\nDo nhà cung cấp khai.',
    })
  })

  it('what the vendor refers to goes into the evidence register, linked, once', () => {
    const [proposal] = proposed({ answer: 'met' }).proposals
    const declaration = words({
      evidence: { id: 'e1', title: 'Sổ tay, trang 7', note: 'Do nhà cung cấp khai.', holder: 'Công ty X' },
    })
    const once = acceptProposal(assessment, proposal!, declaration)
    expect(once.evidence).toEqual([
      {
        id: 'e1',
        title: 'Sổ tay, trang 7',
        note: 'Do nhà cung cấp khai.',
        holder: 'Công ty X',
        kind: 'other',
      },
    ])
    expect(once.answers[set.id]?.['g.1']?.evidence).toEqual(['e1'])
    const twice = acceptProposal(once, proposal!, words({ evidence: { ...declaration.evidence!, id: 'e2' } }))
    expect(twice.answers).toEqual(once.answers)
    expect(twice.evidence).toHaveLength(1)
    expect(validateAssessment(once)).toBe(true)
  })

  it('a note that is full loses its own end, never the mark', () => {
    const full = frozen(
      anAssessment()
        .sets(set)
        .with(answers(set.id).answer('g.1', { note: 'x'.repeat(20_000) }))
        .build(),
    )
    const [proposal] = proposed({ answer: 'not-met' }).proposals
    const note = acceptProposal(full, proposal!, words()).answers[set.id]?.['g.1']?.note
    expect(note).toHaveLength(20_000)
    expect(note?.endsWith('Do nhà cung cấp khai.')).toBe(true)
  })

  it('an answer carried over and unconfirmed is not the same as a declared one', () => {
    const carried = frozen(anAssessment().sets(set).with(answers(set.id).unconfirmed('g.1')).build())
    const { proposals } = proposalsOf([set], carried, resultOf([set], carried), reply({ answer: 'met' }))
    expect(proposals[0]?.agrees).toBe(false)
    expect(
      acceptProposal(carried, proposals[0]!, words()).answers[set.id]?.['g.1']?.unconfirmed,
    ).toBeUndefined()
  })
})
