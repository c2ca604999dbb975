import type { Range } from '../../core/score/assess'
import { claimOfResult } from '../../core/score/claim'
import type { SignatureState } from '../../core/signing/signatureState'
import { REGIMES, type Day, type Regime } from '../../core/types'
import type { Verification } from '../../core/seal/verifySubmission'
import type { Problem } from '../../core/score/verdict'
import type { FileProblem } from '../problems'
import type { EvidenceState, OpenedSubmission } from './openSubmission'

/** What a submission claims and what our scoring finds, under one regime. */
export interface LevelPair {
  regime: Regime
  /** null = the file states no level. */
  claimed: Range | null
  /** null = no set with levels at hand. */
  found: Range | null
}

/**
 * What an assessor sees of one submission among thousands: the facts and what checking gave, not the answers. The
 * submission itself is opened again when somebody works on it.
 */
export interface VerifiedSubmission {
  kind: 'submission'
  facility: { name: string; code?: string; province?: string }
  assessedOn: Day
  year: number
  illustrative: boolean
  /** Whether the file states levels at all: only one that was handed in does. */
  hasClaim: boolean
  levels: LevelPair[]
  /** Whether any of the levels is another than claimed. */
  isDifferent: boolean
  seal: Verification['seal']
  changedFacts: Verification['changedFacts']
  signature: SignatureState
  /** A key of this facility is known, and the file is not signed with it. */
  keyMissing: boolean
  sets: Verification['sets']
  /** Fingerprint of the submission that it determines again, if it does. */
  redetermines?: string
  evidence: EvidenceState | null
  /** What the reader noticed. */
  notices: FileProblem[]
  /** What scoring says of the answers. */
  answerProblems: Problem[]
}

/**
 * One file of many: a submission, a review (opened apart, it is no submission), a file that could not be read, or one
 * that by its name is none of ours.
 */
export type VerifiedFile = { name: string; path: string; given: number } & (
  | VerifiedSubmission
  | { kind: 'unreadable'; problems: FileProblem[] }
  | { kind: 'review' }
  | { kind: 'skipped' }
)

/**
 * What stays of an opened submission in a list of many.
 * @param opened what `openSubmission` gave
 */
export function summaryOf(opened: OpenedSubmission): VerifiedSubmission {
  const { assessment, verification, signature, evidence, preview } = opened
  const found = claimOfResult(verification.result).levels
  return {
    kind: 'submission',
    facility: preview.facility,
    assessedOn: assessment.assessedOn,
    year: preview.year,
    illustrative: preview.illustrative,
    hasClaim: verification.claim !== null,
    levels: REGIMES.map((regime) => ({
      regime,
      claimed: verification.claim?.levels[regime] ?? null,
      found: found[regime],
    })),
    isDifferent: verification.differences.length > 0,
    seal: verification.seal,
    changedFacts: verification.changedFacts,
    signature,
    keyMissing: opened.keyMissing,
    sets: verification.sets,
    ...(assessment.redetermines ? { redetermines: assessment.redetermines.submission } : {}),
    evidence,
    notices: preview.notices,
    answerProblems: verification.result.problems,
  }
}

/** Whether the content is what was sealed: `changed` also when only the seal's own facts were changed. */
export type Integrity = 'intact' | 'changed' | 'unsealed'

/**
 * Whether a submission is as it was sealed.
 * @param submission what checking gave
 */
export function integrityOf({
  seal,
  changedFacts,
}: Pick<VerifiedSubmission, 'seal' | 'changedFacts'>): Integrity {
  if (seal.state === 'absent') return 'unsealed'
  return seal.state === 'broken' || changedFacts.length > 0 ? 'changed' : 'intact'
}

/** Why a person must look at a file, in the order in which it is told. */
export const ATTENTIONS = [
  'unreadable',
  'changed',
  'unsealed',
  'signature-invalid',
  'key-missing',
  'level-differs',
  'no-claim',
  'set-not-known',
  'evidence-missing',
] as const
export type Attention = (typeof ATTENTIONS)[number]

/**
 * Why a person must look at a file; empty = it is intact, claims what our scoring finds, and its sets are known. An
 * unknown key or no signature is no reason where no key of the facility is known: signing is optional.
 * @param file one of many
 */
export function attentionsOf(file: VerifiedFile): Attention[] {
  if (file.kind !== 'submission') return file.kind === 'unreadable' ? ['unreadable'] : []
  const integrity = integrityOf(file)
  const isSo: Record<Attention, boolean> = {
    unreadable: false,
    changed: integrity === 'changed',
    unsealed: integrity === 'unsealed',
    'signature-invalid': file.signature.state === 'invalid',
    'key-missing': file.keyMissing,
    'level-differs': file.isDifferent,
    'no-claim': integrity !== 'unsealed' && !file.hasClaim,
    'set-not-known': file.sets.some(({ state }) => state !== 'known'),
    'evidence-missing': (file.evidence?.missing ?? 0) > 0,
  }
  return ATTENTIONS.filter((attention) => isSo[attention])
}

/** How many of many; reviews and skipped files are not among `files`. */
export interface VerifiedCounts {
  files: number
  intact: number
  changed: number
  unsealed: number
  unreadable: number
  /** Submissions whose level is not what they claim. */
  different: number
  reviews: number
  skipped: number
}

/**
 * Counts what checking gave.
 * @param files all of them
 */
export function countsOf(files: readonly VerifiedFile[]): VerifiedCounts {
  const counts: VerifiedCounts = {
    files: 0,
    intact: 0,
    changed: 0,
    unsealed: 0,
    unreadable: 0,
    different: 0,
    reviews: 0,
    skipped: 0,
  }
  for (const file of files) {
    if (file.kind === 'skipped' || file.kind === 'review') {
      counts[file.kind === 'review' ? 'reviews' : 'skipped'] += 1
      continue
    }
    counts.files += 1
    counts[file.kind === 'unreadable' ? 'unreadable' : integrityOf(file)] += 1
    if (file.kind === 'submission' && file.isDifferent) counts.different += 1
  }
  return counts
}
