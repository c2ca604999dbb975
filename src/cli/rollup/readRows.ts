import { createHash, hash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { RollupRow } from '../../core/rollup/row'
import { onDay } from '../../core/rollup/rowOf'
import type { CriteriaSet } from '../../core/types'
import { readEach, type RowRead, type RowReader } from '../../files/rollup/readRow'
import { takeFiles } from '../../files/submissions/takeFiles'
import { SETS, setsOfCall, useSets } from '../input/criteriaSets'
import { foundFiles, givenFile, type FoundFile } from '../input/foundFiles'
import { isParquetFolder, readParquetFolder } from './readParquet'
import type { RowCache } from './rowCache'

/** Files of one piece of work. */
const TOGETHER = 16
/** Fewer files are read here: threads need time to start. */
const WORTH_THREADS = 100
const MOST_THREADS = 8

/**
 * Megabytes for what lives shortly: values of a few files at a time. What V8 takes by itself is cleared so often that half
 * a file is copied on.
 */
const YOUNG = 64

/** Says in a thread that it is one of these. */
const ROLE = 'tt54-rollup'

/** A piece of work and its answer. */
interface Piece {
  number: number
  files: FoundFile[]
}
interface Answer {
  number: number
  rows: (RowRead | RowSaid)[]
}
/** A row on its way from a thread: as a text it is sent, taken apart and stored sooner than as an object. */
interface RowSaid {
  kind: 'said'
  text: string
  hash?: string
}
/** What a thread is started with. */
interface ThreadData {
  role: typeof ROLE
  /** Those of `--criteria`. */
  sets: CriteriaSet[]
  today: string
  everything: boolean
  known?: ReadonlySet<string>
}

/** How files are read. */
export interface ReadOptions {
  /** The day on which steps of the programme are late or not. */
  today: string
  /** Files are read whatever their names are. */
  everything?: boolean
  /** What earlier runs made of files; every file is hashed, and only unknown ones are read. */
  cache?: RowCache
}

/** One file; `isKnown` = its row came from a cache, or from tables of an earlier roll-up. */
export type RowFound = Exclude<RowRead, { kind: 'known' }> & {
  isKnown?: boolean
  /** The row as JSON, where it is at hand. */
  text?: string
}
type Come = RowRead & Pick<RowFound, 'text'>

/**
 * Reads files to rows, in the order in which they are found, with a thread per processor. Pieces wait for their turn, and
 * no more are given out than threads can work on, so memory does not grow with the number of files. A folder that
 * `tt54 rollup --parquet` wrote is read instead of its originals.
 * @param named paths of files and folders
 * @param options day, names, cache
 * @throws InputFailure when one of the paths does not exist
 */
export async function* readRows(named: readonly string[], options: ReadOptions): AsyncGenerator<RowFound> {
  const tables = named.filter(isParquetFolder)
  for (const folder of tables)
    for await (const read of readParquetFolder(folder))
      yield read.kind === 'row'
        ? { kind: 'row', row: onDay(read.row, options.today), isKnown: true }
        : { ...read, isKnown: true }
  const files = foundFiles(named.filter((one) => !tables.includes(one)))
  const first = take(files, WORTH_THREADS)
  const rows =
    first.length < WORTH_THREADS
      ? readHere(first, readerOf(options), options.everything ?? false)
      : readInThreads(chain(first, files), options)
  for await (const read of rows) yield remembered(read, options)
}

/** Looks up what is known, and remembers what is new. */
function remembered(read: Come, { cache, today }: ReadOptions): RowFound {
  if (read.kind === 'skipped') return read
  if (read.kind === 'known') {
    const kept = cache?.get(read.hash, read.path)
    if (!kept) return { kind: 'skipped', path: read.path }
    return kept.kind === 'row'
      ? { kind: 'row', row: onDay(kept.row, today), isKnown: true }
      : { ...kept, isKnown: true }
  }
  const { hash, text, ...rest } = read
  if (hash !== undefined) cache?.add(hash, rest)
  return text === undefined ? rest : { ...rest, text }
}

/** At once: for files of this size a way through another thread is longer than the hash. */
const PLATFORM: RowReader['platform'] = {
  digest: (_algorithm, data) => Promise.resolve(new Uint8Array(digest(data as Uint8Array)).buffer),
}

/** In one call where the platform has it (Node 20.12): making a `Hash` takes as long as hashing. */
const digest = (data: Uint8Array): Uint8Array =>
  typeof hash === 'function' ? hash('sha256', data, 'buffer') : createHash('sha256').update(data).digest()

const readerOf = ({ today, cache }: ReadOptions): RowReader => ({
  sets: SETS,
  today,
  platform: PLATFORM,
  ...(cache ? { known: cache.known } : {}),
})

/** The other end, in a thread of the same program; does nothing elsewhere. */
export function answerAsThread(): boolean {
  const { role, today, everything, known, sets } = (workerData ?? {}) as Partial<ThreadData>
  if (isMainThread || role !== ROLE || parentPort === null) return false
  useSets(sets ?? [])
  const port = parentPort
  const reader: RowReader = {
    sets: SETS,
    today: today ?? '',
    platform: PLATFORM,
    ...(known ? { known } : {}),
  }
  let last = Promise.resolve()
  port.on('message', ({ number, files }: Piece) => {
    last = last.then(async () => {
      const rows: Answer['rows'] = []
      for await (const read of readHere(files, reader, everything ?? false)) rows.push(said(read))
      port.postMessage({ number, rows } satisfies Answer)
    })
  })
  return true
}

function said(read: RowRead): RowRead | RowSaid {
  if (read.kind !== 'row') return read
  const { row, hash } = read
  return { kind: 'said', text: JSON.stringify(row), ...(hash === undefined ? {} : { hash }) }
}

function heard(read: RowRead | RowSaid): Come {
  if (read.kind !== 'said') return read
  const { text, hash } = read
  return {
    kind: 'row',
    row: JSON.parse(text) as RollupRow,
    text,
    ...(hash === undefined ? {} : { hash }),
  }
}

function readHere(
  files: readonly FoundFile[],
  reader: RowReader,
  everything: boolean,
): AsyncGenerator<RowRead> {
  return readEach(takeFiles(files.map((file) => ({ ...givenFile(file), everything }))), reader)
}

async function* readInThreads(
  files: Iterator<FoundFile>,
  { today, cache, everything = false }: ReadOptions,
): AsyncGenerator<Come> {
  const data: ThreadData = {
    role: ROLE,
    sets: [...setsOfCall()],
    today,
    everything,
    ...(cache ? { known: cache.known } : {}),
  }
  const threads = Array.from(
    { length: Math.min(MOST_THREADS, availableParallelism()) },
    () =>
      new Worker(new URL(import.meta.url), {
        workerData: data,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      }),
  )
  const answers = new Map<number, Answer['rows']>()
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
        threads[given % threads.length]?.postMessage({ number: given, files: some } satisfies Piece)
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
      for (const read of rows) yield heard(read)
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
