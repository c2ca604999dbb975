import type { GapLevel, GapRow } from '../../../core/score/gap'
import { band, columns, heading, paragraph, row } from '../../build'
import { formatNumber } from '../../format'
import type { Block, Row } from '../../model'
import { askedCell, requirementCell, verdictCell } from '../../openRow'
import type { PaperContext } from '../../context'
import type { SectionContent } from './sections'

const COLUMNS = 4

/**
 * What each level up to the target still lacks, with what the assessor will ask to see.
 * @param report the report
 */
export function blockingSection(report: PaperContext): SectionContent {
  const { t, gap } = report
  const { target } = gap
  return {
    title: t('gapReport.blocking.heading', { target }),
    blocks:
      gap.levels.length === 0
        ? [paragraph(t('gapReport.blocking.reached', { target }))]
        : [
            paragraph(t('gapReport.blocking.rule')),
            ...gap.levels.flatMap((level, index) => levelBlocks(report, level, index)),
          ],
  }
}

function levelBlocks(report: PaperContext, level: GapLevel, index: number): Block[] {
  const { t, levelled, language } = report
  const number = (value: number): string => formatNumber(value, language)
  const { rows } = level
  const unassessed = rows.filter(({ verdict }) => verdict === 'unassessed').length
  const counts = { level: level.level, count: number(rows.length), unassessed: number(unassessed) }
  const words =
    rows.length === 0
      ? t('gapReport.blocking.levelWaits', { level: level.level })
      : t(unassessed === 0 ? 'gapReport.blocking.levelAssessed' : 'gapReport.blocking.level', counts)
  const step = levelled?.levels.find((candidate) => candidate.level === level.level)
  return [
    heading(2, String(index + 1), words, `blocking-${level.level}`),
    ...(step ? [paragraph(step.summary[language], { keepWithNext: rows.length > 0 })] : []),
    ...(rows.length === 0 ? [] : [tableOf(report, level)]),
  ]
}

function tableOf(report: PaperContext, level: GapLevel): Block {
  const { t } = report
  return {
    kind: 'table',
    columns: columns([0.9, 6.2, 3, 6], ['center']),
    head: [
      row(
        t('gapReport.column.number'),
        t('gapReport.column.requirement'),
        t('gapReport.column.verdict'),
        t('gapReport.column.asked'),
      ),
    ],
    body: bodyOf(report, level),
  }
}

/** The rows under a band for each group, and one for the level's own items. */
function bodyOf(report: PaperContext, level: GapLevel): Row[] {
  const { t, language } = report
  let before: string | null = null
  return level.rows.flatMap((open): Row[] => {
    const title = open.entry.group
      ? `${open.entry.group.ordinal}. ${open.entry.group.title[language]}`
      : t('gapReport.blocking.milestones', { level: level.level })
    const bands = title === before ? [] : [band(title, COLUMNS)]
    before = title
    return [...bands, rowOf(report, open)]
  })
}

function rowOf(report: PaperContext, open: GapRow): Row {
  const number = open.entry.kind === 'criterion' ? open.entry.row.number : null
  return row(
    number === null ? '–' : String(number),
    requirementCell(report, open),
    verdictCell(report, open),
    askedCell(report, open),
  )
}
