import { listProgress } from '../../../core/score/listProgress'
import { covers } from '../../../core/score/inForce'
import type { CriteriaSet } from '../../../core/types'
import { bold, heading, para, paragraph, text } from '../../build'
import { formatDay } from '../../format'
import { deadlineTable } from '../../deadlineTable'
import { successions } from '../../successions'
import { nationalHeading, signatures } from '../../letterhead'
import { labelTable, listSummary } from '../../listTables'
import { createContext, type PaperInput, type PaperContext } from '../../context'
import { answerTo, verdictRuns } from '../../words'
import type { Block } from '../../model'
import { paperOf } from '../../paperOf'
import { refused, type PaperOutcome } from '../../refusal'
import type { PaperFrom } from '../../paper'

/** Sections of the self-assessment that can be switched; what is required is always there. */
export const EMR_SECTIONS = ['guidance', 'recommended', 'successions', 'deadlines'] as const

/**
 * Self-assessment of electronic medical records against the list in force (Circular 13/2025/TT-BYT and letter 365): the
 * internal regulation first with its fine, then a table for each of the three labels, which are never mixed. A list that
 * has lapsed (Circular 46/2018) is no basis and does not appear.
 * @param input as for the gap report
 */
export function buildEmrSelfAssessment(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, result, sets, levelled } = report
  const current = sets.filter((set) => set !== levelled && covers(set.instrument.inForce, result.asOf))
  const set = current[0]
  if (!set) return { ok: false, reasons: [refused('no-list')] }
  const { labels } = listProgress(set, result)
  const shown = labels.filter(({ rank }) => rank === 'required' || report.sections?.[rank] !== false)
  const part = (index: number, title: string, anchor: string): Block =>
    heading(1, String(index), title, anchor)
  return {
    ok: true,
    document: paperOf(report, t('papers.emr.fileTitle'), [
      nationalHeading(report),
      {
        kind: 'title',
        type: t('papers.emr.type'),
        subject: t('papers.emr.subject', { set: set.title[input.language].split(':')[0] ?? '' }),
      },
      paragraph(t('papers.emr.intro', { day: formatDay(result.asOf) })),
      paragraph(t('gapReport.emr.labels')),
      listSummary(report, set),
      part(1, t('papers.emr.leading'), 'emr-leading'),
      ...leading(report, set),
      ...shown.flatMap(({ rank }, index) => [
        part(index + 2, t(`gapReport.emr.label.${rank}`), `emr-${rank}`),
        labelTable(report, set, rank),
      ]),
      ...(report.sections?.successions === false ? [] : successions(report, set)),
      ...(report.sections?.deadlines === false ? [] : deadlineTable(report)),
      paragraph(t('papers.emr.official')),
      signatures(report),
    ]),
  }
}

/** The internal regulation, met or not, with the fine of the catalogue once it is in force. */
function leading(report: PaperContext, set: CriteriaSet): Block[] {
  const { t, result, language, catalogue, today } = report
  const duty = listProgress(set, result).leading
  if (!duty) return [paragraph(t('papers.emr.noLeading'))]
  const { row: criterion } = duty.entry
  const fines = catalogue.dates.filter(({ id, date }) => id === 'fines' && date <= today)
  const note = answerTo(report, duty.entry)?.note?.trim() ?? ''
  return [
    {
      kind: 'note',
      strong: true,
      title: criterion.title[language],
      content: [
        para([bold(`${t('papers.emr.verdict')} `), ...verdictRuns(t, duty.verdict)]),
        para(`${criterion.requirement[language]} (${criterion.legalReference})`),
        ...fines.map(({ title, source }) => para([bold(title[language]), text(` (${source}).`)])),
        ...(note === '' ? [] : [para(t('gapReport.blocking.note', { note }))]),
        para([bold(t('gapReport.emr.asked'))]),
        ...criterion.evidence[language].map((line) => para(line, { bullet: '–' })),
      ],
    },
  ]
}

/** The self-assessment of electronic medical records. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'emr',
  order: 50,
  from: 'assessment',
  headed: true,
  targeted: false,
  sections: () => EMR_SECTIONS,
  build: buildEmrSelfAssessment,
}
