import { readArchive } from '../archive/readArchive'
import {
  EVIDENCE_FILE_BYTES,
  PACKAGE_BYTES,
  PACKAGE_ENTRIES,
  PACKAGE_UNPACKED_BYTES,
  megabytes,
} from '../limits'
import { accept, refuse, type Read } from '../problems'
import { sha256Hex } from '../sha256'
import { ASSESSMENT_ENTRY, MANIFEST_ENTRY, hashOfEntry, parseManifest, type ManifestFile } from './manifest'

/** A package whose every file has the hash the manifest says. */
export interface PackageContent {
  /** Content of `assessment.tt54.json`, not yet read. */
  assessment: Uint8Array<ArrayBuffer>
  /** Files of evidence by their hash. */
  evidence: Map<string, { entry: string; bytes: Uint8Array<ArrayBuffer> }>
}

/**
 * Reads a `.tt54.zip`: archive → manifest → every file against its hash. Nothing is given unless everything fits.
 * @param bytes the package
 */
export async function readPackage(bytes: Uint8Array): Promise<Read<PackageContent>> {
  if (bytes.length > PACKAGE_BYTES)
    return refuse('too-large', '', { size: megabytes(bytes.length), limit: megabytes(PACKAGE_BYTES) })
  const archive = await readArchive(bytes, {
    entries: PACKAGE_ENTRIES,
    entryBytes: EVIDENCE_FILE_BYTES,
    totalBytes: PACKAGE_UNPACKED_BYTES,
  })
  if (!archive.ok) return archive
  const content = archive.value
  const officeType = officeTypeOf(content)
  if (officeType) return refuse('wrong-type', '', { type: officeType })
  const assessment = content.get(ASSESSMENT_ENTRY)
  if (!assessment) return refuse('package-no-assessment', ASSESSMENT_ENTRY)
  const list = content.get(MANIFEST_ENTRY)
  if (!list) return refuse('package-no-manifest', MANIFEST_ENTRY)
  const manifest = parseManifest(list)
  if (!manifest.ok) return manifest

  const listed = new Map(manifest.value.files.map((file) => [file.path, file]))
  if (listed.size < manifest.value.files.length || !listed.has(ASSESSMENT_ENTRY))
    return refuse('package-bad-manifest', MANIFEST_ENTRY)
  const evidence: PackageContent['evidence'] = new Map()
  for (const [entry, data] of content) {
    if (entry === MANIFEST_ENTRY) continue
    const file = listed.get(entry)
    if (!file) return refuse('package-entry-not-listed', entry)
    const problem = await mismatch(file, data)
    if (problem) return problem
    if (entry !== ASSESSMENT_ENTRY) evidence.set(file.sha256, { entry, bytes: data })
  }
  const missing = [...listed.keys()].find((path) => !content.has(path))
  if (missing !== undefined) return refuse('package-entry-missing', missing.slice(0, 200))
  return accept({ assessment, evidence })
}

/** Other ZIP files people open by mistake. */
function officeTypeOf(content: ReadonlyMap<string, unknown>): string | null {
  if (content.has('xl/workbook.xml')) return 'XLSX'
  if (content.has('word/document.xml')) return 'DOCX'
  return content.has('[Content_Types].xml') || content.has('META-INF/manifest.xml') ? 'OOXML/ODF' : null
}

async function mismatch(
  file: ManifestFile,
  data: Uint8Array<ArrayBuffer>,
): Promise<ReturnType<typeof refuse> | null> {
  const isEvidence = file.path !== ASSESSMENT_ENTRY
  if (isEvidence && hashOfEntry(file.path) !== file.sha256)
    return refuse('package-bad-manifest', file.path.slice(0, 200))
  const fits = data.length === file.size && (await sha256Hex(data)) === file.sha256
  return fits ? null : refuse('package-hash', file.path)
}
