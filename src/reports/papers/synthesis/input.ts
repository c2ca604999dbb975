import type { RolledUp } from '../../../core/rollup/rollUp'
import type { Obstacle } from '../../../core/rollup/scope'
import type { RollupRow } from '../../../core/rollup/row'
import type { CriteriaSet, Day, Language, Regime } from '../../../core/types'
import type { Translate } from '../../../locales/translator'
import type { SynthesisIndicators } from './indicators'

/** What a person fills in; what is absent is left as dots. */
export interface SynthesisForm {
  /** Above the reporting body, e.g. "UBND tỉnh Minh Họa". */
  superior?: string
  /** The reporting body, e.g. "Sở Y tế". */
  office?: string
  /** "Số: 12/BC-SYT" */
  number?: string
  symbol?: string
  place?: string
  date?: Day
  addressee?: string
  role?: string
  signer?: string
  /** Paragraphs under "Nhận xét" and "Kiến nghị, đề xuất". */
  remarks?: string
  proposals?: string
}

/** What the synthesis is made from. Pure: the day comes from outside. */
export interface SynthesisInput {
  /** Every submission that was looked at, with the reason why it is not counted (null = it is). */
  rows: readonly { row: RollupRow; obstacle: Obstacle | null }[]
  result: RolledUp
  /** The set with levels that is counted. */
  set: CriteriaSet
  /** All sets, in the order of the marks of the rows. */
  sets: readonly CriteriaSet[]
  regime: Regime
  /** The year reported on. */
  year: number
  /** Facilities that should have reported, by name or code; empty = the list is not known. */
  expected: readonly string[]
  /** Numbers of the programme; absent = none are told. */
  indicators?: SynthesisIndicators
  form: SynthesisForm
  language: Language
  today: Day
  t: Translate
}

/** The rows that count, in the order of their names. */
export function countedRows({ rows, language }: SynthesisInput): RollupRow[] {
  return rows
    .filter(({ obstacle }) => obstacle === null)
    .map(({ row }) => row)
    .sort((a, b) => a.facility.localeCompare(b.facility, language))
}
