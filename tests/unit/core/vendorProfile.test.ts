import { describe, expect, it } from 'vitest'
import { proposalsOf } from '@/core/plan/proposals'
import { scoreOf } from '@/core/score/scoreOf'
import { findEntry } from '@/core/sets/criteria'
import { declare, emptyProfile, functionOf, profileOfReply, replyOf } from '@/core/vendors/profile'
import { softwareLevels } from '@/core/vendors/softwareLevel'
import { parseVendorProfile, writeVendorProfile } from '@/files/vendor/vendorProfileFile'
import type { VendorProfile } from '@/generated/formats'
import { anAssessment, answers } from '../builders'
import { frozen, tt54 } from '../fixtures'

const entry = (id: string) => findEntry([tt54], id)!
const words = { language: 'vi', functionWord: 'Chức năng', screenWord: 'Màn hình' } as const
const ofRank = (group: string, ranks: readonly string[]): string[] =>
  tt54.groups
    .find(({ id }) => id === group)!
    .criteria.filter(({ rank }) => ranks.includes(rank))
    .map(({ id }) => id)
const product = (ids: readonly string[]) =>
  frozen(
    ids.reduce<VendorProfile>((profile, id) => declare(profile, entry(id), { answer: 'met' }), {
      ...emptyProfile('p1'),
      vendor: 'Công ty A',
      product: 'HIS A',
      version: '5.2',
    }),
  )

describe('a vendor’s profile', () => {
  it('is edited row by row; what is emptied is not listed', () => {
    const one = declare(emptyProfile('p'), entry('his.3'), { answer: 'met', screen: 'Khám › Kê đơn' })
    expect(functionOf(one, entry('his.3'))).toEqual({
      set: 'tt54-2017',
      id: 'his.3',
      answer: 'met',
      screen: 'Khám › Kê đơn',
    })
    expect(declare(one, entry('his.3'), { answer: undefined, screen: '' }).functions).toEqual([])
  })

  it('comes back from its file, and a file of another kind is refused by name', () => {
    const profile = product(['his.3'])
    const back = parseVendorProfile(writeVendorProfile(profile))
    expect(back).toEqual({ ok: true, value: profile })
    const other = parseVendorProfile(new TextEncoder().encode('{"format":"tt54-assessment"}'))
    expect(other).toMatchObject({ ok: false, problems: [{ code: 'not-vendor-profile' }] })
  })

  it('is used in two hospitals as proposals, and changes no answer of either', () => {
    const profile = declare(product(['his.3', 'his.4']), entry('his.3'), {
      name: 'Kê đơn',
      screen: 'Khám › Kê đơn',
    })
    for (const [name, met] of [
      ['Bệnh viện A', 'his.3'],
      ['Bệnh viện B', 'his.4'],
    ] as const) {
      const assessment = frozen(
        anAssessment().with(answers().met(met)).having({ facility: { name } }).build(),
      )
      const reply = replyOf(profile, assessment, [tt54], words)
      const found = proposalsOf([tt54], assessment, scoreOf(assessment, [tt54]), reply)
      expect(found.otherAssessment).toBe(false)
      expect(found.proposals.map(({ entry: { id }, agrees }) => [id, agrees])).toEqual([
        ['his.3', met === 'his.3'],
        ['his.4', met === 'his.4'],
      ])
      expect(found.proposals[0]).toMatchObject({
        evidence: 'Khám › Kê đơn',
        note: 'Chức năng: Kê đơn. Màn hình: Khám › Kê đơn.',
      })
      expect(reply.facility).toEqual({ name })
    }
  })

  it('is kept from a reply without anything of the hospital that asked', () => {
    const reply = {
      format: 'tt54-vendor-reply',
      formatVersion: 1,
      assessment: 'a',
      facility: { name: 'Bệnh viện A' },
      vendor: { name: 'Công ty A', product: 'HIS A' },
      rows: [
        { set: 'tt54-2017', id: 'his.3', title: '', answer: 'met', note: 'Giá 2 tỷ cho Bệnh viện A' },
        { set: 'tt54-2017', id: 'his.4', title: '' },
      ],
    } as const
    const kept = profileOfReply({ ...reply, rows: [...reply.rows] }, 'p', [tt54])
    expect(kept.functions).toEqual([{ set: 'tt54-2017', id: 'his.3', answer: 'met' }])
    expect(JSON.stringify(kept)).not.toContain('Bệnh viện A')
  })
})

describe('the level of one software (Circular 54/2017, Appendix I: the scale of its group)', () => {
  const view = { asOf: '2024-12-01', regime: 'as-issued' } as const
  const HIS = ['1', '2', '3', '4', '5', '6', '7']

  it.each([
    [HIS.slice(0, 6), '6', '7'],
    [HIS, '7', null],
    [['2'], null, '1'],
  ])('HIS with all criteria of ranks %j is at %s', (ranks, rank, next) => {
    const [his, ...others] = softwareLevels(product(ofRank('his', ranks)), [tt54], view)
    expect(others).toEqual([])
    expect([his?.group.id, his?.rank, his?.next?.rank ?? null]).toEqual(['his', rank, next])
  })

  it('names what the next rank lacks: declared as missing, or not declared', () => {
    const [first = '', ...rest] = ofRank('lis', ['basic'])
    const profile = declare(product(rest), entry(first), { answer: 'not-met' })
    const [lis] = softwareLevels(profile, [tt54], view)
    expect(lis?.rank).toBeNull()
    expect(lis?.next?.missing.map(({ id }) => id)).toEqual([first])
  })
})
