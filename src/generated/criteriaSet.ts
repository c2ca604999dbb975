// Made from criteria/schema by `npm run generate`; do not edit.
export type SetId = string
/**
 * ISO 8601 date.
 */
export type Day = string
export type EntryId = string
/**
 * A rank on the group's scale: 1–7, basic, advanced, required, guidance, recommended.
 */
export type Rank = string
/**
 * Whether 'không áp dụng' is allowed, always with a reason.
 */
export type NotApplicable = 'never' | 'with-reason'
/**
 * Our reading, not the letter of the law; can be switched in the assessment.
 */
export type Interpretation = string
/**
 * How well a fact is attested: confirmed against the official text by a person > crosschecked with an independent source > attested by one source > press summary > recalled without a source.
 */
export type ProvenanceWord = 'confirmed' | 'crosschecked' | 'attested' | 'press' | 'recalled'

/**
 * One version of one legal instrument as data: groups, criteria, level rules, provenance. Texts are bilingual; ids never change meaning; a correction is a new version beside the old.
 */
export interface CriteriaSet {
  format: 'tt54-criteria-set'
  formatVersion: 1
  id: SetId
  /**
   * Semantic version of our encoding, not of the law.
   */
  version: string
  title: Text
  instrument: {
    /**
     * Official number, e.g. 54/2017/TT-BYT.
     */
    number: string
    title: Text
    issued: Day
    issuer: Text
    signer?: string
    inForce: Window
    /**
     * Official number of the instrument that replaced it, or null.
     */
    replacedBy: string | null
    replaces?: string[]
    source: Text
  }
  checkedOn: Day
  coverage: {
    /**
     * How many numbered criteria the instrument has; null when it does not number them. What is here is counted.
     */
    official: number | null
  }
  /**
   * @minItems 1
   * @maxItems 200
   */
  groups: Group[]
  /**
   * @maxItems 50
   */
  levels: Level[]
  /**
   * @maxItems 200
   */
  rules: Rule[]
  /**
   * @maxItems 200
   */
  amendments?: Amendment[]
  /**
   * @maxItems 50
   */
  conclusions?: Conclusion[]
  reportForm?: ReportForm
}
/**
 * The same words in Vietnamese and English.
 */
export interface Text {
  vi: string
  en: string
}
/**
 * First and last day in force, both inclusive; null = open end.
 */
export interface Window {
  from: Day
  to: Day | null
}
export interface Group {
  id: EntryId
  ordinal: string
  title: Text
  summary?: Text
  note?: Text
  /**
   * Ranks from the lowest to the highest.
   *
   * @minItems 1
   * @maxItems 20
   */
  scale: Rank[]
  /**
   * @minItems 1
   * @maxItems 1000
   */
  criteria: Criterion[]
}
export interface Criterion {
  id: EntryId
  /**
   * Official number, or null where the instrument does not number.
   */
  number: number | null
  rank: Rank
  /**
   * false: shown for reading, not asked and not scored. Absent = true.
   */
  ask?: boolean
  section?: Text
  title: Text
  requirement: Text
  evidence: TextList
  /**
   * @minItems 1
   * @maxItems 50
   */
  items?: Item[]
  notApplicable: NotApplicable
  applicability?: Applicability
  inForce: Window
  interpretation?: Interpretation
  note?: Text
  legalReference: string
  provenance: Provenance
}
/**
 * The same list in Vietnamese and English, in the same order.
 */
export interface TextList {
  /**
   * @maxItems 20
   */
  vi: string[]
  /**
   * @maxItems 20
   */
  en: string[]
}
export interface Item {
  id: EntryId
  title: Text
  notApplicable: NotApplicable
  applicability?: Applicability
  inForce?: Window
  interpretation?: Interpretation
}
/**
 * When a criterion or item may be not applicable, and the facility fact that decides it.
 */
export interface Applicability {
  text: Text
  /**
   * The facility fact that contradicts 'không áp dụng' when it holds.
   */
  fact?: 'hasBloodBank' | 'hasLaboratory' | 'imagingDevices'
  /**
   * For list facts: the entry that makes it apply.
   */
  value?: string
}
export interface Provenance {
  title: ProvenanceWord
  rank: ProvenanceWord
  number?: ProvenanceWord
  /**
   * A phrase a reader understands, in Vietnamese.
   */
  source: string
  /**
   * The same phrase in English.
   */
  sourceEn: string
}
export interface Level {
  level: number
  title?: Text
  condition?: Text
  summary: Text
  /**
   * @maxItems 200
   */
  requires: LevelRequirement[]
  /**
   * @maxItems 200
   */
  milestones: Milestone[]
}
export interface LevelRequirement {
  group: EntryId
  rank: Rank
  provenance: ProvenanceWord
}
/**
 * A narrative requirement of a level in Appendix II, answered like a criterion.
 */
export interface Milestone {
  id: string
  title: Text
  requirement: Text
  evidence: TextList
  /**
   * @minItems 1
   * @maxItems 50
   */
  items?: Item[]
  notApplicable: NotApplicable
  applicability?: Applicability
  inForce: Window
  interpretation?: Interpretation
  note?: Text
  legalReference: string
  provenance: Provenance
}
export interface Rule {
  at: string
  text: Text
}
export interface Amendment {
  by: string
  at: string
  from: Day
  withdraws: Text
  note: Text
}
/**
 * A named verdict that needs ranks of one set and criteria of another; scored like a level.
 */
export interface Conclusion {
  id: EntryId
  title: Text
  requirement: Text
  legalReference: string
  /**
   * @minItems 1
   * @maxItems 50
   */
  requires: ConclusionRequirement[]
  /**
   * Criteria that describe the procedure to follow; shown, not scored into the verdict.
   *
   * @maxItems 50
   */
  procedure: EntryId[]
  inForce: Window
}
/**
 * Either a rank of a group of one set, or named criteria of a set.
 */
export interface ConclusionRequirement {
  set: SetId
  group?: EntryId
  rank?: Rank
  /**
   * @minItems 1
   * @maxItems 200
   */
  criteria?: EntryId[]
}
/**
 * The form of the periodic report (Appendix III).
 */
export interface ReportForm {
  legalReference: string
  /**
   * @maxItems 50
   */
  fields: Text[]
  recipients: TextList
  signature: Text
  sentence: Text
  /**
   * @maxItems 50
   */
  addressees: {
    ownership: string
    addressee: Text
  }[]
}
