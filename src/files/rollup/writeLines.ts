import type { RollupRow } from '../../core/rollup/row'
import type { CriteriaSet } from '../../core/types'
import { neutraliseCsv } from '../table/neutralise'
import { flatRow, type FlatValue } from './flatRow'

/**
 * A row as one line of newline-delimited JSON, with its line feed. The file is these lines one after another.
 * @param row the row
 * @param sets criteria sets at hand
 */
export function ndjsonLine(row: RollupRow, sets: readonly CriteriaSet[]): string {
  return `${JSON.stringify(flatRow(row, sets))}\n`
}

/** Writes rows as CSV, line by line. */
export interface CsvLines {
  /** A row as a line; before the first one byte order mark and head. */
  line: (row: RollupRow) => string
}

/**
 * CSV of the same columns as the JSON: UTF-8 with byte order mark, semicolons, CRLF, cells that a spreadsheet would take
 * for a formula made safe (docs/decisions/csv-for-excel.md).
 * @param sets criteria sets at hand
 */
export function csvLines(sets: readonly CriteriaSet[]): CsvLines {
  let hasHead = false
  return {
    line(row) {
      const flat = flatRow(row, sets)
      const head = hasHead ? '' : `\ufeff${lineOf(Object.keys(flat))}`
      hasHead = true
      return head + lineOf(Object.values(flat))
    },
  }
}

function lineOf(values: readonly FlatValue[]): string {
  return `${values.map(cell).join(';')}\r\n`
}

/** RFC 4180: quoted where a separator, a quote or a line end is inside. */
function cell(value: FlatValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = neutraliseCsv(value)
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
