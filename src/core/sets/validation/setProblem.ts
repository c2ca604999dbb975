/** What can be wrong with a criteria set beyond its schema. The words live in the locales, under `setProblem`. */
export const SET_PROBLEM_CODES = [
  'duplicate-id',
  'item-misplaced',
  'duplicate-rank',
  'rank-not-on-scale',
  'rank-unused',
  'level-out-of-order',
  'unknown-group',
  'requirement-not-on-scale',
  'requirement-empty',
  'requirement-repeated',
  'requirement-falls',
  'not-a-date',
  'window-reversed',
  'window-outside',
  'issued-after-force',
  'blank-text',
  'list-length',
  'not-nfc',
  'evidence-count',
  'provenance-number-missing',
  'duplicate-number',
  'number-out-of-range',
  'number-missing',
  'conclusion-malformed',
  'conclusion-unknown-criterion',
  'applicability-not-allowed',
  'applicability-value',
  'interpretation-not-id',
  'interpretation-without-end',
  'official-words-missing',
  'official-words-surplus',
  'succession-of-itself',
  'succession-unknown-row',
  'succession-repeated',
  'succession-empty',
] as const

/** What can be wrong between a catalogue and the criteria sets it lists. */
export const CATALOGUE_PROBLEM_CODES = [
  'entry-without-set',
  'version-differs',
  'set-without-entry',
  'duplicate-entry',
  'fingerprint-differs',
  'instrument-differs',
  'entry-window-differs',
  'title-differs',
  'kind-differs',
  'path-differs',
  'successor-differs',
  'successor-unknown',
  'id-in-two-sets',
  'conclusion-target-unknown',
  'deadline-unknown',
  'succession-set-unknown',
  'succession-row-unknown',
  'succession-unlisted-change',
] as const

/** What can be wrong with what stands beside the sets: proposals of owners, mappings to other instruments. */
export const COMPANION_PROBLEM_CODES = [
  'owner-set-unknown',
  'owner-row-unknown',
  'owner-row-missing',
  'owner-department-unknown',
  'owner-reason-missing',
  'owner-circle',
  'mapping-row-unknown',
  'mapping-instrument-unknown',
  'mapping-target-unknown',
] as const

export type SetProblemCode =
  | (typeof SET_PROBLEM_CODES)[number]
  | (typeof CATALOGUE_PROBLEM_CODES)[number]
  | (typeof COMPANION_PROBLEM_CODES)[number]

/** One thing wrong with a criteria set or catalogue. */
export interface SetProblem {
  code: SetProblemCode
  /** JSON pointer (RFC 6901) into the file. */
  path: string
  /** The row, group, level, number or set concerned, as its file names it. */
  subject: string
}
