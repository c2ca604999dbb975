/** Papers of a list without levels: its open rows by name on the first pages, every row with its evidence in an annex. */
import type { LabelProgress } from '../core/score/listProgress'
import { sectionsOf } from '../core/score/sections'
import type { Entry } from '../core/sets/criteria'
import type { CriteriaSet, Verdict } from '../core/types'
import { band, bold, cell, columns, para, paragraph, row, text } from './build'
import type { PaperContext } from './context'
import { evidenceCell } from './evidenceCell'
import type { Block, Cell, Row } from './model'
import { placeIn } from './placeIn'
import { answerTo, verdictRuns } from './words'
import { legalReference } from '../words/legalReference'

/**
 * Where the place of a row in its instrument stands: in a column of its own, or small beneath its name where rows rest on
 * several instruments at once, which a column has no room for.
 */
export type PlaceOfRow = 'column' | 'beneath'

/**
 * The open rows by name, a band for each kind: what each asks for and what was noted stand in the annex.
 * @param labels rows by what obliges to them
 * @param label where the words of a kind are, without its name
 * @param place where the place of a row stands
 */
export function openList(
  report: PaperContext,
  labels: readonly LabelProgress[],
  label: string,
  place: PlaceOfRow = 'column',
): Block[] {
  const { t, language } = report
  const open = labels.filter((one) => one.open.length > 0)
  if (open.length === 0) return [paragraph(t('gapReport.emr.allMet'))]
  const widths = place === 'column' ? OPEN_WIDTHS : OPEN_WIDTHS_BENEATH
  const isLong = open.reduce((sum, { open: rows }) => sum + rows.length, 0) > MOST_OPEN
  return [
    {
      kind: 'table',
      columns: columns(widths),
      // Where rows run on in lines there are no columns to name.
      head: isLong
        ? []
        : [
            row(
              ...(place === 'column' ? [t('gapReport.column.reference')] : []),
              t('gapReport.column.requirement'),
              t('gapReport.column.verdict'),
            ),
          ],
      body: open.flatMap((one): Row[] => {
        const source = place === 'column' ? commonSource(one.open.map(({ entry }) => entry)) : ''
        const words = t(`${label}.${one.rank}`)
        const head = band(
          source === '' ? words : `${words} (${legalReference(source, language)})`,
          widths.length,
        )
        if (isLong) return [head, ...inLines(report, one, { source, place, span: widths.length })]
        return [
          head,
          ...one.open.map(({ entry, verdict }) =>
            row(
              ...(place === 'column' ? [placeUnder(report, entry, source)] : []),
              nameCell(report, entry, place),
              cell(para(verdictRuns(t, verdict))),
            ),
          ),
        ]
      }),
    },
  ]
}

const OPEN_WIDTHS = [6, 7.5, 3]
const OPEN_WIDTHS_BENEATH = [13, 3.5]
/** Open rows in a table of their own; more of them run on in lines, so that the first pages still hold them all. */
const MOST_OPEN = 16

/** "Chưa đạt (18 yêu cầu): …" */
function inLines(report: PaperContext, label: LabelProgress, how: Lines): Row[] {
  return (['not-met', 'unassessed'] as const).flatMap((verdict) => {
    const entries = label.open.filter((row) => row.verdict === verdict).map(({ entry }) => entry)
    return linesOf(report, verdict, 'papers.emr.count', entries, how)
  })
}

/** How names run on in a cell: what is left out of their places, whether these are named at all, columns across. */
interface Lines {
  source: string
  place: PlaceOfRow
  span: number
}

/** The name of a row, its place small beneath it where no column has it. */
function nameCell({ language }: PaperContext, entry: Entry, place: PlaceOfRow): Cell {
  const name = para(entry.row.title[language])
  return place === 'column'
    ? cell(name)
    : cell([name, para(legalReference(entry.row.legalReference, language), { size: 'small' })])
}

/**
 * Every row that counts, a band for each section of the list, with its evidence; what is open with what it asks for.
 * @param set the list
 * @param words of the annex: title, what it goes with, a remark beneath
 * @param place where the place of a row stands
 */
export function listAnnex(
  report: PaperContext,
  set: CriteriaSet,
  words: { title: string; reference: string; remark: string },
  place: PlaceOfRow = 'column',
): Block[] {
  const { t, language, result } = report
  const span = place === 'column' ? 4 : 3
  const rows = sectionsOf(set).flatMap((section): Row[] => {
    const counted = section.entries.filter(({ id }) => result.entries[id]?.counts)
    if (counted.length === 0) return []
    const title = section.group ? `${section.group.ordinal}. ${section.group.title[language]}` : ''
    // A letter that all rows of a section come from is named once, above them.
    const source = place === 'column' ? commonSource(counted) : ''
    const name =
      source === '' || title.includes(source)
        ? title
        : `${title} (${legalReference(source, report.language)})`
    const [plain, told] = [true, false].map((is) =>
      counted.filter((entry) => isPlain(report, entry) === is),
    ) as [Entry[], Entry[]]
    return [
      band(name, span),
      ...told.map((entry) =>
        place === 'column' ? annexRow(report, entry, source) : annexRowBeneath(report, entry),
      ),
      // An assessor sees at once of what nobody can show anything yet.
      ...linesOf(report, 'met', 'papers.emr.plain', plain, { source, place, span }),
    ]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'pageBreak', begins: 'annex' },
    {
      kind: 'title',
      type: t('gapReport.annex'),
      subject: words.title.toLocaleUpperCase(language),
      annex: { reference: words.reference },
    },
    {
      kind: 'table',
      columns: columns(place === 'column' ? [3.3, 3.4, 4.9, 4.9] : [3.4, 8.2, 4.9]),
      head: [
        row(
          ...(place === 'column' ? [t('gapReport.column.reference')] : []),
          t('gapReport.column.verdict'),
          t('gapReport.column.criterion'),
          t('gapReport.column.evidence'),
        ),
      ],
      body: rows,
    },
    paragraph(words.remark, { size: 'table' }),
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
function placeUnder({ language }: PaperContext, entry: Entry, source: string): string {
  const place =
    source === '' ? placeIn(entry) : placeIn(entry).replace(`${source}, `, '').replace(/^mục /, '')
  return legalReference(place, language)
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
  report: PaperContext,
  verdict: Verdict,
  words: string,
  entries: readonly Entry[],
  { source, place, span }: Lines,
): Row[] {
  const { t, language } = report
  if (entries.length === 0) return []
  const names = entries.map((entry) =>
    place === 'column'
      ? `${entry.row.title[language]} (${placeUnder(report, entry, source)})`
      : entry.row.title[language],
  )
  const count = t(words, { count: entries.length })
  const lead = [...verdictRuns(t, verdict), text(count.startsWith(',') ? count : ` ${count}`)]
  return [row(cell(para([...lead, text(` ${names.join('; ')}.`)]), { span }))]
}

function annexRow(report: PaperContext, entry: Entry, source: string): Row {
  const { language, result, t } = report
  const status = result.entries[entry.id]
  const { title, requirement } = entry.row
  const place = placeUnder(report, entry, source)
  const verdict = cell(para(verdictRuns(t, status?.verdict ?? 'unassessed')))
  const shown = evidenceCell(report, entry)
  const isMet = status?.verdict === 'met'
  if (isMet) return row(place, verdict, title[language], shown)
  // What is open or not applicable seldom has evidence: what it asks for, or the reason, takes that room too.
  const written = writtenIn(shown)
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

/** The same without a column for the place: verdict, name with its place and what it asks where it is open, evidence. */
function annexRowBeneath(report: PaperContext, entry: Entry): Row {
  const { language, result, t } = report
  const status = result.entries[entry.id]
  const { title, requirement } = entry.row
  const isDone = status?.verdict === 'met' || status?.lower !== undefined
  const shown = evidenceCell(report, entry)
  const written = writtenIn(shown)
  return row(
    cell(para(verdictRuns(t, status?.verdict ?? 'unassessed'))),
    cell(
      [
        para(isDone ? title[language] : [bold(title[language])]),
        para(legalReference(entry.row.legalReference, language), { size: 'small' }),
        ...(isDone ? [] : [para(requirement[language], { size: 'small' })]),
      ],
      written.length === 0 ? { span: 2 } : {},
    ),
    ...(written.length === 0 ? [] : [shown]),
  )
}

/** Paragraphs of a cell that say something. */
function writtenIn({ content }: Cell): Cell['content'] {
  return content.filter(({ runs }) => runs.some((run) => 'mark' in run || run.text !== '–'))
}
