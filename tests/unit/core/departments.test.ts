import { describe, expect, it } from 'vitest'
import { joinAssessments } from '@/core/compare/join'
import { departmentBoard, rowState } from '@/core/departments/board'
import { departmentNames, proposedOwners } from '@/core/departments/proposed'
import { takeReturned } from '@/core/departments/takeReturned'
import {
  assignRows,
  markChecked,
  markReturned,
  markSent,
  renameDepartment,
  setPerson,
} from '@/core/edit/assignments'
import { ownerOf } from '@/core/edit/owners'
import { startFrom } from '@/core/make/carryOver'
import { entriesOf, findEntry } from '@/core/sets/criteria'
import { scoreOf } from '@/core/score/scoreOf'
import type { Assessment } from '@/core/types'
import type { Owners } from '@/generated/formats'
import ownersFile from '../../../criteria/owners/1.0.0.json'
import { anAssessment, answers } from '../builders'
import { frozen, tt54 } from '../fixtures'

const owners = ownersFile as unknown as Owners
const place = (id: string) => ({ setId: 'tt54-2017', id })
const LAB = ['lis.1', 'lis.2', 'lis.3'].map(place)
const before = frozen(anAssessment().with(answers().met('lis.1')).build())
const board = (assessment: Assessment, today = '2026-12-01') =>
  departmentBoard(assessment, [tt54], scoreOf(assessment, [tt54]), today)
const lab = (assessment: Assessment, today?: string) =>
  board(assessment, today).find(({ name }) => name === 'Khoa Xét nghiệm')!

describe('rows given to departments', () => {
  const given = frozen(assignRows(before, LAB, 'Khoa Xét nghiệm'))

  it('many at once, no answer touched; given elsewhere, what was sent goes with the old name', () => {
    expect(LAB.map(({ id }) => ownerOf(given, 'tt54-2017', id))).toEqual(Array(3).fill('Khoa Xét nghiệm'))
    expect(given.answers).toBe(before.answers)
    const sent = markSent(setPerson(given, LAB, 'BS. An'), LAB, { on: '2026-11-20', form: 'xlsx' })
    const moved = assignRows(sent, [place('lis.2')], 'Khoa Huyết học')
    expect(moved.assignments?.['tt54-2017']).toEqual({
      'lis.1': { person: 'BS. An', sentOn: '2026-11-20', form: 'xlsx' },
      'lis.3': { person: 'BS. An', sentOn: '2026-11-20', form: 'xlsx' },
    })
    expect(assignRows(sent, LAB, '')).toEqual(before)
  })

  it('called otherwise they keep person and state', () => {
    const sent = markSent(given, LAB, { on: '2026-11-20', form: 'paper', due: '2026-11-28' })
    const renamed = renameDepartment(sent, 'Khoa Xét nghiệm', 'Khoa XN')
    expect(ownerOf(renamed, 'tt54-2017', 'lis.1')).toBe('Khoa XN')
    expect(renamed.assignments).toBe(sent.assignments)
  })

  it('the board says who has returned what, the late ones first', () => {
    expect(lab(before)).toBeUndefined()
    expect(lab(given)).toMatchObject({
      state: 'direct',
      answered: 1,
      left: [{ id: 'lis.2' }, { id: 'lis.3' }],
    })
    const sent = markSent(given, LAB, { on: '2026-11-20', form: 'xlsx', due: '2026-11-28' })
    expect(lab(sent, '2026-11-28')).toMatchObject({ state: 'waiting', lateDays: 0, dueOn: '2026-11-28' })
    expect(lab(sent)).toMatchObject({ state: 'late', lateDays: 3, form: 'xlsx', sentOn: '2026-11-20' })
    const both = assignRows(sent, [place('his.1')], 'Khoa Dược')
    expect(board(both).map(({ name }) => name)).toEqual(['Khoa Xét nghiệm', 'Khoa Dược', null])
    const part = markReturned(sent, LAB.slice(0, 1), '2026-11-27')
    expect(lab(part, '2026-11-28')).toMatchObject({ state: 'part', returned: 1, returnedOn: '2026-11-27' })
    const all = markReturned(part, LAB, '2026-11-30')
    expect(lab(all)).toMatchObject({ state: 'all', returned: 3, returnedOn: '2026-11-30' })
    const checked = markChecked(all, LAB, '2026-12-01')
    expect(lab(checked)).toMatchObject({ state: 'checked', checked: 3 })
    expect(rowState(checked, findEntry([tt54], 'lis.1')!)).toBe('checked')
    expect(markChecked(checked, LAB, null)).toEqual(all)
  })

  it('counts every asked row once, given or not', () => {
    const shown = board(given).flatMap(({ entries }) => entries.map(({ id }) => id))
    const asked = entriesOf(tt54).filter(
      ({ asked: isAsked, id }) => isAsked && scoreOf(given, [tt54]).entries[id]?.counts,
    )
    expect([...shown].sort()).toEqual(asked.map(({ id }) => id).sort())
  })

  it('next year starts with owners and people, and nothing counts as sent', () => {
    const sent = markReturned(
      markSent(setPerson(given, [place('lis.1')], 'BS. An'), LAB, { on: '2026-11-20', form: 'xlsx' }),
      LAB,
      '2026-11-25',
    )
    const next = startFrom(sent, { id: 'n', now: '2027-11-01T00:00:00Z', assessedOn: '2027-11-01' })
    expect(next.owners).toEqual(given.owners)
    expect(next.assignments).toEqual({ 'tt54-2017': { 'lis.1': { person: 'BS. An' } } })
  })
})

describe('proposals of the data', () => {
  it('take the facility’s own names, and who takes over where it has no such department', () => {
    const names = departmentNames(owners, ['Phòng CNTT', 'KHTH', 'Khoa xét nghiệm'], 'vi')
    expect(names.get('it')).toBe('Phòng CNTT')
    expect(names.get('planning')).toBe('KHTH')
    expect(names.get('laboratory')).toBe('Khoa xét nghiệm')
    // No Khoa Huyết học: the laboratory takes over (fallbacks of the data).
    expect(names.get('blood')).toBe('Khoa xét nghiệm')
    expect(names.get('pharmacy')).toBe('Khoa Dược')
  })

  it('never for a row that has an owner; rows on which hospitals differ are marked', () => {
    const own = assignRows(before, [place('lis.1')], 'Khoa A')
    const entries = entriesOf(tt54)
    const found = proposedOwners(own, entries, owners, 'vi')
    expect(found.some(({ entry }) => entry.id === 'lis.1')).toBe(false)
    const rows = owners.sets.find(({ id }) => id === 'tt54-2017')!.rows
    expect(found.filter(({ varies }) => varies)).toHaveLength(
      rows.filter(({ confidence }) => confidence === 'varies').length,
    )
  })
})

describe('what comes back is added', () => {
  const start = frozen(
    anAssessment()
      .with(
        answers()
          .notMet('lis.1')
          .answer('lis.2', { verdict: 'met', note: 'cũ', unconfirmed: true })
          .answer('lis.3', { note: 'Đã hỏi' }),
      )
      .build(),
  )
  const change = (id: string, after: object) => ({
    set: 'tt54-2017',
    id,
    before: start.answers['tt54-2017']?.[id] ?? null,
    after,
    fields: [],
  })
  const returned = {
    changes: [
      change('lis.1', { verdict: 'met', note: 'Mới' }),
      change('lis.3', { verdict: 'met', note: 'Khác', evidence: ['table-1'] }),
    ],
    evidence: [{ id: 'table-1', title: 'Hợp đồng 12' }],
    answered: LAB,
    people: [{ place: place('lis.1'), name: 'BS. An' }],
  }

  it('an answer that differs is kept and named; what was empty is filled; last year’s is confirmed', () => {
    const { assessment, added, differing } = takeReturned(start, returned, {
      day: '2026-11-27',
      replacing: false,
    })
    expect(assessment.answers['tt54-2017']).toEqual({
      'lis.1': { verdict: 'not-met', note: 'Mới' },
      'lis.2': { verdict: 'met', note: 'cũ' },
      'lis.3': { verdict: 'met', note: 'Đã hỏi', evidence: ['table-1'] },
    })
    expect(differing).toEqual([
      { set: 'tt54-2017', id: 'lis.1', fields: ['verdict'] },
      { set: 'tt54-2017', id: 'lis.3', fields: ['note'] },
    ])
    expect(added).toBe(2)
    expect(assessment.evidence).toEqual(returned.evidence)
    expect(
      Object.values(assessment.assignments?.['tt54-2017'] ?? {}).map(({ returnedOn }) => returnedOn),
    ).toEqual(Array(3).fill('2026-11-27'))
  })

  it('is taken whole when told so, and twice adds nothing twice', () => {
    const once = takeReturned(start, returned, { day: '2026-11-27', replacing: true }).assessment
    expect(once.answers['tt54-2017']?.['lis.1']).toEqual({ verdict: 'met', note: 'Mới' })
    expect(takeReturned(once, returned, { day: '2026-11-29', replacing: false }).assessment).toEqual(once)
  })
})

describe('colleagues’ files joined', () => {
  it('keep who answers for what from both sides; where they differ mine stays and is named', () => {
    const mine = assignRows(before, [place('lis.1'), place('lis.2')], 'Khoa Xét nghiệm')
    const sent = markSent(
      assignRows(assignRows(before, [place('lis.2')], 'Khoa Huyết học'), [place('his.1')], 'Khoa Dược'),
      [place('his.1')],
      { on: '2026-11-20', form: 'xlsx' },
    )
    const { assessment, conflicts } = joinAssessments(mine, sent, [tt54])
    expect(assessment.owners?.['tt54-2017']).toEqual({
      'lis.1': 'Khoa Xét nghiệm',
      'lis.2': 'Khoa Xét nghiệm',
      'his.1': 'Khoa Dược',
    })
    expect(assessment.assignments?.['tt54-2017']?.['his.1']).toEqual({ sentOn: '2026-11-20', form: 'xlsx' })
    expect(conflicts).toEqual([
      { set: 'tt54-2017', id: 'lis.2', field: 'owner', mine: 'Khoa Xét nghiệm', theirs: 'Khoa Huyết học' },
    ])
  })
})
