import type { PaperContext } from './context'
import type { Block, Orientation, PaperDocument } from './model'
import { pageMark } from './pageMark'
import { footerOf } from './sealFooter'

/**
 * A finished paper of a facility: footer with the fingerprint, mark of illustrative data, properties of the file.
 * @param report what it was made from
 * @param title of the file
 * @param blocks what it says
 * @param orientation of its pages
 */
export function paperOf(
  { t, assessment, language, today }: PaperContext,
  title: string,
  blocks: Block[],
  orientation: Orientation = 'portrait',
): PaperDocument {
  const facility =
    assessment.facility.name.trim() === '' ? t('paper.facilityBlank') : assessment.facility.name
  return {
    title,
    author: facility,
    language,
    createdOn: today,
    orientation,
    footer: footerOf(t, assessment, { facility, title }),
    mark: pageMark(t, language, assessment.illustrative === true && t('paper.illustrative')),
    blocks,
  }
}
