import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { GivenFile } from '../../files/submissions/givenFile'
import { InputFailure } from '../failure'
import { STANDARD, standardInput } from './standardInput'

/** A file that was named or found in a folder; nothing of it is read. */
export interface FoundFile {
  path: string
  /** Named itself, not found in a folder: then it is read whatever its name is. */
  byHand: boolean
}

/**
 * The files named by arguments and those in the folders among them, one after another in the order of their names. Only
 * the names of one folder at a time are held.
 * @param named paths of files and folders
 * @throws InputFailure when one of them does not exist
 */
export function* foundFiles(named: readonly string[]): Generator<FoundFile> {
  for (const one of named) {
    if (one === STANDARD || !isFolder(one)) yield { path: one, byHand: true }
    else yield* inFolder(one)
  }
}

function* inFolder(folder: string): Generator<FoundFile> {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    // Named among what could not be read; the rest goes on.
    yield { path: folder, byHand: true }
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path.join(folder, entry.name)
    // Links lead to files, never to folders: they may lead round in a circle. Whatever else lies here is listed.
    if (entry.isDirectory()) yield* inFolder(inside)
    else yield { path: inside, byHand: false }
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new InputFailure(code === 'ENOENT' ? 'cli.error.notFound' : 'cli.error.notReadable', {
      file,
      reason: code,
    })
  }
}

/**
 * A found file as readers take it: read when its turn comes.
 * @param found the file
 */
export function givenFile({ path: file, byHand }: FoundFile): GivenFile {
  const name = path.basename(file)
  if (file === STANDARD) return standardFile()
  try {
    const info = statSync(file)
    if (!info.isFile()) return { name, path: file, byHand: true, file: null, trouble: 'not-a-file' }
    const { size } = info
    const read = (): Promise<ArrayBuffer> =>
      new Promise((resolve) => resolve(new Uint8Array(readFileSync(file)).buffer))
    return { name, path: file, byHand, file: { size, arrayBuffer: read } }
  } catch (error) {
    return { name, path: file, byHand: true, file: null, ...linkTrouble(error) }
  }
}

/**
 * What is known of a file that was named by its folder and is not there: a link that leads to itself, or nowhere.
 * @param error what the system said
 */
export function linkTrouble(error: unknown): Pick<GivenFile, 'trouble'> {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ELOOP' || code === 'ENOENT' ? { trouble: 'not-a-file' } : {}
}

/**
 * Standard input as a file that was named by hand.
 * @throws InputFailure when there is nothing in it
 */
export function standardFile(): GivenFile {
  const bytes = standardInput()
  const arrayBuffer = (): Promise<ArrayBuffer> => Promise.resolve(new Uint8Array(bytes).buffer)
  return { name: STANDARD, path: STANDARD, byHand: true, file: { size: bytes.length, arrayBuffer } }
}
