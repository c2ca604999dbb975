import type { FileProblem } from '../files/problems'
import type { Assessment, CriteriaSet } from '../core/types'
import type { Desk } from '../storage/types'
import { download, fileName } from './download'
import { hasAttachments, packageOf } from './packageOf'

/** Files that could not be written, with every reason. */
class NotWritten extends Error {
  constructor(readonly problems: readonly FileProblem[]) {
    super('not written')
  }
}

/**
 * Saves an assessment as a file. Whoever has attached files gets the package with them: what is carried away must be whole.
 * @param openDesk where the files of evidence lie
 * @returns name of the file, and the files of evidence that this machine does not have
 * @throws an error with `problems` when a file of evidence cannot be packed
 */
export async function saveAsFile(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  openDesk: () => Promise<Desk>,
): Promise<{ name: string; missing: readonly string[] }> {
  const isPackage = hasAttachments(assessment)
  const ending = isPackage ? '.tt54.zip' : '.tt54.json'
  const name = fileName([assessment.facility.name, assessment.assessedOn], ending)
  if (!isPackage) {
    const { writeAssessmentFile } = await import('../files/assessmentFile')
    download(writeAssessmentFile(assessment, sets), name, 'application/json')
    return { name, missing: [] }
  }
  const { written, missing } = await packageOf(await openDesk(), assessment, sets)
  if (!written.ok) throw new NotWritten(written.problems)
  download(written.value, name, 'application/zip')
  return { name, missing }
}
