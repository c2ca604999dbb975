import { closeSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { InputFailure } from '../failure'
import { finished, temporaryPaths } from './temporary'

/** Where lines go, one after another. */
export interface LineOutput {
  write: (text: string) => void | Promise<void>
  /** The file is whole. */
  keep: () => void | Promise<void>
  /** Something failed: nothing is left behind, an older file stays. */
  drop: () => void
}

/** Text gathered before it is written. */
const PIECE = 256 * 1024

/**
 * Lines to a file that takes the place of the old one only when it is whole.
 * @param file path of the result
 * @throws InputFailure when the folder cannot be written
 */
export function fileOutput(file: string): LineOutput {
  const { target, beside } = temporaryPaths(file)
  const fail = (error: unknown): never => {
    finished(beside, { remove: true })
    throw new InputFailure('cli.error.notWritable', {
      file,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
  const attempt = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      return fail(error)
    }
  }
  const handle = attempt(() => openSync(beside, 'w'))
  let gathered = ''
  const flush = (): void => {
    attempt(() => writeFileSync(handle, gathered))
    gathered = ''
  }
  return {
    write(text) {
      gathered += text
      if (gathered.length > PIECE) flush()
    },
    keep() {
      flush()
      attempt(() => closeSync(handle))
      attempt(() => renameSync(beside, target))
      finished(beside, { remove: false })
    },
    drop() {
      closeSync(handle)
      finished(beside, { remove: true })
    },
  }
}

/**
 * Lines to standard output, as fast as it takes them.
 * @param write writes and waits until there is room again
 */
export function standardOutput(write: (text: string) => Promise<void>): LineOutput {
  let gathered = ''
  return {
    async write(text) {
      gathered += text
      if (gathered.length < PIECE) return
      const piece = gathered
      gathered = ''
      await write(piece)
    },
    keep: () => write(gathered),
    drop: () => {},
  }
}
