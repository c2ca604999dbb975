import { describe, expect, it } from 'vitest'
import { readKeyFile, readPublicKeys } from '@/files/keys/readKeys'
import { writePublicKeys } from '@/files/keys/writeKeys'
import { json } from '../support'

const derivation = { name: 'scrypt', N: 32768, r: 8, p: 3, salt: '0'.repeat(32) }
const cipher = { name: 'XChaCha20-Poly1305', nonce: '0'.repeat(48), data: '0'.repeat(96) }
const key = {
  format: 'tt54-key',
  formatVersion: 1,
  label: 'BV A',
  publicKey: 'a'.repeat(64),
  protection: { derivation, cipher },
}
const card = {
  label: 'BV A',
  facility: 'Bệnh viện A',
  algorithm: 'Ed25519' as const,
  publicKey: 'a'.repeat(64),
}
const list = { format: 'tt54-public-key', formatVersion: 1, keys: [card] }

describe('the file of a signing key', () => {
  it('is read', () => expect(readKeyFile(json(key))).toEqual({ ok: true, value: key }))

  it.each([
    ['more memory than any PC has', { N: 2 ** 30 }, '/protection/derivation/N'],
    ['no power of two', { N: 32769 }, '/protection/derivation/N'],
    ['as good as no protection', { N: 2 }, '/protection/derivation/N'],
    ['a fraction', { N: 32768.5 }, '/protection/derivation/N'],
    ['days of work', { p: 2 ** 20 }, '/protection/derivation/p'],
    ['no work', { p: 0 }, '/protection/derivation/p'],
    ['wide blocks', { r: 2 ** 20 }, '/protection/derivation/r'],
    ['another way', { name: 'none' }, '/protection/derivation/name'],
    ['a short salt', { salt: '00' }, '/protection/derivation/salt'],
  ])('with %s is refused before anything is tried', (_what, change, path) => {
    const hostile = { ...key, protection: { derivation: { ...derivation, ...change }, cipher } }
    const read = readKeyFile(json(hostile))
    expect(!read.ok && read.problems.map((problem) => problem.path)).toEqual([path])
  })

  it.each([
    ['a short public key', { publicKey: 'a'.repeat(63) }],
    ['a long one', { publicKey: 'a'.repeat(65) }],
    ['capital digits', { publicKey: 'A'.repeat(64) }],
    ['a long label', { label: 'x'.repeat(201) }],
    ['no protection', { protection: undefined }],
    ['a later version', { formatVersion: 2 }],
  ])('with %s is refused', (_what, change) => {
    expect(readKeyFile(json({ ...key, ...change })).ok).toBe(false)
  })

  it.each([[list], [{ format: 'tt54-assessment' }], [{}], [[]], [null], ['tt54-key']])(
    'is told from other files: %j',
    (value) => expect(readKeyFile(json(value))).toMatchObject({ ok: false, problems: [{ code: 'not-key' }] }),
  )
})

describe('public keys', () => {
  it('are written and read, one or many', () => {
    expect(readPublicKeys(writePublicKeys([card]))).toEqual({ ok: true, value: list })
    const many = Array.from({ length: 5000 }, () => card)
    expect(readPublicKeys(writePublicKeys(many)).ok).toBe(true)
  })

  it.each([
    ['no key', []],
    ['too many', Array.from({ length: 5001 }, () => card)],
    ['a short key', [{ ...card, publicKey: 'a'.repeat(62) }]],
    ['a long key', [{ ...card, publicKey: 'a'.repeat(66) }]],
    ['another algorithm', [{ ...card, algorithm: 'none' }]],
    ['no name', [{ algorithm: 'Ed25519', publicKey: card.publicKey }]],
  ])('with %s are refused', (_what, keys) => {
    expect(readPublicKeys(json({ ...list, keys })).ok).toBe(false)
  })

  it('are told from a signing key, which nobody should send', () => {
    expect(readPublicKeys(json(key))).toMatchObject({ ok: false, problems: [{ code: 'not-public-key' }] })
  })

  it('a hostile list costs little time', () => {
    const hostile = json({ ...list, keys: Array.from({ length: 5000 }, () => ({})) })
    const started = performance.now()
    const read = readPublicKeys(hostile)
    // Fifty by name, and one line for the rest.
    expect(read.ok ? 0 : read.problems.length).toBe(51)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
