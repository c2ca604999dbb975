import { renameSync, writeFileSync } from 'node:fs'
import { InputFailure } from '../failure'
import { STANDARD } from '../input/standardInput'
import { toStandardOutput } from './standardBytes'
import { finished, temporaryPaths } from './temporary'

/**
 * Writes a file wholly or not at all: to a name beside it first, which then takes the place of the old file.
 * @param file path of the result; `-` is standard output
 * @param bytes its content
 * @throws InputFailure when the folder does not exist or cannot be written; nothing is left behind then
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  if (file === STANDARD) {
    toStandardOutput(bytes)
    return
  }
  let beside = ''
  try {
    const places = temporaryPaths(file)
    beside = places.beside
    writeFileSync(beside, bytes)
    renameSync(beside, places.target)
    finished(beside, { remove: false })
  } catch (error) {
    if (beside !== '') finished(beside, { remove: true })
    throw new InputFailure('cli.error.notWritable', {
      file,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
