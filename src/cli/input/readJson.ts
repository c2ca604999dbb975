import type { JsonObject } from '../../core/make/migrate'
import { parseJson } from '../../files/json/parseJson'
import type { FileProblem } from '../../files/problems'
import { InputFailure } from '../failure'
import { readBytes } from './readBytes'

/**
 * A file that cannot be opened, as one message: its first problem and how many more there are.
 * @param file path
 * @param problems what the reader found, at least one
 */
export function unreadable(file: string, [first, ...more]: readonly FileProblem[]): InputFailure {
  if (!first) return new InputFailure('cli.error.notReadable', { file, reason: '?' })
  return new InputFailure(
    `fileProblem.${first.code}`,
    { path: first.path, ...first.params },
    { file, more: more.length },
  )
}

/**
 * The JSON object in a file.
 * @param file path, relative to the working directory
 * @throws InputFailure when the file cannot be read, is no JSON or no object
 */
export function readJson(file: string): JsonObject {
  const parsed = parseJson(readBytes(file))
  if (!parsed.ok) throw unreadable(file, parsed.problems)
  const { value } = parsed
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable(file, [{ code: 'not-an-object', path: '' }])
  return value as JsonObject
}
