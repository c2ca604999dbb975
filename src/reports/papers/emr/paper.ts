import { covers } from '../../../core/score/inForce'
import { listProgress, type LabelProgress } from '../../../core/score/listProgress'
import type { CriteriaSet } from '../../../core/types'
import { body, bold, heading, para, paragraph, text } from '../../build'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { deadlineTable } from '../../deadlineTable'
import { formatDay } from '../../format'
import { labelTable, labelWords } from '../../labels'
import { oneSignature } from '../../letterhead'
import { officialHeading, toSuperior } from '../../officialForm'
import { listAnnex, openList } from '../../listPaper'
import type { Block, Run } from '../../model'
import type { PaperFrom } from '../../paper'
import { paperOf } from '../../paperOf'
import { refused, type PaperOutcome } from '../../refusal'
import { successions } from '../../successions'
import { verdictRuns } from '../../words'
import { legalReference } from '../../../words/legalReference'

/** Sections of the self-assessment that can be switched; what is required is always there. */
export const EMR_SECTIONS = ['rows', 'successions', 'deadlines'] as const

/**
 * Self-assessment of electronic medical records against the list in force (Circular 13/2025/TT-BYT and letter 365): on
 * the first page the conclusion, the three kinds of requirement counted apart and the internal regulation with its fine,
 * then the open rows by name; every row stands in an annex with its evidence. A list that has lapsed (Circular 46/2018) is no
 * basis and does not appear.
 * @param input as for the gap report
 */
export function buildEmrSelfAssessment(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, result, sets, levelled, language } = report
  const current = sets.filter((set) => set !== levelled && covers(set.instrument.inForce, result.asOf))
  const set = current.find(({ groups }) => groups.some(({ scale }) => scale.includes('required')))
  if (!set) return { ok: false, reasons: [refused('no-list')] }
  const { labels } = listProgress(set, result)
  const made = paperOf(report, t('papers.emr.fileTitle'), [
    officialHeading(report, 'BC'),
    {
      kind: 'title',
      type: t('papers.emr.type'),
      subject: t('papers.emr.subject', { set: set.title[language].split(':')[0] ?? '' }),
    },
    ...toSuperior(report),
    paragraph([bold(conclusion(report, labels)), ...leadingWords(report, set)], { keepWithNext: true }),
    labelTable(report, set, labels),
    ...leading(report, set),
    heading(1, '', t('papers.emr.open'), 'emr-open'),
    ...openList(report, labels, labelWords(set)),
    ...(report.sections?.deadlines === true ? deadlineTable(report) : []),
    body(t('papers.emr.closing')),
    oneSignature(report),
    ...(report.sections?.rows === false
      ? []
      : listAnnex(report, set, {
          title: t('papers.emr.annex'),
          reference: t('papers.emr.annexTo'),
          remark: t('papers.emr.official'),
        })),
    ...(report.sections?.successions === true ? successions(report, set) : []),
  ])
  return { ok: true, document: { ...made, footer: { ...made.footer, place: 'last' } } }
}

/** "Đạt 30 trong 33 yêu cầu bắt buộc phải thực hiện (5 không áp dụng); 1 chưa đạt, 2 chưa đánh giá." */
function conclusion({ t, result }: PaperContext, labels: readonly LabelProgress[]): string {
  const required = labels.find(({ rank }) => rank === 'required')
  if (!required) return t('papers.emr.intro', { day: formatDay(result.asOf) })
  const { met, notApplicable, notMet, unassessed, total } = required
  return t(met === total - notApplicable ? 'papers.emr.allRequired' : 'papers.emr.someRequired', {
    day: formatDay(result.asOf),
    met,
    total: total - notApplicable,
    notApplicable,
    notMet,
    unassessed,
  })
}

/** " Quy chế bệnh án điện tử: Đạt", at the end of the conclusion, where the internal regulation is met. */
function leadingWords({ t, result, language }: PaperContext, set: CriteriaSet): Run[] {
  const duty = listProgress(set, result).leading
  if (duty?.verdict !== 'met') return []
  return [text(` ${duty.entry.row.title[language]}: `), ...verdictRuns(t, duty.verdict), text('.')]
}

/**
 * The internal regulation where it is not met (the conclusion says it where it is): in a frame, with the fine of the catalogue once it is in force and
 * what the assessor will ask to see.
 */
function leading(report: PaperContext, set: CriteriaSet): Block[] {
  const { t, result, language, catalogue, today } = report
  const duty = listProgress(set, result).leading
  if (!duty) return [paragraph(t('papers.emr.noLeading'))]
  const { row: criterion } = duty.entry
  const fines = catalogue.dates.filter(({ id, date }) => id === 'fines' && date <= today)
  if (duty.verdict === 'met') return []
  return [
    {
      kind: 'note',
      strong: true,
      title: criterion.title[language],
      content: [
        para([bold(`${t('papers.emr.verdict')} `), ...verdictRuns(t, duty.verdict)]),
        para(`${criterion.requirement[language]} (${legalReference(criterion.legalReference, language)})`),
        ...fines.map(({ title, source }) => para([bold(title[language]), text(` (${source}).`)])),
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
  isOn: (section) => section === 'rows',
  build: buildEmrSelfAssessment,
}
