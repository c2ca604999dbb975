import { scoreOf } from '../score/scoreOf'
import { type Result } from '../score/assess'
import { claimDifferences, claimOfResult, type ClaimDifference } from '../score/claim'
import { sealState, type SealState } from './seal'
import { changedSealFacts } from './submit'
import { setFingerprint } from '../sets/setFingerprint'
import { snapshotDifferences, type SnapshotDifference } from '../make/snapshot'
import type { Assessment, Claim, CriteriaSet, CriteriaSetReference } from '../types'

/** What is known of a set that a submission was made with. */
export interface VerifiedSet {
  reference: CriteriaSetReference
  /**
   * `known` = this version with this content is here; `other-content` = this version is here, with other content;
   * `other-version` = only another version is here and was scored with; `unknown` = the set is not here, its answers
   * are not scored.
   */
  state: 'known' | 'other-content' | 'other-version' | 'unknown'
  /** The version that was scored with; null = none. */
  scoredWith: string | null
}

/** What checking a submission gives. The signature is checked apart, because only it needs keys. */
export interface Verification {
  seal: SealState
  /** Facts of the seal that its content says otherwise (`changedSealFacts`). */
  changedFacts: ReturnType<typeof changedSealFacts>
  sets: VerifiedSet[]
  /** What the file claims; null = it states no levels. */
  claim: Claim | null
  /** Where our own scoring finds other levels than the file claims. */
  differences: ClaimDifference[]
  /** Where the file's own words and the criteria set differ. */
  words: SnapshotDifference[]
  /** Our own scoring. */
  result: Result
}

/**
 * Checks a submission: whether its content is what was sealed, whether its sets are known, and what our own scoring
 * makes of its answers. Nothing the file claims is believed (Circular 54/2017/TT-BYT, Article 5(3)).
 * @param submission the assessment as it was read
 * @param sets criteria sets at hand with all texts; of a version not here, another one of the same set is used
 * @param seal the state of its seal, when the reader of the file already knows it (of an older format it must be
 * checked before migration)
 */
export function verifySubmission(
  submission: Assessment,
  sets: readonly CriteriaSet[],
  seal: SealState = sealState(submission),
): Verification {
  const verified = submission.criteriaSets.map((reference) => verifySet(reference, sets))
  const used = verified.flatMap(({ reference, scoredWith }) =>
    sets.filter(({ id, version }) => id === reference.id && version === scoredWith),
  )
  const result = scoreOf(submission, used)
  const claim = submission.submission?.claim ?? null
  return {
    seal,
    changedFacts: changedSealFacts(submission),
    sets: verified,
    claim,
    differences: claim ? claimDifferences(claim, claimOfResult(result)) : [],
    words: snapshotDifferences(submission, used),
    result,
  }
}

function verifySet(reference: CriteriaSetReference, sets: readonly CriteriaSet[]): VerifiedSet {
  const versions = sets.filter(({ id }) => id === reference.id)
  const exact = versions.find(({ version }) => version === reference.version)
  if (exact) {
    const isSame = reference.fingerprint === undefined || reference.fingerprint === setFingerprint(exact)
    return { reference, state: isSame ? 'known' : 'other-content', scoredWith: exact.version }
  }
  const other = versions[versions.length - 1]
  return other
    ? { reference, state: 'other-version', scoredWith: other.version }
    : { reference, state: 'unknown', scoredWith: null }
}
