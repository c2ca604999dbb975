import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealContent, sealState } from '@/core/seal/seal'
import { createKey, keyFingerprint, publicKeyOf } from '@/core/signing/key'
import { signSeal } from '@/core/signing/signSeal'
import { signatureState, type KnownKey } from '@/core/signing/signatureState'
import type { Seal } from '@/core/types'

const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits, 'hex'))
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })

/** Anything that can be sealed, by anyone, again and again. */
const sealed = fc
  .record({
    content: fc.dictionary(fc.string({ maxLength: 8 }), fc.oneof(fc.string(), fc.nat(), fc.boolean()), {
      maxKeys: 5,
    }),
    sealedBy: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: undefined }),
    twice: fc.boolean(),
  })
  .map(({ content, sealedBy, twice }) => {
    const { seal: _seal, ...rest } = content
    const options = { sealedAt: '2026-12-02T03:04:05Z', ...(sealedBy === undefined ? {} : { sealedBy }) }
    const once = sealContent<{ note: string; seal?: Seal }>({ ...rest, note: 'x' }, options)
    return twice ? sealContent<{ note: string; seal?: Seal }>({ ...once, note: 'y' }, options) : once
  })

describe('a key', () => {
  // RFC 8032, section 7.1, tests 1 and 2.
  it.each([
    [
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    ],
    [
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    ],
  ])('has the public key of the standard', (secret, publicKey) => {
    expect(createKey(hex(secret)).publicKey).toBe(publicKey)
    expect(publicKeyOf(hex(secret))).toBe(publicKey)
  })

  it('is made of exactly 32 bytes that nobody can change afterwards', () => {
    expect(() => createKey(new Uint8Array(31))).toThrow(RangeError)
    const random = new Uint8Array(32).fill(7)
    const key = createKey(random)
    random.fill(0)
    expect(publicKeyOf(key.secret)).toBe(key.publicKey)
  })

  it('has a fingerprint of eight groups: SHA-256 of the public key', () => {
    // sha256(32 zero bytes) = 66687aadf862bd776c8fc18b8e9f8e20…
    expect(keyFingerprint('00'.repeat(32))).toBe('6668 7AAD F862 BD77 6C8F C18B 8E9F 8E20')
  })
})

describe('a signature', () => {
  const known = (publicKey: string): KnownKey => ({ label: 'BV A', algorithm: 'Ed25519', publicKey })

  it('of any sealed content is recognised, and by a known key with its name', () => {
    fc.assert(
      fc.property(sealed, bytes32, (value, random) => {
        const key = createKey(random)
        const signed = signSeal(value, key)
        expect(sealState(signed).state).toBe('valid')
        const { publicKey } = key
        expect(signatureState(signed, [])).toEqual({ state: 'valid', publicKey, known: null })
        expect(signatureState(signed, [known('11'.repeat(32)), known(publicKey)])).toEqual({
          state: 'valid',
          publicKey,
          known: known(publicKey),
        })
      }),
      { numRuns: 60 },
    )
  })

  it('survives writing and reading in any form of Unicode', () => {
    const value = sealContent<{ a: string; seal?: Seal }>(
      { a: 'Bệnh viện' },
      { sealedAt: '2026-12-02T03:04:05Z', sealedBy: 'Nguyễn Thị Bưởi'.normalize('NFD') },
    )
    const signed = signSeal(value, createKey(new Uint8Array(32).fill(1)))
    const read = JSON.parse(JSON.stringify(signed).normalize('NFC')) as typeof signed
    expect(signatureState(read, []).state).toBe('valid')
  })

  it('is absent where there is no seal or no signature', () => {
    expect(signatureState({}, [])).toEqual({ state: 'absent' })
    expect(
      signatureState(
        sealContent<{ a: number; seal?: Seal }>({ a: 1 }, { sealedAt: '2026-12-02T03:04:05Z' }),
        [],
      ),
    ).toEqual({
      state: 'absent',
    })
  })

  it('any changed character of the seal or of the signature makes it invalid', () => {
    const character = fc.constantFrom('0', '1', 'a', 'A', 'f', 'F', 'x', 'ệ', ' ')
    fc.assert(
      fc.property(sealed, bytes32, fc.nat(), character, (value, random, place, put) => {
        const signed = signSeal(value, createKey(random))
        const text = JSON.stringify(signed.seal)
        const at = place % text.length
        let seal: Seal
        try {
          seal = JSON.parse(text.slice(0, at) + put + text.slice(at + 1)) as Seal
        } catch {
          return
        }
        if (JSON.stringify(seal) === text) return
        expect(signatureState({ ...signed, seal }, []).state).not.toBe('valid')
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['who', { sealedBy: 'Người khác' }],
    ['when', { sealedAt: '2026-12-02T03:04:06Z' }],
    ['what it replaces', { replaces: 'ab'.repeat(32) }],
    ['a field we do not know', { added: 1 }],
  ])('covers %s', (_what, change) => {
    const value = sealContent<{ a: number; seal?: Seal }>(
      { a: 1 },
      { sealedAt: '2026-12-02T03:04:05Z', sealedBy: 'Người này' },
    )
    const signed = signSeal(value, createKey(new Uint8Array(32).fill(1)))
    const changed = { ...signed, seal: { ...signed.seal, ...change } }
    expect(signatureState(changed, [])).toMatchObject({ state: 'invalid', reason: 'signature' })
  })

  it('says nothing about content that was changed after it', () => {
    const value = sealContent<{ a: number; seal?: Seal }>({ a: 1 }, { sealedAt: '2026-12-02T03:04:05Z' })
    const signed = signSeal(value, createKey(new Uint8Array(32).fill(1)))
    expect(signatureState({ ...signed, ...{ a: 2 } }, [])).toMatchObject({
      state: 'invalid',
      reason: 'content',
    })
  })

  it('of another key, or of a key that signs anything, is refused', () => {
    const value = sealContent<{ a: number; seal?: Seal }>({ a: 1 }, { sealedAt: '2026-12-02T03:04:05Z' })
    const signed = signSeal(value, createKey(new Uint8Array(32).fill(1)))
    const other = createKey(new Uint8Array(32).fill(2)).publicKey
    // The neutral element as key: lenient checkers take R = neutral, S = 0 as a signature over everything.
    const neutral = `01${'00'.repeat(31)}`
    for (const [publicKey, signature] of [
      [other, signed.seal.signature?.value ?? ''],
      [neutral, neutral + '00'.repeat(32)],
      ['ff'.repeat(32), 'ff'.repeat(64)],
    ] as const) {
      const seal: Seal = { ...signed.seal, signature: { algorithm: 'Ed25519', publicKey, value: signature } }
      expect(signatureState({ ...signed, seal }, [])).toMatchObject({ state: 'invalid', reason: 'signature' })
    }
  })
})
