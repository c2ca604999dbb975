import type { Assessment, Catalogue, CriteriaSet, CriteriaSetReference } from '../core/types'
import { makePreview, type Preview } from './assessment/makePreview'
import { parseAssessment, type ParsedAssessment } from './assessment/parseAssessment'
import { accept, type FileProblem, type Read } from './problems'
import { fileTypeOf } from './text/fileType'

/** A file of evidence that came in a package. */
export interface OpenedFile {
  sha256: string
  /** The name in the evidence register, or in the package when the register does not have it. */
  name: string
  type?: string
  bytes: Uint8Array<ArrayBuffer>
}

/** What a file is read against. */
export interface OpenContext {
  /** Name of the file. */
  name: string
  catalogue: Catalogue
  /** Criteria sets with all texts: those at hand, or what loads the ones a file names. */
  sets:
    | readonly CriteriaSet[]
    | ((references: readonly CriteriaSetReference[]) => Promise<readonly CriteriaSet[]>)
  /** What is on screen, for the differences. */
  current?: Assessment | null
}

/** The assessment with what is to be said before it is taken, or every reason why it cannot be read. */
export type OpenResult =
  | { ok: true; assessment: Assessment; preview: Preview; files: OpenedFile[] }
  | { ok: false; problems: FileProblem[] }

/**
 * Opens a `.tt54.json` or `.tt54.zip` as far as the preview: bytes → parse → normalise → migrate → schema → check →
 * preview. Nothing on screen or on disk is touched, whatever the file contains; replacing is the caller's step.
 * @param bytes the file
 * @param context name, catalogue, sets and what is on screen
 */
export async function openAssessmentFile(bytes: Uint8Array, context: OpenContext): Promise<OpenResult> {
  const unpacked = await unpack(bytes)
  if (!unpacked.ok) return unpacked
  const { json, evidence } = unpacked.value
  const parsed = parseAssessment(json)
  if (!parsed.ok) return parsed
  const { assessment } = parsed.value
  const sets = typeof context.sets === 'function' ? await context.sets(assessment.criteriaSets) : context.sets
  const { files, notices } = evidence ? matchEvidence(assessment, evidence) : { files: [], notices: [] }
  return {
    ok: true,
    assessment,
    preview: makePreview(parsed.value, { ...context, sets }, [
      ...(await signatureNotices(parsed.value)),
      ...notices,
    ]),
    files,
  }
}

/** A signature that is wrong is told wherever a file is opened; whose it is, where keys are known. */
async function signatureNotices({ assessment, seal }: ParsedAssessment): Promise<FileProblem[]> {
  if (seal.state !== 'valid' || seal.seal.signature === undefined) return []
  const { signatureState } = await import('../core/signing/signatureState')
  const isWrong = signatureState(assessment, [], seal).state === 'invalid'
  return isWrong ? [{ code: 'signature-invalid', path: '/seal/signature' }] : []
}

type Evidence = Map<string, { entry: string; bytes: Uint8Array<ArrayBuffer> }>

/**
 * The assessment in a `.tt54.json` or `.tt54.zip`, not yet read, and the evidence that came with it.
 * @param bytes the file
 * @returns `evidence` = null: the file is no package, so nothing is said of files that are not in it
 */
export async function unpack(
  bytes: Uint8Array,
): Promise<Read<{ json: Uint8Array; evidence: Evidence | null }>> {
  if (fileTypeOf(bytes) !== 'zip') return accept({ json: bytes, evidence: null })
  const { readPackage } = await import('./package/readPackage')
  const read = await readPackage(bytes)
  return read.ok ? accept({ json: read.value.assessment, evidence: read.value.evidence }) : read
}

function matchEvidence(
  assessment: Assessment,
  evidence: Evidence,
): { files: OpenedFile[]; notices: FileProblem[] } {
  const notices: FileProblem[] = []
  const registered = new Map<string, { name: string; type?: string }>()
  for (const [index, { file, title }] of (assessment.evidence ?? []).entries()) {
    if (!file) continue
    registered.set(file.sha256, file)
    if (!evidence.has(file.sha256))
      notices.push({
        code: 'evidence-file-missing',
        path: `/evidence/${index}/file`,
        params: { name: file.name, title },
      })
  }
  const files = [...evidence].map(([sha256, { entry, bytes }]): OpenedFile => {
    const known = registered.get(sha256)
    if (!known) notices.push({ code: 'evidence-file-unused', path: entry })
    const name = known?.name ?? entry.slice(entry.indexOf('-') + 1)
    return { sha256, name, bytes, ...(known?.type === undefined ? {} : { type: known.type }) }
  })
  return { files, notices }
}
