import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealContent } from '@/core/seal/seal'
import type { Assessment } from '@/core/types'
import { writePackage } from '@/files/package/writePackage'
import { openSubmission, type OpenedSubmission } from '@/files/submissions/openSubmission'
import { attentionsOf, integrityOf, summaryOf } from '@/files/submissions/verifiedFile'
import { sha256Hex } from '@/files/sha256'
import { anAssessment, answers } from '../../builders'
import { allSets, tt13, tt46, tt54 } from '../../fixtures'
import { utf8 } from '../support'
import { bytesOf, CONTEXT, edited, KEY, signed, submitted } from './submitted'

async function opened(bytes: Uint8Array, context = {}): Promise<OpenedSubmission> {
  const read = await openSubmission(bytes, { ...CONTEXT, name: 'a.tt54.json', ...context })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read
}

const attentions = (submission: OpenedSubmission): string[] =>
  attentionsOf({ name: '', path: '', given: 0, ...summaryOf(submission) })

const whole = signed(submitted())

describe('a submission', () => {
  it('that is as it was sealed and claims what it reaches needs no attention', async () => {
    const submission = await opened(bytesOf(whole))
    expect(attentions(submission)).toEqual([])
    expect(integrityOf(summaryOf(submission))).toBe('intact')
    expect(submission.signature).toEqual({ state: 'valid', publicKey: KEY.publicKey, known: null })
    // All criteria of Circular 54 met: level 7 as issued.
    expect(summaryOf(submission).levels[0]).toEqual({
      regime: 'as-issued',
      claimed: { lower: 7, upper: 7 },
      found: { lower: 7, upper: 7 },
    })
  })

  it('signed by a known key is known by its name', async () => {
    const known = { label: 'BV A', algorithm: 'Ed25519' as const, publicKey: KEY.publicKey }
    expect((await opened(bytesOf(whole), { known: [known] })).signature).toMatchObject({ known })
  })

  it('any other character in its file is seen, unless the file is no submission any more', async () => {
    const text = new TextDecoder().decode(bytesOf(whole))
    const places = fc.nat(text.length - 1)
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom('0', '7', 'a', 'x', 'ệ'), async (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1)
        const read = await openSubmission(utf8(changed), { ...CONTEXT, name: 'a' })
        if (!read.ok || changed === text || sameJson(changed, text)) return
        expect(attentions(read)).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('of which a seal was made again after a change tells the claim from what is found', async () => {
    const { seal: _seal, ...rest } = submitted()
    const answersNow = answers().allMet(tt54).notMet('his.1').build()
    const forged = sealContent<Assessment>(
      { ...rest, answers: answersNow },
      { sealedAt: rest.submission?.sealedAt ?? '' },
    )
    const submission = await opened(
      bytesOf({ ...forged, seal: { ...forged.seal, sealedBy: 'Nguyễn Văn An' } }),
    )
    expect(submission.verification.seal.state).toBe('valid')
    expect(summaryOf(submission).isDifferent).toBe(true)
    expect(attentions(submission)).toEqual(['level-differs'])
  })

  it('whose seal names another person is changed, though its content is not', async () => {
    const submission = await opened(
      edited(bytesOf(submitted()), '"sealedBy": "Nguyễn Văn An"', '"sealedBy": "X"'),
    )
    expect(attentions(submission)).toContain('changed')
  })

  it('with content changed has a signature that says nothing any more', async () => {
    const submission = await opened(edited(bytesOf(whole), 'Bệnh viện A', 'Bệnh viện B'))
    expect(submission.signature).toMatchObject({ state: 'invalid', reason: 'content' })
    expect(attentions(submission)).toEqual(['changed', 'signature-invalid'])
  })

  it('that was never handed in is said to be so', async () => {
    const open = anAssessment().with(answers().met('his.1')).build()
    expect(attentions(await opened(bytesOf(open)))).toEqual(['unsealed'])
    const sealedOnly = sealContent<Assessment>(open, { sealedAt: '2026-12-02T03:04:05Z' })
    expect(attentions(await opened(bytesOf(sealedOnly)))).toEqual(['no-claim'])
  })

  it('made with a set that is not here is scored with what is here, and told', async () => {
    const submission = await opened(bytesOf(submitted()), { sets: [tt46, tt13] })
    expect(submission.verification.sets[0]).toMatchObject({ state: 'unknown', scoredWith: null })
    expect(summaryOf(submission).levels[0]?.found).toBeNull()
    expect(attentions(submission)).toEqual(['level-differs', 'set-not-known'])
  })
})

describe('a package', () => {
  const bytes = utf8('giấy tờ')

  async function packed(withFile: boolean): Promise<Uint8Array> {
    const sha256 = await sha256Hex(bytes)
    const file = { name: 'qd.pdf', sha256, size: bytes.length }
    const other = { name: 'bb.pdf', sha256: 'ab'.repeat(32), size: 3 }
    const evidence = [
      { id: 'e1', title: 'Quyết định', criteria: ['his.1'], file },
      { id: 'e2', title: 'Biên bản', criteria: ['his.1'], file: withFile ? file : other },
    ]
    const open = anAssessment().with(answers().allMet(tt54)).having({ evidence }).build()
    const written = await writePackage(open, allSets, [{ sha256, name: 'qd.pdf', bytes }])
    if (!written.ok) throw new Error('not written')
    return written.value
  }

  it('says how many files of evidence it has, each as its hash says', async () => {
    expect((await opened(await packed(true))).evidence).toEqual({ files: 1, missing: 0, unused: 0 })
    const missing = await opened(await packed(false))
    expect(missing.evidence).toEqual({ files: 1, missing: 1, unused: 0 })
    expect(attentions(missing)).toEqual(['unsealed', 'evidence-missing'])
  })

  it('with a file that is not its hash does not open', async () => {
    const packedBytes = Buffer.from(await packed(true))
    const at = packedBytes.indexOf(Buffer.from(bytes))
    packedBytes[at] = 0x47
    const read = await openSubmission(new Uint8Array(packedBytes), { ...CONTEXT, name: 'a' })
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'archive-checksum' }] })
  })
})

/** White space and the order of keys are no content. */
function sameJson(a: string, b: string): boolean {
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b))
  } catch {
    return false
  }
}
