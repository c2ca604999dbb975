import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { GivenFile } from '@/files/submissions/givenFile'
import { countsOf, type VerifiedFile } from '@/files/submissions/verifiedFile'
import { reopenSubmission, verifyFiles } from '@/files/submissions/verifyFiles'
import { answers } from '../../builders'
import { utf8 } from '../support'
import { bytesOf, CONTEXT, edited, given, submitted } from './submitted'

const small = bytesOf(submitted('Bệnh viện A', answers().met('his.1')))

async function all(files: Iterable<GivenFile>, signal?: AbortSignal): Promise<VerifiedFile[]> {
  const verified: VerifiedFile[] = []
  for await (const file of verifyFiles(files, CONTEXT, signal)) verified.push(file)
  return verified
}

describe('many submissions', () => {
  it('one broken among a thousand is told in its place and the rest go on', async () => {
    const broken = utf8('{"format":"tt54-assessment",')
    const files = Array.from({ length: 1000 }, (_, at) =>
      given(`so/${at}.tt54.json`, at === 500 ? broken : small),
    )
    const verified = await all(files)
    expect(countsOf(verified)).toMatchObject({ files: 1000, intact: 999, unreadable: 1 })
    const told = verified.filter(({ kind }) => kind === 'unreadable')
    expect(told).toMatchObject([
      { path: 'so/500.tt54.json', given: 500, problems: [{ code: 'json-truncated', params: { line: 1 } }] },
    ])
  }, 120_000)

  it('are counted: intact, changed, unsealed, unreadable, reviews, skipped', async () => {
    const changed = edited(small, 'Bệnh viện A', 'Bệnh viện B')
    const zip = zipSync({ 'x/1.tt54.json': small, '2.tt54.json': changed, 'doc.pdf': utf8('x') })
    const verified = await all([
      given('so/a.tt54.json', small),
      given('so/tat-ca.zip', zip),
      given('so/anh.jpg', utf8('x')),
      given('b.tt54.json', utf8('x')),
      given('tham-dinh.tt54.json', utf8('{"format":"tt54-review"}')),
      given('khoa.tt54.json', utf8('{"format":"tt54-key"}')),
    ])
    expect(countsOf(verified)).toEqual({
      files: 5,
      intact: 2,
      changed: 1,
      unsealed: 0,
      unreadable: 2,
      different: 0,
      reviews: 1,
      skipped: 2,
    })
    expect(verified.map((file) => file.given)).toEqual([0, 1, 1, 1, 2, 3, 4, 5])
  })

  it('are given up between two files when that is asked for', async () => {
    const work = new AbortController()
    const verified: VerifiedFile[] = []
    const files = Array.from({ length: 20 }, (_, at) => given(`${at}.tt54.json`, small))
    for await (const file of verifyFiles(files, CONTEXT, work.signal)) {
      verified.push(file)
      if (verified.length === 3) work.abort()
    }
    expect(verified).toHaveLength(3)
  })

  it('one of them is found again, also in its ZIP', async () => {
    const other = bytesOf(submitted('Bệnh viện B', answers().met('his.1')))
    const zip = given('tat-ca.zip', zipSync({ 'a.tt54.json': small, 'x/b.tt54.json': other }))
    const found = await reopenSubmission(zip, 'tat-ca.zip/x/b.tt54.json', CONTEXT)
    expect(found.ok && found.assessment.facility.name).toBe('Bệnh viện B')
    expect(await reopenSubmission(zip, 'tat-ca.zip/khong-co.tt54.json', CONTEXT)).toMatchObject({ ok: false })
  })
})
