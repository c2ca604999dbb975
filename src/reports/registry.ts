import { logoPicture } from './picture'
import type { PaperInput } from './context'
import type { Paper, PaperFrom, PaperSource } from './paper'

const found = import.meta.glob<Paper>('./papers/*/paper.ts', { eager: true, import: 'paper' })

/** All papers, in the order in which they are offered. */
export const PAPERS: readonly Paper[] = Object.values(found).sort((a, b) => a.order - b.order)

/**
 * The papers that are made from one source, in the order in which they are offered.
 * @param source what lies open
 */
export function papersFrom<Source extends PaperSource>(source: Source): readonly PaperFrom<Source>[] {
  return PAPERS.filter((paper): paper is Paper & PaperFrom<Source> => paper.from === source)
}

/**
 * The paper of a source by its name.
 * @param source what it is made from
 * @param kind its name
 * @returns undefined when there is no such paper
 */
export function findPaper<Source extends PaperSource>(
  source: Source,
  kind: string,
): PaperFrom<Source> | undefined {
  return papersFrom(source).find((paper) => paper.kind === kind)
}

/** The sections of a paper that can be switched for this assessment, in their order, the logo last. */
export function sectionsFor(paper: PaperFrom<'assessment'>, input: PaperInput): readonly string[] {
  const hasLogo = paper.headed && logoPicture(input.assessment.facility.logo, '') !== null
  return [...paper.sections(input), ...(hasLogo ? ['logo'] : [])]
}

/**
 * Whether a section that can be switched goes into a paper: as somebody switched it, else as the paper has it; a logo is
 * there until somebody takes it away.
 */
export function isSectionOn(paper: PaperFrom<'assessment'>, section: string, input: PaperInput): boolean {
  const switched = input.sections?.[section]
  if (switched !== undefined) return switched
  return section === 'logo' || (paper.isOn?.(section, input) ?? true)
}
