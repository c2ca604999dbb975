import type { Assessment, CriteriaSet } from '../core/types'
import type { Read } from '../files/problems'
import type { Desk } from '../storage/types'

/** A package that was written, and the files of evidence that the register names and this machine does not have. */
export interface WrittenPackage {
  written: Read<Uint8Array>
  missing: string[]
}

/** Whether an assessment has files of evidence attached, so that its JSON alone is not the whole of it. */
export function hasAttachments({ evidence = [] }: Assessment): boolean {
  return evidence.some(({ file }) => file !== undefined)
}

/** Packs an assessment with its files of evidence as they lie on the desk. */
export async function packageOf(
  desk: Desk,
  assessment: Assessment,
  sets: readonly CriteriaSet[],
): Promise<WrittenPackage> {
  const { writePackage } = await import('../files/package/writePackage')
  const wanted = (assessment.evidence ?? []).flatMap(({ file }) => (file ? [file] : []))
  const kept = await Promise.all(wanted.map(({ sha256 }) => desk.getFile(sha256)))
  const files = await Promise.all(
    kept.flatMap((file) =>
      file ? [file.blob.arrayBuffer().then((bytes) => ({ ...file, bytes: new Uint8Array(bytes) }))] : [],
    ),
  )
  const missing = wanted.filter((_, index) => !kept[index]).map(({ name }) => name)
  return { written: await writePackage(assessment, sets, files), missing }
}
