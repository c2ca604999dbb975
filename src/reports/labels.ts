/** Lists without levels: their kinds of requirement side by side. */
import type { LabelProgress } from '../core/score/listProgress'
import { columns, row } from './build'
import type { PaperContext } from './context'
import { formatNumber } from './format'
import type { Block } from './model'

/**
 * The labels side by side: met, not applicable, not met and unassessed counted apart.
 * @param labels of one list
 */
export function labelTable({ t, language }: PaperContext, labels: readonly LabelProgress[]): Block {
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
      row(t(`gapReport.emr.label.${rank}`), ...[total, met, notApplicable, notMet, unassessed].map(number)),
    ),
  }
}
