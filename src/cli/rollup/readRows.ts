import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { CriteriaSet } from '../../core/types'
import { readEach, type RowRead, type RowReader } from '../../files/rollup/readRow'
import { takeFiles } from '../../files/submissions/takeFiles'
import { SETS, setsOfCall, useSets } from '../input/criteriaSets'
import { foundFiles, givenFile, type FoundFile } from '../input/foundFiles'

/** Files of one piece of work. */
const TOGETHER = 16
/** Fewer files are read here: threads need time to start. */
const WORTH_THREADS = 100
const MOST_THREADS = 8

/** Says in a thread that it is one of these. */
const ROLE = 'tt54-rollup'

/** What a thread begins with. */
interface ThreadData {
  role: typeof ROLE
  /** Those of `--criteria`. */
  sets: CriteriaSet[]
}

/** A piece of work and its answer. */
interface Piece {
  number: number
  files: FoundFile[]
  today: string
}
interface Answer {
  number: number
  rows: RowRead[]
}

/**
 * Reads files to rows, in the order in which they are found, with a thread per processor. Pieces wait for their turn, and
 * no more are given out than threads can work on, so memory does not grow with the number of files.
 * @param named paths of files and folders
 * @param today the day on which steps of the programme are late or not
 * @throws InputFailure when one of the paths does not exist
 */
export async function* readRows(named: readonly string[], today: string): AsyncGenerator<RowRead> {
  const files = foundFiles(named)
  const first = take(files, WORTH_THREADS)
  if (first.length < WORTH_THREADS) {
    yield* readHere(first, { sets: SETS, today })
    return
  }
  yield* readInThreads(chain(first, files), today)
}

/** The other end, in a thread of the same program; does nothing elsewhere. */
export function answerAsThread(): boolean {
  const { role, sets } = (workerData ?? {}) as Partial<ThreadData>
  if (isMainThread || role !== ROLE || parentPort === null) return false
  useSets(sets ?? [])
  const port = parentPort
  let last = Promise.resolve()
  port.on('message', ({ number, files, today }: Piece) => {
    last = last.then(async () => {
      const rows: RowRead[] = []
      for await (const row of readHere(files, { sets: SETS, today })) rows.push(row)
      port.postMessage({ number, rows } satisfies Answer)
    })
  })
  return true
}

function readHere(files: readonly FoundFile[], reader: RowReader): AsyncGenerator<RowRead> {
  return readEach(takeFiles(files.map(givenFile)), reader)
}

async function* readInThreads(files: Iterator<FoundFile>, today: string): AsyncGenerator<RowRead> {
  const threads = Array.from(
    { length: Math.min(MOST_THREADS, availableParallelism()) },
    () =>
      new Worker(new URL(import.meta.url), {
        workerData: { role: ROLE, sets: [...setsOfCall()] } satisfies ThreadData,
      }),
  )
  const answers = new Map<number, RowRead[]>()
  let wake: () => void = () => {}
  const state: { failure: Error | null } = { failure: null }
  for (const thread of threads) {
    thread.on('message', ({ number, rows }: Answer) => {
      answers.set(number, rows)
      wake()
    })
    thread.on('error', (error) => {
      state.failure = error instanceof Error ? error : new Error(String(error))
      wake()
    })
  }
  try {
    let given = 0
    let isEnd = false
    for (let number = 0; !isEnd || number < given; number += 1) {
      // Two pieces per thread on their way.
      while (!isEnd && given < number + 2 * threads.length) {
        const some = take(files, TOGETHER)
        isEnd = some.length < TOGETHER
        if (some.length === 0) break
        threads[given % threads.length]?.postMessage({ number: given, files: some, today } satisfies Piece)
        given += 1
      }
      if (number >= given) break
      let rows = answers.get(number)
      while (!rows) {
        if (state.failure) throw state.failure
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        rows = answers.get(number)
      }
      answers.delete(number)
      yield* rows
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

function take<T>(items: Iterator<T>, count: number): T[] {
  const taken: T[] = []
  while (taken.length < count) {
    const next = items.next()
    if (next.done === true) break
    taken.push(next.value)
  }
  return taken
}

function* chain<T>(first: readonly T[], rest: Iterable<T>): Generator<T> {
  yield* first
  yield* rest
}
