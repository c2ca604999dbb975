import { heading } from '../../build'
import { answersSection } from './answers'
import { blockingSection } from './blocking'
import { checkSection } from './check'
import { conclusionsSection } from './conclusions'
import { directorPages, summaryBlocks } from './director/pages'
import { emrSection } from './emr'
import { heatSection } from './heatSection'
import { addressedToFacility, internalHeading, internalSignature } from '../../internal'
import { notesSection } from './notes'
import { planSection } from './plan'
import { provenanceSection } from './provenance'
import { anchorOf, instrumentName, type PaperContext, type PaperInput } from '../../context'
import {
  GAP_SECTIONS,
  gapContext,
  isOnByDefault,
  switchableSections,
  type GapSection,
  type SectionContent,
} from './sections'
import { formatDay } from '../../format'
import { paperOf } from '../../paperOf'
import { levelWords } from '../../words'
import { verdictsSection } from './verdicts'
import type { Block, PaperDocument } from '../../model'
import type { PaperFrom } from '../../paper'

const SECTIONS: Readonly<Record<GapSection, (report: PaperContext) => SectionContent>> = {
  verdicts: verdictsSection,
  groups: heatSection,
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
 * The gap report in one of three lengths: two pages for the head, up to eight for the management, everything for those
 * who work with it. All begin with the same figures; nothing is printed twice, and law that has lapsed only on demand.
 * Pure: the same input gives the same document.
 * @param input assessment, sets, result and the day of making
 */
export function buildGapReport(input: PaperInput): PaperDocument {
  const report = gapContext(input)
  const { t, target, levelled } = report
  const title = levelled ? t('gapReport.fileTitle', { target }) : t('gapReport.fileTitleList')
  const pages = input.length === 'director' ? directorPages(report) : null
  const made = paperOf(report, title, pages ?? wholeReport(report))
  return { ...made, subject: aboutOf(report, made.author), footer: { ...made.footer, place: 'last' } }
}

/** Whose state on which day, for the properties of the file: what its title does not say. */
function aboutOf({ t, result, target, assessment }: PaperContext, facility: string): string {
  const day = formatDay(assessment.assessedOn)
  return result.level
    ? t('gapReport.about', { facility, level: levelWords(t, result.level), target, day })
    : t('gapReport.aboutList', { facility, day })
}

function wholeReport(report: PaperContext): Block[] {
  const { t } = report
  const body = GAP_SECTIONS.filter((section) => section !== 'answers').flatMap((section) =>
    sectionBlocks(report, section),
  )
  const annex = sectionBlocks(report, 'answers')
  return [
    internalHeading(report),
    { kind: 'title', type: t('director.type'), subject: subjectOf(report) },
    addressedToFacility(report),
    ...summaryBlocks(report),
    ...(report.length === 'management'
      ? []
      : [{ kind: 'contents', title: t('paper.contents'), depth: 2 } as const]),
    ...body,
    internalSignature(report),
    ...(annex.length > 0
      ? [
          { kind: 'pageBreak', begins: 'annex' } as const,
          {
            kind: 'title',
            type: t('gapReport.annex'),
            subject: t('gapReport.answers.subject').toLocaleUpperCase(report.language),
            annex: { reference: t('gapReport.answers.reference') },
          } as const,
          ...annex,
        ]
      : []),
  ]
}

function subjectOf({ t, levelled, target, language, sets }: PaperContext): string {
  if (levelled) return t('director.subject', { target })
  const [set] = sets
  return t('gapReport.subjectList', { set: set ? instrumentName(set, language) : '' })
}

function sectionBlocks(report: PaperContext, section: GapSection): Block[] {
  const number = report.numberOf(section)
  if (number === null) return []
  const { title, blocks } = SECTIONS[section](report)
  // The annex has its title already.
  if (section === 'answers') return blocks
  return [heading(1, number, title, anchorOf(section)), ...blocks]
}

/** The gap report toward the target level. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'gap',
  order: 10,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: switchableSections,
  isOn: (section, { length = 'working' }) => isOnByDefault(length, section),
  build: (input) => ({ ok: true, document: buildGapReport(input) }),
}
