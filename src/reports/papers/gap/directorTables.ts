/** The lower half of the director's page: what blocks, what to do next, by when. */
import type { GapLevel } from '../../../core/score/gap'
import { bold, cell, columns, para, paragraph, row, subheading } from '../../build'
import { clip, formatDay, formatNumber } from '../../format'
import type { Block, TableBlock } from '../../model'
import { nextSteps } from './nextSteps'
import { rowName, type PaperContext } from '../../context'
import { shortName, verdictRuns } from '../../words'

/** Longest title of an action or criterion here; the whole of it stands in its section. */
const LONGEST = 120

/**
 * What blocks the target, counted per level and group.
 * @param report the report
 */
export function blockingTable({ t, gap, levelled, language }: PaperContext): Block[] {
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
export function stepsTable(report: PaperContext): Block[] {
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

function ownerOf({ t }: PaperContext, action: { owner?: string; department?: string; by?: string }): string {
  const by = action.by ? t(`gapReport.by.${action.by}`) : ''
  return [action.owner, action.department, by].filter(Boolean).join(', ') || '–'
}
