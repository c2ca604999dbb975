import type { Chart, ChartTable } from '../drawing/shapes'
import { cell, columns, para, row, text } from './build'
import type { DrawingBlock, TableBlock } from './model'

/**
 * A chart in a paper: the drawing, its sentence, and its numbers for files that hold no drawing.
 * @param chart from `src/drawing`
 */
export function chartBlock({ drawing, alt, table }: Chart): DrawingBlock {
  return { kind: 'drawing', drawing, alt, table: tableBlock(table) }
}

function tableBlock(table: ChartTable): TableBlock {
  const [, ...rest] = table.columns
  return {
    kind: 'table',
    columns: columns(
      [3, ...rest.map(() => 1)],
      table.columns.map(({ align }) => align),
    ),
    head: [row(...table.columns.map(({ title }) => cell(para([text(title)]))))],
    body: table.rows.map((texts) => row(...texts)),
  }
}
