import { ItemQueue } from './itemQueue'
import type { JobName, JobTypes } from './jobs'
import { AT_ONCE, type Reply, type Request } from './messages'
import { startWorker } from './startWorker'

/** Who hears of the work and can end it. */
export interface Work<Name extends JobName> {
  /** Ends the work; the promise rejects with the signal's reason. What was told so far stays told. */
  signal?: AbortSignal
  /** Share of the work that is done, 0 … 1. */
  onProgress?: (share: number) => void
  /** Things to work on, at hand or still being found. */
  items?: AsyncIterable<JobTypes[Name]['item']>
  /** Hears of each of them as it is found, in order. */
  onItem?: (item: JobTypes[Name]['item']) => void
  /** Hears of what is done; with one worker in the order of the items. */
  onParts?: (parts: JobTypes[Name]['part'][]) => void
  /** Workers that share the items. */
  workers?: number
  /** Makes a worker; may throw where they are forbidden. */
  start?: () => Worker
}

/** How long (ms) a worker may take to say that it lives; an old PC starts one in a tenth of it. */
const PATIENCE = 10_000

/**
 * Does a job beside the page, so that nothing on it stops; where no worker lives, the page does the very same job itself
 * and breathes in between.
 * @param job what
 * @param input plain data, not a reactive proxy
 * @param work who hears of it and can end it
 * @throws the reason of the signal when it is aborted, or an error that says what failed
 */
export async function run<Name extends JobName>(
  job: Name,
  input: JobTypes[Name]['input'],
  work: Work<Name> = {},
): Promise<JobTypes[Name]['result']> {
  const { signal, workers = 1, start = startWorker } = work
  signal?.throwIfAborted()
  const items = new ItemQueue(work.items ?? nothing(), work.onItem)
  const living = await Promise.all(Array.from({ length: workers }, () => livingWorker(start)))
  const started = living.filter((worker) => worker !== null)
  try {
    signal?.throwIfAborted()
    if (started.length === 0) return await doHere(job, input, items, work)
    const results = await Promise.all(started.map((worker) => ask(worker, job, input, items, work)))
    return results[0] as JobTypes[Name]['result']
  } finally {
    items.close()
    for (const worker of started) worker.terminate()
  }
}

/** A worker that has said that it lives; null where there can be none. Nothing is handed over before. */
function livingWorker(start: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = start()
    } catch {
      resolve(null)
      return
    }
    const giveUp = (event?: Event): void => {
      event?.preventDefault()
      clearTimeout(timer)
      worker.terminate()
      resolve(null)
    }
    const timer = setTimeout(giveUp, PATIENCE)
    worker.addEventListener('error', giveUp, { once: true })
    const greet = (): void => {
      clearTimeout(timer)
      worker.removeEventListener('error', giveUp)
      resolve(worker)
    }
    worker.addEventListener('message', greet, { once: true })
  })
}

/** Lets one worker work until it is done. */
function ask<Name extends JobName>(
  worker: Worker,
  job: Name,
  input: JobTypes[Name]['input'],
  items: ItemQueue<JobTypes[Name]['item']>,
  { signal, onProgress, onParts }: Work<Name>,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const tell = (request: Request): void => worker.postMessage(request)
    const abort = (): void => reject(signal?.reason as Error)
    const give = async (): Promise<void> => {
      const some = await items.take(AT_ONCE)
      tell(some.length > 0 ? { kind: 'items', items: some } : { kind: 'end' })
    }
    signal?.addEventListener('abort', abort)
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error(event.message || 'worker'))
    })
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (signal?.aborted) return
      if (data.kind === 'more') give().catch(reject)
      else if (data.kind === 'progress') onProgress?.(data.share)
      else if (data.kind === 'parts') onParts?.(data.parts as JobTypes[Name]['part'][])
      else if (data.kind === 'done') resolve(data.result)
      else if (data.kind === 'failed') reject(new Error(data.message))
    })
    tell({ kind: 'start', job, input } as Request)
  })
}

async function doHere<Name extends JobName>(
  job: Name,
  input: JobTypes[Name]['input'],
  items: ItemQueue<JobTypes[Name]['item']>,
  { signal, onProgress, onParts }: Work<Name>,
): Promise<JobTypes[Name]['result']> {
  const { JOBS } = await import('./jobs')
  return JOBS[job](input, {
    signal,
    items: items.each(),
    onProgress: (share) => onProgress?.(share),
    onPart: (part) => onParts?.([part]),
  })
}

async function* nothing(): AsyncGenerator<never> {}
