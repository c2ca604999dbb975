/**
 * What an XLSX file may contain before its XML goes to the library: tables and nothing that runs, links outside, or
 * makes the library build a table of a million columns.
 */
import { TABLE_COLUMNS, TABLE_ROWS, XLSX_LINKS, XLSX_SHEETS } from '../limits'
import { refuse } from '../problems'
import { columnNumber } from './sheet'

type Refusal = ReturnType<typeof refuse>

const MACROS = /(?:^|\/)(?:vbaProject[^/]*|vbaData\.xml)$|^xl\/(?:macrosheets|activeX|ctrlProps)\//i
const EXTERNAL = /^xl\/(?:externalLinks|queryTables|webextensions)\/|^xl\/connections\.xml$|^xl\/model\//i
const EMBEDDED = /^xl\/embeddings\//i
const MACRO_TYPE = /macroEnabled|vbaProject|macrosheet/i
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i
/** The library looks for the end of such a tag again and again; spreadsheets write neither comments nor CDATA with one. */
const UNCLOSED_TAG = /<[^<>]*(?:<|$)/
const RELATIONSHIP = /<(?:[\w.-]+:)?Relationship\b[^>]*>/g
/** A hyperlink in a cell leads outside too, but nothing follows it; Excel makes one of every address typed. */
const HYPERLINK = /\/hyperlink["']/
const EXTERNAL_LINK = /\/externalLink(?:Path)?["']/i

/**
 * Looks at the parts of an unpacked XLSX file.
 * @param parts XML parts by name
 * @param names names of all parts
 * @returns the first thing that is refused, or null
 */
export function checkXlsx(parts: ReadonlyMap<string, string>, names: readonly string[]): Refusal | null {
  const types = parts.get('[Content_Types].xml')
  if (types === undefined || !parts.has('xl/workbook.xml') || !parts.has('xl/_rels/workbook.xml.rels'))
    return refuse('xlsx-broken')
  const named = (pattern: RegExp): string | undefined => names.find((name) => pattern.test(name))
  const macros = named(MACROS) ?? (MACRO_TYPE.test(types) ? '[Content_Types].xml' : undefined)
  if (macros !== undefined) return refuse('xlsx-macros', macros)
  const external = named(EXTERNAL)
  if (external !== undefined) return refuse('xlsx-external-links', external)
  const embedded = named(EMBEDDED)
  if (embedded !== undefined) return refuse('xlsx-embedded-objects', embedded)
  if (occurrences(parts.get('xl/workbook.xml') ?? '', SHEET_NAME) > XLSX_SHEETS)
    return refuse('xlsx-too-many-sheets', 'xl/workbook.xml', { limit: XLSX_SHEETS })
  for (const [name, xml] of parts) {
    if (DOCTYPE.test(xml)) return refuse('xlsx-doctype', name)
    if (UNCLOSED_TAG.test(xml)) return refuse('xlsx-broken', name)
    // Spreadsheets write none; the library would read such a cell as empty.
    if (xml.includes('<![CDATA[')) return refuse('xlsx-broken', name)
    const problem = name.endsWith('.rels')
      ? checkLinks(name, xml)
      : SHEET.test(xml)
        ? checkCells(name, xml)
        : null
    if (problem) return problem
  }
  return null
}

function checkLinks(name: string, xml: string): Refusal | null {
  const links = xml.match(RELATIONSHIP) ?? []
  if (links.length > XLSX_LINKS) return refuse('xlsx-broken', name)
  const outside = links.some(
    (link) => EXTERNAL_LINK.test(link) || (/External["']/.test(link) && !HYPERLINK.test(link)),
  )
  return outside ? refuse('xlsx-external-links', name) : null
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Any part can be named as a sheet, but the library reads cells only inside this element. */
const SHEET = /<(?:[\w.-]+:)?sheetData\b/
const SHEET_NAME = /<(?:[\w.-]+:)?sheet\b/g

const TAG = /<(?:[\w.-]+:)?(row|c)(\s[^<]*?)?(\/?)>/g
const STRICT_ATTRIBUTES = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*$/
const PLACE = /(?:^|\s)(?:[\w.-]+:)?r\s*=\s*["']([^"']*)["']/g
/** Rows of Excel; LibreOffice writes the very last one when a whole column has a format. */
const LAST_ROW = 1_048_576

/** Rows and cells must say plainly where they are, within bounds: the library fills every gap in between. */
function checkCells(name: string, xml: string): Refusal | null {
  for (const [, tag, attributes = '', empty] of xml.matchAll(TAG)) {
    if (!STRICT_ATTRIBUTES.test(attributes)) return refuse('xlsx-broken', name)
    for (const [, place = ''] of attributes.matchAll(PLACE)) {
      const match = (tag === 'row' ? /^()(\d{1,7})$/ : /^([A-Z]{1,3})(\d{1,7})$/).exec(place)
      const row = Number(match?.[2])
      if (!match || row < 1 || row > LAST_ROW) return refuse('xlsx-broken', name)
      if (tag === 'row' || empty === '/') continue
      if (row > TABLE_ROWS + 1)
        return refuse('table-too-many-rows', `${name}!${place}`, { limit: TABLE_ROWS })
      if (columnNumber(match[1] ?? '') >= TABLE_COLUMNS)
        return refuse('table-too-many-columns', `${name}!${place}`, { row, limit: TABLE_COLUMNS })
    }
  }
  return null
}
