import { rankTables, type RankCell, type RankRow, type RankTable } from '../../../core/score/rankTable'
import { cell, columns, mark, para, paragraph, row, text } from '../../build'
import type { Block, Cell, Row } from '../../model'
import type { PaperContext } from '../../context'
import { rankWords } from '../../words'
import type { SectionContent } from './sections'

/**
 * Group × rank: how far each group is on its own scale, one table for each scale.
 * @param report the report
 */
export function groupsSection(report: PaperContext): SectionContent {
  const { t, levelled, result } = report
  const tables = levelled ? rankTables(levelled, result) : []
  return {
    title: t('gapReport.groups.heading'),
    blocks: [
      paragraph(t('gapReport.groups.intro'), { keepWithNext: true }),
      ...tables.map((table) => tableOf(report, table)),
    ],
  }
}

function tableOf(report: PaperContext, table: RankTable): Block {
  const { t } = report
  const isLevels =
    report.levelled?.levels.every((level) => table.scale.includes(String(level.level))) ?? false
  return {
    kind: 'table',
    columns: columns(
      [4.6, 2, ...table.scale.map(() => (table.scale.length > 4 ? 1.35 : 3))],
      ['left', 'center', ...table.scale.map(() => 'center' as const)],
    ),
    head: [
      row(
        t('gapReport.column.group'),
        t('gapReport.column.reached'),
        ...table.scale.map((rank) => (/^\d+$/.test(rank) ? rank : rankWords(t, rank))),
      ),
    ],
    body: [
      ...table.rows.map((entry) => groupRow(report, entry)),
      ...(isLevels ? [milestoneRow(report, table)] : []),
    ],
  }
}

function groupRow({ t, language }: PaperContext, { group, result, cells }: RankRow): Row {
  const reached = (): string => {
    if (result.total === 0) return t('gapReport.groups.void')
    if (result.lower === result.upper) return rankWords(t, result.lower)
    return t('paper.rank.range', { lower: rankWords(t, result.lower), upper: rankWords(t, result.upper) })
  }
  return row(`${group.ordinal}. ${group.title[language]}`, reached(), ...cells.map(countCell))
}

function countCell({ state, met, total }: RankCell): Cell {
  if (total === 0) return cell('–')
  const counts = `${met}/${total}`
  return cell(para(state === 'reached' ? [mark('met'), text(` ${counts}`)] : counts))
}

/** Own items of each level, under the level of the same number. */
function milestoneRow({ t, result }: PaperContext, table: RankTable): Row {
  return row(
    t('gapReport.groups.milestones'),
    '',
    ...table.scale.map((rank) => {
      const count = result.milestones[rank]
      if (!count || count.total === 0) return cell('–')
      const words = `${count.met}/${count.total}`
      return cell(para(count.met === count.total ? [mark('met'), text(` ${words}`)] : words))
    }),
  )
}
