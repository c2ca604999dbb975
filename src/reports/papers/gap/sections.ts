import { levelledSet } from '../../../core/sets/criteria'
import { createContext, type PaperContext, type PaperInput } from '../../context'
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

function isShown(section: GapSection, input: PaperInput): boolean {
  if (input.sections?.[section] === false) return false
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
