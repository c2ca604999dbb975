import { heading } from '../../build'
import { answersSection } from './answers'
import { blockingSection } from './blocking'
import { checkSection } from './check'
import { conclusionsSection } from './conclusions'
import { directorPage } from './directorPage'
import { emrSection } from './emr'
import { groupsSection } from './groups'
import { signatures } from '../../letterhead'
import { notesSection } from './notes'
import { planSection } from './plan'
import { provenanceSection } from './provenance'
import { anchorOf, type PaperContext, type PaperInput } from '../../context'
import { GAP_SECTIONS, gapContext, gapSectionsOf, type GapSection, type SectionContent } from './sections'
import { paperOf } from '../../paperOf'
import { verdictsSection } from './verdicts'
import type { Block, PaperDocument } from '../../model'
import type { PaperFrom } from '../../paper'

const SECTIONS: Readonly<Record<GapSection, (report: PaperContext) => SectionContent>> = {
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
export function buildGapReport(input: PaperInput): PaperDocument {
  const report = gapContext(input)
  const { t, target, levelled } = report
  const title = levelled ? t('gapReport.fileTitle', { target }) : t('gapReport.fileTitleList')
  const body = GAP_SECTIONS.filter((section) => section !== 'answers').flatMap((section) =>
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

function sectionBlocks(report: PaperContext, section: GapSection): Block[] {
  const number = report.numberOf(section)
  if (number === null) return []
  const { title, blocks } = SECTIONS[section](report)
  return [heading(1, number, title, anchorOf(section)), ...blocks]
}

/** The gap report toward the target level. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'gap',
  order: 10,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: (input) => gapSectionsOf({ ...input, sections: {} }),
  build: (input) => ({ ok: true, document: buildGapReport(input) }),
}
