import { clip } from '../../format'
import type { Block, NationalHeadingBlock, SignaturesBlock } from '../../model'
import type { Minutes } from './input'

/** Longest name in the heading and under a signature; a longer one would push the page apart. */
const LONGEST = { body: 160, person: 60 }

/** National heading of the appraising authority (Decree 30/2020/NĐ-CP). What is not known is left as dots. */
export function minutesHeading({ t, visit, language }: Minutes): NationalHeadingBlock {
  const upper = (words: string): string => clip(words, LONGEST.body).toLocaleUpperCase(language)
  return {
    kind: 'nationalHeading',
    country: t('paper.country'),
    motto: t('paper.motto'),
    superior: upper(visit.superior?.trim() ?? ''),
    facility: upper(visit.authority?.trim() || t('minutes.authorityBlank')),
    number: clip(
      visit.number?.trim() ? t('minutes.number', { number: visit.number }) : t('minutes.numberBlank'),
      LONGEST.person,
    ),
    // Form 1.9 has no line of place and date: both are in the text.
    placeAndDate: '',
  }
}

/** What whoever signs must know of minutes that are not sealed. */
export function draft({ t }: Minutes): Block {
  return {
    kind: 'note',
    strong: true,
    title: t('minutes.draft'),
    content: [{ runs: [{ text: t('minutes.draftText') }] }],
  }
}

/** Secretary at the left, the facility, and the chair at the right, beneath them who gets the minutes (form 1.9). */
export function minutesSignatures({ t, visit, review, facility }: Minutes): SignaturesBlock {
  const first = (side: 'authority' | 'facility'): string | undefined =>
    visit.attendees?.find((one) => one.side === side)?.name
  const sign = t('paper.signature.sign')
  const name = (person: string | undefined): string => clip(person ?? '', LONGEST.person)
  return {
    kind: 'signatures',
    recipients: {
      title: t('papers.recipients'),
      lines: [
        `- ${t('minutes.to.facility', { facility: clip(facility, LONGEST.body) })};`,
        `- ${t('minutes.to.file')}.`,
      ],
    },
    signers: [
      { role: t('minutes.signature.recorder'), instruction: sign, name: name(visit.recorder) },
      { role: t('minutes.signature.facility'), instruction: sign, name: name(first('facility')) },
      {
        role: t('minutes.signature.authority'),
        instruction: sign,
        name: name(first('authority') ?? review.assessors?.[0]?.name),
      },
    ],
  }
}
