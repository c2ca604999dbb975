import type { Assessment, CriteriaSet } from '../../core/types'
import { writeAssessmentFile } from '../assessmentFile'
import { stableJson } from '../json/stableJson'
import { ARCHIVE_RATIO_FROM } from '../limits'
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

/**
 * The bytes of a `.tt54.zip`: the assessment, every file of evidence under its hash, and a manifest with the hash of
 * each. Evidence is stored as it is (scans and photos do not shrink), so unpacking never looks like a bomb.
 * @param assessment the assessment
 * @param sets its criteria sets, with all texts
 * @param files the files of evidence; one hash once
 */
export async function writePackage(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  files: readonly EvidenceBytes[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate')
  const json = writeAssessmentFile(assessment, sets)
  const evidence = [...new Map(files.map((file) => [file.sha256, file])).values()]
    .map((file): [string, EvidenceBytes] => [evidenceEntry(file.sha256, file.name), file])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const manifest: Manifest = {
    format: 'tt54-package',
    formatVersion: 1,
    files: [
      { path: ASSESSMENT_ENTRY, sha256: await sha256Hex(json), size: json.length },
      ...evidence.map(([path, file]) => ({ path, sha256: file.sha256, size: file.bytes.length })),
    ],
  }
  const packing = (size: number) => ({
    level: size > ARCHIVE_RATIO_FROM ? (0 as const) : (6 as const),
    mtime: NO_TIME,
  })
  const list = new TextEncoder().encode(stableJson(manifest))
  const archive = zipSync({
    [ASSESSMENT_ENTRY]: [json, packing(json.length)],
    [MANIFEST_ENTRY]: [list, packing(list.length)],
    ...Object.fromEntries(
      evidence.map(([path, file]): [string, [Uint8Array, { level: 0; mtime: Date }]] => [
        path,
        [file.bytes, { level: 0, mtime: NO_TIME }],
      ]),
    ),
  })
  return archive as Uint8Array<ArrayBuffer>
}
