import type { Entry } from '../../../core/sets/criteria'
import { sectionsOf } from '../../../core/score/sections'
import { VERDICTS, type CriteriaSet } from '../../../core/types'
import { band, cell, columns, heading, italic, para, paragraph, row, text } from '../../build'
import type { Block, Row, Run } from '../../model'
import type { PaperContext } from '../../context'
import { rankWords, verdictRuns } from '../../words'
import type { SectionContent } from './sections'

/**
 * Annex: every row of every set with its verdict.
 * @param report the report
 */
export function answersSection(report: PaperContext): SectionContent {
  const { t, sets, language } = report
  const legend = VERDICTS.flatMap((verdict): Run[] => [text('   '), ...verdictRuns(t, verdict)])
  return {
    title: t('gapReport.answers.heading'),
    blocks: [
      paragraph([text(t('gapReport.answers.legend')), ...legend], { size: 'table', align: 'left' }),
      ...sets.flatMap((set, index) => [
        heading(2, String(index + 1), set.title[language], `answers-${set.id}`),
        tableOf(report, set),
      ]),
    ],
  }
}

function tableOf(report: PaperContext, set: CriteriaSet): Block {
  const { t, language, result } = report
  const hasNumbers = set.levels.length > 0
  const body = sectionsOf(set).flatMap((section): Row[] => {
    const asked = section.entries.filter((entry) => entry.asked)
    if (asked.length === 0) return []
    const name = section.group
      ? `${section.group.ordinal}. ${section.group.title[language]}`
      : t('gapReport.groups.milestones')
    // Said once for a section of which nothing counts, not on each of its rows.
    const isOut = asked.every((entry) => result.entries[entry.id]?.counts === false)
    const title = isOut ? t('gapReport.answers.bandNotCounted', { title: name }) : name
    return [band(title, 4), ...asked.map((entry) => answerRow(report, entry, { hasNumbers, isOut }))]
  })
  return {
    kind: 'table',
    columns: hasNumbers
      ? columns([1, 9.4, 1.9, 3.6], ['center', 'left', 'center', 'left'])
      : columns([3.4, 7.4, 2, 3.6], ['left', 'left', 'center', 'left']),
    head: [
      row(
        t(hasNumbers ? 'gapReport.column.number' : 'gapReport.column.reference'),
        t('gapReport.column.criterion'),
        t(hasNumbers ? 'gapReport.column.rank' : 'gapReport.column.label'),
        t('gapReport.column.verdict'),
      ),
    ],
    body,
  }
}

function answerRow(
  report: PaperContext,
  entry: Entry,
  options: { hasNumbers: boolean; isOut: boolean },
): Row {
  const { t, language, result } = report
  const status = result.entries[entry.id]
  const verdict = status?.verdict ?? 'unassessed'
  const items = Object.values(status?.items ?? {})
  const met = items.filter((item) => item === 'met' || item === 'not-applicable').length
  const details = [
    ...(items.length > 0 ? [t('gapReport.answers.items', { met, total: items.length })] : []),
    ...(status?.counts === false && !options.isOut ? [t('gapReport.answers.notCounted')] : []),
  ]
  const rank = entry.kind === 'milestone' ? String(entry.level.level) : entry.row.rank
  const number = entry.kind === 'criterion' && entry.row.number !== null ? String(entry.row.number) : '–'
  return row(
    options.hasNumbers ? number : cell(para(placeIn(entry), { size: 'small' })),
    entry.row.title[language],
    /^\d+$/.test(rank) ? rank : rankWords(t, rank),
    cell(
      para([...verdictRuns(t, verdict), ...(details.length > 0 ? [italic(` (${details.join('; ')})`)] : [])]),
    ),
  )
}

/** The place of a row in its instrument, without the instrument's own name, which stands above the table. */
function placeIn({ row, set }: Entry): string {
  const { number } = set.instrument
  const title = set.title.vi
  const end = title.indexOf(number)
  const name = end < 0 ? number : title.slice(0, end + number.length)
  const place = row.legalReference.replace(name, '').trim()
  return place === '' ? row.legalReference : place
}
