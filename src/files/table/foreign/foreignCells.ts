import type { TableMap } from '../../../generated/formats'
import type { Verdict } from '../../../core/types'
import { verdictText } from '../../../words/verdict'
import { cellKey } from '../cellFacts'
import { tableWords, type AnswerColumn } from '../columns'
import type { CellProblem, RowCells } from '../rowCells'
import { cellAddress, columnLetters, type Sheet } from '../sheet'
import type { ColumnRole } from './heads'
import { columnAt } from './tableMap'

/** Characters of a cell that a message quotes. */
const QUOTED = 60
const ROLE_OF_COLUMN: Partial<Record<AnswerColumn, ColumnRole>> = {
  reason: 'reason',
  note: 'note',
  evidence: 'evidence',
  unconfirmed: 'unconfirmed',
}

/**
 * A row of a table that is not ours, in the shape that our own are read in.
 * @param row from 0
 * @param said what its verdict means (`removal` = the word that takes an answer away), and in which column it stands
 * @param cell the text of a cell by row and role
 */
export function foreignCells(
  sheet: Sheet,
  map: TableMap,
  row: number,
  said: { verdict: Verdict | 'removal' | null; role: ColumnRole },
  cell: (row: number, role: ColumnRole) => string,
): RowCells {
  const roleOf = (column: AnswerColumn): ColumnRole | undefined =>
    column === 'verdict' ? said.role : ROLE_OF_COLUMN[column]
  const at = (column: AnswerColumn): number => columnAt(map, roleOf(column) ?? 'title') ?? 0
  const verdictWord = (): string => {
    if (said.verdict === null) return ''
    return said.verdict === 'removal'
      ? tableWords('vi')('table.remove')
      : verdictText(tableWords('vi'), said.verdict)
  }
  const text = (column: AnswerColumn): string => {
    if (column === 'verdict') return verdictWord()
    const role = ROLE_OF_COLUMN[column]
    return role === undefined ? '' : cell(row, role)
  }
  return {
    row,
    has: (column) => {
      const role = roleOf(column)
      return role !== undefined && columnAt(map, role) !== undefined
    },
    text,
    word: (column) => text(column).trim(),
    fault: (column) => sheet.marks?.faults.get(cellKey(row, at(column))),
    problem: (code, column): CellProblem => ({
      code,
      path: cellAddress(sheet.name, row, at(column)),
      params: {
        sheet: sheet.name,
        row: row + 1,
        column: columnLetters(at(column)),
        text: cell(row, roleOf(column) ?? 'title').slice(0, QUOTED),
      },
    }),
  }
}
