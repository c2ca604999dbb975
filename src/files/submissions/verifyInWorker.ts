import { pauses } from '../backup/pauses'
import type { GivenFile } from './givenFile'
import type { VerifyReply, VerifyRequest } from './messages'
import type { SubmissionContext } from './openSubmission'
import type { VerifiedFile } from './verifiedFile'
import { verifyFiles } from './verifyFiles'
import VerifyWorker from './worker?worker&inline'

/** Who hears of the work and can end it. */
export interface VerifyWork {
  /** Ends the work; what was told so far stays told. */
  signal: AbortSignal
  /** A file was found; it will be told with its number, from 0. */
  onFound: (file: GivenFile) => void
  /** Files were checked. */
  onVerified: (files: readonly VerifiedFile[]) => void
}

/** How long (ms) a worker may take to say that it lives; an old PC starts one in a tenth of it. */
const PATIENCE = 5000

/**
 * Checks many files beside the page, so that nothing on it stops; where workers are forbidden, the page does it itself
 * and lets itself breathe between two files.
 * @param given the files, at hand or still being found
 * @param context catalogue, sets, known keys; plain data
 * @param work who hears of it
 * @param start makes the worker; may throw where workers are forbidden
 * @throws what the worker says when it could not go on
 */
export async function verifyInWorker(
  given: AsyncIterable<GivenFile>,
  context: SubmissionContext,
  work: VerifyWork,
  start: () => Worker = () => new VerifyWorker(),
): Promise<void> {
  const worker = await living(start)
  if (worker === null) return verifyHere(given, context, work)
  const { signal } = work
  const tell = (request: VerifyRequest): void => worker.postMessage(request)
  let end = (): void => {}
  const done = new Promise<void>((resolve, reject) => {
    end = resolve
    signal.addEventListener('abort', end)
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker')))
    worker.addEventListener('message', ({ data }: MessageEvent<VerifyReply>) => {
      if (signal.aborted) return
      if (data.kind === 'files') work.onVerified(data.files)
      else if (data.kind === 'done') resolve()
      else if (data.kind === 'failed') reject(new Error(data.message))
    })
  })
  try {
    tell({ kind: 'context', context })
    await Promise.race([done, send(given, work, tell)])
    await done
  } finally {
    signal.removeEventListener('abort', end)
    worker.terminate()
  }
}

/** Hands files over as they are found. */
async function send(
  given: AsyncIterable<GivenFile>,
  { signal, onFound }: VerifyWork,
  tell: (request: VerifyRequest) => void,
): Promise<void> {
  const pause = pauses()
  for await (const file of given) {
    if (signal.aborted) return
    onFound(file)
    tell({ kind: 'files', files: [file] })
    await pause()
  }
  tell({ kind: 'end' })
}

async function verifyHere(
  given: AsyncIterable<GivenFile>,
  context: SubmissionContext,
  { signal, onFound, onVerified }: VerifyWork,
): Promise<void> {
  const pause = pauses()
  async function* found(): AsyncGenerator<GivenFile> {
    for await (const file of given) {
      onFound(file)
      yield file
    }
  }
  for await (const file of verifyFiles(found(), context, signal)) {
    if (signal.aborted) return
    onVerified([file])
    await pause()
  }
}

/** A worker that has said that it lives; null where there can be none. No file is handed over before. */
function living(start: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = start()
    } catch {
      resolve(null)
      return
    }
    const giveUp = (): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(null)
    }
    const timer = setTimeout(giveUp, PATIENCE)
    worker.addEventListener('error', giveUp, { once: true })
    worker.addEventListener(
      'message',
      () => {
        clearTimeout(timer)
        worker.removeEventListener('error', giveUp)
        resolve(worker)
      },
      { once: true },
    )
  })
}
