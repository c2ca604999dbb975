import { readSync } from 'node:fs'
import { megabytes, PACKAGE_BYTES } from '../../files/limits'
import { InputFailure } from '../failure'

/** The name of a file that stands for standard input, or after `-o` for standard output. */
export const STANDARD = '-'

const PIECE = 256 * 1024
let taken: Uint8Array | null = null

/**
 * All of standard input; it can be read once only, so a second `-` gets the same bytes.
 * @throws InputFailure when there is nothing, or more than anything we open
 */
export function standardInput(): Uint8Array {
  taken ??= readAll()
  if (taken.length === 0) throw new InputFailure('cli.error.noInput', {})
  return taken
}

function readAll(): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  for (;;) {
    const piece = new Uint8Array(PIECE)
    const count = readPiece(piece)
    if (count === 0) return new Uint8Array(Buffer.concat(pieces))
    size += count
    if (size > PACKAGE_BYTES)
      throw new InputFailure('cli.error.tooLarge', {
        file: STANDARD,
        size: megabytes(size),
        limit: megabytes(PACKAGE_BYTES),
      })
    pieces.push(piece.subarray(0, count))
  }
}

/** A pipe that has nothing yet says so instead of waiting. */
function readPiece(piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, piece)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN')
        throw new InputFailure('cli.error.notReadable', { file: STANDARD, reason: code ?? String(error) })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
