// Made from criteria/schema by `npm run generate`; do not edit.
/**
 * ISO 8601 instant in UTC.
 */
export type Instant = string
export type Line = string
export type Day = string
export type Regime = 'as-issued' | 'in-force'
export type Verdict = 'met' | 'not-met' | 'not-applicable' | 'unassessed'
/**
 * Unassessed counted as not met, and as met; null when none of the sets has levels.
 */
export type LevelRange = {
  lower: number
  upper: number
} | null

/**
 * An assessor's opinions on one submission, bound to its fingerprint. Unknown fields are kept and written back.
 */
export interface Review {
  format: 'tt54-review'
  formatVersion: 1
  /**
   * UUID.
   */
  id: string
  createdAt?: Instant
  updatedAt?: Instant
  /**
   * true: the submission is of an invented facility.
   */
  illustrative?: boolean
  submission: ReviewedSubmission
  /**
   * Sets and versions of the submission.
   *
   * @minItems 1
   * @maxItems 20
   */
  criteriaSets: ReviewedSet[]
  regime: Regime
  /**
   * @maxItems 100
   */
  assessors?: Assessor[]
  visit?: Visit
  /**
   * By criteria set id, then by criterion or milestone id. Absent = no opinion yet.
   */
  opinions: {
    [k: string]: {
      [k: string]: Opinion
    }
  }
  /**
   * Opinions of assessors of one visit that differ and are not settled yet, by set and criterion.
   */
  conflicts?: {
    [k: string]: {
      /**
       * @minItems 2
       * @maxItems 100
       */
      [k: string]: Opinion[]
    }
  }
  /**
   * Ids of entries of the submission's evidence register that the assessors looked at.
   *
   * @maxItems 5000
   */
  seen?: string[]
  /**
   * @maxItems 1000
   */
  merged?: MergedReview[]
  /**
   * Levels when the review was sealed, by the submission and by the assessors; who sealed it and when, repeated so that the seal covers it.
   */
  claims?: {
    self: Claim
    assessor: Claim
    sealedAt?: Instant
    sealedBy?: Line
    /**
     * Fingerprint of the earlier seal this one replaces.
     */
    replaces?: string
  }
  /**
   * The words of every criterion with an opinion, by set and criterion, so that the file reads without this tool.
   */
  snapshot?: {
    [k: string]: {
      [k: string]: SnapshotEntry
    }
  }
  /**
   * @maxItems 10000
   */
  history?: HistoryEntry[]
  seal?: Seal
}
/**
 * Which submission, so that the right one can be found and a changed one is noticed.
 */
export interface ReviewedSubmission {
  /**
   * Id of the assessment.
   */
  id: string
  fingerprint: string
  sealedAt?: Instant
  /**
   * State of its seal when the review was begun; absent member = not said. Only with a valid one is the fingerprint that of the seal, otherwise it is that of the content.
   */
  seal?: 'valid' | 'broken' | 'absent'
  facility: ReviewedFacility
  assessedOn: Day
}
export interface ReviewedFacility {
  name: Line
  code?: Line
  superior?: Line
  province?: Line
}
export interface ReviewedSet {
  id: string
  version: string
  fingerprint?: string
}
export interface Assessor {
  name: Line
  title?: Line
}
export interface Visit {
  authority?: Line
  superior?: Line
  number?: Line
  place?: Line
  from?: Day
  to?: Day
  /**
   * @maxItems 200
   */
  attendees?: Attendee[]
  /**
   * Level as reported; to be supplemented; to be determined again (Article 5(3)).
   */
  outcome?: 'confirmed' | 'supplement' | 'redetermine'
  conclusion?: string
  recommendations?: string
  deadline?: Day
  concludedOn?: Day
  recorder?: Line
  /**
   * In how many copies the minutes are made.
   */
  copies?: number
}
export interface Attendee {
  name: Line
  title?: Line
  side: 'authority' | 'facility'
}
export interface Opinion {
  opinion: 'agree' | 'disagree' | 'needs-more'
  verdict?: Verdict
  /**
   * The assessor's own verdict item by item.
   */
  items?: {
    [k: string]: true | false | 'not-applicable'
  }
  /**
   * Why it does not apply, when that is the assessor's verdict.
   */
  reason?: string
  comment?: string
  by?: Line
  at?: Instant
}
/**
 * A colleague's review that was taken into this one.
 */
export interface MergedReview {
  id: string
  by?: Line
  fingerprint?: string
  mergedAt: Instant
}
/**
 * The levels whoever sealed the file saw. Never trusted: whoever opens it scores again and shows any difference.
 */
export interface Claim {
  asOf: Day
  regime: Regime
  levels: {
    'as-issued': LevelRange
    'in-force': LevelRange
  }
}
export interface SnapshotEntry {
  number?: number | null
  rank?: string
  title: Line
  requirement?: string
  items?: {
    [k: string]: Line
  }
}
export interface HistoryEntry {
  at: Instant
  who?: Line
  what: string
}
export interface Seal {
  algorithm: 'SHA-256'
  fingerprint: string
  sealedAt: Instant
  sealedBy?: Line
  /**
   * Fingerprint of the earlier seal this one replaces.
   */
  replaces?: string
  signature?: Signature
}
/**
 * Made with a key of one machine over the rest of the seal. No legal digital signature.
 */
export interface Signature {
  algorithm: 'Ed25519'
  publicKey: string
  value: string
}
