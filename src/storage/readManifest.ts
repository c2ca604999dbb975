import type { Assessment } from '../core/types'
import { MOST_REVISION } from './doors'
import type { BackupManifest } from './backup'
import type { ChangeNote, FileInfo, HistoryRecord, StoredAssessment, StoredReview } from './types'

/** What is wrong with a backup, as a code, and where (JSON path from the root, `assessments/3/savedAt`). */
export interface ManifestProblem {
  /**
   * `not-a-backup`: not a file of this kind; `newer-format`: written by a newer version of the app;
   * `wrong-value`: a member is missing or of the wrong kind; `bad-assessment`: an assessment cannot be read, or stands in the history of another one;
   * `duplicate-id`: the same assessment twice.
   */
  code: 'not-a-backup' | 'newer-format' | 'wrong-value' | 'bad-assessment' | 'duplicate-id'
  path: string
}

/** What a backup says it holds, or why that cannot be read. */
export type ManifestResult =
  /** `left` = rows that are not whole, left out of the manifest. */
  { ok: true; manifest: BackupManifest; left: ManifestProblem[] } | { ok: false; problems: ManifestProblem[] }

/** Reads an assessment of any released format (the reader of files); null when it cannot. */
export type ReadAssessment = (value: unknown) => Assessment | null

type Fields = Record<string, unknown>

const SHA256 = /^[0-9a-f]{64}$/
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isInstant = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value))
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isRevision = (value: unknown): value is number => isCount(value) && value <= MOST_REVISION

/**
 * Checks the JSON part of a backup before anything of it comes near the desk. A row that is not whole costs itself only;
 * a backup without its lists is refused.
 * @param value the parsed JSON
 * @param readAssessment reads and migrates one assessment
 */
export function readManifest(value: unknown, readAssessment: ReadAssessment): ManifestResult {
  if (!isFields(value) || value.format !== 'tt54-backup') return refuse('not-a-backup', '')
  if (typeof value.formatVersion === 'number' && value.formatVersion > 1)
    return refuse('newer-format', 'formatVersion')
  const root = value
  const problems: ManifestProblem[] = []
  const left: ManifestProblem[] = []

  /** The value when it is right; else a problem with its place. */
  function want<T>(isRight: (value: unknown) => value is T, found: unknown, path: string): T {
    if (!isRight(found)) problems.push({ code: 'wrong-value', path })
    return found as T
  }
  function each<T>(name: string, read: (fields: Fields, path: string) => T): T[] {
    const list = want(isList, root[name], name)
    if (!isList(list)) return []
    return list.flatMap((entry, index) => {
      const before = problems.length
      const row = read(isFields(entry) ? entry : {}, `${name}/${String(index)}`)
      if (problems.length === before) return [row]
      left.push(...problems.splice(before))
      return []
    })
  }
  function assessmentAt(found: unknown, path: string, id?: unknown): Assessment {
    const assessment = readAssessment(found)
    if (!assessment || (id !== undefined && assessment.id !== id))
      problems.push({ code: 'bad-assessment', path: `${path}/assessment` })
    return assessment as Assessment
  }

  const manifest: BackupManifest = {
    format: 'tt54-backup',
    formatVersion: want((found): found is 1 => found === 1, value.formatVersion, 'formatVersion'),
    createdAt: want(isInstant, value.createdAt, 'createdAt'),
    assessments: each('assessments', (fields, path): StoredAssessment => {
      const { exported } = fields
      if (exported !== null && !(isFields(exported) && isInstant(exported.at) && isCount(exported.revision)))
        problems.push({ code: 'wrong-value', path: `${path}/exported` })
      return {
        assessment: assessmentAt(fields.assessment, path),
        revision: want(isRevision, fields.revision, `${path}/revision`),
        savedAt: want(isInstant, fields.savedAt, `${path}/savedAt`),
        exported: exported as StoredAssessment['exported'],
      }
    }),
    history: each('history', (fields, path): HistoryRecord => ({
      id: want(isCount, fields.id, `${path}/id`),
      assessmentId: want(isText, fields.assessmentId, `${path}/assessmentId`),
      revision: want(isRevision, fields.revision, `${path}/revision`),
      at: want(isInstant, fields.at, `${path}/at`),
      who: want(isText, fields.who, `${path}/who`),
      what: want(isNotes, fields.what, `${path}/what`),
      assessment: assessmentAt(fields.assessment, path, fields.assessmentId),
    })),
    // Backups of the first version have neither revision nor files.
    reviews: each('reviews', (fields, path): StoredReview => ({
      id: want(isText, fields.id, `${path}/id`),
      revision: want(isRevision, fields.revision ?? 1, `${path}/revision`),
      savedAt: want(isInstant, fields.savedAt, `${path}/savedAt`),
      value: fields.value,
      files: want(isHashes, fields.files ?? [], `${path}/files`),
    })),
    settings: want(isFields, value.settings, 'settings'),
    files: each('files', (fields, path): FileInfo => ({
      sha256: want(isHash, fields.sha256, `${path}/sha256`),
      name: want(isText, fields.name, `${path}/name`),
      type: want(isText, fields.type, `${path}/type`),
      size: want(isCount, fields.size, `${path}/size`),
    })),
  }
  if (problems.length > 0) return { ok: false, problems }
  // Of two with one id nobody could say which is right.
  const ids = manifest.assessments.map(({ assessment }) => assessment.id)
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index))
  for (const id of twice) left.push({ code: 'duplicate-id', path: `assessments/${String(ids.indexOf(id))}` })
  const here = new Set(ids.filter((id) => !twice.has(id)))
  return {
    ok: true,
    manifest: {
      ...manifest,
      assessments: manifest.assessments.filter(({ assessment }) => here.has(assessment.id)),
      history: manifest.history.filter(({ assessmentId }) => here.has(assessmentId)),
    },
    left,
  }
}

function refuse(code: ManifestProblem['code'], path: string): ManifestResult {
  return { ok: false, problems: [{ code, path }] }
}

function isHash(value: unknown): value is string {
  return isText(value) && SHA256.test(value)
}

function isHashes(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isHash)
}

function isNotes(value: unknown): value is ChangeNote[] {
  return (
    Array.isArray(value) &&
    value.every(
      (note) =>
        isFields(note) &&
        isText(note.code) &&
        (note.params === undefined ||
          (isFields(note.params) &&
            Object.values(note.params).every((param) => isText(param) || typeof param === 'number'))),
    )
  )
}
