import { sameJson } from '../core/json/sameJson'
import type { Revised, StoredAssessment } from './types'

/** How an assessment in a backup stands to the one on the desk. */
export type RestoreState = 'new' | 'same' | 'newer-here' | 'newer-there'

/**
 * Compares one assessment on the desk with the one in a backup: first the content (key order does not matter), then
 * which is newer. A clock can be wrong and a revision can be of another machine, so the backup is newer only where
 * neither says the opposite; otherwise the one on the desk counts as the newer one, so that nothing is lost.
 * @param here the record on the desk, if there is one
 * @param there the record in the backup
 */
export function compareRecords(here: StoredAssessment | undefined, there: StoredAssessment): RestoreState {
  if (!here) return 'new'
  if (sameJson(here.assessment, there.assessment)) return 'same'
  return isNewer(there, here) ? 'newer-there' : 'newer-here'
}

/** Whether the first was saved after the second, by its clock and by its count. */
export function isNewer(there: Revised, here: Revised): boolean {
  const later = Date.parse(there.savedAt) - Date.parse(here.savedAt)
  const more = there.revision - here.revision
  return later >= 0 && more >= 0 && (later > 0 || more > 0)
}
