import { covers } from '../../../core/score/inForce'
import { listProgress, type LabelProgress } from '../../../core/score/listProgress'
import { sectionsOf } from '../../../core/score/sections'
import type { Entry } from '../../../core/sets/criteria'
import type { CriteriaSet, Verdict } from '../../../core/types'
import { band, body, bold, cell, columns, heading, para, paragraph, row, text } from '../../build'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { deadlineTable } from '../../deadlineTable'
import { evidenceCell } from '../../evidenceCell'
import { formatDay } from '../../format'
import { labelTable } from '../../labels'
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
    paragraph([bold(conclusion(report, labels))], { keepWithNext: true }),
    labelTable(report, labels),
    ...leading(report, set),
    heading(1, '', t('papers.emr.open'), 'emr-open'),
    ...openList(report, labels),
    ...(report.sections?.deadlines === true ? deadlineTable(report) : []),
    body(t('papers.emr.closing')),
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

/** The open rows by name, a band for each kind: what each asks for and what was noted stand in the annex. */
function openList(report: PaperContext, labels: readonly LabelProgress[]): Block[] {
  const { t, language } = report
  const open = labels.filter((label) => label.open.length > 0)
  if (open.length === 0) return [paragraph(t('gapReport.emr.allMet'))]
  return [
    {
      kind: 'table',
      columns: columns(OPEN_WIDTHS),
      head: [
        row(
          t('gapReport.column.reference'),
          t('gapReport.column.requirement'),
          t('gapReport.column.verdict'),
        ),
      ],
      body: open.flatMap((label): Row[] => {
        const source = commonSource(label.open.map(({ entry }) => entry))
        const words = t(`gapReport.emr.label.${label.rank}`)
        const head = band(source === '' ? words : `${words} (${source})`, OPEN_WIDTHS.length)
        if (open.reduce((sum, { open: rows }) => sum + rows.length, 0) > MOST_OPEN)
          return [head, ...inLines(report, label, source)]
        return [
          head,
          ...label.open.map(({ entry, verdict }) =>
            row(placeUnder(entry, source), entry.row.title[language], cell(para(verdictRuns(t, verdict)))),
          ),
        ]
      }),
    },
  ]
}

const OPEN_WIDTHS = [6, 7.5, 3]
/** Open rows in a table of their own; more of them run on in lines, so that the first pages still hold them all. */
const MOST_OPEN = 16

/** "Chưa đạt (18 yêu cầu): …" */
function inLines(report: PaperContext, label: LabelProgress, source: string): Row[] {
  return (['not-met', 'unassessed'] as const).flatMap((verdict) => {
    const entries = label.open.filter((row) => row.verdict === verdict).map(({ entry }) => entry)
    return linesOf(report, verdict, 'papers.emr.count', entries, source, OPEN_WIDTHS.length)
  })
}

/** Every row that counts, a band for each section of the list, with its evidence; what is open with what it asks for. */
function annex(report: PaperContext, set: CriteriaSet): Block[] {
  const { t, language, result } = report
  const rows = sectionsOf(set).flatMap((section): Row[] => {
    const counted = section.entries.filter(({ id }) => result.entries[id]?.counts)
    if (counted.length === 0) return []
    const title = section.group ? `${section.group.ordinal}. ${section.group.title[language]}` : ''
    // A letter that all rows of a section come from is named once, above them.
    const source = commonSource(counted)
    const name = source === '' || title.includes(source) ? title : `${title} (${source})`
    const [plain, told] = [true, false].map((is) =>
      counted.filter((entry) => isPlain(report, entry) === is),
    ) as [Entry[], Entry[]]
    return [
      band(name, 4),
      ...told.map((entry) => annexRow(report, entry, source)),
      // An assessor sees at once of what nobody can show anything yet.
      ...linesOf(report, 'met', 'papers.emr.plain', plain, source, 4),
    ]
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
      columns: columns([3.3, 3.4, 4.9, 4.9]),
      head: [
        row(
          t('gapReport.column.reference'),
          t('gapReport.column.verdict'),
          t('gapReport.column.criterion'),
          t('gapReport.column.evidence'),
        ),
      ],
      body: rows,
    },
    paragraph(t('papers.emr.official'), { size: 'table' }),
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

/** The place of a row under a band that names its letter. */
function placeUnder(entry: Entry, source: string): string {
  return source === '' ? placeIn(entry) : placeIn(entry).replace(`${source}, `, '').replace(/^mục /, '')
}

/** Met, and nothing is written of it: no evidence, no note. */
function isPlain(report: PaperContext, entry: Entry): boolean {
  const answer = answerTo(report, entry)
  return (
    report.result.entries[entry.id]?.verdict === 'met' &&
    (answer?.evidence ?? []).length === 0 &&
    (answer?.note?.trim() ?? '') === ''
  )
}

/** Rows of one verdict named in one cell across the table. */
function linesOf(
  { t, language }: PaperContext,
  verdict: Verdict,
  words: string,
  entries: readonly Entry[],
  source: string,
  span: number,
): Row[] {
  if (entries.length === 0) return []
  const names = entries.map((entry) => `${entry.row.title[language]} (${placeUnder(entry, source)})`)
  const lead = [...verdictRuns(t, verdict), text(` ${t(words, { count: entries.length })}`)]
  return [row(cell(para([...lead, text(` ${names.join('; ')}.`)]), { span }))]
}

function annexRow(report: PaperContext, entry: Entry, source: string): Row {
  const { language, result, t } = report
  const status = result.entries[entry.id]
  const { title, requirement } = entry.row
  const place = placeUnder(entry, source)
  const verdict = cell(para(verdictRuns(t, status?.verdict ?? 'unassessed')))
  const shown = evidenceCell(report, entry)
  const isMet = status?.verdict === 'met'
  if (isMet) return row(place, verdict, title[language], shown)
  // What is open or not applicable seldom has evidence: what it asks for, or the reason, takes that room too.
  const written = shown.content.filter(({ runs }) => runs.some((run) => 'mark' in run || run.text !== '–'))
  return row(
    place,
    verdict,
    status?.lower
      ? cell([para(title[language]), ...written], { span: 2 })
      : cell([para([bold(title[language])]), para(requirement[language], { size: 'small' }), ...written], {
          span: 2,
        }),
  )
}

/**
 * The internal regulation: a line where it is met; else in a frame, with the fine of the catalogue once it is in force and
 * what the assessor will ask to see.
 */
function leading(report: PaperContext, set: CriteriaSet): Block[] {
  const { t, result, language, catalogue, today } = report
  const duty = listProgress(set, result).leading
  if (!duty) return [paragraph(t('papers.emr.noLeading'))]
  const { row: criterion } = duty.entry
  const fines = catalogue.dates.filter(({ id, date }) => id === 'fines' && date <= today)
  if (duty.verdict === 'met')
    return [paragraph([bold(`${criterion.title[language]}: `), ...verdictRuns(t, duty.verdict)])]
  return [
    {
      kind: 'note',
      strong: true,
      title: criterion.title[language],
      content: [
        para([bold(`${t('papers.emr.verdict')} `), ...verdictRuns(t, duty.verdict)]),
        para(`${criterion.requirement[language]} (${criterion.legalReference})`),
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
