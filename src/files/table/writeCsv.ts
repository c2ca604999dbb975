import type { Assessment, CriteriaSet, Language } from '../../core/types'
import { answerRows } from './answerRows'
import { COLUMNS, tableWords } from './columns'
import { neutraliseCsv } from './neutralise'

/** How a table is written as CSV. */
export interface CsvOptions {
  language: Language
  /** Default `;` (docs/decisions/csv-for-excel.md). */
  delimiter?: ';' | ',' | '\t'
}

/**
 * The answers as CSV (RFC 4180 with `;`): UTF-8 with byte order mark, CRLF, so that Excel opens it by double-click.
 * @param sets its criteria sets, with all texts
 * @param options language and delimiter
 */
export async function writeCsv(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  options: CsvOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Papa } = await import('papaparse')
  const words = tableWords(options.language)
  const rows = [
    COLUMNS.map((column) => words(`table.column.${column}`)),
    ...answerRows(assessment, sets, options.language).map((row) =>
      COLUMNS.map((column) => neutraliseCsv(row[column])),
    ),
  ]
  const text = Papa.unparse(rows, { delimiter: options.delimiter ?? ';', newline: '\r\n' })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}
