// Made from criteria/schema by `npm run generate`; do not edit.
export type Day = string

/**
 * What criteria sets exist, from when to when their instruments are in force, what replaces what, which dates bind whom.
 */
export interface Catalogue {
  format: 'tt54-catalogue'
  formatVersion: 1
  checkedOn: Day
  /**
   * @minItems 1
   * @maxItems 500
   */
  sets: CatalogueEntry[]
  /**
   * Older documents still cited by letter 365 and what replaced them.
   *
   * @maxItems 500
   */
  successions: {
    old: string
    successor: string
    from: Day
  }[]
  /**
   * Dates of the law in order. binding: false = a planning target, never shown as law.
   *
   * @maxItems 500
   */
  dates: LegalDate[]
}
export interface CatalogueEntry {
  id: string
  version: string
  /**
   * Relative to this file.
   */
  path: string
  title: Text
  instrument: string
  kind: 'levels' | 'list'
  inForce: {
    from: Day
    to: Day | null
  }
  replacedBy: string | null
  /**
   * SHA-256 of the canonical form of the set.
   */
  fingerprint: string
}
export interface Text {
  vi: string
  en: string
}
export interface LegalDate {
  id: string
  date: Day
  /**
   * deadline: somebody must have done something by then (absent = deadline); event: something begins or ends.
   */
  kind?: 'deadline' | 'event'
  /**
   * true: comes back every year on this month and day.
   */
  yearly?: boolean
  title: Text
  binding: boolean
  appliesTo: 'all' | 'hospital' | 'other'
  source: string
}
