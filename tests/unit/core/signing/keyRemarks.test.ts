import { describe, expect, it } from 'vitest'
import { missingKey, sameNamedKeys } from '@/core/signing/keyRemarks'
import type { KnownKey } from '@/core/signing/signatureState'
import { hasMixedScripts, lookOf } from '@/core/text/lookAlike'
import { facilityKey } from '@/core/rollup/facilityKey'

const key = (publicKey: string, label: string, facility?: string): KnownKey => ({
  algorithm: 'Ed25519',
  publicKey: publicKey.repeat(64),
  label,
  ...(facility === undefined ? {} : { facility }),
})
const ABSENT = { state: 'absent' } as const

describe('names that look alike', () => {
  it.each([
    ['BV A', 'BV А'],
    ['BV A', 'bv  a'],
    ['Sở Y tế', 'Sở\u00ad Y\u200b tế'],
    ['01234', '０１２３４'],
  ])('%s and %s are one name to a reader', (a, b) => expect(lookOf(a)).toBe(lookOf(b)))

  it('a second key with such a name is remarked on, the same key is not', () => {
    const [one, two, three] = [key('a', 'BV A'), key('b', 'BV А'), key('c', 'BV B')]
    expect(sameNamedKeys(one, [one, two, three])).toEqual([two])
    expect(sameNamedKeys(three, [one, two, three])).toEqual([])
  })

  it('a name of two alphabets is seen; Vietnamese is one', () => {
    expect(hasMixedScripts('BV А')).toBe(true)
    expect(hasMixedScripts('Bệnh viện Đa khoa Ước Nguyện 115')).toBe(false)
  })

  it('one facility has one key whatever the width of its code and whatever stands unseen in its name', () => {
    const row = (code: string, facility = 'A') => ({ code, facility, province: '' })
    expect(facilityKey(row('０１２３４')).key).toBe(facilityKey(row('01234')).key)
    expect(facilityKey(row('', 'Bệnh\u00ad viện A')).key).toBe(facilityKey(row('', 'Bệnh viện A')).key)
  })
})

describe('the key of a facility that is known here', () => {
  const known = [key('a', 'Phòng CNTT', 'Bệnh viện A'), key('b', 'Sở')]

  it('is missed when the file has no signature, or another', () => {
    expect(missingKey('bệnh viện A', ABSENT, known)).toBe(known[0])
    expect(
      missingKey(
        'Bệnh viện A',
        { state: 'valid', publicKey: 'b'.repeat(64), known: known[1] ?? null },
        known,
      ),
    ).toBe(known[0])
  })

  it('is not missed when it signed, or when none of the facility is known', () => {
    expect(
      missingKey(
        'Bệnh viện A',
        { state: 'valid', publicKey: 'a'.repeat(64), known: known[0] ?? null },
        known,
      ),
    ).toBeNull()
    expect(missingKey('Bệnh viện B', ABSENT, known)).toBeNull()
    expect(missingKey('', ABSENT, known)).toBeNull()
  })
})
