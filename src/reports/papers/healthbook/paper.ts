import { covers } from '../../../core/score/inForce'
import { listProgress, type LabelProgress } from '../../../core/score/listProgress'
import type { OpenRow } from '../../../core/score/openRow'
import type { CriteriaSet } from '../../../core/types'
import { indicatorChart, indicatorText } from '../../../words/indicator'
import { bold, cell, columns, heading, para, paragraph, row, text } from '../../build'
import { chartBlock } from '../../chartBlock'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { formatDay } from '../../format'
import { nationalHeading, signatures } from '../../letterhead'
import { labelledRows, listSummary } from '../../listTables'
import type { Block } from '../../model'
import { requirementCell, verdictCell } from '../../openRow'
import type { PaperFrom } from '../../paper'
import { paperOf } from '../../paperOf'
import { refused, type PaperOutcome } from '../../refusal'

/** The set this paper is about (Decree 102/2025/NĐ-CP, Article 10(5), with Decisions 31, 1332, 2733, 1551 and 2062/QĐ-BYT). */
const HEALTH_BOOK = 'sskdt-2026'

/** Width of a chart over time, in mm. */
const CHART_WIDTH = 130
/** The tables of all rows can be left out; conclusion and open rows are always there. */
const SECTIONS = ['guidance', 'recommended'] as const

/**
 * Short self-assessment of the Electronic Health Book: the conclusion and the required rows that are open first, then
 * every row label by label. It is a facility's own statement: nobody recognises or certifies it, and it is never counted
 * into a level of Circular 54/2017/TT-BYT.
 * @param input as for the gap report
 */
function buildHealthBook(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, result, sets, language } = report
  const set = sets.find(({ id, instrument }) => id === HEALTH_BOOK && covers(instrument.inForce, result.asOf))
  if (!set) return { ok: false, reasons: [refused('no-health-book')] }
  const { labels } = listProgress(set, result)
  const required = labels.find(({ rank }) => rank === 'required')
  const shown = labels.filter(({ rank }) => rank === 'required' || report.sections?.[rank] !== false)
  return {
    ok: true,
    document: paperOf(report, t('papers.healthbook.fileTitle'), [
      nationalHeading(report),
      { kind: 'title', type: t('papers.healthbook.type'), subject: t('papers.healthbook.subject') },
      paragraph(t('papers.healthbook.intro', { day: formatDay(result.asOf) })),
      ...(required ? [conclusion(report, required)] : []),
      listSummary(report, set, 'papers.healthbook.label'),
      ...programme(report, set),
      heading(1, '1', t('papers.healthbook.open'), 'healthbook-open'),
      ...openTable(report, labels),
      ...shown.flatMap(({ rank }, index) => [
        heading(1, String(index + 2), t(`papers.healthbook.label.${rank}`), `healthbook-${rank}`),
        labelledRows(report, set, rank),
      ]),
      ...set.rules.map((rule) => paragraph([bold(`${rule.at}. `), text(rule.text[language])])),
      paragraph(t('papers.healthbook.nature')),
      signatures(report),
    ]),
  }
}

function conclusion({ t }: PaperContext, required: LabelProgress): Block {
  const { met, notApplicable, notMet, unassessed, total } = required
  return {
    kind: 'note',
    strong: true,
    title: t('papers.healthbook.conclusion'),
    content: [para(t('papers.healthbook.counts', { met, notApplicable, notMet, unassessed, total }))],
  }
}

/** The programme in numbers, each over time against its target: part of the facility's own statement. */
function programme({ t, assessment, language }: PaperContext, set: CriteriaSet): Block[] {
  const blocks = (set.indicators ?? []).flatMap(({ id, title }): Block[] => {
    const values = (assessment.indicators ?? []).filter(({ indicator }) => indicator === id)
    const newest = values.at(-1)
    const chart = indicatorChart(t, language, title[language], values, CHART_WIDTH)
    if (!newest || !chart) return []
    return [
      paragraph(
        [
          bold(`${title[language]}: `),
          text(
            t('papers.healthbook.indicator', {
              value: indicatorText(t, language, newest),
              day: formatDay(newest.day),
              source: newest.source,
            }),
          ),
        ],
        { keepWithNext: true },
      ),
      chartBlock(chart),
    ]
  })
  return blocks.length === 0
    ? []
    : [paragraph([bold(t('papers.healthbook.programme'))], { keepWithNext: true }), ...blocks]
}

function openTable(report: PaperContext, labels: readonly LabelProgress[]): Block[] {
  const { t } = report
  const open = labels.flatMap((label): OpenRow[] => (label.rank === 'required' ? label.open : []))
  if (open.length === 0) return [paragraph(t('papers.healthbook.nothingOpen'))]
  return [
    {
      kind: 'table',
      columns: columns([0.9, 7.4, 4, 4], ['center']),
      head: [
        row(...['order', 'requirement', 'reference', 'verdict'].map((key) => t(`papers.emr.column.${key}`))),
      ],
      body: open.map((one, index) =>
        row(
          String(index + 1),
          requirementCell(report, one),
          cell(para(one.entry.row.legalReference, { size: 'small' })),
          verdictCell(report, one),
        ),
      ),
    },
  ]
}

/** The self-assessment of the Electronic Health Book. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'healthbook',
  order: 55,
  from: 'assessment',
  headed: true,
  targeted: false,
  sections: () => SECTIONS,
  build: buildHealthBook,
}
