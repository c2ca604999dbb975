import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { InputFailure } from '../failure'

/**
 * Writes a file wholly or not at all: to a name beside it first, which then takes the place of the old file.
 * @param file path of the result
 * @param bytes its content
 * @throws InputFailure when the folder does not exist or cannot be written; nothing is left behind then
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`)
  try {
    writeFileSync(beside, bytes)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new InputFailure('cli.error.notWritable', {
      file,
      reason: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
