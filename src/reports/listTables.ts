/** Tables of a list without levels, as every self-assessment against such a list prints them. */
import { listProgress } from '../core/score/listProgress'
import type { CriteriaSet } from '../core/types'
import { columns, row } from './build'
import type { PaperContext } from './context'
import { formatNumber } from './format'
import type { Block } from './model'

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
