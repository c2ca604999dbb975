import { DATABASE_NAME } from '../constants'

/** Everything from outside, each with the browser's own as default. */
export interface RescueOptions {
  name?: string
  indexedDB?: IDBFactory
  /** How long (ms) to wait for the browser. */
  patience?: number
}

/**
 * Reads the assessments of a database that this app cannot work with: one of a newer version, or one whose upgrade
 * hangs. It is opened in whatever version it has and only read; what is read may be of a format we do not know.
 * @returns the assessments as they lie there; null when even reading does not work
 */
export async function rescueAssessments(options: RescueOptions = {}): Promise<unknown[] | null> {
  const { name = DATABASE_NAME, indexedDB = globalThis.indexedDB, patience = 5000 } = options
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  try {
    return await Promise.race([read(indexedDB, name), tooLong])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

async function read(indexedDB: IDBFactory, name: string): Promise<unknown[]> {
  const request = indexedDB.open(name)
  // There is none: opening would make an empty one.
  request.onupgradeneeded = () => request.transaction?.abort()
  const db = await answerOf(request)
  try {
    if (!db.objectStoreNames.contains('assessments')) return []
    const rows = await answerOf(db.transaction('assessments', 'readonly').objectStore('assessments').getAll())
    return rows.flatMap((row: { assessment?: unknown } | null) => (row?.assessment ? [row.assessment] : []))
  } finally {
    db.close()
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })
}
