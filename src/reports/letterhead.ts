import type { Language } from '../core/types'
import { clip } from './format'
import type { NationalHeadingBlock, SignaturesBlock } from './model'
import { logoPicture } from './picture'
import type { PaperContext } from './context'

/** Longest name in the heading and under a signature; a longer one would push the page apart. */
const LONGEST = { body: 160, person: 60 }

/**
 * National heading, bodies, number, place and date (Decree 30/2020/NĐ-CP). What is not known is left as dots.
 * @param numberKey key of the number that is left to be filled in: each kind of paper has its symbol
 */
export function nationalHeading(
  { t, assessment, letterhead, today, language, sections }: PaperContext,
  numberKey = 'gapReport.number',
): NationalHeadingBlock {
  const { facility } = assessment
  const [year = '', month = '', day = ''] = (letterhead?.date ?? today).split('-')
  const place = clip(letterhead?.place ?? placeOf(facility.province) ?? t('paper.placeBlank'), LONGEST.person)
  const upper = (words: string): string => clip(words, LONGEST.body).toLocaleUpperCase(language)
  const alt = t('paper.logo', { facility: facility.name.trim() || t('paper.facilityBlank') })
  const logo = sections?.logo === false ? null : logoPicture(facility.logo, alt)
  return {
    kind: 'nationalHeading',
    ...(logo ? { logo } : {}),
    country: t('paper.country'),
    motto: t('paper.motto'),
    superior: upper(facility.superior ?? ''),
    facility: facility.name.trim() === '' ? t('paper.facilityBlank') : upper(facility.name),
    number: clip(letterhead?.number ?? t(numberKey), LONGEST.person),
    placeAndDate: t('paper.placeAndDate', { place, day, month, year }),
  }
}

/** The place of a date line is the name of the province alone; cities keep the word, as some are named after a person. */
function placeOf(province: string | undefined): string | undefined {
  return province?.trim().replace(/^tỉnh\s+(?=\p{L})/iu, '')
}

/**
 * Office of the head of the unit that looks after IT, as entered; not every facility has a department for it.
 * @param report the paper it stands on
 */
export function unitOffice({ t, assessment }: PaperContext): string {
  return assessment.facility.itHeadTitle?.trim() || t('director.unitHead')
}

/** Office of the head who signs. */
export function roleOf({ t, assessment, letterhead, language }: PaperContext): string {
  const office = letterhead?.role ?? assessment.facility.signerTitle ?? t('paper.signature.director')
  return roleLines(office, language)
}

/**
 * An office as it stands over a signature: in capitals, "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC" on two lines.
 * @param office as entered
 * @param language of the paper
 */
export function roleLines(office: string, language: Language): string {
  const lines = office.split(/(?<=\s)\/(?=\s)|\n/).filter((line) => line.trim() !== '')
  return lines.map((line) => clip(line.trim(), LONGEST.person).toLocaleUpperCase(language)).join('\n')
}

/** Name of the head who signs; empty when it is not known. */
export function headName({ assessment, letterhead }: PaperContext): string {
  return clip(letterhead?.director ?? assessment.facility.director ?? '', LONGEST.person)
}

/** One signature, of the head of the facility, with "Nơi nhận" at the left (Decree 30/2020/NĐ-CP, form 1.4). */
export function oneSignature(report: PaperContext): SignaturesBlock {
  const { t, assessment } = report
  const { superior, itUnit: unit, recipients = [] } = assessment.facility
  return {
    kind: 'signatures',
    recipients: {
      title: t('papers.recipients'),
      lines: [
        ...(superior?.trim() ? [`- ${clip(superior, 80)};`] : []),
        ...recipients.map((name) => `- ${clip(name, 80)};`),
        unit?.trim() ? t('papers.archiveUnit', { unit: clip(unit, 60) }) : t('director.archive'),
      ],
    },
    signers: [{ role: roleOf(report), instruction: '', name: headName(report) }],
  }
}
