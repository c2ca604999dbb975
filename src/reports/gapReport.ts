import { heading } from './build'
import { answersSection } from './gapReport/answers'
import { blockingSection } from './gapReport/blocking'
import { checkSection } from './gapReport/check'
import { conclusionsSection } from './gapReport/conclusions'
import { directorPage } from './gapReport/directorPage'
import { emrSection } from './gapReport/emr'
import { groupsSection } from './gapReport/groups'
import { signatures } from './gapReport/letterhead'
import { notesSection } from './gapReport/notes'
import { planSection } from './gapReport/plan'
import { provenanceSection } from './gapReport/provenance'
import {
  anchorOf,
  createReport,
  GAP_REPORT_SECTIONS,
  type GapReportInput,
  type GapReportSection,
  type Report,
  type SectionContent,
} from './gapReport/report'
import { paperOf } from './papers/paperOf'
import { verdictsSection } from './gapReport/verdicts'
import type { Block, PaperDocument } from './model'

export { GAP_REPORT_SECTIONS, type GapReportInput, type Letterhead } from './gapReport/report'

const SECTIONS: Readonly<Record<GapReportSection, (report: Report) => SectionContent>> = {
  verdicts: verdictsSection,
  groups: groupsSection,
  blocking: blockingSection,
  plan: planSection,
  notes: notesSection,
  check: checkSection,
  emr: emrSection,
  conclusions: conclusionsSection,
  provenance: provenanceSection,
  answers: answersSection,
}

/**
 * The gap report: the director's page, then both verdicts, groups, what blocks the target level by level, notes,
 * electronic medical records, the historical conclusions, where the data come from, signatures, and all answers as an
 * annex. Pure: the same input gives the same document.
 * @param input assessment, sets, result and the day of making
 */
export function buildGapReport(input: GapReportInput): PaperDocument {
  const report = createReport(input)
  const { t, target, levelled } = report
  const title = levelled ? t('gapReport.fileTitle', { target }) : t('gapReport.fileTitleList')
  const body = GAP_REPORT_SECTIONS.filter((section) => section !== 'answers').flatMap((section) =>
    sectionBlocks(report, section),
  )
  const annex = sectionBlocks(report, 'answers')
  return paperOf(report, title, [
    directorPage(report),
    { kind: 'contents', title: t('paper.contents'), depth: 2 },
    ...body,
    signatures(report),
    ...(annex.length > 0 ? [{ kind: 'pageBreak' } as const, ...annex] : []),
  ])
}

function sectionBlocks(report: Report, section: GapReportSection): Block[] {
  const number = report.numberOf(section)
  if (number === null) return []
  const { title, blocks } = SECTIONS[section](report)
  return [heading(1, number, title, anchorOf(section)), ...blocks]
}
