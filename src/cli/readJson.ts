import { readFileSync, statSync } from 'node:fs'
import { InputFailure } from './failure'

/** Larger than any file of ours could be; keeps a mistyped name from filling the memory. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * The JSON object in a file.
 * @param file path, relative to the working directory
 * @throws InputFailure when there is no such file, it cannot be read, is too large, is not UTF-8, not JSON or no object
 */
export function readJson(file: string): Record<string, unknown> {
  const value = parseJson(decode(readBytes(file), file), file)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputFailure('cli.error.notObject', { file })
  return value as Record<string, unknown>
}

function readBytes(file: string): Uint8Array {
  try {
    const info = statSync(file)
    if (info.isDirectory()) throw new InputFailure('cli.error.folder', { file })
    if (info.size > MAX_BYTES)
      throw new InputFailure('cli.error.tooLarge', {
        file,
        size: Math.ceil(info.size / 1024 / 1024),
        limit: 64,
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

function decode(bytes: Uint8Array, file: string): string {
  try {
    // Also takes a byte order mark away, as Windows editors put one in front.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputFailure('cli.error.notUtf8', { file })
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n')
    throw new InputFailure('cli.error.notJson', {
      file,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    })
  }
}
