import { claimOf } from '../score/claim'
import { seal, type SealOptions } from './seal'
import type { Assessment, CarriedWarning, CriteriaSet, Seal, Submission } from '../types'

/** Who hands in and when, and the warnings that stand. */
export interface SubmitOptions extends SealOptions {
  /** Warnings of the check, carried into the report; absent = none. */
  warnings?: readonly CarriedWarning[]
}

/**
 * Makes a submission of an assessment: what is claimed, by whom and when becomes part of the content, then all of it
 * is sealed. So the seal's own facts cannot be changed unnoticed either.
 * @param sets its criteria sets with all texts
 * @param options who, when, warnings
 */
export function submit(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  { sealedAt, sealedBy, warnings = [] }: SubmitOptions,
): Assessment & { seal: Seal } {
  const submission: Submission = { sealedAt, claim: claimOf(assessment, sets) }
  if (sealedBy !== undefined) submission.sealedBy = sealedBy
  if (assessment.seal !== undefined) submission.replaces = assessment.seal.fingerprint
  if (warnings.length > 0) submission.warnings = [...warnings]
  return seal({ ...assessment, submission }, sets, { sealedAt, sealedBy })
}

/** Facts of a seal that the sealed content repeats. */
const REPEATED = ['sealedAt', 'sealedBy', 'replaces'] as const satisfies readonly (keyof Seal &
  keyof Submission)[]

/**
 * Which facts of a seal are not those of the content it covers: somebody changed who, when or what it replaces.
 * @param sealed an assessment, or the seal of a review with what its content repeats; content without a submission
 * (older, or sealed elsewhere) repeats nothing
 */
export function changedSealFacts({
  seal: made,
  submission,
}: {
  seal?: Seal
  submission?: Partial<Pick<Submission, (typeof REPEATED)[number]>>
}): (typeof REPEATED)[number][] {
  if (made === undefined || submission?.sealedAt === undefined) return []
  return REPEATED.filter((fact) => made[fact] !== submission[fact])
}
