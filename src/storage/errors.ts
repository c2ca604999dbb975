import type { StorageProblem } from './types'

/** What the methods of a desk without a result type reject with. */
export class StorageError extends Error {
  override readonly name = 'StorageError'

  /**
   * @param problem why the database refused
   * @param cause what the browser threw
   */
  constructor(
    readonly problem: StorageProblem,
    cause?: unknown,
  ) {
    super(problem, { cause })
  }
}

// Names of DOMExceptions and of Dexie's errors; the first row that fits anywhere in the chain of causes decides, so
// that an aborted transaction is told by what aborted it.
const NAMES: readonly (readonly [StorageProblem, readonly string[]])[] = [
  ['quota', ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE']],
  ['newer-database', ['VersionError']],
  [
    'blocked',
    ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'MissingAPIError', 'MissingApiError'],
  ],
  ['interrupted', ['AbortError', 'DatabaseClosedError']],
]

/**
 * Chrome reports a full disk as an UnknownError that says so, aborts what was running and closes the database
 * ("… FILE_ERROR_NO_SPACE …"): what it says counts before what follows from it.
 */
const FULL_DISK = /full disk|disk full|no[ _]space|quota/i

/**
 * Which of the named problems an exception of IndexedDB (or of Dexie, which wraps them) is.
 * @param error anything that was thrown
 */
export function problemOf(error: unknown): StorageProblem {
  const chain = causesOf(error)
  for (const { problem } of chain) if (problem) return problem
  if (chain.some(({ message }) => FULL_DISK.test(message))) return 'quota'
  for (const [problem, names] of NAMES) if (chain.some(({ name }) => names.includes(name))) return problem
  return 'unknown'
}

interface Link {
  name: string
  message: string
  problem: StorageProblem | null
}

function causesOf(error: unknown): Link[] {
  const links: Link[] = []
  const seen = new Set<unknown>()
  let current = error
  while (typeof current === 'object' && current !== null && !seen.has(current)) {
    seen.add(current)
    const { name, message, inner, cause } = current as Record<'name' | 'message' | 'inner' | 'cause', unknown>
    const problem = current instanceof StorageError ? current.problem : null
    links.push({ name: String(name), message: String(message), problem })
    current = inner ?? cause
  }
  return links
}
