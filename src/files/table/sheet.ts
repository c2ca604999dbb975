import type { FileProblemCode } from '../problems'

/** What stands beside the texts of cells, by row and column from 0. */
export interface CellMarks {
  /** Cells whose text says nothing reliable, and why. */
  faults: ReadonlyMap<string, FileProblemCode>
  /** Numbers as the spreadsheet shows them, where digits would say something else. */
  shown: ReadonlyMap<string, string>
}

/** A table as read from a file: texts only, rows of any length; row and column 0 are row 1 and column A. */
export interface Sheet {
  /** Name of the sheet; empty for CSV, which has none. */
  name: string
  rows: string[][]
  marks?: CellMarks
}

/**
 * A place as spreadsheets name it: `C5`, or `Answers!C5`.
 * @param sheet name of the sheet, or empty
 * @param row from 0
 * @param column from 0
 */
export function cellAddress(sheet: string, row: number, column: number): string {
  const cell = `${columnLetters(column)}${row + 1}`
  return sheet === '' ? cell : `${sheet}!${cell}`
}

/**
 * The letters of a column: A … Z, AA …
 * @param column from 0
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(0x41 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/**
 * The number of a column, from 0.
 * @param letters A … XFD
 */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 0x40, 0) - 1
}
