/** Tables of a list without levels, as every self-assessment against such a list prints them. */
import { LEADING_DUTY, listProgress } from '../core/score/listProgress'
import { openRowsAmong, type OpenRow } from '../core/score/openRow'
import { entriesOf } from '../core/sets/criteria'
import type { CriteriaSet } from '../core/types'
import { cell, columns, para, row } from './build'
import type { PaperContext } from './context'
import { formatNumber } from './format'
import type { Block, Row } from './model'
import { requirementCell, verdictCell } from './openRow'

/**
 * How many rows of each label are met, not applicable, not met and open; labels are never mixed.
 * @param set a list
 * @param labels key of the words for its labels
 */
export function listSummary(report: PaperContext, set: CriteriaSet, labels = 'gapReport.emr.label'): Block {
  const { t, result, language } = report
  const number = (value: number): string => formatNumber(value, language)
  return {
    kind: 'table',
    columns: columns([5, 2, 2, 2, 2, 2], ['left', 'center', 'center', 'center', 'center', 'center']),
    head: [
      row(
        ...['label', 'total', 'met', 'notApplicable', 'notMet', 'unassessed'].map((key) =>
          t(`papers.emr.column.${key}`),
        ),
      ),
    ],
    body: listProgress(set, result).labels.map(({ rank, total, met, notApplicable, notMet, unassessed }) =>
      row(t(`${labels}.${rank}`), ...[total, met, notApplicable, notMet, unassessed].map(number)),
    ),
  }
}

/**
 * All rows of one label, met or not, the internal regulation on electronic records first where the list has it.
 * @param set a list
 * @param rank the label
 */
export function labelledRows(report: PaperContext, set: CriteriaSet, rank: string): Block {
  const { t, result, sets } = report
  const ids = entriesOf(set)
    .filter(
      (entry) => entry.kind === 'criterion' && entry.row.rank === rank && result.entries[entry.id]?.counts,
    )
    .map(({ id }) => id)
  const ordered = [...ids.filter((id) => id === LEADING_DUTY), ...ids.filter((id) => id !== LEADING_DUTY)]
  return {
    kind: 'table',
    columns: columns([0.9, 7.4, 4, 4], ['center']),
    head: [
      row(...['order', 'requirement', 'reference', 'verdict'].map((key) => t(`papers.emr.column.${key}`))),
    ],
    body: openRowsAmong(sets, result, ordered).map((open, index) => labelRow(report, open, index + 1)),
  }
}

function labelRow(report: PaperContext, open: OpenRow, number: number): Row {
  return row(
    String(number),
    requirementCell(report, open),
    cell(para(open.entry.row.legalReference, { size: 'small' })),
    verdictCell(report, open),
  )
}
