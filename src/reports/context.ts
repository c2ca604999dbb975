import { ofInstrument } from '../words/instrument'
import type { Confirmation } from '../generated/formats'
import { rowText } from '../words/row'
import type { Result } from '../core/score/assess'
import { levelledSet, type Entry } from '../core/sets/criteria'
import type { Previous } from '../core/compare/previous'
import { gapToward, type Gap } from '../core/score/gap'
import type { Assessment, Catalogue, CriteriaSet, Day, Language, Regime } from '../core/types'
import type { Translate } from '../locales/translator'
import { formatDay } from './format'
import { NO_BREAK_SPACE } from './layout/printable'

/**
 * How long the gap report is: two pages for the head of the facility, up to eight for its management, or everything for
 * those who work with it.
 */
export const GAP_LENGTHS = ['director', 'management', 'working'] as const
export type GapLength = (typeof GAP_LENGTHS)[number]

/** Parts of the form that a person fills in; what is absent is taken from the facility, or left as dots. */
export interface Letterhead {
  /** "Số: 12/BC-BVĐK" */
  number?: string
  place?: string
  date?: Day
  /** Who the annual report goes to, when it is not what the form says for the facility's ownership. */
  addressee?: string
  /** Office of the one who signs, e.g. "GIÁM ĐỐC", or "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC" for who signs for another. */
  role?: string
  /** Abbreviation of the body in its symbols, e.g. "BVĐK". */
  symbol?: string
  /** The unit that proposes and carries out, e.g. "Phòng Công nghệ thông tin". */
  unit?: string
  director?: string
  itHead?: string
  preparer?: string
}

/** What a paper of an assessment is made from. Pure: the day comes from outside. */
export interface PaperInput {
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
  /** What persons confirmed of the sets on this machine, by set id. */
  confirmations?: ReadonlyMap<string, readonly Confirmation[]>
  /** The facility's state of an earlier year, if it is known: the map of the gap report shows what is new. */
  previous?: Previous
  /** How long the gap report is; absent = working. */
  length?: GapLength
  /** The department whose form is made; absent = those of all. */
  department?: string
  /** Ids of the only rows that stand on it; absent = all of the department. */
  only?: readonly string[]
  /** By name of the section; absent = as the paper has it. */
  sections?: Readonly<Record<string, boolean>>
}

/** The input with what every part of a paper needs of it. */
export interface PaperContext extends PaperInput {
  /** The set with levels, if there is one. */
  levelled: CriteriaSet | undefined
  gap: Gap
  /** Number of a section that this paper has and numbers, e.g. "III"; null when it has no such section. */
  numberOf: (section: string) => string | null
}

/**
 * Prepares the input. A paper whose sections refer to each other numbers them itself.
 * @param input what the paper is made from
 * @param numberOf numbers of the sections; absent = none is numbered
 */
export function createContext(
  input: PaperInput,
  numberOf: PaperContext['numberOf'] = () => null,
): PaperContext {
  const levelled = levelledSet(input.sets)
  return {
    ...input,
    catalogue: underInstrument(input.catalogue, levelled),
    t: ofInstrument(input.t, levelled?.instrument.number),
    levelled,
    gap: gapToward(input.sets, input.result, input.target),
    numberOf,
  }
}

/** Without the duties of another circular with levels: a facility measured by a new one does not report under the old. */
function underInstrument(catalogue: Catalogue, levelled: CriteriaSet | undefined): Catalogue {
  if (!levelled) return catalogue
  const others = catalogue.sets.filter(
    ({ kind, instrument }) => kind === 'levels' && instrument !== levelled.instrument.number,
  )
  return {
    ...catalogue,
    dates: catalogue.dates.filter(
      ({ source }) => !others.some(({ instrument }) => source.includes(instrument)),
    ),
  }
}

/** Anchor of a section's heading. */
export function anchorOf(section: string): string {
  return `section-${section}`
}

/** Name of a regime in a line, with instrument and date. */
export function regimeName(report: PaperContext, regime: Regime): string {
  const { t, levelled, result, language, sets } = report
  const set = levelled ?? sets[0]
  const instrument = set ? instrumentName(set, language) : ''
  return t(`paper.regime.${regime}`, { instrument, day: formatDay(result.asOf) })
}

/**
 * Kind and number of an instrument, e.g. "Thông tư 54/2017/TT-BYT": what stands before the colon of the set's title,
 * never broken over two lines.
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
  return rowText(language, entry)
}
