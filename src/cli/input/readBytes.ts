import { readFileSync, statSync } from 'node:fs'
import { megabytes, PACKAGE_BYTES } from '../../files/limits'
import { InputFailure } from '../failure'
import { STANDARD, standardInput } from './standardInput'

/**
 * The bytes of a file.
 * @param file path, relative to the working directory; `-` is standard input
 * @throws InputFailure when there is no such file, it is a folder, too large for anything we open, or cannot be read
 */
export function readBytes(file: string): Uint8Array {
  if (file === STANDARD) return standardInput()
  try {
    const info = statSync(file)
    if (info.isDirectory()) throw new InputFailure('cli.error.folder', { file })
    // A pipe or a device may never end.
    if (!info.isFile()) throw new InputFailure('cli.error.notRegular', { file })
    if (info.size > PACKAGE_BYTES)
      throw new InputFailure('cli.error.tooLarge', {
        file,
        size: megabytes(info.size),
        limit: megabytes(PACKAGE_BYTES),
      })
    return readFileSync(file)
  } catch (error) {
    if (error instanceof InputFailure) throw error
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new InputFailure(code === 'ENOENT' ? 'cli.error.notFound' : 'cli.error.notReadable', {
      file,
      reason: code,
    })
  }
}
