import type { GivenFile } from '../submissions/givenFile'
import { takeFiles } from '../submissions/takeFiles'
import type { RowReply, RowRequest } from './messages'
import { readTaken, type RowRead, type RowReader } from './readRow'
import RowWorker from './worker?worker&inline'

/** How a roll-up is read. */
export interface ReadManyOptions extends RowReader {
  /** Ends the reading; the promise rejects with the signal's reason. What was read stays with whoever heard of it. */
  signal?: AbortSignal
  /** Hears of every file, in the order in which they are done. */
  onRows: (rows: RowRead[]) => void
  /** Hears how many files are known so far; ZIPs count as one. */
  onFound?: (count: number) => void
  /** How many workers; by default as many as there are processors, four at most. */
  workers?: number
  /** Makes a worker; throws where they are forbidden. */
  start?: () => Worker
}

/** Files of one request: a worker gets the next while it still has one. */
const AT_ONCE = 8
const WAITING = 2

/**
 * Reads many files to rows beside the page, in no fixed order, a few at a time, so that memory does not grow with their
 * number. Where workers are forbidden the page reads them itself and pauses after every file.
 * @param given the files, at hand or still being found
 * @param options sets, day, who listens
 * @throws the reason of the signal when it is aborted
 */
export async function readMany(given: AsyncIterable<GivenFile>, options: ReadManyOptions): Promise<void> {
  const { signal, workers = Math.min(4, navigator.hardwareConcurrency || 2), start = startWorker } = options
  signal?.throwIfAborted()
  const queue = new FileQueue(given, options.onFound ?? (() => {}))
  const started = startAll(start, workers)
  if (started.length === 0) return readHere(queue, options)
  try {
    const results = await Promise.all(started.map((worker) => feed(worker, queue, options)))
    // A worker that died before it read anything leaves its files to the page.
    const left = results.flat()
    if (left.length > 0) await readHere(new FileQueue(asyncList(left), () => {}), options)
  } finally {
    for (const worker of started) worker.terminate()
  }
}

function startWorker(): Worker {
  return new RowWorker()
}

function startAll(start: () => Worker, count: number): Worker[] {
  try {
    return Array.from({ length: count }, start)
  } catch {
    return []
  }
}

/** Hands files out one after another, to whoever asks. */
class FileQueue {
  private readonly iterator: AsyncIterator<GivenFile>
  private last: Promise<unknown> = Promise.resolve()
  private found = 0

  constructor(
    given: AsyncIterable<GivenFile>,
    private readonly onFound: (count: number) => void,
  ) {
    this.iterator = given[Symbol.asyncIterator]()
  }

  /** The next few; empty = there are no more. One asks after another: a generator gives one thing at a time. */
  take(count: number): Promise<GivenFile[]> {
    const taking = this.last.then(async () => {
      const files: GivenFile[] = []
      while (files.length < count) {
        const next = await this.iterator.next()
        if (next.done === true) break
        files.push(next.value)
      }
      this.found += files.length
      if (files.length > 0) this.onFound(this.found)
      return files
    })
    this.last = taking.catch(() => undefined)
    return taking
  }
}

/**
 * Gives a worker files until there are no more.
 * @returns files that the worker got and never answered for: it died at the start
 */
function feed(
  worker: Worker,
  queue: FileQueue,
  { sets, today, signal, onRows }: ReadManyOptions,
): Promise<GivenFile[]> {
  return new Promise((resolve, reject) => {
    const pending: GivenFile[][] = []
    let hasAnswered = false
    let isEmpty = false
    const post = (request: RowRequest): void => worker.postMessage(request)
    const abort = (): void => reject(signal?.reason as Error)
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort)
      settle()
    }
    const next = async (): Promise<void> => {
      const files = isEmpty ? [] : await queue.take(AT_ONCE)
      if (files.length === 0) {
        isEmpty = true
        if (pending.length === 0) end(() => resolve([]))
        return
      }
      pending.push(files)
      post({ kind: 'read', files })
    }
    const fail = (error: unknown): void =>
      end(() => reject(error instanceof Error ? error : new Error(String(error))))
    signal?.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }: MessageEvent<RowReply>) => {
      hasAnswered = true
      if (data.kind === 'rows') onRows(data.rows)
      else if (data.kind === 'failed') fail(new Error(data.message))
      else {
        pending.shift()
        next().catch(fail)
      }
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (hasAnswered) fail(new Error(event.message || 'worker'))
      else end(() => resolve(pending.flat()))
    })
    post({ kind: 'begin', reader: { sets, today } })
    for (let count = 0; count < WAITING; count += 1) next().catch(fail)
  })
}

async function readHere(queue: FileQueue, options: ReadManyOptions): Promise<void> {
  for (;;) {
    const files = await queue.take(1)
    if (files.length === 0) return
    for await (const taken of takeFiles(files)) {
      options.signal?.throwIfAborted()
      options.onRows([await readTaken(taken, options)])
      await pause()
    }
  }
}

async function* asyncList(files: readonly GivenFile[]): AsyncGenerator<GivenFile> {
  yield* files
}

/** Lets the page paint and hear clicks. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
