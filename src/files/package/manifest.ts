import { asciiName } from '../../core/text/asciiName'
import { accept, refuse, type Read } from '../problems'
import { parseJson } from '../json/parseJson'

/** Names inside a `.tt54.zip`. */
export const ASSESSMENT_ENTRY = 'assessment.tt54.json'
/** Path of the list of contents inside a package. */
export const MANIFEST_ENTRY = 'manifest.json'
const EVIDENCE_FOLDER = 'evidence/'

/** One file of a package with its hash. */
export interface ManifestFile {
  path: string
  sha256: string
  size: number
}

/** What a package holds. */
export interface Manifest {
  format: 'tt54-package'
  formatVersion: 1
  files: ManifestFile[]
}

const HASH = /^[0-9a-f]{64}$/

/**
 * The name of a file of evidence in a package: its hash, so that it is found and never clashes, then a name for people
 * in ASCII letters, which survives every archiver.
 * @param sha256 hash of the file
 * @param name the file's own name
 */
export function evidenceEntry(sha256: string, name: string): string {
  const dot = name.lastIndexOf('.')
  const [base, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, '']
  const plainEnding = asciiName(ending).slice(0, 10)
  return `${EVIDENCE_FOLDER}${sha256}-${asciiName(base).slice(0, 60) || 'tep'}${plainEnding ? `.${plainEnding}` : ''}`
}

/**
 * The hash in the name of an entry, or null when the entry is no file of evidence.
 * @param path name of the entry
 */
export function hashOfEntry(path: string): string | null {
  const hash = path.slice(EVIDENCE_FOLDER.length, EVIDENCE_FOLDER.length + 64)
  return path.startsWith(EVIDENCE_FOLDER) && HASH.test(hash) && path[EVIDENCE_FOLDER.length + 64] === '-'
    ? hash
    : null
}

/**
 * Reads the list of files of a package.
 * @param bytes content of `manifest.json`
 */
export function parseManifest(bytes: Uint8Array): Read<Manifest> {
  const parsed = parseJson(bytes)
  if (!parsed.ok)
    return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, path: MANIFEST_ENTRY })) }
  return isManifest(parsed.value) ? accept(parsed.value) : refuse('package-bad-manifest', MANIFEST_ENTRY)
}

function isManifest(value: unknown): value is Manifest {
  const { format, formatVersion, files } = isRecord(value) ? value : {}
  return (
    format === 'tt54-package' && formatVersion === 1 && Array.isArray(files) && files.every(isManifestFile)
  )
}

function isManifestFile(value: unknown): value is ManifestFile {
  const { path, sha256, size } = isRecord(value) ? value : {}
  return (
    typeof path === 'string' && typeof sha256 === 'string' && HASH.test(sha256) && Number.isSafeInteger(size)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object'
}
