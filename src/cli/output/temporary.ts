import { lstatSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Files that are being written and are not whole yet. */
const unfinished = new Set<string>()
let count = 0

/**
 * Where a result goes: the file itself, which a link leads to, and a short name beside it for the time of writing.
 * @param file path of the result
 */
export function temporaryPaths(file: string): { target: string; beside: string } {
  const target = isLink(file) ? realpathSync(file) : file
  count += 1
  const beside = path.join(path.dirname(target), `.tt54-${String(process.pid)}-${String(count)}.tmp`)
  unfinished.add(beside)
  return { target, beside }
}

/** A file is whole, or given up. */
export function finished(beside: string, { remove }: { remove: boolean }): void {
  if (remove) rmSync(beside, { recursive: true, force: true })
  unfinished.delete(beside)
}

/** Leaves nothing half-written when somebody stops the program. */
export function removeTemporaryOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => {
      for (const beside of unfinished) rmSync(beside, { recursive: true, force: true })
      process.exit(code)
    })
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}
