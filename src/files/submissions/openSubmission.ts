import { missingKey } from '../../core/signing/keyRemarks'
import { signatureState, type KnownKey, type SignatureState } from '../../core/signing/signatureState'
import type { Assessment, Catalogue, CriteriaSet } from '../../core/types'
import { verifySubmission, type Verification } from '../../core/seal/verifySubmission'
import type { Preview } from '../assessment/makePreview'
import { openAssessmentFile, type OpenedFile } from '../openAssessmentFile'
import type { FileProblem } from '../problems'

/** What surrounds the submissions that are opened together. */
export interface SubmissionContext {
  catalogue: Catalogue
  /** Criteria sets at hand, with all texts. */
  sets: readonly CriteriaSet[]
  /** Public keys somebody here knows; absent = none. */
  known?: readonly KnownKey[]
}

/** Evidence files of a package: each has the hash the package says, or the package does not open. */
export interface EvidenceState {
  files: number
  /** Files the register names and the package does not have. */
  missing: number
  /** Files the register does not name. */
  unused: number
}

/** A submission that was opened and checked; nothing it claims was believed. */
export interface OpenedSubmission {
  ok: true
  assessment: Assessment
  verification: Verification
  signature: SignatureState
  /** A key of this facility is known, and the file is not signed with it. */
  keyMissing: boolean
  /** null = a file without evidence files, no package. */
  evidence: EvidenceState | null
  preview: Preview
  /** Its evidence files, when it is a package. */
  files: readonly OpenedFile[]
}

/** A submission with what its seal and signature prove, or why it cannot be opened. */
export type OpenSubmission = OpenedSubmission | { ok: false; problems: FileProblem[] }

/**
 * Opens and checks one submission: the same reading as everywhere (`openAssessmentFile`), then seal, signature, sets and
 * our own scoring against the claim.
 * @param bytes a `.tt54.json` or `.tt54.zip`
 * @param context name of the file, catalogue, sets, known keys
 */
export async function openSubmission(
  bytes: Uint8Array,
  { name, catalogue, sets, known = [] }: SubmissionContext & { name: string },
): Promise<OpenSubmission> {
  const opened = await openAssessmentFile(bytes, { name, catalogue, sets })
  if (!opened.ok) return opened
  const { assessment, preview, files } = opened
  const { seal } = preview
  const signature = signatureState(assessment, known, seal)
  return {
    ok: true,
    assessment,
    verification: verifySubmission(assessment, sets, seal),
    signature,
    keyMissing: missingKey(assessment.facility.name, signature, known) !== null,
    evidence: evidenceState(assessment, preview, files.length),
    preview,
    files,
  }
}

function evidenceState(assessment: Assessment, { notices }: Preview, files: number): EvidenceState | null {
  const count = (code: FileProblem['code']): number => notices.filter((notice) => notice.code === code).length
  const state = { files, missing: count('evidence-file-missing'), unused: count('evidence-file-unused') }
  const registered = (assessment.evidence ?? []).filter(({ file }) => file !== undefined).length
  // A plain file says nothing of files that are not in it, so only a package has any of the three.
  return files > 0 || (registered > 0 && state.missing > 0) ? state : null
}
