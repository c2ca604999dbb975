import type { GapLevel, GapRow } from '../../../core/score/gap'
import { isLiveAction } from '../../../core/plan/actionState'
import { band, cell, columns, heading, para, paragraph, row } from '../../build'
import { clip, formatDay, formatNumber, upperFirst } from '../../format'
import type { Block, Row } from '../../model'
import { askedCell, requirementCell, verdictCell } from '../../openRow'
import type { PaperContext } from '../../context'
import { rowsWords, verdictRuns } from '../../words'
import type { SectionContent } from './sections'

const COLUMNS = 4

/** What each level up to the target still lacks, with what the assessor will ask to see. */
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

/** The management reads the next levels row by row, the ones after them by number. */
const NEXT_LEVELS = 2

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
    ...(step && report.length !== 'management'
      ? [paragraph(step.summary[language], { keepWithNext: rows.length > 0 })]
      : []),
    ...(rows.length === 0
      ? []
      : report.length !== 'management'
        ? [tableOf(report, level)]
        : index < NEXT_LEVELS
          ? [shortTable(report, level)]
          : [
              paragraph(
                `${upperFirst(
                  rowsWords(
                    report,
                    rows.map(({ entry }) => entry),
                  ),
                )}.`,
              ),
            ]),
  ]
}

/** For the management: what is missing, and who does what by when about it. */
function shortTable(report: PaperContext, level: GapLevel): Block {
  const { t, language, assessment } = report
  const live = (assessment.actions ?? []).filter(isLiveAction)
  return {
    kind: 'table',
    columns: columns([1, 7.4, 2.8, 5.6], ['center']),
    head: [
      row(
        t('gapReport.column.number'),
        t('gapReport.column.criterion'),
        t('gapReport.column.verdict'),
        t('gapReport.column.plan'),
      ),
    ],
    body: level.rows.map(({ entry, verdict }) => {
      const number = entry.kind === 'criterion' ? entry.row.number : null
      const actions = live.filter(({ criteria }) => criteria.includes(entry.id))
      const plan = actions.map(({ title, department, owner, due }) =>
        [clip(title, 160), department ?? owner, due && formatDay(due)].filter(Boolean).join('; '),
      )
      return row(
        number === null ? '–' : String(number),
        entry.row.title[language],
        cell(para(verdictRuns(t, verdict))),
        plan.length === 0 ? t('gapReport.blocking.noAction') : cell(plan.map((line) => para(line))),
      )
    }),
  }
}

function tableOf(report: PaperContext, level: GapLevel): Block {
  const { t } = report
  return {
    kind: 'table',
    columns: columns([1, 5.4, 3, 6.9], ['center']),
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
