/** Head, addressee and signature of a report inside the facility: from the unit that prepares it to the head (form 1.4). */
import { paragraph } from './build'
import type { PaperContext } from './context'
import { clip } from './format'
import { roleLines, unitOffice } from './letterhead'
import { officialHeading, unitOf } from './officialForm'
import type { Block, NationalHeadingBlock, SignaturesBlock } from './model'

/** Longest name in a line of the form. */
const LONGEST = 160

/** The head: the facility above, the unit beneath, in bold. */
export function internalHeading(report: PaperContext): NationalHeadingBlock {
  const { t, language } = report
  const heading = officialHeading(report, 'BC')
  return {
    ...heading,
    superior: heading.facility,
    facility: clip(unitOf(report) ?? t('director.unitBlank'), LONGEST).toLocaleUpperCase(language),
  }
}

/** "Kính gửi: Giám đốc …" */
export function addressedToFacility({ t, assessment }: PaperContext): Block {
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  return paragraph(t('director.to', { facility: clip(facility, LONGEST) }), { align: 'center' })
}

/**
 * One signature, of the head of the unit, with "Nơi nhận" at the left.
 * @param most recipients that are named besides those of the form
 */
export function internalSignature(report: PaperContext, most = 50): SignaturesBlock {
  const { t, assessment, letterhead, language } = report
  const { itHead, recipients = [] } = assessment.facility
  return {
    kind: 'signatures',
    recipients: {
      title: t('papers.recipients'),
      lines: [
        t('director.asAbove'),
        ...recipients.slice(0, most).map((name) => `- ${clip(name, 80)};`),
        t('director.archive'),
      ],
    },
    signers: [
      {
        role: roleLines(unitOffice(report), language),
        instruction: '',
        name: clip(letterhead?.itHead ?? itHead ?? '', 60),
      },
    ],
  }
}
