import { enteredText } from '../../core/text/entered'
import type { FileProblem, FileProblemCode } from '../problems'
import type { AnswerColumn } from './columns'
import type { TableHead } from './findHead'
import { cellKey } from './cellFacts'
import { restore } from './neutralise'
import { cellAddress, columnLetters, type Sheet } from './sheet'

/** A problem at one cell: `params` carry sheet, row (from 1) and column letters. */
export interface CellProblem extends FileProblem {
  params: Record<string, string | number>
}

/** The cells of one row by column. */
export interface RowCells {
  /** Row number from 0. */
  row: number
  /** Whether the table has the column. */
  has: (column: AnswerColumn) => boolean
  /** Text of a cell as it was before it was neutralised, NFC; empty when there is none. */
  text: (column: AnswerColumn) => string
  /** Without white space around it: for ids and words. */
  word: (column: AnswerColumn) => string
  /** Why a cell says nothing reliable; undefined when it does. */
  fault: (column: AnswerColumn) => FileProblemCode | undefined
  problem: (code: FileProblemCode, column: AnswerColumn) => CellProblem
}

/** Characters of a cell that a message quotes. */
const QUOTED = 60

/**
 * The cells of one row.
 * @param sheet the table
 * @param row row number from 0
 */
export function rowCells(sheet: Sheet, head: TableHead, row: number): RowCells {
  const text = (column: AnswerColumn): string => {
    const at = head.columns[column]
    return at === undefined ? '' : enteredText(restore(sheet.rows[row]?.[at] ?? ''))
  }
  return {
    row,
    has: (column) => head.columns[column] !== undefined,
    text,
    word: (column) => text(column).trim(),
    fault: (column) => sheet.marks?.faults.get(cellKey(row, head.columns[column] ?? -1)),
    problem: (code, column) => {
      const at = head.columns[column] ?? 0
      const params = {
        sheet: sheet.name,
        row: row + 1,
        column: columnLetters(at),
        text: text(column).slice(0, QUOTED),
      }
      return { code, path: cellAddress(sheet.name, row, at), params }
    },
  }
}
