import { clip } from '../format'
import type { NationalHeadingBlock, SignaturesBlock } from '../model'
import type { Report } from './report'

/** Longest name in the heading and under a signature; a longer one would push the page apart. */
const LONGEST = { body: 160, person: 60 }

/**
 * National heading, bodies, number, place and date (Decree 30/2020/NĐ-CP). What is not known is left as dots.
 * @param report the report
 */
export function nationalHeading({
  t,
  assessment,
  letterhead,
  today,
  language,
}: Report): NationalHeadingBlock {
  const { facility } = assessment
  const [year = '', month = '', day = ''] = (letterhead?.date ?? today).split('-')
  const place = clip(letterhead?.place ?? facility.province ?? t('paper.placeBlank'), LONGEST.person)
  const upper = (words: string): string => clip(words, LONGEST.body).toLocaleUpperCase(language)
  return {
    kind: 'nationalHeading',
    country: t('paper.country'),
    motto: t('paper.motto'),
    superior: upper(facility.superior ?? ''),
    facility: facility.name.trim() === '' ? t('paper.facilityBlank') : upper(facility.name),
    number: clip(letterhead?.number ?? t('gapReport.number'), LONGEST.person),
    placeAndDate: t('paper.placeAndDate', { place, day, month, year }),
  }
}

/**
 * "Người lập · Trưởng phòng CNTT · Giám đốc", with the names of the facility where they are known.
 * @param report the report
 */
export function signatures({ t, assessment }: Report): SignaturesBlock {
  const { preparer, itHead, director } = assessment.facility
  const sign = t('paper.signature.sign')
  const name = (person: string | undefined): string => clip(person ?? '', LONGEST.person)
  return {
    kind: 'signatures',
    signers: [
      { role: t('paper.signature.preparer'), instruction: sign, name: name(preparer) },
      { role: t('paper.signature.itHead'), instruction: sign, name: name(itHead) },
      { role: t('paper.signature.director'), instruction: t('paper.signature.seal'), name: name(director) },
    ],
  }
}
