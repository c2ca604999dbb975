import { covers, isEnded } from '../core/score/inForce'
import type { OpenRow } from '../core/score/openRow'
import { bold, cell, italic, link, para, text } from './build'
import { clip, formatDay } from './format'
import type { Cell, Para } from './model'
import { anchorOf, type PaperContext } from './context'
import { answerTo, verdictRuns } from './words'

/** Longest note in a table; the whole of it stands in the section of notes. */
const LONGEST_NOTE = 220

/**
 * Title, requirement and missing items of a row that is not met.
 * @param open the row
 */
export function requirementCell(report: PaperContext, { entry, missingItems, verdict }: OpenRow): Cell {
  const { t, language, result } = report
  const { row } = entry
  const items = (row.items ?? []).filter((item) => missingItems.includes(item.id))
  const status = result.entries[entry.id]
  const lapsed: Para[] =
    isEnded(row, result.asOf) && row.inForce.to !== null && covers(entry.set.instrument.inForce, result.asOf)
      ? [para([italic(`(${t('paper.lapsedAfter', { day: formatDay(row.inForce.to) })})`)])]
      : []
  return cell([
    para([bold(row.title[language])]),
    para(row.requirement[language]),
    ...lapsed,
    ...(items.length > 0 ? [para([italic(t('gapReport.blocking.missing'))])] : []),
    ...items.map((item) =>
      para([{ mark: status?.items[item.id] ?? verdict }, text(` ${item.title[language]}`)]),
    ),
  ])
}

/**
 * Verdict of a row with its note and reason.
 * @param open the row
 */
export function verdictCell(report: PaperContext, { entry, verdict }: OpenRow): Cell {
  const { t } = report
  const answer = answerTo(report, entry)
  return cell([
    para(verdictRuns(t, verdict)),
    ...remark(report, 'gapReport.blocking.reason', 'reason', answer?.reason),
    ...remark(report, 'gapReport.blocking.note', 'note', answer?.note),
  ])
}

/**
 * What the assessor will ask to see.
 * @param open the row
 */
export function askedCell({ language }: PaperContext, { entry }: OpenRow): Cell {
  return cell(entry.row.evidence[language].map((line) => para(line, { bullet: '–', size: 'small' })))
}

function remark(report: PaperContext, key: string, parameter: string, words: string | undefined): Para[] {
  const full = words?.trim() ?? ''
  if (full === '') return []
  const section = report.numberOf('notes')
  // Without a section of notes the whole of it stands here, in lines as it was written.
  const short = section === null ? full : clip(full, LONGEST_NOTE)
  const more =
    short.endsWith('…') && section !== null
      ? [text(' ('), link(report.t('gapReport.blocking.seeNotes', { section }), anchorOf('notes')), text(')')]
      : []
  return [para([italic(report.t(key, { [parameter]: short })), ...more])]
}
