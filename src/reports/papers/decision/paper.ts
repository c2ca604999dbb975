import type { CriteriaSet } from '../../../core/types'
import { legalReference } from '../../../words/legalReference'
import { levelWithin } from '../../../words/level'
import { bold, body, paragraph, text } from '../../build'
import { createContext, instrumentName, type PaperInput, type PaperContext } from '../../context'
import { clip, fromPointUp, longDay, lowerFirst } from '../../format'
import { NO_BREAK_SPACE } from '../../layout/printable'
import type { Block } from '../../model'
import {
  archiveLine,
  basisLines,
  deciderOf,
  officialHeading,
  officialPaper,
  officialSigner,
  recipientsOf,
  unitOf,
} from '../../officialForm'
import type { PaperFrom } from '../../paper'
import { documentRefusals, levelRefusals, type PaperOutcome } from '../../refusal'
import { draftNotes } from '../../regime'
import { resultAnnex } from './annex'

/** Sections of the decision that can be switched. */
export const DECISION_SECTIONS = ['results', 'draftNotes'] as const
const LONGEST_UNIT = 80

/**
 * Decision of the head of the facility fixing the level (Circular 54/2017/TT-BYT, Article 5), form 1.2 of Decree
 * 30/2020/NĐ-CP: one page that decides, one annex with the results. It names no level that rests on unassessed criteria or
 * on errors of the check; what is not known is left open.
 * @param input as for the gap report
 */
export function buildDecision(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { levelled, result, t } = report
  const reasons = [...levelRefusals(report), ...documentRefusals(report)]
  if (reasons.length > 0 || !levelled || !result.level) return { ok: false, reasons }
  const level = result.level.lower
  const facility = facilityName(report)
  const hasAnnex = report.sections?.results !== false
  const subject = t('papers.decision.subject', { facility })
  return {
    ok: true,
    document: officialPaper(report, { title: t('papers.decision.fileTitle', { level }), subject }, [
      officialHeading(report, 'QĐ'),
      { kind: 'title', type: t('papers.decision.type'), subject },
      paragraph([bold(authority(report))], { align: 'center' }),
      ...basisLines(bases(report, levelled)),
      paragraph([bold(t('papers.decision.decides'))], { align: 'center', keepWithNext: true }),
      ...articles(report, level, hasAnnex),
      {
        kind: 'signatures',
        recipients: recipientsOf(report, recipients(report)),
        signers: [officialSigner(report)],
      },
      ...(hasAnnex ? resultAnnex(report, levelled, level) : []),
      ...draftNotes(report, ['clerk', 'reorganised', 'fill', 'official']),
    ]),
  }
}

function facilityName({ t, assessment }: PaperContext): string {
  return assessment.facility.name.trim() || t('paper.facilityBlank')
}

/** The office that decides, without "KT." and "TL.": it is the head's power (form 1.2). */
function authority(report: PaperContext): string {
  const { t, language } = report
  return t('papers.decision.authority', {
    role: deciderOf(report),
    facility: facilityName(report).toLocaleUpperCase(language),
  })
}

/** First the acts that give the power, then those on the matter (Decree 30/2020, box 6). */
function bases(report: PaperContext, levelled: CriteriaSet): string[] {
  const { t, result, language, sets } = report
  const amended = (levelled.amendments ?? []).filter(({ from }) => from <= result.asOf)
  return [
    t('papers.decision.basis.mandate', { facility: facilityName(report) }),
    instrumentBasis(report, levelled),
    ...amended.map(({ at, by }) => {
      const place = language === 'vi' ? fromPointUp(at) : legalReference(at, language)
      const other = sets.find(({ instrument }) => instrument.number === by)
      const instrument = other
        ? instrumentWords(report, other)
        : t('papers.decision.basis.number', { number: by })
      return t('papers.decision.basis.part', { at: place, instrument })
    }),
    t('papers.decision.basis.proposal', { who: unitHead(report) ?? t('papers.dots') }),
  ]
}

function instrumentBasis(report: PaperContext, set: CriteriaSet): string {
  return report.t('papers.decision.basis.whole', { instrument: instrumentWords(report, set) })
}

/** Kind, number, day, issuer and title in full, as a basis names an act. */
function instrumentWords({ t, language }: PaperContext, set: CriteriaSet): string {
  const { number, issued, issuer, title } = set.instrument
  // A circular of a ministry is issued by its minister.
  const isMinisters = number.includes('/TT-') && /^Bộ /.test(issuer.vi)
  const kind = instrumentName(set, language).split(NO_BREAK_SPACE)[0] ?? ''
  const name =
    language === 'vi' && /^Thông/u.test(kind) ? t('papers.decision.basis.number', { number }) : number
  return t('papers.decision.basis.full', {
    instrument: name.replaceAll(' ', NO_BREAK_SPACE),
    date: longDay(t, issued),
    issuer: isMinisters
      ? t('papers.decision.basis.minister', { ministry: issuer[language] })
      : issuer[language],
    title: lowerFirst(title[language]),
  })
}

/** "Trưởng phòng Công nghệ thông tin"; undefined = the unit is not known. */
function unitHead(report: PaperContext): string | undefined {
  const { t } = report
  const unit = unitOf(report)
  return unit ? t('papers.unitHead', { unit: lowerFirst(clip(unit, LONGEST_UNIT)) }) : undefined
}

function articles(report: PaperContext, level: number, hasAnnex: boolean): Block[] {
  const { t, result, assessment } = report
  const day = longDay(t, result.asOf)
  const superior = assessment.facility.superior?.trim() || t('papers.superiorBlank')
  const unit = unitOf(report) ?? t('papers.unitBlank')
  const article = (number: number, words: string): Block =>
    body([bold(`${t('papers.decision.article', { number })} `), text(words)])
  const [before = '', after = ''] = t(`papers.decision.fixes.${result.regime}`, {
    facility: facilityName(report),
    level: '\u0000',
    day,
  }).split('\u0000')
  return [
    body([
      bold(`${t('papers.decision.article', { number: 1 })} `),
      text(before),
      bold(levelWithin(t, { lower: level, upper: level })),
      text(`${after}${hasAnnex ? ` ${t('papers.decision.seeAnnex')}` : ''}.`),
    ]),
    article(2, t('papers.decision.duties', { unit, superior })),
    article(3, t('papers.decision.effect')),
    article(4, t('papers.decision.carried', { who: unitHead(report) ?? t('papers.unitHeadBlank') })),
  ]
}

/** Circular 54/2017/TT-BYT, Article 5(2): the direct superior and the Ministry. */
function recipients(report: PaperContext): string[] {
  const { t, assessment } = report
  const superior = assessment.facility.superior?.trim() || t('papers.dots')
  return [
    t('papers.decision.to.article', { number: 4 }),
    t('papers.decision.to.superior', { superior }),
    t('papers.decision.to.ministry'),
    archiveLine(report),
  ]
}

/** Decision fixing the level. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'decision',
  order: 20,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: () => DECISION_SECTIONS,
  build: buildDecision,
}
