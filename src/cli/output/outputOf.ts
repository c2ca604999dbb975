import { existsSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { InputFailure } from '../failure'
import { STANDARD } from '../input/standardInput'
import type { Call } from '../verb'

/**
 * The file a command is to write, checked before any work is done; `-` is standard output, in the first of the formats.
 * @param call options and input files
 * @param endings what the name may end with, e.g. `.pdf`
 * @throws InputFailure when it is missing, has another ending, is a folder, lies in no folder, or is an input itself
 */
export function outputOf({ values, files }: Call, ...endings: [string, ...string[]]): string {
  const ending = endings.join(', ')
  const { output } = values
  if (typeof output !== 'string') throw new InputFailure('cli.error.noOutput', { ending: endings[0] })
  if (output === STANDARD) return output
  const folder = path.dirname(output)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new InputFailure('cli.error.noFolder', { file: output, folder })
  if (existsSync(output)) {
    if (statSync(output).isDirectory()) throw new InputFailure('cli.error.folder', { file: output })
    const real = realpathSync(output)
    if (files.some((file) => existsSync(file) && realpathSync(file) === real))
      throw new InputFailure('cli.error.outputIsInput', { file: output })
  }
  if (!endings.some((allowed) => output.toLowerCase().endsWith(allowed)))
    throw new InputFailure('cli.error.ending', { file: output, ending })
  return output
}
