import { clip } from '../../format'
import type { Block, NationalHeadingBlock, SignaturesBlock } from '../../model'
import type { Minutes } from './input'

/** Longest name in the heading and under a signature; a longer one would push the page apart. */
const LONGEST = { body: 160, person: 60 }

/**
 * National heading of the appraising authority (Decree 30/2020/NĐ-CP). What is not known is left as dots.
 * @param minutes the minutes
 */
export function minutesHeading({ t, visit, submission, language }: Minutes): NationalHeadingBlock {
  const dots = t('paper.placeBlank')
  const [year = '', month = '', day = ''] = visit.concludedOn?.split('-') ?? []
  const upper = (words: string): string => clip(words, LONGEST.body).toLocaleUpperCase(language)
  const place = clip(submission.facility.province?.trim() || dots, LONGEST.person)
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
    placeAndDate:
      year === ''
        ? t('minutes.placeAndDateBlank', { place })
        : t('paper.placeAndDate', { place, day, month, year }),
  }
}

/**
 * What whoever signs must know of minutes that are not sealed.
 * @param minutes the minutes
 */
export function draft({ t }: Minutes): Block {
  return {
    kind: 'note',
    strong: true,
    title: t('minutes.draft'),
    content: [{ runs: [{ text: t('minutes.draftText') }] }],
  }
}

/**
 * Both sides and whoever took the minutes, with the first name of each side where it is known.
 * @param minutes the minutes
 */
export function minutesSignatures({ t, visit, review }: Minutes): SignaturesBlock {
  const first = (side: 'authority' | 'facility'): string | undefined =>
    visit.attendees?.find((one) => one.side === side)?.name
  const sign = t('paper.signature.sign')
  const name = (person: string | undefined): string => clip(person ?? '', LONGEST.person)
  return {
    kind: 'signatures',
    signers: [
      { role: t('minutes.signature.facility'), instruction: sign, name: name(first('facility')) },
      { role: t('minutes.signature.recorder'), instruction: sign, name: name(visit.recorder) },
      {
        role: t('minutes.signature.authority'),
        instruction: sign,
        name: name(first('authority') ?? review.assessors?.[0]?.name),
      },
    ],
  }
}
