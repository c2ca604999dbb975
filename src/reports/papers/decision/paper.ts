import { shortFingerprint, fingerprint } from '../../../core/seal/canonical'
import type { CriteriaSet } from '../../../core/types'
import { bold, heading, italic, paragraph, text } from '../../build'
import { formatDay, fromPointUp, longDay, lowerFirst } from '../../format'
import { checkSection, warningsOf } from '../gap/check'
import { groupsSection } from '../gap/groups'
import { headName, nationalHeading, roleOf } from '../../letterhead'
import { createContext, instrumentName, type PaperInput, type PaperContext } from '../../context'
import { NO_BREAK_SPACE } from '../../layout/printable'
import type { Block } from '../../model'
import { paperOf } from '../../paperOf'
import { levelRefusals, type PaperOutcome } from '../../refusal'
import { draftNotes, lapsedStatement, regimeStatement } from '../../regime'
import type { PaperFrom } from '../../paper'

/** Sections of the decision that can be switched. The regime and what lapsed are always stated. */
export const DECISION_SECTIONS = ['results', 'warnings', 'draftNotes'] as const

/**
 * Draft decision of the head of the facility fixing the level (Circular 54/2017/TT-BYT, Article 5), in the form of Decree
 * 30/2020/NĐ-CP. It names no level that rests on unassessed criteria; what is not known is left as dots.
 * @param input as for the gap report
 */
export function buildDecision(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { levelled, result } = report
  const reasons = levelRefusals(report)
  if (reasons.length > 0 || !levelled || !result.level) return { ok: false, reasons }
  const { t } = report
  const level = result.level.lower
  return {
    ok: true,
    document: paperOf(report, t('papers.decision.fileTitle', { level }), [
      nationalHeading(report, 'papers.decision.number'),
      {
        kind: 'title',
        type: t('papers.decision.type'),
        subject: t('papers.decision.subject', { facility: facilityName(report) }),
      },
      paragraph([bold(t('papers.decision.authority', authority(report)))], { align: 'center' }),
      ...basis(report, levelled),
      paragraph([bold(t('papers.decision.decides'))], { align: 'center', keepWithNext: true }),
      ...articles(report, levelled, level),
      {
        kind: 'signatures',
        recipients: { title: t('papers.recipients'), lines: recipients(report) },
        signers: [{ role: roleOf(report), instruction: t('paper.signature.seal'), name: headName(report) }],
      },
      ...results(report),
      ...warnings(report),
      ...draftNotes(report, ['reorganised', 'fill', 'official']),
    ]),
  }
}

function facilityName({ t, assessment }: PaperContext): string {
  return assessment.facility.name.trim() || t('paper.facilityBlank')
}

function authority(report: PaperContext): { role: string; facility: string } {
  return { role: roleOf(report), facility: facilityName(report).toLocaleUpperCase(report.language) }
}

/** Only instruments in force: Circular 46/2018 is never named as a basis. */
function basis(report: PaperContext, levelled: CriteriaSet): Block[] {
  const { t, result, assessment, language } = report
  const { number, issued, issuer, title } = levelled.instrument
  // A circular of a ministry is issued by its minister.
  const isMinisters = number.includes('/TT-') && /^Bộ /.test(issuer.vi)
  const amended = (levelled.amendments ?? []).filter(({ from }) => from <= result.asOf)
  return [
    t('papers.decision.basis.mandate', { facility: facilityName(report) }),
    t('papers.decision.basis.circular', {
      instrument: numbered(instrumentName(levelled, language), t('papers.decision.basis.no')),
      date: longDay(t, issued),
      issuer: isMinisters
        ? t('papers.decision.basis.minister', { ministry: issuer[language] })
        : issuer[language],
      title: lowerFirst(title[language]),
    }),
    ...amended.map(({ at, by }) =>
      t(/\/TT-/.test(by) ? 'papers.decision.basis.circularPart' : 'papers.decision.basis.amended', {
        at: language === 'vi' ? fromPointUp(at) : at,
        by,
      }),
    ),
    t('papers.decision.basis.assessment', {
      day: formatDay(result.asOf),
      fingerprint: shortFingerprint(fingerprint(assessment)),
    }),
    t('papers.decision.basis.proposal'),
  ].map((words) => paragraph([italic(words)]))
}

/** "Thông tư số 54/2017/TT-BYT": a basis names kind and number of an instrument in full. */
function numbered(name: string, no: string): string {
  return name.replace(/\s(?=\d)/u, NO_BREAK_SPACE + no + NO_BREAK_SPACE)
}

function articles(report: PaperContext, levelled: CriteriaSet, level: number): Block[] {
  const { t, result, language } = report
  const article = (number: number, key: string, params: Record<string, string | number> = {}): Block =>
    paragraph([
      bold(`${t('papers.decision.article', { number })} `),
      text(t(`papers.decision.${key}`, params)),
    ])
  return [
    article(1, 'fixes', {
      facility: facilityName(report),
      level,
      instrument: instrumentName(levelled, language),
      day: formatDay(result.asOf),
    }),
    ...regimeStatement(report),
    ...lapsedStatement(report),
    article(2, 'duties'),
    article(3, 'effect'),
  ]
}

/** Circular 54/2017/TT-BYT, Article 5(2): the direct superior and the IT Department of the Ministry. */
function recipients({ t, assessment }: PaperContext): string[] {
  const superior = assessment.facility.superior?.trim()
  return [
    t('papers.decision.to.article'),
    t('papers.decision.to.superior', { superior: superior || t('papers.dots') }),
    t('papers.decision.to.department'),
    t('papers.decision.to.file'),
  ]
}

function results(report: PaperContext): Block[] {
  if (report.sections?.results === false) return []
  const { title, blocks } = groupsSection(report)
  return [
    { kind: 'pageBreak' },
    heading(1, '', report.t('papers.decision.annex', { title }), 'annex-results'),
    ...blocks,
  ]
}

/** Whoever signs sees what the check warns of; with nothing to warn of the annex is left out. */
function warnings(report: PaperContext): Block[] {
  if (report.sections?.warnings === false || warningsOf(report).length === 0) return []
  const { title, blocks } = checkSection(report)
  return [
    { kind: 'pageBreak' },
    heading(1, '', report.t('papers.decision.annex', { title }), 'annex-warnings'),
    ...blocks,
  ]
}

/** The draft decision fixing the level. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'decision',
  order: 20,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: () => DECISION_SECTIONS,
  build: buildDecision,
}
