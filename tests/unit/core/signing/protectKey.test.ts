import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKey } from '@/core/signing/key'
import { passphraseProblem } from '@/core/signing/passphrase'
import { lockKey, PROTECTION_BYTES, unlockKey } from '@/core/signing/protectKey'
import { readKeyFile } from '@/files/keys/readKeys'
import { writeKeyFile } from '@/files/keys/writeKeys'

const CHEAP = { N: 16384, r: 8, p: 1 } as const
const random32 = fc.uint8Array({ minLength: 32, maxLength: 32 })
const random40 = fc.uint8Array({ minLength: PROTECTION_BYTES, maxLength: PROTECTION_BYTES })
const passphrases = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })

describe('a passphrase', () => {
  it.each([
    ['', 'too-short'],
    ['mười một chữ'.slice(0, 11), 'too-short'],
    ['aaaaaaaaaaaaaaaa', 'too-simple'],
    ['121212121212', 'too-simple'],
    ['123456789012', 'too-simple'],
    ['passwordpassword', 'too-simple'],
    ['matkhau12345', 'too-simple'],
    ['benhvien2026', 'too-simple'],
    ['x'.repeat(201), 'too-long'],
    ['sáng nay trời đẹp', null],
    ['abcdefghijkl', null],
  ])('%j: %s', (passphrase, problem) => {
    expect(passphraseProblem(passphrase)).toBe(problem)
  })

  it('has as many characters as people see, however they were typed', () => {
    const typed = 'ếếềểễệăắằẳẵ'
    expect(typed.normalize('NFD').length).toBeGreaterThan(12)
    expect(passphraseProblem(typed.normalize('NFD'))).toBe('too-short')
  })
})

describe('a key file', () => {
  it('gives back the key to who knows the passphrase, and to nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(random32, random40, passphrases, passphrases, async (secret, random, right, wrong) => {
        const key = createKey(secret)
        const file = await lockKey(key, { label: 'BV A', passphrase: right, random, cost: CHEAP })
        const read = readKeyFile(writeKeyFile(file))
        expect(read.ok && read.value).toEqual(file)
        expect(await unlockKey(file, right)).toEqual(key)
        if (wrong.normalize('NFC') !== right.normalize('NFC')) expect(await unlockKey(file, wrong)).toBeNull()
      }),
      { numRuns: 12 },
    )
  })

  it('opens whatever form of Unicode the keyboard makes', async () => {
    const passphrase = 'sáng nay trời đẹp'
    const key = createKey(new Uint8Array(32).fill(3))
    const random = new Uint8Array(PROTECTION_BYTES)
    const file = await lockKey(key, { label: 'x', passphrase, random, cost: CHEAP })
    expect(await unlockKey(file, passphrase.normalize('NFD'))).toEqual(key)
  })

  it('does not show the private key, and twice locked looks different', async () => {
    const key = createKey(new Uint8Array(32).fill(3))
    const lock = (fill: number) =>
      lockKey(key, {
        label: 'x',
        passphrase: 'x',
        random: new Uint8Array(PROTECTION_BYTES).fill(fill),
        cost: CHEAP,
      })
    const [one, two] = [await lock(1), await lock(2)]
    expect(JSON.stringify(one)).not.toContain(Buffer.from(key.secret).toString('hex'))
    expect(one.protection.cipher.data).not.toBe(two.protection.cipher.data)
  })

  it('is guarded as strongly as it says it is by default', async () => {
    const file = await lockKey(createKey(new Uint8Array(32).fill(3)), {
      label: 'x',
      passphrase: 'sáng nay trời đẹp',
      random: new Uint8Array(PROTECTION_BYTES),
    })
    // OWASP Password Storage: N = 2^15, r = 8, p = 3.
    expect(file.protection.derivation).toMatchObject({ N: 2 ** 15, r: 8, p: 3 })
    expect(await unlockKey(file, 'sáng nay trời đẹp')).not.toBeNull()
  })

  it('that was changed gives no key', async () => {
    const key = createKey(new Uint8Array(32).fill(3))
    const random = new Uint8Array(PROTECTION_BYTES)
    const file = await lockKey(key, { label: 'x', passphrase: 'x', random, cost: CHEAP })
    const { derivation, cipher } = file.protection
    const changes = [
      { publicKey: createKey(new Uint8Array(32).fill(4)).publicKey },
      { protection: { derivation: { ...derivation, salt: '1'.repeat(32) }, cipher } },
      { protection: { derivation: { ...derivation, p: 2 }, cipher } },
      { protection: { derivation, cipher: { ...cipher, nonce: '1'.repeat(48) } } },
      {
        protection: {
          derivation,
          cipher: { ...cipher, data: cipher.data.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
        },
      },
    ]
    for (const change of changes) expect(await unlockKey({ ...file, ...change }, 'x')).toBeNull()
  })

  it('needs fresh randomness of the right length', async () => {
    const random = new Uint8Array(39)
    await expect(
      lockKey(createKey(new Uint8Array(32)), { label: 'x', passphrase: 'x', random }),
    ).rejects.toThrow(RangeError)
  })

  it('lets other work go on while it is opened', async () => {
    const random = new Uint8Array(PROTECTION_BYTES)
    let ticks = 0
    const timer = setInterval(() => (ticks += 1), 1)
    await lockKey(createKey(new Uint8Array(32)), { label: 'x', passphrase: 'x', random })
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(3)
  })
})
