import type { CriteriaSet, Facility, Text } from '../../../core/types'
import { bold, paragraph, text } from '../../build'
import { formatDay } from '../../format'
import { headName, nationalHeading } from '../../letterhead'
import { createContext, instrumentName, type PaperInput, type PaperContext } from '../../context'
import type { Block } from '../../model'
import { paperOf } from '../../paperOf'
import { levelRefusals, refused, type PaperOutcome } from '../../refusal'
import { draftNotes, lapsedStatement, regimeStatement } from '../../regime'
import type { PaperFrom } from '../../paper'

/** Sections of the annual report that can be switched. The regime and what lapsed are always stated. */
export const ANNUAL_SECTIONS = ['draftNotes'] as const

type Form = NonNullable<CriteriaSet['reportForm']>

/** Which facts of a facility answer the fields of the form, by the words of the form. */
const FIELDS: Readonly<Record<string, keyof Facility>> = {
  'Địa chỉ': 'address',
  'Người đứng đầu': 'director',
  'Điện thoại': 'phone',
  Email: 'email',
}
/** Fields that stand elsewhere on the page: national heading, addressee, and the lines with words of their own. */
const ELSEWHERE = ['Cơ quan chủ quản', 'Tên cơ sở', 'Số, ký hiệu', 'Địa danh, ngày tháng', 'Kính gửi']

/**
 * The December report on the form of Appendix III (Circular 54/2017/TT-BYT, Article 7(3)): fields, sentence, recipients
 * and signature are those of the set. It names no level that rests on unassessed criteria.
 * @param input as for the gap report
 */
export function buildAnnualReport(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { levelled, result, t } = report
  const form = levelled?.reportForm
  const reasons = [...levelRefusals(report), ...(levelled && !form ? [refused('no-form')] : [])]
  if (reasons.length > 0 || !levelled || !form || !result.level) return { ok: false, reasons }
  const year = (input.letterhead?.date ?? input.today).slice(0, 4)
  const level = result.level.lower
  const facts = form.fields
    .filter(({ vi }) => !ELSEWHERE.includes(vi))
    .map((field) => fieldLine(report, levelled, form, field, level))
  return {
    ok: true,
    document: paperOf(report, t('papers.annual.fileTitle', { year }), [
      nationalHeading(report),
      {
        kind: 'title',
        type: t('papers.annual.type'),
        subject: t('papers.annual.subject', { year }),
      },
      paragraph(t('papers.annual.to', { addressee: addressee(report, form) }), { align: 'center' }),
      ...facts,
      ...regimeStatement(report),
      ...lapsedStatement(report),
      signatureOf(report, form),
      ...draftNotes(report, [
        ...(report.assessment.facility.ownership ? [] : ['ownership']),
        'addressee',
        'fill',
        'official',
      ]),
    ]),
  }
}

/** By ownership (Article 7(3)); when the ownership is not stated nobody can say, so the line is left to be filled in. */
function addressee({ t, assessment, letterhead, language }: PaperContext, form: Form): string {
  if (letterhead?.addressee) return letterhead.addressee
  const { ownership } = assessment.facility
  if (ownership === undefined) return t('papers.dots')
  const found =
    form.addressees.find((line) => line.ownership === ownership) ??
    form.addressees.find((line) => line.ownership === '*')
  if (!found) return t('papers.dots')
  const superior = assessment.facility.superior?.trim() ?? ''
  // "Sở Y tế nơi đặt trụ sở" has a name where the superior is one.
  return found.ownership === '*' && /^Sở Y tế\s/iu.test(superior) ? superior : found.addressee[language]
}

function fieldLine(report: PaperContext, set: CriteriaSet, form: Form, field: Text, level: number): Block {
  const { t, assessment, result, language } = report
  const label = bold(`${field[language]}: `)
  if (field.vi === 'Mức đạt') {
    const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
    const sentence = form.sentence[language]
      .replace('{facility}', () => facility)
      .replace('{level}', String(level))
    return paragraph([label, bold(`${sentence}.`)])
  }
  if (field.vi === 'Căn cứ') {
    const instrument = instrumentName(set, language)
    return paragraph([label, text(t('papers.annual.basis', { instrument, day: formatDay(result.asOf) }))])
  }
  const key = FIELDS[field.vi]
  const known = field.vi === 'Người đứng đầu' ? headName(report) : key ? assessment.facility[key] : undefined
  const value = typeof known === 'string' ? known.trim() : ''
  return paragraph([label, text(value || t('papers.dots'))])
}

/** "Thủ trưởng đơn vị (ký tên, đóng dấu)": the office, and in brackets what to do. */
function signatureOf(report: PaperContext, form: Form): Block {
  const { t, language } = report
  const lines = form.recipients[language]
  const [, role = form.signature[language], instruction = ''] =
    /^(.*?)\s*(\(.*\))?$/.exec(form.signature[language]) ?? []
  return {
    kind: 'signatures',
    recipients: {
      title: t('papers.recipients'),
      lines: lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`),
    },
    signers: [{ role: role.toLocaleUpperCase(language), instruction, name: headName(report) }],
  }
}

/** The December report of Appendix III. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'annual',
  order: 30,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: () => ANNUAL_SECTIONS,
  build: buildAnnualReport,
}
