import type { Appraisal } from '../../../core/rollup/bindReviews'
import type { RolledUp, RollUp } from '../../../core/rollup/rollUp'
import type { Obstacle } from '../../../core/rollup/scope'
import type { RollupRow } from '../../../core/rollup/row'
import type { Expected } from '../../../core/round/round'
import { collationKey } from '../../../core/text/collate'
import type { CriteriaSet, Day, Language, Regime } from '../../../core/types'
import type { Translate } from '../../../locales/translator'
import type { SynthesisIndicators } from './indicators'

/** What a person fills in, in the order in which it is asked; what is absent is left as dots, or left out. */
export const SYNTHESIS_FIELDS = [
  'office',
  'superior',
  'symbol',
  'place',
  'addressee',
  'role',
  'signer',
  'remarks',
  'remarksGroups',
  'remarksMissed',
  'proposals',
] as const
export type SynthesisField = (typeof SYNTHESIS_FIELDS)[number]
/** The fields that take paragraphs. */
export const SYNTHESIS_TEXTS = [
  'remarks',
  'remarksGroups',
  'remarksMissed',
  'proposals',
] as const satisfies readonly SynthesisField[]

/**
 * The reporting body ("Sở Y tế"), what stands above it ("UBND tỉnh Minh Họa"), who signs; paragraphs under "Nhận xét" and
 * "Kiến nghị, đề xuất".
 */
export type SynthesisForm = Partial<Record<SynthesisField, string>>

/** A submission that was looked at. */
export interface SynthesisRow {
  row: RollupRow
  /** Why it is not counted; null = it is. */
  obstacle: Obstacle | null
  /** What the assessors made of it; null = nobody looked at it. */
  appraisal: Appraisal | null
}

/**
 * Submissions with what a roll-up says of each.
 * @param rows all of them
 * @param rolled the roll-up by what facilities say of themselves
 */
export function synthesisRows(
  rows: readonly RollupRow[],
  rolled: Pick<RollUp, 'obstacleOf' | 'appraisalOf'>,
): SynthesisRow[] {
  return rows.map((row) => ({
    row,
    obstacle: rolled.obstacleOf(row),
    appraisal: rolled.appraisalOf(row),
  }))
}

/** A facility that should have reported. */
export type SynthesisExpected = Pick<Expected, 'name' | 'code' | 'tier' | 'class'>

/** What the synthesis is made from. Pure: the day comes from outside. */
export interface SynthesisInput {
  rows: readonly SynthesisRow[]
  /** Counted by what the facilities say of themselves. */
  result: RolledUp
  /** The set with levels that is counted, in its newest version. */
  set: CriteriaSet
  /** All sets and versions at hand. */
  sets: readonly CriteriaSet[]
  regime: Regime
  /** The level the report looks towards. */
  target: number
  /** The year reported on. */
  year: number
  /** Facilities that should have reported; empty = the list is not known. */
  expected: readonly SynthesisExpected[]
  /** Numbers of the programme; absent = none are told. */
  indicators?: SynthesisIndicators
  form: SynthesisForm
  language: Language
  today: Day
  t: Translate
}

/** The counted submissions in the order of their names. */
export function countedOf({ rows }: Pick<SynthesisInput, 'rows'>): SynthesisRow[] {
  return rows
    .filter(({ obstacle }) => obstacle === null)
    .map((one) => ({ one, key: collationKey(one.row.facility) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
}

/** The rows that count, in the order of their names. */
export function countedRows(input: Pick<SynthesisInput, 'rows'>): RollupRow[] {
  return countedOf(input).map(({ row }) => row)
}

/** Number and symbol of the report, left open for the clerk as in every document of this form. */
export function openNumberOf({ t, form }: SynthesisInput): string {
  return t('papers.openNumber', { symbol: `BC-${form.symbol ?? t('papers.symbolBlank')}` })
}
