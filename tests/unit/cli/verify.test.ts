import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { signWith } from '@/cli/input/signWith'
import { createKey } from '@/core/signing/key'
import { lockKey, PROTECTION_BYTES } from '@/core/signing/protectKey'
import { sealContent } from '@/core/seal/seal'
import type { Review } from '@/core/types'
import { writeKeyFile, writePublicKeys } from '@/files/keys/writeKeys'
import { answers } from '../builders'
import { bytesOf, edited, KEY, signed, submitted } from '../files/submissions/submitted'
import { aFolder, type Folder } from './folder'
import { tt54 } from './tt54'

const whole = bytesOf(signed(submitted('Bệnh viện A', answers().met('his.1'))))
const changed = edited(whole, 'Bệnh viện A', 'Bệnh viện B')
const card = { label: 'BV A', algorithm: 'Ed25519' as const, publicKey: KEY.publicKey }

function below(folder: Folder, name: string, content: Uint8Array | string): string {
  const file = path.join(folder.path, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

describe('tt54 verify', () => {
  it('ends with 0 when everything is intact and claims what it reaches', async () => {
    const file = aFolder().put('a.tt54.json', whole)
    const { exit, stdout } = await tt54(['verify', file])
    expect(exit).toBe(0)
    expect(stdout).toMatch(
      /a\.tt54\.json: tốt · Bệnh viện A · 20\d\d · .*Nguyên vẹn .*khóa chưa biết\n1 tệp: 1 nguyên vẹn\n$/,
    )
  })

  it('goes through folders and ZIPs, one line per file, and ends with 1 when something is found', async () => {
    const folder = aFolder()
    below(folder, 'b/whole.tt54.json', whole)
    below(folder, 'b/sua.tt54.json', changed)
    below(folder, 'a/hong.tt54.json', '{"format":')
    below(folder, 'a/anh.jpg', 'x')
    below(folder, 'c.zip', zipSync({ 'x/y.tt54.json': whole }))
    const { exit, stdout } = await tt54(['verify', folder.path])
    expect(exit).toBe(1)
    const lines = stdout.trim().split('\n')
    expect(lines.map((line) => path.basename(/^(.*?\.json)/.exec(line)?.[1] ?? ''))).toEqual([
      'hong.tt54.json',
      'sua.tt54.json',
      'whole.tt54.json',
      'y.tt54.json',
      '',
      '',
    ])
    expect(lines[0]).toContain('KHÔNG ĐỌC ĐƯỢC')
    expect(lines[1]).toContain('CẦN XEM (đã bị sửa, chữ ký không có giá trị)')
    expect(lines[4]).toBe('4 tệp: 2 nguyên vẹn, 1 đã bị sửa, 1 không đọc được')
    expect(lines[5]).toContain('anh.jpg')
  })

  it('knows signers by a card or a folder of cards, and says all of it as JSON', async () => {
    const folder = aFolder()
    const file = folder.put('a.tt54.json', whole)
    const keys = aFolder()
    const cardFile = keys.put('a.tt54-public-key.json', writePublicKeys([card]))
    for (const known of [cardFile, keys.path]) {
      const { exit, stdout } = await tt54(['verify', '--json', '--known', known, file])
      expect(exit).toBe(0)
      const { counts, files } = JSON.parse(stdout) as { counts: object; files: object[] }
      expect(counts).toMatchObject({ files: 1, intact: 1 })
      expect(files[0]).toMatchObject({
        kind: 'submission',
        attention: [],
        integrity: 'intact',
        facility: { name: 'Bệnh viện A' },
        signature: { state: 'valid', known: { label: 'BV A' } },
      })
    }
  })

  it.each([
    ['there is no such file', ['khong-co.tt54.json'], 'khong-co.tt54.json'],
    ['no file is named', [], 'verify'],
  ])('ends with 2 when %s', async (_what, args, said) => {
    const { exit, stdout, stderr } = await tt54(['verify', ...args])
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain(said)
  })

  it('ends with 2 when nothing can be read', async () => {
    const folder = aFolder()
    expect((await tt54(['verify', folder.path])).exit).toBe(2)
    const broken = folder.put('a.tt54.json', '{"format":')
    const { exit, stderr } = await tt54(['verify', broken])
    expect(exit).toBe(2)
    expect(stderr).toMatch(/a\.tt54\.json.*dòng 1/)
    expect((await tt54(['verify', '--known', folder.path, broken])).stderr).toContain('thẻ khóa công khai')
  })
})

describe('tt54 validate', () => {
  it('knows reviews, signing keys and public-key cards', async () => {
    const folder = aFolder()
    const random = new Uint8Array(PROTECTION_BYTES)
    const key = await lockKey(KEY, { label: 'x', passphrase: 'x', random, cost: { N: 16384, r: 8, p: 1 } })
    const review: Review = {
      format: 'tt54-review',
      formatVersion: 1,
      id: 'r1',
      submission: reviewed(),
      criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
      regime: 'as-issued',
      opinions: {},
    }
    const sealedReview = sealContent(review, { sealedAt: '2026-12-05T03:04:05Z' })
    const files = [
      folder.put('k.json', writeKeyFile(key)),
      folder.put('p.json', writePublicKeys([card])),
      folder.put('r.json', sealedReview),
      folder.put('r2.json', { ...sealedReview, regime: 'in-force' }),
      folder.put('k2.json', { ...key, publicKey: 'x' }),
    ]
    const { exit, stdout } = await tt54(['validate', '--json', ...files])
    expect(exit).toBe(1)
    const answer = JSON.parse(stdout) as {
      files: { kind: string; ok: boolean; problems: { code: string }[] }[]
    }
    expect(answer.files.map(({ kind, ok }) => [kind, ok])).toEqual([
      ['key', true],
      ['public-key', true],
      ['review', true],
      ['review', false],
      ['key', false],
    ])
    expect(answer.files[3]?.problems[0]?.code).toBe('seal-broken')
  })
})

function reviewed(): Review['submission'] {
  const { id, seal, facility, assessedOn } = submitted()
  return { id, fingerprint: seal?.fingerprint ?? '', facility: { name: facility.name }, assessedOn }
}

describe('signing from a terminal', () => {
  const PASSPHRASE = 'sáng nay trời đẹp'

  async function keyFile(folder: Folder): Promise<string> {
    const random = new Uint8Array(PROTECTION_BYTES)
    const cost = { N: 16384, r: 8, p: 1 } as const
    return folder.put(
      'k.json',
      writeKeyFile(await lockKey(KEY, { label: 'x', passphrase: PASSPHRASE, random, cost })),
    )
  }

  it('takes the key of a file with the passphrase of a file, whatever its line end', async () => {
    const folder = aFolder()
    const key = await keyFile(folder)
    for (const end of ['', '\n', '\r\n']) {
      const values = { key, 'passphrase-file': folder.put('p.txt', PASSPHRASE + end) }
      expect(await signWith({ values })).toEqual(KEY)
    }
    expect(await signWith({ values: {} })).toBeNull()
  })

  it.each([
    ['a wrong passphrase', 'khác', true, 'cli.error.wrongPassphrase'],
    ['no passphrase', null, true, 'cli.error.keyWithoutPassphrase'],
    ['a passphrase alone', PASSPHRASE, false, 'cli.error.passphraseWithoutKey'],
  ])('refuses %s', async (_what, passphrase, hasKey, key) => {
    const folder = aFolder()
    const values = {
      ...(hasKey ? { key: await keyFile(folder) } : {}),
      ...(passphrase === null ? {} : { 'passphrase-file': folder.put('p.txt', passphrase) }),
    }
    await expect(signWith({ values })).rejects.toMatchObject({ key })
  })

  it('refuses a file that is no key', async () => {
    const folder = aFolder()
    const key = folder.put('k.json', writePublicKeys([card]))
    const values = { key, 'passphrase-file': folder.put('p.txt', 'x') }
    await expect(signWith({ values })).rejects.toMatchObject({ key: 'fileProblem.not-key' })
    expect(createKey(KEY.secret)).toEqual(KEY)
  })
})
