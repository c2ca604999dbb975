import { readArchive } from '../archive/readArchive'
import { TABLE_ROWS, XLSX_ENTRIES, XLSX_UNPACKED_BYTES } from '../limits'
import { accept, refuse, type Read } from '../problems'
import { cellFacts, cellKey } from './cellFacts'
import { checkXlsx } from './checkXlsx'
import type { Sheet } from './sheet'

const XML = /\.(?:xml|rels)$/i

/**
 * The sheets of an XLSX file as texts. The archive is unpacked by our own reader within limits, looked through, and
 * handed to the library stored, so the library never unpacks anything and starts no worker.
 * @param bytes the file
 */
export async function readXlsx(bytes: Uint8Array): Promise<Read<Sheet[]>> {
  const archive = await readArchive(bytes, {
    entries: XLSX_ENTRIES,
    entryBytes: XLSX_UNPACKED_BYTES,
    totalBytes: XLSX_UNPACKED_BYTES,
  })
  if (!archive.ok) return archive
  const names = [...archive.value.keys()]
  const otherType = otherTypeOf(names)
  if (otherType) return refuse('wrong-type', '', { type: otherType })
  const xml = [...archive.value].filter(([name]) => XML.test(name))
  const decoder = new TextDecoder('utf-8')
  const problem = checkXlsx(new Map(xml.map(([name, data]) => [name, decoder.decode(data)])), names)
  if (problem) return problem

  const { zipSync } = await import('fflate')
  const { default: readExcelFile } = await import('read-excel-file/universal')
  try {
    const stored = zipSync(Object.fromEntries(xml), { level: 0 })
    const sheets = await readExcelFile(stored.buffer, { trim: false, parseNumber: (digits) => digits })
    const facts = cellFacts(new Map(xml.map(([name, data]) => [name, decoder.decode(data)])))
    return accept(
      sheets.map(({ sheet, data }) => {
        const marks = facts.get(sheet)
        const rows = data
          .slice(0, TABLE_ROWS + 1)
          .map((cells, row) =>
            cells.map((cell, column) => marks?.shown.get(cellKey(row, column)) ?? cellText(cell)),
          )
        return { name: sheet, rows, ...(marks && { marks }) }
      }),
    )
  } catch {
    return refuse('xlsx-broken')
  }
}

/** Other ZIP files people open by mistake. */
function otherTypeOf(names: readonly string[]): string | null {
  if (names.includes('assessment.tt54.json')) return 'TT54.ZIP'
  if (names.some((name) => name.startsWith('word/'))) return 'DOCX'
  if (names.some((name) => /^xl\/.*\.bin$/.test(name)) && !names.includes('xl/workbook.xml')) return 'XLSB'
  return names.includes('content.xml') && names.includes('mimetype') ? 'ODT' : null
}

/** Numbers come as their digits; a date as the day it shows (the library gives midnight UTC). */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
