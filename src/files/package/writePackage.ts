import type { Assessment, CriteriaSet } from '../../core/types'
import { writeAssessmentFile } from '../assessmentFile'
import { stableJson } from '../json/stableJson'
import { ARCHIVE_RATIO_FROM, EVIDENCE_FILE_BYTES, PACKAGE_BYTES, PACKAGE_ENTRIES, megabytes } from '../limits'
import { accept, refuse, type Read } from '../problems'
import { sha256Hex } from '../sha256'
import { ASSESSMENT_ENTRY, MANIFEST_ENTRY, evidenceEntry, type Manifest } from './manifest'

/** A file of evidence, known by its hash. */
export interface EvidenceBytes {
  sha256: string
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** ZIP keeps local time; this reads the same in every time zone, and the same content gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1)
/** Headers and the line in the manifest, for one entry. */
const OVERHEAD = 400

/**
 * The bytes of a `.tt54.zip`: the assessment, every file of evidence under its hash, and a manifest with the hash of
 * each. Evidence is stored as it is (scans and photos do not shrink), so unpacking never looks like a bomb.
 * @param sets its criteria sets, with all texts
 * @param files the files of evidence; one hash once
 * @returns the bytes, or why they could not be opened again: too many, too large, or a file that is not its hash
 */
export async function writePackage(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  files: readonly EvidenceBytes[],
): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const { zipSync } = await import('fflate')
  const json = writeAssessmentFile(assessment, sets)
  const evidence = [...new Map(files.map((file) => [file.sha256, file])).values()]
    .map((file): [string, EvidenceBytes] => [evidenceEntry(file.sha256, file.name), file])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const problem = await unreadable(json, evidence)
  if (problem) return problem
  const manifest: Manifest = {
    format: 'tt54-package',
    formatVersion: 1,
    files: [
      { path: ASSESSMENT_ENTRY, sha256: await sha256Hex(json), size: json.length },
      ...evidence.map(([path, file]) => ({ path, sha256: file.sha256, size: file.bytes.length })),
    ],
  }
  const pack = (bytes: Uint8Array, level: 0 | 6): [Uint8Array, { level: 0 | 6; mtime: Date }] => [
    bytes,
    { level: bytes.length > ARCHIVE_RATIO_FROM ? 0 : level, mtime: NO_TIME },
  ]
  const archive = zipSync({
    [ASSESSMENT_ENTRY]: pack(json, 6),
    [MANIFEST_ENTRY]: pack(new TextEncoder().encode(stableJson(manifest)), 6),
    ...Object.fromEntries(evidence.map(([path, file]) => [path, pack(file.bytes, 0)])),
  })
  return accept(archive)
}

/** What the reader would refuse is not written. */
async function unreadable(
  json: Uint8Array,
  evidence: readonly [string, EvidenceBytes][],
): Promise<ReturnType<typeof refuse> | null> {
  if (evidence.length + 2 > PACKAGE_ENTRIES)
    return refuse('archive-too-many-entries', '', { count: evidence.length + 2, limit: PACKAGE_ENTRIES })
  const total = evidence.reduce(
    (sum, [path, { bytes }]) => sum + bytes.length + 2 * path.length + OVERHEAD,
    json.length,
  )
  if (total > PACKAGE_BYTES)
    return refuse('too-large', '', { size: megabytes(total), limit: megabytes(PACKAGE_BYTES) })
  for (const [path, { bytes, sha256 }] of evidence) {
    if (bytes.length > EVIDENCE_FILE_BYTES) {
      const params = { size: megabytes(bytes.length), limit: megabytes(EVIDENCE_FILE_BYTES) }
      return refuse('archive-entry-too-large', path, params)
    }
    if ((await sha256Hex(bytes)) !== sha256) return refuse('package-hash', path)
  }
  return null
}
