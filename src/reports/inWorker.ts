/** Work on papers beside the page, the same for every format. */

/** Cancellation and progress of a file that is being made. */
export interface PaperWork {
  /** Ends the work; the promise rejects with the signal's reason. */
  signal?: AbortSignal
  /** Share of the work that is done, 0 … 1. */
  onProgress?: (share: number) => void
}

/** What a worker answers: progress any number of times, then one end. */
export type WorkReply =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; message: string }

/** The worker could not be started or died before its first answer; the page does the work itself. */
export class WorkerUnavailable extends Error {}

/**
 * Lets a worker make a file.
 * @param start makes the worker; may throw where workers are forbidden
 * @param request what is posted to it
 * @param work cancellation and progress
 * @returns the bytes of the file
 * @throws WorkerUnavailable, the reason of the signal, or an error that says what failed
 */
export function inWorker(
  start: () => Worker,
  request: unknown,
  { signal, onProgress }: PaperWork,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(start)
    let hasAnswered = false
    const end = (settle: () => void): void => {
      worker.terminate()
      signal?.removeEventListener('abort', abort)
      settle()
    }
    const abort = (): void => end(() => reject(signal?.reason as Error))
    signal?.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }: MessageEvent<WorkReply>) => {
      hasAnswered = true
      if (data.kind === 'progress') onProgress?.(data.share)
      else if (data.kind === 'done') end(() => resolve(data.bytes))
      else end(() => reject(new Error(data.message)))
    })
    worker.addEventListener('error', (event) => {
      const message = event.message || 'worker'
      end(() => reject(hasAnswered ? new Error(message) : new WorkerUnavailable(message)))
    })
    worker.postMessage(request)
  })
}

function startWorker(start: () => Worker): Worker {
  try {
    return start()
  } catch (error) {
    throw new WorkerUnavailable(String(error))
  }
}

/** Makes the file that a request asks for and tells how far it is. */
export type PaperMaker<Request> = (
  request: Request,
  onProgress: (share: number) => void,
) => Promise<Uint8Array<ArrayBuffer>>

/** The part of a worker's scope that is used; the compiler knows these files only as parts of a page. */
interface WorkerScope<Request> {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Request>) => void) => void
  postMessage: (reply: WorkReply, transfer?: Transferable[]) => void
}

/**
 * The other end: answers every request with the file that `make` makes.
 * @param make makes the file and tells how far it is
 */
export function answerRequests<Request>(make: PaperMaker<Request>): void {
  const scope = self as unknown as WorkerScope<Request>
  scope.addEventListener('message', ({ data }) => {
    make(data, (share) => scope.postMessage({ kind: 'progress', share })).then(
      (bytes) => scope.postMessage({ kind: 'done', bytes }, [bytes.buffer]),
      (error: unknown) =>
        scope.postMessage({
          kind: 'failed',
          message: error instanceof Error ? error.message : String(error),
        }),
    )
  })
}
