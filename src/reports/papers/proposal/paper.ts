import { isOpenAction } from '../../../core/plan/actionState'
import { paragraph } from '../../build'
import { createContext, type PaperInput } from '../../context'
import { clip, formatNumber, longDay } from '../../format'
import { oneSignature } from '../../letterhead'
import { officialHeading } from '../../officialForm'
import type { PaperFrom } from '../../paper'
import { paperOf } from '../../paperOf'
import { money, planOf } from '../../plan/content'
import { refused, type PaperOutcome } from '../../refusal'
import { levelWords } from '../../words'

/**
 * "Tờ trình" to the superior asking approval of the plan (Decree 30/2020/NĐ-CP, form 1.4): why, what, how much, until
 * when, and what is asked. The plan goes with it.
 * @param input as for the plan
 */
export function buildProposal(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, assessment, target, levelled, result, gap, language } = report
  const actions = assessment.actions ?? []
  if (actions.length === 0) return { ok: false, reasons: [refused('no-actions')] }
  if (!levelled || !result.level) return { ok: false, reasons: [refused('no-levels')] }
  const open = actions.filter(isOpenAction)
  const { costs } = planOf(report)
  const { name, superior } = assessment.facility
  const facility = name.trim() || t('paper.facilityBlank')
  const addressee =
    report.letterhead?.addressee?.trim() || superior?.trim() || t('papers.proposal.addresseeBlank')
  const number = (value: number): string => formatNumber(value, language)
  const without = open.filter(({ cost }) => cost === undefined).length
  const funded = open.filter(({ funds = [] }) => funds.length > 0).length
  const made = paperOf(report, t('papers.proposal.fileTitle'), [
    officialHeading(report, 'TTr'),
    { kind: 'title', type: t('papers.proposal.type'), subject: t('papers.proposal.subject', { target }) },
    paragraph(t('papers.proposal.to', { addressee: clip(addressee, 160) }), { align: 'center' }),
    ...[
      t('papers.proposal.why', {
        facility: clip(facility, 160),
        day: longDay(t, result.asOf),
        level: levelWords(t, result.level),
        count: number(gap.total),
        target,
      }),
      t('papers.proposal.what', { count: number(open.length), target }),
      costs.openCost > 0
        ? t(without > 0 ? 'papers.proposal.costMore' : 'papers.proposal.cost', {
            cost: money(report, costs.openCost),
            count: number(without),
          })
        : t('papers.proposal.noCost'),
      ...(funded < open.length ? [t('papers.proposal.funds', { count: number(open.length - funded) })] : []),
      ...(assessment.targetDate
        ? [t('papers.proposal.until', { target, day: longDay(t, assessment.targetDate) })]
        : []),
      t('papers.proposal.asks', { addressee: clip(addressee, 160), facility: clip(facility, 160) }),
    ].map((words) => paragraph(words, { firstLine: true })),
    oneSignature(report),
  ])
  return { ok: true, document: { ...made, footer: { ...made.footer, place: 'last' } } }
}

/** The proposal that asks the superior to approve the plan. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'proposal',
  order: 45,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: () => [],
  build: buildProposal,
}
