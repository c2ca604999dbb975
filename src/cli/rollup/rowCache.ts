import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import type { RowRead } from '../../files/rollup/readRow'
import { InputFailure } from '../failure'

type Kept = Extract<RowRead, { kind: 'row' | 'review' | 'failed' }>

/** What earlier runs made of files, by the SHA-256 of their bytes. A file of its own that may be deleted at any time. */
export interface RowCache {
  known: ReadonlySet<string>
  /** What is known of a file, as if it lay at a path. */
  get: (hash: string, path: string) => Kept
  add: (hash: string, read: Kept) => void
  close: () => void
}

const FORMAT = 'tt54-rollup-cache'
const PIECE = 1024 * 1024
const LINE_FEED = 0x0a

interface Place {
  offset: number
  length: number
}

/**
 * Opens a cache, or begins one.
 * @param file its path
 * @param key what the rows depend on beside the files: criteria sets and version of this tool. Another one begins anew.
 * @throws InputFailure when the file is something else, or cannot be written
 */
export function openRowCache(file: string, key: string): RowCache {
  const handle = attempt(file, () => openSync(file, 'a+'))
  const places = new Map<string, Place>()
  const size = indexed(handle, file, key, places)
  let end = size
  if (end === 0) {
    const head = Buffer.from(`${JSON.stringify({ format: FORMAT, key })}\n`)
    attempt(file, () => writeSync(handle, head))
    end = head.length
  }
  return {
    known: new Set(places.keys()),
    get(hash, path) {
      const { offset, length } = places.get(hash) ?? { offset: 0, length: 0 }
      const bytes = Buffer.allocUnsafe(length)
      readSync(handle, bytes, 0, length, offset)
      const { read } = JSON.parse(bytes.toString('utf8')) as { read: Kept }
      return withPath(read, path)
    },
    add(hash, read) {
      if (places.has(hash)) return
      const bytes = Buffer.from(`${JSON.stringify({ hash, read: withPath(read, '') })}\n`)
      attempt(file, () => writeSync(handle, bytes))
      places.set(hash, { offset: end, length: bytes.length - 1 })
      end += bytes.length
    },
    close: () => closeSync(handle),
  }
}

/** Goes over the lines once; of each only its hash and place are kept. A line that was cut off ends the cache there. */
function indexed(handle: number, file: string, key: string, places: Map<string, Place>): number {
  const piece = Buffer.allocUnsafe(PIECE)
  let rest = Buffer.alloc(0)
  let offset = 0
  let isFirst = true
  for (;;) {
    const count = readSync(handle, piece, 0, PIECE, offset + rest.length)
    if (count === 0) break
    rest = Buffer.concat([rest, piece.subarray(0, count)])
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      const line = rest.subarray(0, end)
      if (isFirst) {
        if (!isHead(line, file, key)) {
          ftruncateSync(handle, 0)
          return 0
        }
        isFirst = false
      } else {
        // `{"hash":"…64 digits…"`
        const hash = line.subarray(9, 73).toString('latin1')
        if (/^[0-9a-f]{64}$/u.test(hash)) places.set(hash, { offset, length: end })
      }
      offset += end + 1
      rest = rest.subarray(end + 1)
    }
  }
  if (isFirst && rest.length > 0) throw new InputFailure('cli.error.notCache', { file })
  ftruncateSync(handle, offset)
  return offset
}

function isHead(line: Buffer, file: string, key: string): boolean {
  try {
    const head = JSON.parse(line.toString('utf8')) as { format?: unknown; key?: unknown }
    if (head.format === FORMAT) return head.key === key
  } catch {
    // Told below.
  }
  throw new InputFailure('cli.error.notCache', { file })
}

function withPath(read: Kept, path: string): Kept {
  if (read.kind === 'row') return { kind: 'row', row: { ...read.row, path } }
  if (read.kind === 'review') return { kind: 'review', review: { ...read.review, path } }
  return { kind: 'failed', path, problems: read.problems }
}

function attempt<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw new InputFailure('cli.error.notWritable', {
      file,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
