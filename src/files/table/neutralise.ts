import { plainText } from '../../core/text/entered'

/**
 * Cells that a spreadsheet would take for a formula (= + - @, also full-width, also after white space) or whose first
 * character it would drop (tab, carriage return, line feed) get an apostrophe in front; so do cells that begin with an
 * apostrophe, which makes the way back exact for every text (OWASP: CSV injection).
 */
const DANGEROUS = /^(?:[\t\r\n]|\s*['=+\-@＝＋－＠])/

/** A text made safe for a cell. */
export function neutralise(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text
}

/** After a separator a field may begin anew, where the reader splits at another one than we wrote. */
const INSIDE = /([,;\t|][^\S\t]*)('*[=+\-@＝＋－＠])/g
const INSIDE_SAFE = /([,;\t|][^\S\t]*)'('*[=+\-@＝＋－＠])/g

/**
 * A text made safe for CSV: also where a spreadsheet splits at a comma or a tab, no cell begins like a formula. The
 * way back is exact but for control characters, which no CSV carries.
 */
export function neutraliseCsv(text: string): string {
  return neutralise(plainText(text).replace(INSIDE, "$1'$2"))
}

/** Undoes what {@link neutraliseCsv} did inside of a text; its beginning is left to {@link restore}. */
export function restoreCsv(cell: string): string {
  return cell.replace(INSIDE_SAFE, '$1$2')
}

/**
 * The text of a cell as it was before `neutralise`. An apostrophe a person typed before anything else stays.
 * @param cell text of the cell
 */
export function restore(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell
}
