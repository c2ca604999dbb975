import type { RegimeResult } from '../../../core/score/assess'
import { covers } from '../../../core/score/inForce'
import { listProgress, type LabelProgress } from '../../../core/score/listProgress'
import type { CriteriaSet } from '../../../core/types'
import { bold, heading, para, paragraph, text } from '../../build'
import { formatDay } from '../../format'
import type { Block } from '../../model'
import { labelTable, labelWords } from '../../labels'
import type { PaperContext } from '../../context'
import { successions } from '../../successions'
import { verdictRuns } from '../../words'
import type { SectionContent } from './sections'
import { legalReference } from '../../../words/legalReference'

/** How many open rows are named in a sentence. */
const MOST_TITLES = 8

/**
 * The sets without levels, in force first: counts by label, the internal regulation leading, what is still open; lapsed
 * sets are marked as history.
 */
export function emrSection(report: PaperContext): SectionContent {
  const { t, sets, levelled, result } = report
  const lists = sets.filter((set) => set !== levelled)
  const inForce = lists.filter((set) => covers(set.instrument.inForce, result.asOf))
  // Law that has lapsed only on demand, with its conclusions.
  const lapsed = report.numberOf('conclusions') === null ? [] : lists.filter((set) => !inForce.includes(set))
  const ordered = [...inForce, ...lapsed]
  return {
    title: t('gapReport.emr.heading'),
    blocks:
      ordered.length === 0
        ? [paragraph(t('gapReport.emr.noneInForce', { day: formatDay(result.asOf) }))]
        : ordered.flatMap((set, index) => setBlocks(report, set, index + 1)),
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
      ? [
          ...leadingBlocks(report, regime, set),
          labelTable(report, set, progress.labels),
          ...openTitles(report, set, progress.labels),
        ]
      : [paragraph(report.t('gapReport.emr.notAnswered'))]),
    ...(report.numberOf('conclusions') === null ? [] : successions(report, set)),
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

/** The regulation the head of the facility has to issue; for the management a line where it is met. */
function leadingBlocks(
  { t, language, length }: PaperContext,
  regime: RegimeResult,
  set: CriteriaSet,
): Block[] {
  const { leading } = listProgress(set, regime)
  if (!leading) return []
  const { row: duty } = leading.entry
  const title = `${t('gapReport.emr.leading')}: ${duty.title[language]}`
  if (length === 'management' && leading.verdict === 'met')
    return [
      paragraph([bold(`${title}. `), ...verdictRuns(t, leading.verdict), text('.')], { keepWithNext: true }),
    ]
  return [
    {
      kind: 'note',
      strong: true,
      title,
      content: [
        para(verdictRuns(t, leading.verdict)),
        para(`${duty.requirement[language]} (${legalReference(duty.legalReference, language)})`),
        para([bold(t('gapReport.emr.asked'))]),
        ...duty.evidence[language].map((line) => para(line, { bullet: '–' })),
      ],
    },
  ]
}

/** The open rows by name, those that bind first; their requirements stand in the paper of their own. */
function openTitles(
  { t, language, length }: PaperContext,
  set: CriteriaSet,
  labels: readonly LabelProgress[],
): Block[] {
  const open = labels.filter((label) => label.open.length > 0)
  if (open.length === 0) return [paragraph(t('gapReport.emr.allMet'))]
  return open.map((label) => {
    const shown = label.open
      .slice(0, length === 'management' ? MOST_TITLES : undefined)
      .map(({ entry }) => entry.row.title[language])
    const left = label.open.length - shown.length
    const names = [...shown, ...(left > 0 ? [t('director.moreRows', { count: left })] : [])]
    return paragraph([bold(`${t(`${labelWords(set)}.${label.rank}`)}: `), text(`${names.join('; ')}.`)])
  })
}
