/** Submissions as hospitals hand them in, and files that are not as they were. */
import { createKey } from '@/core/signing/key'
import { signSeal } from '@/core/signing/signSeal'
import { submit } from '@/core/seal/submit'
import type { Assessment, Seal } from '@/core/types'
import { writeAssessmentFile } from '@/files/assessmentFile'
import type { GivenFile } from '@/files/submissions/givenFile'
import { anAssessment, answers } from '../../builders'
import { allSets, catalogue, tt54 } from '../../fixtures'
import { utf8 } from '../support'

export const CONTEXT = { catalogue, sets: allSets }
export const KEY = createKey(new Uint8Array(32).fill(9))

/** A sealed submission that claims what it reaches. */
export function submitted(name = 'Bệnh viện A', build = answers().allMet(tt54)): Assessment {
  const open = anAssessment()
    .with(build)
    .having({ facility: { name, code: '01001' } })
    .build()
  return submit(open, allSets, { sealedAt: '2026-12-02T03:04:05Z', sealedBy: 'Nguyễn Văn An' })
}

export function signed(submission: Assessment): Assessment {
  return signSeal({ ...submission, seal: submission.seal as Seal }, KEY)
}

export function bytesOf(submission: Assessment): Uint8Array<ArrayBuffer> {
  return writeAssessmentFile(submission, allSets)
}

/** The same file after somebody put other words into it with an editor. */
export function edited(bytes: Uint8Array<ArrayBuffer>, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes)
  if (!text.includes(from)) throw new Error(`There is no ${from} to edit`)
  return utf8(text.replace(from, to))
}

export function given(path: string, bytes: Uint8Array<ArrayBuffer>, byHand = !path.includes('/')): GivenFile {
  return { name: path.slice(path.lastIndexOf('/') + 1), path, file: new Blob([bytes]), byHand }
}
