import type { Language } from '../../core/types'
import { GAP_REPORT_SECTIONS, type GapReportSection, type Letterhead } from '../../reports/gapReport'

/** What a person chooses about the gap report; the rest comes from the assessment. */
export interface GapReportOptions {
  language: Language
  sections: Record<GapReportSection, boolean>
  letterhead: Letterhead
}

/**
 * The options a report begins with: everything but the long annex of all answers.
 * @param language the screen's language
 */
export function defaultOptions(language: Language): GapReportOptions {
  const all = GAP_REPORT_SECTIONS.map((section) => [section, section !== 'answers'] as const)
  return { language, sections: Object.fromEntries(all) as Record<GapReportSection, boolean>, letterhead: {} }
}
