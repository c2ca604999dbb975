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
 * One facility's answers at one date against one or more criteria sets. Unknown fields are kept and written back.
 */
export interface Assessment {
  format: 'tt54-assessment'
  formatVersion: 1
  /**
   * UUID.
   */
  id: string
  createdAt?: Instant
  updatedAt?: Instant
  /**
   * true: example data of an invented facility.
   */
  illustrative?: boolean
  /**
   * Id of the earlier assessment this one was started from.
   */
  startedFrom?: string
  redetermines?: Redetermination
  /**
   * @minItems 1
   * @maxItems 20
   */
  criteriaSets: CriteriaSetReference[]
  facility: Facility
  assessedOn: Day
  regime: Regime
  targetLevel: number
  /**
   * Our readings of the law, switched: a row marked with the reading stays in force when it is 'kept'. Absent = 'lapsed'.
   */
  interpretations?: {
    [k: string]: 'lapsed' | 'kept'
  }
  /**
   * By criteria set id, then by criterion or milestone id. Absent = unassessed.
   */
  answers: {
    [k: string]: {
      [k: string]: Answer
    }
  }
  /**
   * @maxItems 5000
   */
  evidence?: Evidence[]
  /**
   * @maxItems 5000
   */
  actions?: Action[]
  /**
   * The deployment programme: five steps with dates, by step id (team, survey, plan, acceptance, announcement).
   */
  programme?: {
    [k: string]: ProgrammeStep
  }
  /**
   * The words of every answered criterion when the file was written, by set id, so that the file reads without this tool.
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
  submission?: Submission
  seal?: Seal
}
/**
 * This assessment determines the level again after an appraisal (Circular 54/2017/TT-BYT, Article 5(3)): which review and which submission it answers.
 */
export interface Redetermination {
  /**
   * Fingerprint of the review.
   */
  review: string
  reviewId?: string
  /**
   * Fingerprint of the submission that was reviewed.
   */
  submission: string
}
export interface CriteriaSetReference {
  id: string
  version: string
  fingerprint?: string
}
export interface Facility {
  name: Line
  code?: Line
  superior?: Line
  province?: Line
  address?: Line
  phone?: Line
  email?: Line
  class?: 'special' | '1' | '2' | '3' | '4' | 'unranked'
  /**
   * Licensed as a hospital, or another form; decides which deadline of Circular 13/2025 Art. 4(2) binds.
   */
  type?: 'hospital' | 'other'
  ownership?:
    | 'ministry-of-health'
    | 'ministry-of-defence'
    | 'ministry-of-public-security'
    | 'ministry-of-transport'
    | 'provincial'
    | 'private'
    | 'other'
  beds?: number
  /**
   * @maxItems 500
   */
  departments?: Line[]
  hasImaging?: boolean
  /**
   * @maxItems 20
   */
  imagingDevices?: ('ct' | 'mri' | 'xray' | 'dsa' | 'ultrasound')[]
  hasLaboratory?: boolean
  hasBloodBank?: boolean
  director?: Line
  itHead?: Line
  preparer?: Line
  logo?: Logo
}
/**
 * A small picture for the head of papers. What is not a PNG or JPEG of reasonable size is left out of them.
 */
export interface Logo {
  type: 'image/png' | 'image/jpeg'
  /**
   * Base64, at most 64 KiB.
   */
  data: string
  alt?: Line
}
export interface Answer {
  verdict?: Verdict
  items?: {
    [k: string]: true | false | 'not-applicable'
  }
  /**
   * Why it does not apply.
   */
  reason?: string
  note?: string
  /**
   * Ids of entries of the evidence register.
   *
   * @maxItems 200
   */
  evidence?: string[]
  /**
   * true: carried over from an earlier assessment and counted as unassessed until confirmed.
   */
  unconfirmed?: boolean
}
export interface Evidence {
  id: string
  title: Line
  kind?: 'document' | 'contract' | 'minutes' | 'decision' | 'screenshot' | 'log' | 'list' | 'photo' | 'other'
  number?: Line
  date?: Day
  place?: Line
  holder?: Line
  department?: Line
  validUntil?: Day
  note?: string
  file?: EvidenceFile
}
export interface EvidenceFile {
  name: Line
  type?: Line
  size: number
  sha256: string
}
export interface Action {
  id: string
  title: Line
  /**
   * @maxItems 500
   */
  criteria: string[]
  owner?: Line
  department?: Line
  by?: 'hospital' | 'vendor' | 'both'
  start?: Day
  due?: Day
  /**
   * VND.
   */
  cost?: number
  priority?: 'high' | 'medium' | 'low'
  status?: 'planned' | 'in-progress' | 'done' | 'cancelled'
  /**
   * @maxItems 200
   */
  dependsOn?: string[]
  note?: string
}
export interface ProgrammeStep {
  due?: Day
  doneOn?: Day
  responsible?: Line
  documents?: string
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
/**
 * What was said when this content was handed in: part of what the seal covers. A file that was never sealed has none.
 */
export interface Submission {
  sealedAt: Instant
  sealedBy?: Line
  /**
   * Fingerprint of the earlier seal this one replaces.
   */
  replaces?: string
  claim: Claim
  /**
   * @maxItems 1000
   */
  warnings?: CarriedWarning[]
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
/**
 * A warning of the check that stood when the file was sealed.
 */
export interface CarriedWarning {
  rule: string
  /**
   * @maxItems 5000
   */
  criteria?: string[]
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
