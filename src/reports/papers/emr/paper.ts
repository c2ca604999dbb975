import { covers } from '../../../core/score/inForce'
import { listProgress, type LabelProgress } from '../../../core/score/listProgress'
import { sectionsOf } from '../../../core/score/sections'
import type { Entry } from '../../../core/sets/criteria'
import type { CriteriaSet } from '../../../core/types'
import { band, bold, cell, columns, heading, para, paragraph, row, text } from '../../build'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { deadlineTable } from '../../deadlineTable'
import { evidenceCell } from '../../evidenceCell'
import { formatDay } from '../../format'
import { labelTable, openBlocks } from '../../labels'
import { oneSignature } from '../../letterhead'
import { officialHeading } from '../../officialForm'
import type { Block, Row } from '../../model'
import type { PaperFrom } from '../../paper'
import { paperOf } from '../../paperOf'
import { placeIn } from '../../placeIn'
import { refused, type PaperOutcome } from '../../refusal'
import { successions } from '../../successions'
import { answerTo, verdictRuns } from '../../words'

/** Sections of the self-assessment that can be switched; what is required is always there. */
export const EMR_SECTIONS = ['rows', 'successions', 'deadlines'] as const

/**
 * Self-assessment of electronic medical records against the list in force (Circular 13/2025/TT-BYT and letter 365): on
 * the first page the conclusion, the three kinds of requirement counted apart and the internal regulation with its fine,
 * then every open row; all others stand in an annex with their evidence. A list that has lapsed (Circular 46/2018) is no
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
    paragraph([bold(conclusion(report, labels))], { keepWithNext: true }),
    labelTable(report, labels),
    ...leading(report, set),
    heading(1, '1', t('papers.emr.open'), 'emr-open'),
    ...openBlocks(report, labels),
    ...(report.sections?.deadlines === true ? deadlineTable(report) : []),
    paragraph(t('papers.emr.official'), { size: 'table' }),
    oneSignature(report),
    ...(report.sections?.rows === false ? [] : annex(report, set)),
    ...(report.sections?.successions === true ? successions(report, set) : []),
  ])
  return { ok: true, document: { ...made, footer: { ...made.footer, place: 'last' } } }
}

/** "Đạt 30 trong 33 yêu cầu bắt buộc phải thực hiện (5 yêu cầu không áp dụng); còn 1 chưa đạt, 2 chưa đánh giá." */
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

/** The rows that are not open, a band for each section of the list, with their evidence. */
function annex(report: PaperContext, set: CriteriaSet): Block[] {
  const { t, language, result } = report
  const rows = sectionsOf(set).flatMap((section): Row[] => {
    const done = section.entries.filter(({ id }) => result.entries[id]?.counts && result.entries[id].lower)
    if (done.length === 0) return []
    const title = section.group ? `${section.group.ordinal}. ${section.group.title[language]}` : ''
    // A letter that all rows of a section come from is named once, above them.
    const source = commonSource(done)
    const name = source === '' ? title : `${title} (${source})`
    return [band(name, 4), ...done.map((entry) => doneRow(report, entry, source))]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'pageBreak', begins: 'annex' },
    {
      kind: 'title',
      type: t('gapReport.annex'),
      subject: t('papers.emr.annex').toLocaleUpperCase(language),
      annex: { reference: t('papers.emr.annexTo') },
    },
    {
      kind: 'table',
      columns: columns([2.2, 6.4, 2.3, 5], ['left', 'left', 'left', 'left']),
      head: [
        row(
          t('gapReport.column.reference'),
          t('gapReport.column.criterion'),
          t('gapReport.column.verdict'),
          t('gapReport.column.evidence'),
        ),
      ],
      body: rows,
    },
  ]
}

/** What stands before the first comma in the references of all rows; empty when they differ. */
function commonSource(entries: readonly Entry[]): string {
  const sources = new Set(entries.map((entry) => placeIn(entry).split(', ')[0] ?? ''))
  const [only = ''] = sources
  return sources.size === 1 && entries.length > 1 && entries.some((entry) => placeIn(entry) !== only)
    ? only
    : ''
}

function doneRow(report: PaperContext, entry: Entry, source: string): Row {
  const { language, result, t } = report
  return row(
    source === '' ? placeIn(entry) : placeIn(entry).replace(`${source}, `, '').replace(/^mục /, ''),
    entry.row.title[language],
    cell(para(verdictRuns(t, result.entries[entry.id]?.verdict ?? 'unassessed'))),
    evidenceCell(report, entry),
  )
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
  isOn: (section) => section === 'rows',
  build: buildEmrSelfAssessment,
}
