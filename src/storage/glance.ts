/**
 * A look at the list of assessments before the database library is there, so that the first screen of an old PC does
 * not wait for it. Read only: nothing is created, upgraded or kept open.
 */
import { DATABASE_NAME } from '../constants'
import { readAssessmentRow } from './doors'
import type { StoredAssessment } from './types'

/** The version of schema.ts as the browser counts it: Dexie multiplies by ten. A test holds the two together. */
export const GLANCE_VERSION = 10

/**
 * The assessments on this machine.
 * @param factory the browser's IndexedDB
 * @param name the database
 * @returns empty when there is no database yet; null when only the real opening can tell (refused, other version);
 *   rejects, and never throws at once, where storage that is switched off throws when it is only looked at
 */
export async function glanceAtAssessments(
  factory: IDBFactory | undefined = globalThis.indexedDB,
  name = DATABASE_NAME,
): Promise<StoredAssessment[] | null> {
  return new Promise((resolve) => {
    if (!factory) {
      resolve(null)
      return
    }
    let isNew = false
    const opening = factory.open(name)
    // Without a database the browser would make an empty one; that is the real opening's work.
    opening.onupgradeneeded = () => {
      isNew = true
      opening.transaction?.abort()
    }
    opening.onerror = (event) => {
      event.preventDefault()
      resolve(isNew ? [] : null)
    }
    opening.onsuccess = () => {
      const database = opening.result
      const done = (found: StoredAssessment[] | null): void => {
        database.close()
        resolve(found)
      }
      if (database.version !== GLANCE_VERSION || !database.objectStoreNames.contains('assessments')) {
        done(null)
        return
      }
      const reading = database.transaction('assessments').objectStore('assessments').getAll()
      reading.onsuccess = () =>
        done((reading.result as unknown[]).flatMap((row) => readAssessmentRow(row) ?? []))
      reading.onerror = () => done(null)
    }
  })
}
