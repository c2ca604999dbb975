import { covers } from '../../../core/score/inForce'
import type { Entry } from '../../../core/sets/criteria'
import { sectionsOf } from '../../../core/score/sections'
import { VERDICTS, type CriteriaSet } from '../../../core/types'
import { band, cell, columns, heading, italic, para, paragraph, row, text } from '../../build'
import type { Block, Row, Run } from '../../model'
import type { PaperContext } from '../../context'
import { evidenceCell } from '../../evidenceCell'
import { placeIn } from '../../placeIn'
import { rankWords, verdictRuns } from '../../words'
import type { SectionContent } from './sections'
import { legalReference } from '../../../words/legalReference'

/** Annex: every row of every set with its verdict. */
export function answersSection(report: PaperContext): SectionContent {
  const { t, sets, language } = report
  const legend = VERDICTS.flatMap((verdict): Run[] => [text('   '), ...verdictRuns(t, verdict)])
  return {
    title: t('gapReport.answers.heading'),
    blocks: [
      paragraph([text(t('gapReport.answers.legend')), ...legend], { size: 'table', align: 'left' }),
      ...sets
        .filter((set) => isShown(report, set))
        .flatMap((set, index) => [
          heading(2, String(index + 1), set.title[language], `answers-${set.id}`),
          tableOf(report, set),
        ]),
    ],
  }
}

/** The lists on electronic records have a paper of their own; law that has lapsed only on demand, with its conclusions. */
function isShown({ result, numberOf, levelled }: PaperContext, set: CriteriaSet): boolean {
  if (numberOf('conclusions') !== null) return true
  return (levelled === undefined || set === levelled) && covers(set.instrument.inForce, result.asOf)
}

function tableOf(report: PaperContext, set: CriteriaSet): Block {
  const { t, language, result, numberOf } = report
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
    // Rows without legal basis only on demand; their number stands in the band.
    if (isOut && numberOf('conclusions') === null)
      return [band(t('gapReport.answers.bandLapsed', { title: name, count: asked.length }), 5)]
    return [band(title, 5), ...asked.map((entry) => answerRow(report, entry, { hasNumbers, isOut }))]
  })
  return {
    kind: 'table',
    columns: hasNumbers
      ? columns([1, 5.6, 1.6, 2.6, 5.6], ['center', 'left', 'center', 'left', 'left'])
      : columns([2.2, 5, 1.8, 2.4, 5], ['left', 'left', 'center', 'left', 'left']),
    head: [
      row(
        t(hasNumbers ? 'gapReport.column.number' : 'gapReport.column.reference'),
        t('gapReport.column.criterion'),
        t(hasNumbers ? 'gapReport.column.rank' : 'gapReport.column.label'),
        t('gapReport.column.verdict'),
        t('gapReport.column.evidence'),
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
    options.hasNumbers ? number : cell(para(legalReference(placeIn(entry), language), { size: 'small' })),
    entry.row.title[language],
    /^\d+$/.test(rank) ? rank : rankWords(t, rank),
    cell(
      para([...verdictRuns(t, verdict), ...(details.length > 0 ? [italic(` (${details.join('; ')})`)] : [])]),
    ),
    evidenceCell(report, entry),
  )
}
