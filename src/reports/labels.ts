/** Lists without levels: their kinds of requirement side by side. */
import type { LabelProgress } from '../core/score/listProgress'
import type { CriteriaSet } from '../core/types'
import { columns, row } from './build'
import type { PaperContext } from './context'
import { formatNumber } from './format'
import type { Block } from './model'

/** Where the words for the labels of a list are: not every list is of a circular. */
export function labelWords({ instrument }: CriteriaSet): string {
  return instrument.number.includes('/TT-') ? 'gapReport.emr.label' : 'papers.healthbook.label'
}

/**
 * The labels of a list side by side: met, not applicable, not met and unassessed counted apart.
 * @param labels how far each is
 */
export function labelTable(
  { t, language }: PaperContext,
  set: CriteriaSet,
  labels: readonly LabelProgress[],
): Block {
  const number = (value: number): string => formatNumber(value, language)
  return {
    kind: 'table',
    columns: columns(
      [5, 1.8, 1.5, 2.9, 2, 2.9],
      ['left', ...Array.from({ length: 5 }, () => 'center' as const)],
    ),
    head: [
      row(
        ...['label', 'total', 'met', 'notApplicable', 'notMet', 'unassessed'].map((key) =>
          t(`papers.emr.column.${key}`),
        ),
      ),
    ],
    body: labels.map(({ rank, total, met, notApplicable, notMet, unassessed }) =>
      row(t(`${labelWords(set)}.${rank}`), ...[total, met, notApplicable, notMet, unassessed].map(number)),
    ),
  }
}
