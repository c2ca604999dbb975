/** Lists without levels: their kinds of requirement side by side, and what is open. */
import type { LabelProgress } from '../core/score/listProgress'
import { band, columns, paragraph, row } from './build'
import type { PaperContext } from './context'
import { formatNumber } from './format'
import type { Block, Row } from './model'
import { requirementCell, verdictCell } from './openRow'
import { placeIn } from './placeIn'

/**
 * The labels side by side: met, not applicable, not met and unassessed counted apart.
 * @param report the report
 * @param labels of one list
 */
export function labelTable({ t, language }: PaperContext, labels: readonly LabelProgress[]): Block {
  const number = (value: number): string => formatNumber(value, language)
  return {
    kind: 'table',
    columns: columns([6, 2, 2, 2.4, 2, 2.4], ['left', ...Array.from({ length: 5 }, () => 'center' as const)]),
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

/**
 * The open rows of all labels in one table, a band for each label.
 * @param report the report
 * @param labels of one list
 */
export function openBlocks(report: PaperContext, labels: readonly LabelProgress[]): Block[] {
  const { t } = report
  const open = labels.filter((label) => label.open.length > 0)
  if (open.length === 0) return [paragraph(t('gapReport.emr.allMet'))]
  return [
    {
      kind: 'table',
      columns: columns([2.6, 7, 4.4]),
      head: [
        row(
          t('gapReport.column.reference'),
          t('gapReport.column.requirement'),
          t('gapReport.column.verdict'),
        ),
      ],
      body: open.flatMap((label): Row[] => [
        band(t(`gapReport.emr.label.${label.rank}`), 3),
        ...label.open.map((missing) =>
          row(placeIn(missing.entry), requirementCell(report, missing), verdictCell(report, missing)),
        ),
      ]),
    },
  ]
}
