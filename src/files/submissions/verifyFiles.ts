import { refuse } from '../problems'
import type { GivenFile, TakenFile } from './givenFile'
import { isReviewFile } from './isReviewFile'
import { openSubmission, type SubmissionContext } from './openSubmission'
import { takeFiles } from './takeFiles'
import { summaryOf, type VerifiedFile } from './verifiedFile'

/**
 * Checks many files, one after another, in bounded memory: of each only its summary stays. A file that cannot be read is
 * told in its place and the rest go on, whatever happens.
 * @param given the files, at hand or still being found
 * @param context catalogue, sets, known keys
 * @param signal ends the work before the next file
 */
export async function* verifyFiles(
  given: Iterable<GivenFile> | AsyncIterable<GivenFile>,
  context: SubmissionContext,
  signal?: AbortSignal,
): AsyncGenerator<VerifiedFile> {
  let index = 0
  for await (const file of given) {
    for await (const taken of takeFiles([file])) {
      if (signal?.aborted) return
      yield await verify(taken, index, context)
    }
    index += 1
  }
}

async function verify(taken: TakenFile, given: number, context: SubmissionContext): Promise<VerifiedFile> {
  const { name, path } = taken
  const place = { name, path, given }
  if (taken.kind === 'skipped') return { ...place, kind: 'skipped' }
  if (!taken.read.ok) return { ...place, kind: 'unreadable', problems: taken.read.problems }
  try {
    const opened = await openSubmission(taken.read.value, { ...context, name })
    if (opened.ok) return { ...place, ...summaryOf(opened) }
    const { problems } = opened
    return isReviewFile(problems) ? { ...place, kind: 'review' } : { ...place, kind: 'unreadable', problems }
  } catch {
    // Memory that ran out over one file must not end the other thousand.
    return { ...place, kind: 'unreadable', problems: [{ code: 'unreadable', path: '' }] }
  }
}

/**
 * Finds one submission of those that were checked and opens it again, for work on it.
 * @param given the file it came in: itself or a ZIP
 * @param path its path, as `verifyFiles` told it
 * @param context catalogue, sets, known keys
 */
export async function reopenSubmission(
  given: GivenFile,
  path: string,
  context: SubmissionContext,
): ReturnType<typeof openSubmission> {
  const { name, read } = await takeAgain(given, path)
  return read.ok ? openSubmission(read.value, { ...context, name }) : read
}

/**
 * Finds one file of those that were checked and reads it again.
 * @param given the file it came in: itself or a ZIP
 * @param path its path, as `verifyFiles` told it
 */
export async function takeAgain(
  given: GivenFile,
  path: string,
): Promise<Extract<TakenFile, { kind: 'file' }>> {
  for await (const taken of takeFiles([given])) {
    if (taken.path === path && taken.kind === 'file') return taken
  }
  return { name: given.name, path, kind: 'file', read: refuse('unreadable') }
}
