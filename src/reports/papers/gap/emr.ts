import type { RegimeResult } from '../../../core/score/assess'
import { covers } from '../../../core/score/inForce'
import { listProgress, type LabelProgress } from '../../../core/score/listProgress'
import type { CriteriaSet } from '../../../core/types'
import { bold, cell, columns, heading, para, paragraph, row } from '../../build'
import { formatDay, formatNumber } from '../../format'
import type { Block, Row } from '../../model'
import { askedCell, requirementCell, verdictCell } from '../../openRow'
import type { PaperContext } from '../../context'
import { successions } from '../../successions'
import { verdictRuns } from '../../words'
import type { SectionContent } from './sections'

/**
 * The sets without levels, in force first: counts by label, the internal regulation leading, what is still open; lapsed
 * sets are marked as history.
 * @param report the report
 */
export function emrSection(report: PaperContext): SectionContent {
  const { t, sets, levelled, result } = report
  const lists = sets.filter((set) => set !== levelled)
  const inForce = lists.filter((set) => covers(set.instrument.inForce, result.asOf))
  const ordered = [...inForce, ...lists.filter((set) => !inForce.includes(set))]
  return {
    title: t('gapReport.emr.heading'),
    blocks: ordered.flatMap((set, index) => setBlocks(report, set, index + 1)),
  }
}

function setBlocks(report: PaperContext, set: CriteriaSet, number: number): Block[] {
  const { result, language } = report
  const isCurrent = covers(set.instrument.inForce, result.asOf)
  // A set that is not in force counts for nothing by what is in force; its list is read as it was issued.
  const regime = isCurrent ? result : result.regimes['as-issued']
  const progress = listProgress(set, regime)
  const answered = progress.labels.some(({ total, unassessed }) => unassessed < total)
  return [
    heading(2, String(number), set.title[language], `emr-${set.id}`),
    ...standing(report, set, isCurrent),
    ...(isCurrent || answered
      ? [...leadingBlocks(report, regime, set), ...labelsBlocks(report, set, progress.labels, number)]
      : [paragraph(report.t('gapReport.emr.notAnswered'))]),
    ...successions(report, set),
  ]
}

function standing({ t, result }: PaperContext, set: CriteriaSet, isCurrent: boolean): Block[] {
  if (isCurrent) return []
  const { from, to } = set.instrument.inForce
  if (to !== null && to < result.asOf)
    return [
      {
        kind: 'note',
        strong: true,
        title: t('gapReport.emr.lapsed', { day: formatDay(to) }),
        content: [para(t('gapReport.emr.lapsedText', { replacedBy: set.instrument.replacedBy ?? '–' }))],
      },
    ]
  return [
    {
      kind: 'note',
      strong: true,
      title: t('gapReport.emr.notYet', { day: formatDay(from) }),
      content: [para(t('gapReport.emr.notYetText'))],
    },
  ]
}

function leadingBlocks({ t, language }: PaperContext, regime: RegimeResult, set: CriteriaSet): Block[] {
  const { leading } = listProgress(set, regime)
  if (!leading) return []
  const { row: duty } = leading.entry
  return [
    {
      kind: 'note',
      strong: true,
      title: `${t('gapReport.emr.leading')}: ${duty.title[language]}`,
      content: [
        para(verdictRuns(t, leading.verdict)),
        para(`${duty.requirement[language]} (${duty.legalReference})`),
        para([bold(t('gapReport.emr.asked'))]),
        ...duty.evidence[language].map((line) => para(line, { bullet: '–' })),
      ],
    },
  ]
}

function labelsBlocks(
  report: PaperContext,
  set: CriteriaSet,
  labels: readonly LabelProgress[],
  number: number,
): Block[] {
  const intro = labels.length > 1 ? [paragraph(report.t('gapReport.emr.labels'))] : []
  return [
    ...intro,
    ...labels.flatMap((label, index) => {
      const anchor = `emr-${set.id}-${label.rank}`
      const title = report.t(`gapReport.emr.label.${label.rank}`)
      return [heading(3, `${number}.${index + 1}`, title, anchor), ...labelBlocks(report, label)]
    }),
  ]
}

function labelBlocks(report: PaperContext, label: LabelProgress): Block[] {
  const { t, language } = report
  const number = (value: number): string => formatNumber(value, language)
  const counts = t('gapReport.emr.counts', {
    met: number(label.met),
    notApplicable: number(label.notApplicable),
    total: number(label.total),
    notMet: number(label.notMet),
    unassessed: number(label.unassessed),
  })
  if (label.open.length === 0) return [paragraph(`${counts} ${t('gapReport.emr.allMet')}`)]
  return [
    paragraph(counts, { keepWithNext: true }),
    {
      kind: 'table',
      columns: columns([6.4, 3, 6.2]),
      head: [
        row(t('gapReport.column.requirement'), t('gapReport.column.verdict'), t('gapReport.column.asked')),
      ],
      body: label.open.map((open): Row => {
        const requirement = requirementCell(report, open)
        const reference = para(open.entry.row.legalReference, { size: 'small' })
        return row(
          cell([...requirement.content, reference]),
          verdictCell(report, open),
          askedCell(report, open),
        )
      }),
    },
  ]
}
