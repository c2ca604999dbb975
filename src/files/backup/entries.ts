/**
 * A backup as a ZIP: `backup.json` is the manifest of storage/backup.ts with a name where an assessment or a review would
 * be, so that every state is an entry of its own and no limit of one JSON file is ever the limit of a backup.
 */

/** The ending by which people know a backup. */
export const BACKUP_ENDING = '.tt54-backup.zip'
/** The manifest. */
export const BACKUP_ENTRY = 'backup.json'

/**
 * The entry of a file of evidence.
 * @param sha256 its hash
 */
export function fileEntry(sha256: string): string {
  return `files/${sha256}`
}

/**
 * The entry of the state of an assessment on the desk.
 * @param index its place in the manifest
 */
export function assessmentEntry(index: number): string {
  return `assessments/${index}.json`
}

/**
 * The entry of a state in a history.
 * @param index its place in the manifest
 */
export function stateEntry(index: number): string {
  return `history/${index}.json`
}

/**
 * The entry of a review.
 * @param index its place in the manifest
 */
export function reviewEntry(index: number): string {
  return `reviews/${index}.json`
}
