import { sameJson } from '../core/json/sameJson'
import type { StoredAssessment } from './types'

/** How an assessment in a backup stands to the one on the desk. */
export type RestoreState = 'new' | 'same' | 'newer-here' | 'newer-there'

/**
 * Compares one assessment on the desk with the one in a backup: first the content (key order does not matter), then
 * when it was saved. Where that does not tell, the one on the desk counts as the newer one, so that nothing is lost.
 * @param here the record on the desk, if there is one
 * @param there the record in the backup
 */
export function compareRecords(here: StoredAssessment | undefined, there: StoredAssessment): RestoreState {
  if (!here) return 'new'
  if (sameJson(here.assessment, there.assessment)) return 'same'
  const later = Date.parse(there.savedAt) - Date.parse(here.savedAt)
  return later > 0 || (later === 0 && there.revision > here.revision) ? 'newer-there' : 'newer-here'
}
