import { describe, expect, it } from 'vitest'
import { confirmationOf, confirmationsFor, mergeConfirmations } from '@/core/sets/confirmations'
import { entriesOf } from '@/core/sets/criteria'
import { coverageOf } from '@/core/sets/provenance'
import { readConfirmations, writeConfirmations } from '@/files/criteria/confirmationsFile'
import { tinySet } from '../../tinySet'

const set = tinySet()
const [first, second] = entriesOf(set)
const lan = { by: 'Nguyễn Thị Lan', on: '2026-11-27', page: '4' }
const minh = { by: 'Trần Văn Minh', on: '2026-11-28', page: '5', file: 'a'.repeat(64) }

describe('confirmations of rows', () => {
  it('of two people are merged, in any order to the same bytes, and count a row once', () => {
    const ofLan = [confirmationOf(first!, lan)]
    const ofMinh = [confirmationOf(first!, minh), confirmationOf(second!, minh)]
    const one = mergeConfirmations(ofLan, ofMinh)
    expect(one).toHaveLength(3)
    expect(mergeConfirmations(ofMinh, ofLan, one)).toEqual(one)
    expect(coverageOf(set).confirmed).toBe(0)
    expect(coverageOf(set, ofLan).confirmed).toBe(1)
    expect(coverageOf(set, one).confirmed).toBe(2)
    const read = readConfirmations(writeConfirmations(set.id, one))
    expect(read.ok && read.value.confirmations).toEqual(one)
  })

  it('say nothing of words that changed since, and still hold for a row that did not', () => {
    const list = [confirmationOf(first!, lan), confirmationOf(second!, lan)]
    const changed = structuredClone(set)
    changed.groups[0]!.criteria[0]!.requirement.vi = 'Cơ sở phải có.'
    const [now, same] = entriesOf(changed)
    expect(confirmationsFor(now!, list)).toEqual([])
    expect(confirmationsFor(same!, list)).toHaveLength(1)
    // Evidence and translations are this tool's own and were not compared.
    const other = structuredClone(set)
    other.groups[0]!.criteria[0]!.evidence.vi.push('Ảnh')
    other.groups[0]!.criteria[0]!.title.en = 'Another'
    expect(confirmationsFor(entriesOf(other)[0]!, list)).toHaveLength(1)
  })

  it('are read from our own format only', () => {
    const read = readConfirmations(new TextEncoder().encode('{"format":"tt54-review"}'))
    expect(read.ok ? '' : read.problems[0]?.code).toBe('not-confirmations')
  })
})
