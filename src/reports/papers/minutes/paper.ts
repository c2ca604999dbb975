import { shortFingerprint } from '../../../core/seal/canonical'
import { sealState } from '../../../core/seal/seal'
import { heading, italic, paragraph } from '../../build'
import { formatDay } from '../../format'
import { draft, minutesHeading, minutesSignatures } from './form'
import { createMinutes, type MinutesInput } from './input'
import { minutesLevels } from './levels'
import { conclusionBlocks, evidenceBlocks } from './outcome'
import { disputedTable, groupTable } from './opinions'
import { officeBlocks, peopleBlocks, submissionBlocks, timeBlocks } from './visit'
import type { PaperDocument } from '../../model'
import { pageMark } from '../../pageMark'
import type { PaperFrom } from '../../paper'

/**
 * Minutes of an appraisal ("biên bản thẩm định") in the general form of Decree 30/2020/NĐ-CP. Circular 54/2017/TT-BYT
 * prescribes no form for them, and the minutes say so. They are always made; what is not known is left as dots, and
 * until the review is sealed every page is marked as a draft.
 * @param input review, submission, both results and the day of making
 */
export function buildMinutes(input: MinutesInput): PaperDocument {
  const minutes = createMinutes(input)
  const { t, review, report, language, today } = minutes
  const { facility } = minutes
  const title = t('minutes.fileTitle')
  const seal = sealState(review)
  const isSealed = seal.state === 'valid'
  const madeUp = review.illustrative === true && t('paper.illustrative')
  const sealedAs =
    seal.state === 'valid'
      ? t('minutes.fingerprint', { fingerprint: shortFingerprint(seal.seal.fingerprint) })
      : ''
  const part = (number: string, key: string) => heading(1, number, t(`minutes.part.${key}`), `minutes-${key}`)
  return {
    title,
    author: review.visit?.authority ?? facility,
    language,
    createdOn: today,
    orientation: 'portrait',
    // Pages that are signed stay clean: the fingerprint stands in the margin of the last.
    footer: {
      place: 'last',
      left: t('paper.footer', { facility, title }),
      right: isSealed ? sealedAs : t('minutes.draftFoot'),
      ...(isSealed ? { seal: { hash: sealedAs, code: null, alt: '' } } : {}),
    },
    mark: pageMark(t, language, madeUp, !isSealed && t('minutes.draftMark')),
    blocks: [
      minutesHeading(minutes),
      { kind: 'title', type: t('minutes.type'), subject: t('minutes.subject', { facility }) },
      ...(isSealed ? [] : [draft(minutes)]),
      part('I', 'time'),
      ...timeBlocks(minutes),
      part('II', 'people'),
      ...peopleBlocks(minutes),
      ...officeBlocks(minutes),
      part('III', 'content'),
      heading(2, '1', t('minutes.part.submission'), 'minutes-submission'),
      ...submissionBlocks(minutes),
      heading(2, '2', t('minutes.part.levels'), 'minutes-levels'),
      ...minutesLevels(minutes),
      heading(2, '3', t('minutes.part.groups'), 'minutes-groups'),
      ...groupTable(minutes),
      heading(2, '4', t('minutes.part.disputed'), 'minutes-disputed'),
      ...disputedTable(minutes),
      heading(2, '5', t('minutes.part.evidence'), 'minutes-evidence'),
      ...evidenceBlocks(minutes),
      part('IV', 'conclusion'),
      ...conclusionBlocks(minutes),
      paragraph([italic(t('minutes.form', { day: formatDay(report.result.asOf) }))], { size: 'small' }),
      minutesSignatures(minutes),
    ],
  }
}

/** The minutes of an appraisal. */
export const paper: PaperFrom<'review'> = {
  kind: 'minutes',
  order: 10,
  from: 'review',
  headed: true,
  targeted: false,
  sections: () => [],
  build: (input) => ({ ok: true, document: buildMinutes(input) }),
}
