import { buildGapReport, GAP_REPORT_SECTIONS, type GapReportInput } from '../gapReport'
import { createReport } from '../gapReport/report'
import { logoPicture } from '../picture'
import { ANNUAL_SECTIONS, buildAnnualReport } from './annualReport'
import { buildDecision, DECISION_SECTIONS } from './decision'
import { buildEmrSelfAssessment, EMR_SECTIONS } from './emrSelfAssessment'
import { buildPlanAnnex, PLAN_SECTIONS } from './planAnnex'
import type { PaperOutcome } from './refusal'

/** The papers, in the order in which they are offered. */
export const PAPER_KINDS = ['gap', 'decision', 'annual', 'plan', 'emr'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

const BUILDERS: Readonly<Record<PaperKind, (input: GapReportInput) => PaperOutcome>> = {
  gap: (input) => ({ ok: true, document: buildGapReport(input) }),
  decision: buildDecision,
  annual: buildAnnualReport,
  plan: buildPlanAnnex,
  emr: buildEmrSelfAssessment,
}

/**
 * Makes a paper, or says why it is not made.
 * @param kind which paper
 * @param input assessment, sets, result and the day of making
 */
export function buildPaper(kind: PaperKind, input: GapReportInput): PaperOutcome {
  return BUILDERS[kind](input)
}

/**
 * The sections of a paper that can be switched for this assessment, in their order.
 * @param kind which paper
 * @param input as for the paper
 */
export function sectionsFor(kind: PaperKind, input: GapReportInput): readonly string[] {
  // An annex has no head to put a logo into.
  const hasLogo = kind !== 'plan' && logoPicture(input.assessment.facility.logo, '') !== null
  return [...ownSections(kind, input), ...(hasLogo ? ['logo'] : [])]
}

function ownSections(kind: PaperKind, input: GapReportInput): readonly string[] {
  switch (kind) {
    case 'gap': {
      const whole = createReport({ ...input, sections: {} })
      return GAP_REPORT_SECTIONS.filter((section) => whole.numberOf(section) !== null)
    }
    case 'decision':
      return DECISION_SECTIONS
    case 'annual':
      return ANNUAL_SECTIONS
    case 'plan':
      return PLAN_SECTIONS
    case 'emr':
      return EMR_SECTIONS
  }
}
