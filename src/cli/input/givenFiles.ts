import { readdirSync, statSync, type Stats } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { GivenFile } from '../../files/submissions/givenFile'
import { InputFailure } from '../failure'
import { linkTrouble, standardFile } from './foundFiles'
import { STANDARD } from './standardInput'

/**
 * The files of a command line, folders with all that is below them, in the order in which they were typed and by name
 * within. Nothing is read until its turn comes, so that a folder may hold more than fits in memory.
 * @param paths files and folders
 * @throws InputFailure at once when one of them does not exist
 */
export function givenFiles(paths: readonly string[]): Iterable<GivenFile> {
  const typed = paths.map((file) => ({ file, info: file === STANDARD ? null : infoOf(file) }))
  return (function* () {
    for (const { file, info } of typed) {
      if (info === null) yield standardFile()
      else yield* info.isDirectory() ? below(file) : [given(file, info, true)]
    }
  })()
}

function infoOf(file: string): Stats {
  try {
    return statSync(file)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? ''
    throw new InputFailure(reason === 'ENOENT' ? 'cli.error.notFound' : 'cli.error.notReadable', {
      file,
      reason,
    })
  }
}

/** Links are followed to files, never to folders: a folder may link to itself. */
function* below(folder: string): Generator<GivenFile> {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    yield { name: path.basename(folder), path: folder, file: null, byHand: true }
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* below(file)
    else yield inFolder(file)
  }
}

/** A link that leads nowhere, or to itself, is a file that cannot be read. */
function inFolder(file: string): GivenFile {
  try {
    return given(file, statSync(file), false)
  } catch (error) {
    return { name: path.basename(file), path: file, file: null, byHand: false, ...linkTrouble(error) }
  }
}

function given(file: string, info: Stats, byHand: boolean): GivenFile {
  const arrayBuffer = async (): Promise<ArrayBuffer> => {
    const bytes = await readFile(file)
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  }
  return {
    name: path.basename(file),
    path: file,
    ...(info.isFile()
      ? { file: { size: info.size, arrayBuffer } }
      : { file: null, trouble: 'not-a-file' as const }),
    byHand,
  }
}
