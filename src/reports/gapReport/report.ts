import type { Result } from '../../core/score/assess'
import { levelledSet, type Entry } from '../../core/sets/criteria'
import { gapToward, type Gap } from '../../core/score/gap'
import type { Assessment, Catalogue, CriteriaSet, Day, Language, Regime } from '../../core/types'
import type { Translate } from '../../locales/translator'
import { formatDay } from '../format'
import { NO_BREAK_SPACE } from '../layout/printable'
import type { Block } from '../model'

/** Sections that can be switched, in their order; the director's page is always there. */
export const GAP_REPORT_SECTIONS = [
  'verdicts',
  'groups',
  'blocking',
  'plan',
  'notes',
  'check',
  'emr',
  'conclusions',
  'provenance',
  'answers',
] as const
export type GapReportSection = (typeof GAP_REPORT_SECTIONS)[number]

/** Parts of the form that a person fills in; what is absent is taken from the facility, or left as dots. */
export interface Letterhead {
  /** "Số: 12/BC-BVĐK" */
  number?: string
  place?: string
  date?: Day
  /** Who the annual report goes to, when it is not what the form says for the facility's ownership. */
  addressee?: string
  /** Office of the one who signs, e.g. "GIÁM ĐỐC". */
  role?: string
  director?: string
  itHead?: string
  preparer?: string
}

/** What the report is made from. Pure: the day comes from outside. */
export interface GapReportInput {
  assessment: Assessment
  /** The sets of the assessment, with all texts. */
  sets: readonly CriteriaSet[]
  catalogue: Catalogue
  /** What `assess` returned for the assessment; all numbers come from it. */
  result: Result
  /** Target level. */
  target: number
  language: Language
  /** Day of making: deadlines are counted from it. */
  today: Day
  t: Translate
  letterhead?: Letterhead
  /** By name of the section; absent = on. */
  sections?: Readonly<Record<string, boolean>>
}

/** The input with what every section needs of it. */
export interface Report extends GapReportInput {
  /** The set with levels, if there is one. */
  levelled: CriteriaSet | undefined
  gap: Gap
  /** Number of a section that is in the report, e.g. "III"; null when it is switched off or not applicable. */
  numberOf: (section: GapReportSection) => string | null
}

/** A section: its title and what it says. */
export interface SectionContent {
  title: string
  blocks: Block[]
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/**
 * Prepares the input.
 * @param input what the report is made from
 */
export function createReport(input: GapReportInput): Report {
  const levelled = levelledSet(input.sets)
  const shown = GAP_REPORT_SECTIONS.filter((section) => isShown(section, input, levelled))
  // The annex follows the signatures and has no number.
  const numbered: GapReportSection[] = shown.filter((section) => section !== 'answers')
  return {
    ...input,
    levelled,
    gap: gapToward(input.sets, input.result, input.target),
    numberOf: (section) => (shown.includes(section) ? (ROMAN[numbered.indexOf(section)] ?? '') : null),
  }
}

function isShown(
  section: GapReportSection,
  input: GapReportInput,
  levelled: CriteriaSet | undefined,
): boolean {
  if (input.sections?.[section] === false) return false
  switch (section) {
    case 'verdicts':
    case 'groups':
    case 'blocking':
      return levelled !== undefined
    case 'plan':
      return (input.assessment.actions ?? []).length > 0
    case 'conclusions':
      return Object.keys(input.result.regimes['as-issued'].conclusions).length > 0
    case 'emr':
      return input.sets.some((set) => set !== levelled)
    default:
      return true
  }
}

/**
 * Anchor of a section's heading.
 * @param section which one
 */
export function anchorOf(section: GapReportSection): string {
  return `section-${section}`
}

/**
 * Name of a regime in a line, with instrument and date.
 * @param report the report
 * @param regime which one
 */
export function regimeName(report: Report, regime: Regime): string {
  const { t, levelled, result, language, sets } = report
  const set = levelled ?? sets[0]
  const instrument = set ? instrumentName(set, language) : ''
  return t(`paper.regime.${regime}`, { instrument, day: formatDay(result.asOf) })
}

/**
 * Kind and number of an instrument, e.g. "Thông tư 54/2017/TT-BYT": what stands before the colon of the set's title,
 * never broken over two lines.
 * @param set a criteria set
 * @param language of the paper
 */
export function instrumentName(set: CriteriaSet, language: Language): string {
  const name = (set.title[language].split(':')[0] ?? '').trim()
  return name.replaceAll(' ', NO_BREAK_SPACE)
}

/**
 * What a row is called in a sentence: its official number, or its title.
 * @param entry the row
 * @param language of the paper
 */
export function rowName(entry: Entry, language: Language): string {
  const title = entry.row.title[language]
  return entry.kind === 'criterion' && entry.row.number !== null ? `${entry.row.number}. ${title}` : title
}
