/**
 * The door for rows of the database. Another program, another page of the disk or a broken disk may have changed them,
 * so a row is looked at before anything believes it; what is not whole is left where it is, named, and the rest opens.
 */
import type { Assessment } from '../core/types'
import type { StoredInstant, StoredAssessment, StoredReview } from './types'

type Fields = Record<string, unknown>

/** Revisions above this were not counted by us: a number that cannot rise any more would let windows overwrite each other. */
export const MOST_REVISION = 1e12

/** What a row without a readable time of saving is dated. */
const NEVER: StoredInstant = '1970-01-01T00:00:00.000Z'

/** Whether a value is an object with members. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A revision as it can be counted on from; a number nobody counted begins again. */
export function revisionOf(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST_REVISION
    ? Number(value)
    : 1
}

const instantOf = (value: unknown): StoredInstant =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : NEVER

const isAssessment = (value: unknown, id: string): value is Assessment =>
  isFields(value) &&
  value.id === id &&
  isFields(value.facility) &&
  typeof value.facility.name === 'string' &&
  typeof value.assessedOn === 'string' &&
  Array.isArray(value.criteriaSets) &&
  value.criteriaSets.every(isFields) &&
  isFields(value.answers)

/** A row of `assessments` as far as listing, opening and backing up need it; null when it is not one. */
export function readAssessmentRow(row: unknown): StoredAssessment | null {
  if (!isFields(row) || typeof row.id !== 'string' || !isAssessment(row.assessment, row.id)) return null
  const { exported } = row
  return {
    assessment: row.assessment,
    revision: revisionOf(row.revision),
    savedAt: instantOf(row.savedAt),
    exported:
      isFields(exported) && typeof exported.at === 'string'
        ? { at: instantOf(exported.at), revision: revisionOf(exported.revision) }
        : null,
  }
}

/** A row of `reviews`; rows of the first version had neither a revision nor files. The value is not looked into. */
export function readReviewRow(row: unknown): StoredReview | null {
  if (!isFields(row) || typeof row.id !== 'string' || !('value' in row)) return null
  const { id, value, revision = 1, savedAt, files = [] } = row
  const hashes = Array.isArray(files) ? files.filter((one): one is string => typeof one === 'string') : []
  return { id, revision: revisionOf(revision), savedAt: instantOf(savedAt), value, files: hashes }
}
