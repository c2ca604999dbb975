/**
 * The central directory of a ZIP archive, read strictly (APPNOTE 6.3.10, sections 4.3 and 4.4): one directory, at the
 * very end, that agrees with the header of every entry. Lenient readers are what zip bombs and smuggled files live on.
 */
import { accept, refuse, type Read } from '../problems'
import { entryNameProblem } from './entryName'

/** One file of an archive, not yet unpacked. */
export interface ArchiveEntry {
  name: string
  /** 0 = stored, 8 = deflated. */
  method: 0 | 8
  crc: number
  packedSize: number
  size: number
  /** Where the packed data are. */
  from: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30
const MAX_COMMENT = 0xffff
/** Encrypted (bit 0), patched (5), strongly encrypted (6), directory encrypted (13). */
const ENCRYPTED = 0x2041
const PATCHED = 0x0020
/** Sizes and checksum stand behind the data (bit 3), after a signature or without. */
const DESCRIBED_LATER = 0x0008
const DESCRIPTOR = 0x08074b50
const UNICODE_PATH = 0x7075
const UNIX = 3
const LINK = 0xa000
const FILE_KIND = 0xf000

/**
 * All files of an archive with their places; folders are left out.
 * @param bytes the archive
 * @param maxEntries how many entries it may have
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): Read<ArchiveEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return refuse('archive-broken')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true)
  if (
    disks > 0 ||
    view.getUint16(end + 8, true) !== count ||
    count === 0xffff ||
    size === 0xffffffff ||
    start === 0xffffffff
  )
    return refuse('archive-unsupported')
  if (count > maxEntries) return refuse('archive-too-many-entries', '', { count, limit: maxEntries })
  if (start + size !== end) return refuse('archive-broken')

  const entries: ArchiveEntry[] = []
  const ranges: { from: number; to: number; name: string }[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) return refuse('archive-broken')
    const read = readEntry(bytes, view, at, start)
    if (!read.ok) return read
    const { entry, isFolder, headerAt, next } = read.value
    if (next > end) return refuse('archive-broken')
    at = next
    ranges.push({ from: headerAt, to: read.value.end, name: entry.name })
    if (!isFolder) entries.push(entry)
  }
  if (at !== end) return refuse('archive-broken')
  const problem = overlap(ranges) ?? gap(ranges, start) ?? repeatedName(entries)
  return problem ?? accept(entries)
}

/** The end record is the last thing in the file: its comment must reach exactly to the end. */
function findEnd(view: DataView): number | null {
  for (
    let at = view.byteLength - END_SIZE;
    at >= Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
    at -= 1
  ) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at
  }
  return null
}

interface CentralEntry {
  entry: ArchiveEntry
  isFolder: boolean
  headerAt: number
  /** Where its data end, with what describes them. */
  end: number
  /** Where the next entry of the directory begins. */
  next: number
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directoryAt: number): Read<CentralEntry> {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const nameLength = view.getUint16(at + 28, true)
  const headerAt = view.getUint32(at + 42, true)
  const next = at + CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (at + CENTRAL_SIZE + nameLength > bytes.length) return refuse('archive-broken')
  const rawName = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)
  const name = decodeName(rawName)
  if (name === null) return refuse('archive-path', '?')
  const isFolder = name.endsWith('/')
  const badName = entryNameProblem(isFolder ? name.slice(0, -1) : name)
  if (badName) return { ok: false, problems: [badName] }
  if ((flags & ENCRYPTED) !== 0) return refuse('archive-encrypted', name)
  if ((flags & PATCHED) !== 0 || (method !== 0 && method !== 8))
    return refuse('archive-method', name, { method })
  if (packedSize === 0xffffffff || size === 0xffffffff || headerAt === 0xffffffff)
    return refuse('archive-unsupported', name)
  const mode = view.getUint32(at + 38, true) >>> 16
  if (view.getUint8(at + 5) === UNIX && (mode & FILE_KIND) === LINK) return refuse('archive-link', name)
  if (isFolder && size > 0) return refuse('archive-entry-damaged', name)

  if (headerAt + LOCAL_SIZE > directoryAt || view.getUint32(headerAt, true) !== LOCAL)
    return refuse('archive-entry-damaged', name)
  const localNameLength = view.getUint16(headerAt + 26, true)
  const localName = bytes.subarray(headerAt + LOCAL_SIZE, headerAt + LOCAL_SIZE + localNameLength)
  const from = headerAt + LOCAL_SIZE + localNameLength + view.getUint16(headerAt + 28, true)
  const agrees =
    view.getUint16(headerAt + 8, true) === method &&
    (view.getUint16(headerAt + 6, true) & ENCRYPTED) === 0 &&
    localName.length === rawName.length &&
    localName.every((byte, index) => byte === rawName[index])
  if (!agrees || from + packedSize > directoryAt || (method === 0 && packedSize !== size))
    return refuse('archive-entry-damaged', name)
  const crc = view.getUint32(at + 16, true)
  const entry: ArchiveEntry = { name, method, crc, packedSize, size, from }
  const described = describedUntil(view, headerAt, entry)
  const local = bytes.subarray(headerAt + LOCAL_SIZE + localNameLength, from)
  const central = bytes.subarray(at + CENTRAL_SIZE + nameLength, next)
  if (described === null || otherName(local, rawName) || otherName(central, rawName))
    return refuse('archive-entry-damaged', name)
  return accept({ entry, isFolder, headerAt, end: described, next })
}

/**
 * Where an entry ends, when its own header, or the descriptor behind its data, says the same of it as the directory does:
 * a reader that goes from entry to entry must see what we see.
 */
function describedUntil(
  view: DataView,
  headerAt: number,
  { crc, packedSize, size, from }: ArchiveEntry,
): number | null {
  const says = (at: number): boolean =>
    at + 12 <= view.byteLength &&
    view.getUint32(at, true) === crc &&
    view.getUint32(at + 4, true) === packedSize &&
    view.getUint32(at + 8, true) === size
  const end = from + packedSize
  if ((view.getUint16(headerAt + 6, true) & DESCRIBED_LATER) === 0) return says(headerAt + 14) ? end : null
  if (end + 4 <= view.byteLength && view.getUint32(end, true) === DESCRIPTOR && says(end + 4)) return end + 16
  return says(end) ? end + 12 : null
}

/** Whether a field gives the entry another name in Unicode (Info-ZIP 0x7075), which some readers would take. */
function otherName(extra: Uint8Array, name: Uint8Array): boolean {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== UNICODE_PATH) continue
    // Version and checksum of the name stand before it.
    const other = extra.subarray(at + 9, at + 4 + view.getUint16(at + 2, true))
    if (other.length !== name.length || !other.every((byte, index) => byte === name[index])) return true
  }
  return false
}

/** Names are UTF-8 (ASCII is); archives with names in an old code page are refused, not guessed. */
function decodeName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Entries that share bytes are how a small archive unpacks to terabytes. */
function overlap(ranges: { from: number; to: number; name: string }[]): ReturnType<typeof refuse> | null {
  const sorted = [...ranges].sort((a, b) => a.from - b.from)
  const bad = sorted.find((range, index) => index > 0 && range.from < (sorted[index - 1]?.to ?? 0))
  return bad ? refuse('archive-overlap', bad.name) : null
}

/** Bytes between the entries, before them or behind them are seen by other readers and not by us. */
function gap(
  ranges: { from: number; to: number; name: string }[],
  directoryAt: number,
): ReturnType<typeof refuse> | null {
  const sorted = [...ranges].sort((a, b) => a.from - b.from)
  let expected = 0
  for (const { from, to } of sorted) {
    if (from !== expected) return refuse('archive-broken')
    expected = to
  }
  return expected === directoryAt ? null : refuse('archive-broken')
}

/** Windows and macOS do not tell `A` from `a`, nor NFC from NFD. */
function repeatedName(entries: readonly ArchiveEntry[]): ReturnType<typeof refuse> | null {
  const names = new Set<string>()
  for (const { name } of entries) {
    const folded = name.normalize('NFC').toLowerCase()
    if (names.has(folded)) return refuse('archive-duplicate-name', name)
    names.add(folded)
  }
  return null
}
