import type { CriteriaSet } from '../../../core/types'
import { body, italic, paragraph } from '../../build'
import { createContext, type PaperInput, type PaperContext } from '../../context'
import { longDay, upperFirst } from '../../format'
import { headName } from '../../letterhead'
import type { Block } from '../../model'
import { addressedTo, officialHeading, officialPaper, recipientsOf } from '../../officialForm'
import type { PaperFrom } from '../../paper'
import { documentRefusals, levelRefusals, refused, type PaperOutcome } from '../../refusal'
import { draftNotes } from '../../regime'
import { authorityOf, type ReportForm } from './authority'

/** Sections of the report that can be switched. */
export const ANNUAL_SECTIONS = ['draftNotes'] as const

/** The facts of the facility that stand in the body of the form, in its order; the last two share a line. */
const FIELDS = ['name', 'address', 'director', 'phone', 'email'] as const
const SHARED_LINE: readonly string[] = ['phone', 'email']

/**
 * Report on the level to the superior body, on the form of Appendix III (Circular 54/2017/TT-BYT, Article 7(3)), word for
 * word: fields, three sentences, recipients and signature are those of the set. It names no level that rests on unassessed
 * criteria or on errors of the check.
 * @param input as for the gap report
 */
export function buildAnnualReport(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { levelled, result, t, language } = report
  const form = levelled?.reportForm
  const reasons = [
    ...levelRefusals(report),
    ...(levelled && !form ? [refused('no-form')] : []),
    ...(form && authorityOf(report, form).name === null ? [refused('no-addressee')] : []),
    ...documentRefusals(report),
  ]
  if (reasons.length > 0 || !levelled || !form || !result.level) return { ok: false, reasons }
  const year = (input.letterhead?.date ?? input.today).slice(0, 4)
  const { facility } = report.assessment
  const name = facility.name.trim() || t('paper.facilityBlank')
  const authority = authorityOf(report, form)
  const subject = form.title?.[language] ?? t('papers.annual.title')
  const fill = (words: string): string =>
    words
      .replaceAll('{facility}', () => name)
      .replaceAll('{level}', () => String(result.level?.lower))
      .replaceAll('{authority}', () => authority.name ?? t('papers.dots'))
  return {
    ok: true,
    document: officialPaper(report, { title: t('papers.annual.fileTitle', { year }), subject }, [
      officialHeading(report, 'BC'),
      { kind: 'title', type: t('papers.annual.type'), subject },
      ...addressedTo(report, authority.name === null ? [] : [authority.name]),
      ...(authority.former === null
        ? []
        : [
            paragraph([italic(t('papers.annual.former', { authority: authority.former }))], {
              align: 'center',
              size: 'recipients',
            }),
          ]),
      ...fieldLines(report),
      body(basisOf(report, levelled, form)),
      body(`${fill(form.sentence[language])}.`),
      body(
        form.closing
          ? fill(form.closing[language])
          : t('papers.annual.closing', { facility: name, authority: authority.name ?? t('papers.dots') }),
      ),
      signatureOf(report, form),
      ...draftNotes(report, [
        'clerk',
        ...(facility.ownership ? [] : ['ownership']),
        'addressee',
        'fill',
        'official',
      ]),
    ]),
  }
}

/** The sentence of the basis; sets of the first version do not have it, but all that it says. */
function basisOf({ t, language }: PaperContext, { instrument }: CriteriaSet, form: ReportForm): string {
  const words = form.basis?.[language]
  // A document names an act as "Thông tư số …".
  if (words) return language === 'vi' ? words.replace(/Thông tư (?=\d)/u, 'Thông tư số ') : words
  return t('papers.annual.basis', {
    number: instrument.number,
    date: longDay(t, instrument.issued),
    issuer: instrument.issuer[language],
    title: instrument.title[language],
  })
}

function fieldLines(report: PaperContext): Block[] {
  const { t, assessment } = report
  const line = (field: (typeof FIELDS)[number]): string => {
    const known = field === 'director' ? headName(report) : assessment.facility[field]
    const blank = t(SHARED_LINE.includes(field) ? 'papers.nameBlank' : 'papers.dots')
    return `${t(`papers.annual.field.${field}`)}: ${known?.trim() || blank}`
  }
  const own = FIELDS.filter((field) => !SHARED_LINE.includes(field)).map(line)
  const shared = FIELDS.filter((field) => SHARED_LINE.includes(field)).map(line)
  return [...own, shared.join('   ')].map((words) => paragraph(words, { firstLine: true, align: 'left' }))
}

/** "Thủ trưởng đơn vị (ký tên, đóng dấu)": the office, and in brackets what to do. */
function signatureOf(report: PaperContext, form: ReportForm): Block {
  const { t, language } = report
  const signature = form.signature[language]
  const at = signature.endsWith(')') ? signature.indexOf('(') : -1
  const role = at < 0 ? signature : signature.slice(0, at).trimEnd()
  const instruction = at < 0 ? '' : signature.slice(at)
  return {
    kind: 'signatures',
    recipients: recipientsOf(report, form.recipients[language]),
    signers: [
      {
        role: role.toLocaleUpperCase(language),
        instruction: instruction.slice(0, 1) + upperFirst(instruction.slice(1)),
        name: headName(report) || t('papers.nameBlank'),
      },
    ],
  }
}

/** Report on the level, Appendix III. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'annual',
  order: 30,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: () => ANNUAL_SECTIONS,
  build: buildAnnualReport,
}
