import { levelledSet } from '../../../core/sets/criteria'
import { createContext, type GapLength, type PaperContext, type PaperInput } from '../../context'
import type { Block } from '../../model'

/** Sections that can be switched, in their order; the director's page is always there. */
export const GAP_SECTIONS = [
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
export type GapSection = (typeof GAP_SECTIONS)[number]

/** A section: its title and what it says. */
export interface SectionContent {
  title: string
  blocks: Block[]
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/**
 * The sections that the gap report of this assessment has, in their order.
 * @param input what the report is made from
 */
export function gapSectionsOf(input: PaperInput): readonly GapSection[] {
  return GAP_SECTIONS.filter((section) => isShown(section, input))
}

/**
 * The context of the gap report: its sections are numbered, and the annex, which follows the signatures, is not.
 * @param input what the report is made from
 */
export function gapContext(input: PaperInput): PaperContext {
  const shown: readonly string[] = gapSectionsOf(input)
  const numbered = shown.filter((section) => section !== 'answers')
  return createContext(input, (section) =>
    shown.includes(section) ? (ROMAN[numbered.indexOf(section)] ?? '') : null,
  )
}

/** What each length has unless somebody switches it: law that has lapsed and the check only on demand. */
const SHOWN: Readonly<Record<GapLength, readonly GapSection[]>> = {
  director: [],
  management: ['groups', 'blocking', 'plan', 'emr'],
  working: ['verdicts', 'groups', 'blocking', 'plan', 'emr', 'provenance', 'answers'],
}

/**
 * The sections that can be switched in this length, whether they are on or off.
 * @param input what the report is made from
 */
export function switchableSections(input: PaperInput): readonly GapSection[] {
  if (input.length === 'director') return []
  const all = Object.fromEntries(GAP_SECTIONS.map((section) => [section, true]))
  return GAP_SECTIONS.filter((section) => isShown(section, { ...input, sections: all }))
}

/**
 * Whether a section is on when nobody has switched it.
 * @param length of the report
 */
export function isOnByDefault(length: GapLength, section: string): boolean {
  return SHOWN[length].some((shown) => shown === section)
}

function isShown(section: GapSection, input: PaperInput): boolean {
  const length = input.length ?? 'working'
  if (length === 'director') return false
  if (!(input.sections?.[section] ?? isOnByDefault(length, section))) return false
  const levelled = levelledSet(input.sets)
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
