import { columnOf, type AnswerColumn } from './columns'
import type { Sheet } from './sheet'

/** Where the head of a table is and which column is what. */
export interface TableHead {
  /** Row of the head, from 0. */
  row: number
  /** AnswerColumn numbers from 0, of the columns that are there. */
  columns: Partial<Record<AnswerColumn, number>>
}

/** People put a title above a table; further down nobody looks for a head. */
const HEAD_ROWS = 30

/**
 * The head of a table of answers: the first row with a column for the criterion id and one for the verdict.
 * @param sheet a table
 * @returns null when the table has no such row
 */
export function findHead(sheet: Sheet): TableHead | null {
  for (const [row, cells] of sheet.rows.slice(0, HEAD_ROWS).entries()) {
    const columns: TableHead['columns'] = {}
    for (const [index, cell] of cells.entries()) {
      const column = columnOf(cell)
      if (column !== undefined && columns[column] === undefined) columns[column] = index
    }
    if (columns.id !== undefined && columns.verdict !== undefined) return { row, columns }
  }
  return null
}
