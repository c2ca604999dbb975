/**
 * A vendor's reply as it comes back: our XLSX sheet (or the same table as CSV), or the JSON form of the schema. What is
 * read is a proposal; nothing of the assessment is touched here.
 */
import schema from '../../../criteria/schema/vendor-reply.schema.json'
import { plainJson } from '../../core/text/entered'
import { normaliseJson } from '../../core/text/normalise'
import { validateVendorReply } from '../../generated/validators'
import type { VendorReply } from '../../generated/formats'
import { parseJson } from '../json/parseJson'
import { boundedProblems } from '../json/boundedProblems'
import { megabytes, TABLE_BYTES } from '../limits'
import { accept, refuse, type FileProblem, type Read } from '../problems'
import { findHead } from '../table/findHead'
import type { Sheet } from '../table/sheet'
import { fileTypeOf } from '../text/fileType'
import { vendorFacts, vendorRows } from './vendorRows'

/** A reply, and the cells of it that could not be read. */
export interface ReadReply {
  reply: VendorReply
  /** Cells that were left out, each with its place. */
  problems: FileProblem[]
}

/**
 * Reads a vendor's reply.
 * @param bytes the file
 */
export async function readVendorReply(bytes: Uint8Array): Promise<Read<ReadReply>> {
  if (bytes.length > TABLE_BYTES)
    return refuse('too-large', '', { size: megabytes(bytes.length), limit: megabytes(TABLE_BYTES) })
  if (bytes.length === 0) return refuse('empty-file')
  const type = fileTypeOf(bytes)
  if (type !== 'zip' && type !== 'text') return refuse('wrong-type', '', { type })
  if (type === 'text' && looksLikeJson(bytes)) return readJson(bytes)
  const sheets =
    type === 'zip' ? await (await import('../table/readXlsx')).readXlsx(bytes) : await readCsv(bytes)
  return sheets.ok ? readSheets(sheets.value) : sheets
}

async function readCsv(bytes: Uint8Array): Promise<Read<Sheet[]>> {
  const csv = await (await import('../table/readCsv')).readCsv(bytes)
  return csv.ok ? accept([csv.value]) : csv
}

/** The first character that is neither white space nor a byte order mark nor the zero byte of UTF-16. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && byte < 0x80)
  return first === 0x7b || first === 0x5b
}

function readJson(bytes: Uint8Array): Read<ReadReply> {
  const parsed = parseJson(bytes)
  if (!parsed.ok) return parsed
  const { value } = plainJson(normaliseJson(parsed.value))
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse('not-vendor-reply')
  if (!('format' in value) || value.format !== 'tt54-vendor-reply') return refuse('not-vendor-reply')
  const problems = boundedProblems(validateVendorReply, schema, value)
  return problems.length > 0 ? { ok: false, problems } : accept({ reply: value as VendorReply, problems: [] })
}

function readSheets(sheets: readonly Sheet[]): Read<ReadReply> {
  for (const sheet of sheets) {
    const head = findHead(sheet)
    if (!head) continue
    const { rows, problems } = vendorRows(sheet, head)
    const reply: VendorReply = {
      format: 'tt54-vendor-reply',
      formatVersion: 1,
      ...vendorFacts(sheets.filter((other) => other !== sheet)),
      rows,
    }
    const faults = boundedProblems(validateVendorReply, schema, reply)
    return faults.length > 0 ? { ok: false, problems: faults } : accept({ reply, problems })
  }
  return refuse('table-no-head')
}
