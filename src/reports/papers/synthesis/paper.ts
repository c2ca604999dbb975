import { body, heading, paragraph } from '../../build'
import { clip } from '../../format'
import type { Block, HeadingBlock, PaperDocument } from '../../model'
import { openDay } from '../../officialForm'
import { pageMark } from '../../pageMark'
import type { PaperFrom } from '../../paper'
import { ofInstrument } from '../../../words/instrument'
import { criterionAnnex } from './annex'
import { facilityBlocks } from './facilities'
import { generalBlocks } from './general'
import { groupBlocks } from './groups'
import { openNumberOf, type SynthesisField, type SynthesisInput } from './input'
import { missedBlocks } from './missed'
import { programmeBlocks } from './programme'
import { silentBlocks } from './silent'
import { captions } from './table'

const LONGEST = 160

/**
 * The December report of a Department of Health on its facilities (Circular 54/2017/TT-BYT, Article 7(2)), form 1.4 of
 * Decree 30/2020/NĐ-CP: how many facilities by class and level, each facility, what they reach group by group, what is
 * missed most, the programme of electronic records, who has not reported, proposals; an annex with every criterion.
 * @param given the roll-up and what a person filled in
 */
export function buildSynthesis(given: SynthesisInput): PaperDocument {
  const { form, language, today, year, rows, set } = given
  const input = { ...given, t: ofInstrument(given.t, set.instrument.number) }
  const { t } = input
  const caption = captions()
  const office = form.office?.trim() || t('synthesis.officeBlank')
  const place = form.place?.trim() || t('paper.placeBlank')
  const subject = t('synthesis.subject', { year })
  const upper = (words: string): string => clip(words, LONGEST).toLocaleUpperCase(language)
  const part = (number: string, key: string): HeadingBlock => ({
    ...heading(1, number, t(`synthesis.part.${key}`).toLocaleUpperCase(language), `synthesis-${key}`),
    firstLine: true,
  })
  const isMadeUp = rows.some(({ row: one, obstacle }) => obstacle === null && one.illustrative)
  const remark = (field: SynthesisField): Block[] => {
    const [first, ...rest] = linesOf(form[field])
    return first === undefined
      ? []
      : [body(t('synthesis.remark', { words: first })), ...rest.map((line) => body(line))]
  }
  const proposals = linesOf(form.proposals)
  return {
    title: t('synthesis.fileTitle', { year }),
    subject,
    keywords: [input.set.instrument.number],
    author: office,
    language,
    createdOn: today,
    orientation: 'portrait',
    footer: { place: 'last', left: '', right: '' },
    mark: pageMark(t, language, isMadeUp && t('paper.illustrative')),
    blocks: [
      {
        kind: 'nationalHeading',
        country: t('paper.country'),
        motto: t('paper.motto'),
        superior: upper(form.superior ?? ''),
        facility: upper(office),
        number: openNumberOf(input),
        placeAndDate: `${place}, ${openDay(t, today)}`,
      },
      { kind: 'title', type: t('synthesis.type'), subject },
      paragraph(t('papers.to', { addressee: form.addressee ?? t('synthesis.addressee') }), {
        align: 'center',
      }),
      body(t('synthesis.intro', { office })),
      part('I', 'general'),
      ...generalBlocks(input, caption),
      ...remark('remarks'),
      part('II', 'facilities'),
      ...facilityBlocks(input, caption),
      part('III', 'groups'),
      ...groupBlocks(input, caption),
      ...remark('remarksGroups'),
      part('IV', 'missed'),
      ...missedBlocks(input, caption),
      ...remark('remarksMissed'),
      part('V', 'programme'),
      ...programmeBlocks(input, caption),
      part('VI', 'silent'),
      ...silentBlocks(input),
      part('VII', 'proposals'),
      ...(proposals.length > 0 ? proposals : [t('papers.dots')]).map((line) => body(line)),
      body(t('synthesis.closing', { office })),
      {
        kind: 'signatures',
        recipients: {
          title: t('papers.recipients'),
          lines: ['above', 'committee', 'facilities', 'file'].map(
            (key, index, all) => `- ${t(`synthesis.to.${key}`)}${index === all.length - 1 ? '.' : ';'}`,
          ),
        },
        signers: [
          {
            role: upper(form.role ?? t('paper.signature.director'))
              .split('/')
              .map((line) => line.trim())
              .join('\n'),
            instruction: '',
            name: form.signer ?? t('papers.nameBlank'),
          },
        ],
      },
      ...criterionAnnex(input),
    ],
  }
}

/** The paragraphs of a text as it was written. */
function linesOf(words: string | undefined): string[] {
  return (words ?? '')
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The December report of a Department. */
export const paper: PaperFrom<'rollup'> = {
  kind: 'synthesis',
  order: 10,
  from: 'rollup',
  headed: true,
  targeted: false,
  sections: () => [],
  build: (input) => ({ ok: true, document: buildSynthesis(input) }),
}
