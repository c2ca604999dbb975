import { describe, expect, it } from 'vitest'
import { sealContent } from '@/core/seal/seal'
import { createKey, keyFingerprint } from '@/core/signing/key'
import { signatureLine } from '@/core/signing/signatureLine'
import { signSeal } from '@/core/signing/signSeal'
import type { Seal } from '@/core/types'

const key = createKey(new Uint8Array(32).fill(1))
const sealed = sealContent<{ a: number; seal?: Seal }>({ a: 1 }, { sealedAt: '2026-12-02T03:04:05Z' })
const signed = signSeal(sealed, key)

describe('the line about a signature on paper', () => {
  it('names algorithm and key', () => {
    expect(signatureLine(signed)).toEqual({
      algorithm: 'Ed25519',
      fingerprint: keyFingerprint(key.publicKey),
    })
  })

  it('is not there without a signature, or when something else is printed than was signed', () => {
    expect(signatureLine({})).toBeNull()
    expect(signatureLine(sealed)).toBeNull()
    expect(signatureLine({ ...signed, ...{ a: 2 } })).toBeNull()
    expect(signatureLine({ ...signed, seal: { ...signed.seal, sealedBy: 'X' } })).toBeNull()
  })
})
