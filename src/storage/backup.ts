import { SETTING_KEYS } from '../constants'
import { compareRecords, isNewer, type RestoreState } from './compareRecords'
import type {
  BrokenRow,
  Desk,
  DeskContent,
  FileInfo,
  StoredInstant,
  RestoreMode,
  StoredAssessment,
  WriteAllResult,
} from './types'

/**
 * The JSON part of a backup. `files` names the evidence files; their bytes travel beside it, each under its hash.
 * Unlike an assessment file this is no exchange format: only the app itself reads it back.
 */
export interface BackupManifest extends Omit<DeskContent, 'files' | 'broken'> {
  format: 'tt54-backup'
  formatVersion: 1
  createdAt: StoredInstant
  files: FileInfo[]
}

/** A backup of everything on the desk. */
export interface Backup {
  manifest: BackupManifest
  /** Bytes of the files by SHA-256. */
  blobs: ReadonlyMap<string, Blob>
  /** Rows of this desk that are not whole and so are not in it. */
  broken?: readonly BrokenRow[]
}

/** How one assessment would come out of a restore. */
export interface RestoreLine {
  id: string
  /** Name of the facility, from the backup or else from the desk. */
  name: string
  /** Day of assessment, ISO 8601. */
  assessedOn: string
  /** `only-here`: not in the backup. Merging leaves it, replacing removes it. */
  state: RestoreState | 'only-here'
  /** When each was saved; null where there is none. */
  savedHere: StoredInstant | null
  savedThere: StoredInstant | null
}

/** What a restore would do, before it is done. */
export interface RestorePreview {
  createdAt: StoredInstant
  /** The assessments of the backup in its order, then those that are only here. */
  assessments: RestoreLine[]
  /** Counts of evidence files: not here yet, here already, named in the backup but without bytes. */
  files: { new: number; same: number; missing: number }
  /** Reviews: not here yet, to be written over older ones here, left because those here are not older. */
  reviews: { new: number; newer: number; left: number }
  /** How many keys it brings: for signing with, and trusted ones. They are taken only when the person says so. */
  keys: { signing: number; known: number }
}

/**
 * Reads everything on the desk at one moment.
 * @param createdAt the moment, for the backup's own date
 * @throws StorageError when the database cannot be read
 */
export async function readEverything(desk: Desk, createdAt: StoredInstant): Promise<Backup> {
  const { files, broken = [], ...content } = await desk.readAll()
  return {
    broken,
    manifest: {
      format: 'tt54-backup',
      formatVersion: 1,
      createdAt,
      ...content,
      files: files.map(({ blob: _blob, ...info }) => info),
    },
    blobs: new Map(files.map(({ sha256, blob }) => [sha256, blob])),
  }
}

/**
 * Says per assessment what restoring would do; writes nothing.
 * @param backup the backup, its manifest checked by `readManifest`
 * @throws StorageError when the database cannot be read
 */
export async function previewRestore(desk: Desk, backup: Backup): Promise<RestorePreview> {
  const { manifest, blobs } = backup
  const here = new Map((await desk.list()).map((record) => [record.assessment.id, record]))
  const known = new Set((await desk.listFiles()).map(({ sha256 }) => sha256))
  const inBackup = new Set(manifest.assessments.map(({ assessment }) => assessment.id))
  const reviewsHere = new Map((await desk.listReviews()).map((review) => [review.id, review]))
  const states = manifest.reviews.map((there) => {
    const mine = reviewsHere.get(there.id)
    return mine ? (isNewer(there, mine) ? 'newer' : 'left') : 'new'
  })
  const countOf = (key: string): number => {
    const value = manifest.settings[key]
    return Array.isArray(value) ? value.length : value === undefined ? 0 : 1
  }
  const readable = manifest.files.filter(({ sha256 }) => blobs.has(sha256))
  const same = readable.filter(({ sha256 }) => known.has(sha256)).length
  return {
    createdAt: manifest.createdAt,
    assessments: [
      ...manifest.assessments.map((there) => lineOf(here.get(there.assessment.id), there)),
      ...[...here.values()]
        .filter(({ assessment }) => !inBackup.has(assessment.id))
        .map((mine) => lineOf(mine)),
    ],
    files: { new: readable.length - same, same, missing: manifest.files.length - readable.length },
    reviews: {
      new: states.filter((state) => state === 'new').length,
      newer: states.filter((state) => state === 'newer').length,
      left: states.filter((state) => state === 'left').length,
    },
    keys: { signing: countOf(SETTING_KEYS.signingKeys), known: countOf(SETTING_KEYS.knownKeys) },
  }
}

function lineOf(here: StoredAssessment | undefined, there: StoredAssessment): RestoreLine
function lineOf(here: StoredAssessment): RestoreLine
function lineOf(here: StoredAssessment | undefined, there?: StoredAssessment): RestoreLine {
  const shown = (there ?? here) as StoredAssessment
  const { id, facility, assessedOn } = shown.assessment
  return {
    id,
    name: facility.name,
    assessedOn,
    state: there ? compareRecords(here, there) : 'only-here',
    savedHere: here?.savedAt ?? null,
    savedThere: there?.savedAt ?? null,
  }
}

/**
 * Writes a backup to the desk in one transaction: all of it or nothing. Every assessment that was here and is changed
 * keeps what it was in its history (merge) or takes the history of the backup (replace). Files named without bytes are
 * left out.
 * @param backup the backup, its manifest checked by `readManifest`
 * @param mode `merge` or `replace`
 * @param options who: the person, for the history; keys: whether the keys in it are taken too
 */
export function writeEverything(
  desk: Desk,
  { manifest, blobs }: Backup,
  mode: RestoreMode,
  { who = '', keys = false }: { who?: string; keys?: boolean } = {},
): Promise<WriteAllResult> {
  const { assessments, history, reviews, settings } = manifest
  const files = manifest.files.flatMap((info) => {
    const blob = blobs.get(info.sha256)
    return blob ? [{ ...info, blob }] : []
  })
  return desk.writeAll({ assessments, history, reviews, settings, files }, { mode, who, keys })
}
