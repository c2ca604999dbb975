import { Inflate } from 'fflate'
import { accept, refuse, type FileProblem, type Read } from '../problems'
import { crc32 } from './crc32'
import type { ArchiveEntry } from './directory'

/** Packed bytes handed over at once; deflate makes at most 1,032 times as much of them. */
const STEP = 16 * 1024

/** Called with the bytes unpacked so far in the entry; gives a problem when reading must stop. */
export type OnStep = (unpacked: number) => Promise<FileProblem | null>

/**
 * Unpacks one entry and stops as soon as it gives more than it said, so a bomb costs one step and not its whole size.
 * @param bytes the archive
 * @param onStep watches the progress
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ArchiveEntry,
  onStep: OnStep,
): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const packed = bytes.subarray(entry.from, entry.from + entry.packedSize)
  return entry.method === 0 ? copyStored(packed, entry) : inflate(packed, entry, onStep)
}

async function copyStored(packed: Uint8Array, entry: ArchiveEntry): Promise<Read<Uint8Array<ArrayBuffer>>> {
  return crc32(packed) === entry.crc ? accept(packed.slice()) : refuse('archive-checksum', entry.name)
}

async function inflate(
  packed: Uint8Array,
  entry: ArchiveEntry,
  onStep: OnStep,
): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const out = new GrowingBytes(entry.size)
  let crc = 0
  let hasEnded = false
  const stream = new Inflate((part, final) => {
    crc = crc32(part, crc)
    out.add(part)
    hasEnded ||= final
  })
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    } catch {
      return refuse('archive-entry-damaged', entry.name)
    }
    if (out.length > entry.size) return refuse('archive-entry-damaged', entry.name)
    const problem = await onStep(out.length)
    if (problem) return { ok: false, problems: [problem] }
  }
  if (!hasEnded || out.length !== entry.size) return refuse('archive-entry-damaged', entry.name)
  return crc === entry.crc ? accept(out.bytes()) : refuse('archive-checksum', entry.name)
}

/** Bytes that are gathered without believing the size an archive states: memory grows with what really comes. */
class GrowingBytes {
  length = 0
  private readonly parts: Uint8Array[] = []

  constructor(private readonly limit: number) {}

  add(part: Uint8Array): void {
    this.length += part.length
    if (this.length <= this.limit) this.parts.push(part.slice())
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.length)
    let at = 0
    for (const part of this.parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}
