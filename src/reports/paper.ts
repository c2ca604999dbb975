import type { PaperInput } from './context'
import type { MinutesInput } from './papers/minutes/input'
import type { SoftwarePaperInput } from './papers/software/paper'
import type { SynthesisInput } from './papers/synthesis/input'
import type { TenderPaperInput } from './papers/tender/paper'
import type { PaperOutcome } from './refusal'

/**
 * What papers are made from, by what lies open: an assessment, a review with its submission, a roll-up, a vendor's profile,
 * or a tender beside an assessment.
 */
export interface PaperInputs {
  assessment: PaperInput
  review: MinutesInput
  rollup: SynthesisInput
  profile: SoftwarePaperInput
  tender: TenderPaperInput
}
/** What a paper is made from, by the name of its input. */
export type PaperSource = keyof PaperInputs

/**
 * One paper. A folder in `src/reports/papers` whose `paper.ts` exports `paper` is all it takes; its words on screens and
 * the command line are `report.kinds.<kind>` and `report.section.<section>` in the locales.
 */
export interface PaperFrom<Source extends PaperSource> {
  /** Name in the command line and in what this machine remembers; never changes. */
  kind: string
  /** Place in the list in which the papers are offered. */
  order: number
  from: Source
  /** Whether it begins with a national heading, into which a logo goes; an annex has none. */
  headed: boolean
  /** Whether it is about a target level. */
  targeted: boolean
  /** The sections that can be switched for this input, in their order. */
  sections: (input: PaperInputs[Source]) => readonly string[]
  /** Whether a section is on while nobody has switched it; absent = all are. */
  isOn?: (section: string, input: PaperInputs[Source]) => boolean
  /** Makes the paper, or says why it is not made. Pure: the same input gives the same document. */
  build: (input: PaperInputs[Source]) => PaperOutcome
}

/** A paper of any source. */
export type Paper = { [Source in PaperSource]: PaperFrom<Source> }[PaperSource]
