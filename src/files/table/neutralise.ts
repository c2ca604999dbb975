/**
 * Cells that a spreadsheet would take for a formula (= + - @, also full-width, also after white space) or whose first
 * character it would drop (tab, carriage return, line feed) get an apostrophe in front; so do cells that begin with an
 * apostrophe, which makes the way back exact for every text (OWASP: CSV injection).
 */
const DANGEROUS = /^(?:[\t\r\n]|\s*['=+\-@＝＋－＠])/

/**
 * A text made safe for a cell.
 * @param text any text
 */
export function neutralise(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text
}

/**
 * The text of a cell as it was before `neutralise`. An apostrophe a person typed before anything else stays.
 * @param cell text of the cell
 */
export function restore(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell
}
