import type { Assessment } from '../../core/types'
import type { Backup } from '../../storage/backup'
import { readManifest, type ManifestProblem } from '../../storage/readManifest'
import { parseAssessment } from '../assessment/parseAssessment'
import { readArchive } from '../archive/readArchive'
import { parseJson } from '../json/parseJson'
import {
  BACKUP_BYTES,
  BACKUP_ENTRIES,
  BACKUP_UNPACKED_BYTES,
  EVIDENCE_FILE_BYTES,
  megabytes,
} from '../limits'
import { accept, refuse, type FileProblem, type FileProblemCode, type Read } from '../problems'
import { sha256Hex } from '../sha256'
import { BACKUP_ENTRY, fileEntry } from './entries'
import { breathing } from '../../platform/breathe'

/** A backup that can be restored, and what of it cannot. */
export interface OpenedBackup {
  backup: Backup
  /** States and files that are damaged; everything else can be restored without them. */
  notices: FileProblem[]
}

type Content = ReadonlyMap<string, Uint8Array<ArrayBuffer>>
type Row = Record<string, unknown>

/**
 * Reads a backup; nothing on the desk is touched. A damaged state or file is left out and named, so that one bad entry
 * does not cost all the others; only a backup without a readable list is refused.
 * @param bytes the file
 */
export async function readBackup(bytes: Uint8Array): Promise<Read<OpenedBackup>> {
  if (bytes.length > BACKUP_BYTES)
    return refuse('too-large', '', { size: megabytes(bytes.length), limit: megabytes(BACKUP_BYTES) })
  const archive = await readArchive(bytes, {
    entries: BACKUP_ENTRIES,
    entryBytes: EVIDENCE_FILE_BYTES,
    totalBytes: BACKUP_UNPACKED_BYTES,
  })
  if (!archive.ok) return archive
  const list = archive.value.get(BACKUP_ENTRY)
  if (!list) return refuse('backup-not-one', BACKUP_ENTRY)
  const parsed = parseJson(list)
  if (!parsed.ok)
    return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, path: BACKUP_ENTRY })) }
  if (parsed.value === null || typeof parsed.value !== 'object') return refuse('backup-not-one', BACKUP_ENTRY)

  const notices: FileProblem[] = []
  const value = await withContent(parsed.value as Row, archive.value, notices)
  const read = readManifest(value, (assessment) => assessment as Assessment)
  if (!read.ok) return { ok: false, problems: read.problems.map(inWords) }
  notices.push(...read.left.map(leftOut))
  const blobs = await readFiles(read.manifest.files, archive.value, notices)
  return accept({ backup: { manifest: read.manifest, blobs }, notices })
}

/** Puts the content in the places where the manifest names its entries; rows without readable content go. */
async function withContent(manifest: Row, content: Content, notices: FileProblem[]): Promise<Row> {
  const rest = breathing()
  const filled = async (rows: unknown, member: string, read: Reader): Promise<unknown> => {
    if (!Array.isArray(rows)) return rows
    const kept: unknown[] = []
    for (const row of rows as unknown[]) {
      const name = row !== null && typeof row === 'object' ? (row as Row)[member] : undefined
      const bytes = typeof name === 'string' ? content.get(name) : undefined
      const found = bytes && read(bytes)
      if (found?.ok) kept.push({ ...(row as Row), [member]: found.value })
      else notices.push({ code: 'backup-state-damaged', path: String(name).slice(0, 200) })
      await rest()
    }
    return kept
  }
  const assessments = await filled(manifest.assessments, 'assessment', readAssessment)
  const history = await filled(manifest.history, 'assessment', readAssessment)
  const reviews = await filled(manifest.reviews, 'value', parseJson)
  const here = new Set(idsOf(assessments))
  return {
    ...manifest,
    assessments,
    reviews,
    history: Array.isArray(history)
      ? (history as { assessment: Assessment }[]).filter(({ assessment }) => here.has(assessment.id))
      : history,
  }
}

type Reader = (bytes: Uint8Array) => Read<unknown>

function readAssessment(bytes: Uint8Array): Read<Assessment> {
  const parsed = parseAssessment(bytes)
  return parsed.ok ? accept(parsed.value.assessment) : parsed
}

function idsOf(rows: unknown): unknown[] {
  return Array.isArray(rows) ? rows.map((row: { assessment: Assessment }) => row.assessment.id) : []
}

/** Bytes of the files that are what their hash says. */
async function readFiles(
  files: Backup['manifest']['files'],
  content: Content,
  notices: FileProblem[],
): Promise<Map<string, Blob>> {
  const blobs = new Map<string, Blob>()
  const rest = breathing()
  for (const { sha256, name, type } of files) {
    const bytes = content.get(fileEntry(sha256))
    if (bytes && (await sha256Hex(bytes)) === sha256) blobs.set(sha256, new Blob([bytes], { type }))
    else notices.push({ code: 'backup-file-damaged', path: name.slice(0, 200) })
    await rest()
  }
  return blobs
}

/** What is named of a row that was left out. */
function leftOut({ code, path }: ManifestProblem): FileProblem {
  return {
    code: code === 'duplicate-id' ? 'backup-duplicate' : 'backup-state-damaged',
    path: path.split('/').slice(0, 2).join('/'),
  }
}

const CODES: Record<ManifestProblem['code'], FileProblemCode> = {
  'not-a-backup': 'backup-not-one',
  'newer-format': 'backup-newer',
  'wrong-value': 'backup-wrong-value',
  'bad-assessment': 'backup-wrong-value',
  'duplicate-id': 'backup-duplicate',
}

function inWords({ code, path }: ManifestProblem): FileProblem {
  return { code: CODES[code], path: path === '' ? BACKUP_ENTRY : `${BACKUP_ENTRY}: ${path}` }
}
