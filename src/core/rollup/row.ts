/** One submission as a row of the roll-up: small, flat, and enough for every count, sort and filter of it. */
import { type ConclusionStanding } from '../score/conclusionStanding'
import type { Range } from '../score/assess'
import type { StepState } from '../plan/programme'
import type { SealState } from '../seal/seal'
import type { Assessment, Day, Facility, Interpretations, Regime, Verdict } from '../types'
import type { VerifiedSet } from '../seal/verifySubmission'

/** What one row of a criteria set came to, as a letter of `RowView.marks`; `-` = it does not count. */
export const VERDICT_MARKS = {
  met: 'm',
  'not-met': 'n',
  'not-applicable': 'a',
  unassessed: 'u',
} as const satisfies Record<Verdict, string>
/** The letter of a row that does not count under the regime. */
export const OUT = '-'

/** The verdict under one regime. */
export interface RowView {
  /** null = none of its sets has levels. */
  level: Range | null
  /**
   * One character per group of the set with levels: how many ranks of its scale are reached with everything unassessed
   * counted as not met, base 36; `-` = nothing of the group counts.
   */
  lower: string
  /** The same with everything unassessed counted as met. */
  upper: string
  /** Per criteria set of the row one letter per asked row, in set order; empty for a set that is not here. */
  marks: readonly string[]
  /** Asked rows of the set with levels that count, by verdict. */
  met: number
  notMet: number
  notApplicable: number
  unassessed: number
  /** What may be said of each conclusion whose sets the file includes, by id. */
  conclusions: Readonly<Record<string, ConclusionStanding>>
}

/** A criteria set of a submission. */
export interface RowSet {
  id: string
  version: string
  state: VerifiedSet['state']
  /** The version it was scored with; null = the set is not here. */
  scoredWith: string | null
}

/** The deployment programme at the day the file was read; lists in the order of `PROGRAMME_STEPS`. */
export interface RowProgramme {
  /** Whether anything was entered at all. */
  started: boolean
  states: readonly StepState[]
  /** ISO 8601 days; empty = none. */
  due: readonly Day[]
  doneOn: readonly Day[]
}

/** A submission in the roll-up. Texts that are missing are empty. */
export interface RollupRow {
  /** Where the file lay; tells rows apart. */
  path: string
  /** Id of the assessment. */
  id: string
  facility: string
  code: string
  province: string
  class: NonNullable<Facility['class']> | ''
  ownership: NonNullable<Facility['ownership']> | ''
  type: NonNullable<Facility['type']> | ''
  assessedOn: Day
  /** The year of the assessment. */
  year: number
  /** The regime the file chose as its headline. */
  regime: Regime
  views: Readonly<Record<Regime, RowView>>
  sets: readonly RowSet[]
  seal: SealState['state']
  /** Whether the seal says of itself what its content says otherwise. */
  changedFacts: boolean
  sealedAt: string
  sealedBy: string
  /** 64 hexadecimal digits of the seal; empty = not sealed. */
  fingerprint: string
  /**
   * Fingerprint of the content, sealed or not: what a review names, and the same for files that hold the same. 64
   * hexadecimal digits.
   */
  content: string
  /** Fingerprint of the seal this one replaces. */
  replaces: string
  /** Fingerprint of the submission that this one determines again (Article 5(3)); empty = none. */
  redetermines: string
  /** Whether the seal is signed; whether by a known key is not looked at here. */
  signed: boolean
  /** What the file claims under both regimes; null = it claims nothing. */
  claim: Readonly<Record<Regime, Range | null>> | null
  /** Whether our own scoring finds other levels than the file claims. */
  differs: boolean
  /** How many words of its snapshot the criteria set says otherwise. */
  words: number
  /** Rows whose window had ended at the date of the assessment. */
  withdrawn: number
  /** Problems of its answers. */
  problems: number
  illustrative: boolean
  programme: RowProgramme
  /** How the readings of ours are switched, where they are. */
  interpretations?: Interpretations
  /**
   * Entries of the evidence register per asked row, per criteria set as in `RowView.marks`: one character, base 36, `z` =
   * 35 or more.
   */
  evidence: readonly string[]
  /** Numbers of the programme, as the file says them. */
  indicators: NonNullable<Assessment['indicators']>
}
