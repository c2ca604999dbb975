import { neutraliseCsv } from '../table/neutralise'
import type { FlatRow, FlatValue } from './flatRow'

/**
 * A line of a table as newline-delimited JSON, with its line feed. The file is these lines one after another.
 * @param row its columns
 */
export function ndjsonLine(row: FlatRow): string {
  return `${JSON.stringify(row)}\n`
}

/**
 * CSV of the same columns as the JSON: UTF-8 with byte order mark, semicolons, CRLF, cells that a spreadsheet would take
 * for a formula made safe (docs/decisions/csv-for-excel.md).
 * @returns a line for each row; before the first one byte order mark and head
 */
export function csvLines(): (row: FlatRow) => string {
  let hasHead = false
  return (row) => {
    const head = hasHead ? '' : `\ufeff${lineOf(Object.keys(row))}`
    hasHead = true
    return head + lineOf(Object.values(row))
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
