import type { GivenFile } from '../submissions/givenFile'
import { takeFiles } from '../submissions/takeFiles'
import type { RowReply, RowRequest } from './messages'
import { readEach, type RowRead, type RowReader } from './readRow'
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
/** Files that are found between two pauses. */
const FOUND_AT_ONCE = 200

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
  const queue = new FileQueue(given, options.onFound)
  const started = startAll(start, workers)
  if (started.length === 0) return readHere(queue, options)
  try {
    const left = await Promise.all(started.map((worker) => feed(worker, queue, options)))
    // Workers that die before they read anything leave the work to the page.
    await readHere(new FileQueue(left.flat()), options)
    await readHere(queue, options)
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

/** Files as they are found, handed out to whoever asks. Finding goes on by itself, so that their number is known early. */
class FileQueue {
  private readonly files: GivenFile[] = []
  private readonly asking: (() => void)[] = []
  private found = 0
  private end: { error: Error | null } | null = null

  constructor(
    given: AsyncIterable<GivenFile> | Iterable<GivenFile>,
    onFound: (count: number) => void = () => {},
  ) {
    const find = async (): Promise<void> => {
      for await (const file of given) {
        this.files.push(file)
        this.found += 1
        onFound(this.found)
        this.asking.shift()?.()
        // What is at hand already comes without a break otherwise.
        if (this.found % FOUND_AT_ONCE === 0) await pause()
      }
    }
    find().then(
      () => this.finish({ error: null }),
      (error: unknown) => this.finish({ error: errorOf(error) }),
    )
  }

  /** The next few; empty = there are no more. */
  async take(count: number): Promise<GivenFile[]> {
    while (this.files.length === 0) {
      if (this.end?.error) throw this.end.error
      if (this.end) return []
      await new Promise<void>((resolve) => this.asking.push(resolve))
    }
    return this.files.splice(0, count)
  }

  private finish(end: { error: Error | null }): void {
    this.end = end
    for (const resolve of this.asking.splice(0)) resolve()
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
    const taking = new Set<Promise<void>>()
    let hasAnswered = false
    let hasDied = false
    let isEmpty = false
    const post = (request: RowRequest): void => worker.postMessage(request)
    const abort = (): void => reject(signal?.reason as Error)
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort)
      settle()
    }
    const give = async (): Promise<void> => {
      const files = isEmpty ? [] : await queue.take(AT_ONCE)
      if (files.length === 0) {
        isEmpty = true
        if (pending.length === 0 && !hasDied) end(() => resolve([]))
        return
      }
      pending.push(files)
      if (!hasDied) post({ kind: 'read', files })
    }
    const next = (): void => {
      const giving = give().catch(fail)
      taking.add(giving)
      void giving.then(() => taking.delete(giving))
    }
    const fail = (error: unknown): void => end(() => reject(errorOf(error)))
    signal?.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }: MessageEvent<RowReply>) => {
      hasAnswered = true
      if (data.kind === 'rows') onRows(data.rows)
      else if (data.kind === 'failed') fail(new Error(data.message))
      else {
        pending.shift()
        next()
      }
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (hasAnswered) {
        fail(new Error(event.message || 'worker'))
        return
      }
      hasDied = true
      // What is being taken from the queue for it is left over too.
      void Promise.all(taking).then(() => end(() => resolve(pending.flat())))
    })
    post({ kind: 'begin', reader: { sets, today } })
    for (let count = 0; count < WAITING; count += 1) next()
  })
}

async function readHere(queue: FileQueue, options: ReadManyOptions): Promise<void> {
  for (;;) {
    const files = await queue.take(1)
    if (files.length === 0) return
    for await (const row of readEach(takeFiles(files), options)) {
      options.signal?.throwIfAborted()
      options.onRows([row])
      await pause()
    }
  }
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

/** Lets the page paint and hear clicks. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
