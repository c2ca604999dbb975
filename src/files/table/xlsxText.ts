/** What XML 1.0 cannot carry, or what write-excel-file drops because XML discourages it; and the carriage return. */
const UNWRITABLE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g
/** Also without the second underscore: the character after it may be written as `_xHHHH_`. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4})/g

/**
 * A text as an XLSX file holds it: characters that XML cannot carry are written `_xHHHH_`, and an underscore that would
 * be taken for that is written so itself (ECMA-376 part 1, 22.9.2.19). Excel, LibreOffice and read-excel-file undo it.
 * @param text the text of a cell
 */
export function xlsxText(text: string): string {
  const escaped = text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNWRITABLE, (units) => [...unitsOf(units)].join(''))
  // write-excel-file 4.1 looks texts up in a plain object; a note that says "constructor" would break the file.
  return escaped in Object.prototype ? escapeUnit(escaped.charCodeAt(0)) + escaped.slice(1) : escaped
}

function* unitsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) yield escapeUnit(text.charCodeAt(at))
}

function escapeUnit(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`
}
