/** The lower half of the director's page: what blocks, what to do next, by when. */
import type { GapLevel } from '../../core/score/gap'
import { bold, cell, columns, para, paragraph, row } from '../build'
import { clip, daysBetween, formatDay, formatNumber } from '../format'
import type { Block, TableBlock } from '../model'
import { deadlinesFor, type Deadline } from './deadlines'
import { nextSteps } from './nextSteps'
import { rowName, type Report } from './report'
import { shortName, verdictRuns } from './words'

/** Longest title of an action or criterion here; the whole of it stands in its section. */
const LONGEST = 120

/**
 * What blocks the target, counted per level and group.
 * @param report the report
 */
export function blockingTable({ t, gap, levelled, language }: Report): Block[] {
  if (!levelled) return []
  const { target, total, unassessed } = gap
  if (total === 0)
    return [paragraph([bold(t('gapReport.director.nothingBlocks', { target }))], { size: 'table' })]
  const rows = gap.levels.flatMap((level) => level.rows)
  const groups = levelled.groups.filter((group) => rows.some(({ entry }) => entry.group === group))
  const count = (level: GapLevel, test: (row: GapLevel['rows'][number]) => boolean): string => {
    const found = level.rows.filter(test).length
    return found === 0 ? '–' : formatNumber(found, language)
  }
  const titles = [
    t('gapReport.column.level'),
    ...groups.map((group) => shortName(group.title[language])),
    t('gapReport.column.milestones'),
    t('gapReport.column.total'),
    t('gapReport.column.unassessed'),
  ]
  const table: TableBlock = {
    kind: 'table',
    size: 'small',
    columns: columns(
      titles.map(roomFor),
      titles.map(() => 'center' as const),
    ),
    head: [row(...titles)],
    body: gap.levels.map((level) =>
      row(
        cell(para([bold(String(level.level))])),
        ...groups.map((group) => count(level, ({ entry }) => entry.group === group)),
        count(level, ({ entry }) => entry.kind === 'milestone'),
        cell(para([bold(count(level, () => true))])),
        count(level, ({ verdict }) => verdict === 'unassessed'),
      ),
    ),
  }
  const number = (value: number): string => formatNumber(value, language)
  const words = t(`gapReport.director.${unassessed === 0 ? 'blockingAssessed' : 'blocking'}`, {
    target,
    total: number(total),
    unassessed: number(unassessed),
  })
  return [subheading(words), table]
}

/** A column as wide as the longest word of its title, so that no word of a head is broken. */
function roomFor(title: string): number {
  const widths = title.split(/[ -]/).map((word) => word.length + (word.match(/[mw]/gi)?.length ?? 0) * 0.8)
  return Math.max(5, ...widths) + 2
}

/**
 * The five next steps, from the plan or, where there is none, from what blocks first.
 * @param report the report
 */
export function stepsTable(report: Report): Block[] {
  const { t, language } = report
  const steps = nextSteps(report)
  if (steps.from === 'plan')
    return [
      subheading(t('gapReport.director.actions')),
      {
        kind: 'table',
        size: 'small',
        columns: columns([0.6, 7, 4, 2], ['center', 'left', 'left', 'center']),
        head: [
          row(
            t('gapReport.column.order'),
            t('gapReport.column.action'),
            t('gapReport.column.owner'),
            t('gapReport.column.due'),
          ),
        ],
        body: steps.actions.map((action, index) =>
          row(
            String(index + 1),
            clip(action.title, LONGEST),
            clip(ownerOf(report, action), LONGEST / 2),
            action.due ? formatDay(action.due) : '–',
          ),
        ),
      },
    ]
  if (steps.rows.length === 0) return []
  return [
    subheading(t('gapReport.director.firstBlocking')),
    {
      kind: 'table',
      size: 'small',
      columns: columns([0.6, 9, 1, 2.6], ['center', 'left', 'center', 'left']),
      head: [
        row(
          t('gapReport.column.order'),
          t('gapReport.column.criterion'),
          t('gapReport.column.level'),
          t('gapReport.column.verdict'),
        ),
      ],
      body: steps.rows.map(({ entry, level, verdict }, index) =>
        row(
          String(index + 1),
          clip(rowName(entry, language), LONGEST),
          String(level),
          cell(para(verdictRuns(t, verdict))),
        ),
      ),
    },
  ]
}

function ownerOf({ t }: Report, action: { owner?: string; department?: string; by?: string }): string {
  const by = action.by ? t(`gapReport.by.${action.by}`) : ''
  return [action.owner, action.department, by].filter(Boolean).join(', ') || '–'
}

/**
 * The dates that bind the facility; planning targets are called targets.
 * @param report the report
 */
export function deadlineTable(report: Report): Block[] {
  const { t, catalogue, assessment, today, language } = report
  const deadlines = deadlinesFor(catalogue, assessment.facility, today)
  if (deadlines.length === 0) return [paragraph(t('gapReport.deadline.none'), { size: 'table' })]
  return [
    subheading(t('gapReport.director.deadlines')),
    {
      kind: 'table',
      size: 'small',
      columns: columns([1.7, 8, 3.6], ['center', 'left', 'left']),
      head: [row(t('gapReport.column.date'), t('gapReport.column.deadline'), t('gapReport.column.state'))],
      body: deadlines.map((deadline) =>
        row(formatDay(deadline.date), clip(deadline.legal.title[language], 170), stateOf(report, deadline)),
      ),
    },
  ]
}

function stateOf({ t, today, language }: Report, { date, legal, depends }: Deadline): string {
  const days = daysBetween(today, date)
  const left =
    days < 0
      ? t('gapReport.deadline.passed')
      : days === 0
        ? t('gapReport.deadline.today')
        : t('gapReport.deadline.left', { days: formatNumber(days, language) })
  if (!legal.binding) return t('gapReport.deadline.target')
  const key = legal.appliesTo === 'hospital' ? 'gapReport.deadline.ifHospital' : 'gapReport.deadline.ifOther'
  return depends ? `${left}; ${t(key)}` : left
}

function subheading(words: string): Block {
  return paragraph([bold(words)], { size: 'table', align: 'left', keepWithNext: true })
}
