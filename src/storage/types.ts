/**
 * The browser database behind a small interface. The exported file is the record; the browser is the desk.
 * Everything else (stores, tests) knows only these types.
 */
import type { Assessment } from '../core/types'

/** ISO 8601 instant in UTC. */
export type Instant = string

/** An assessment as it lies in the database. */
export interface StoredAssessment {
  assessment: Assessment
  /** Rises by one with every save; a save names the revision it was made from. */
  revision: number
  savedAt: Instant
  /** The last file written from it, or null: "chưa xuất tệp". */
  exported: { at: Instant; revision: number } | null
}

/** What changed in one save, as codes that the screens put into words. */
export interface ChangeNote {
  /** Locale key below `change.`, e.g. `verdict`. */
  code: string
  params?: Record<string, string | number>
}

/** One entry of the bounded history of an assessment. */
export interface HistoryItem {
  id: number
  assessmentId: string
  revision: number
  at: Instant
  /** The preparer's name at that time; empty when not given. */
  who: string
  what: ChangeNote[]
}

/** Why the database refused. */
export type StorageProblem = 'conflict' | 'quota' | 'blocked' | 'newer-database' | 'interrupted' | 'unknown'

export type SaveResult =
  | { ok: true; record: StoredAssessment }
  /** `current` = what the database holds instead (for `conflict`: saved by another tab; null: deleted there). */
  | { ok: false; problem: StorageProblem; current?: StoredAssessment | null }

/** Something another tab did. */
export type StorageEvent =
  | { type: 'saved'; id: string; revision: number }
  | { type: 'removed'; id: string }
  /** Another tab opened (or closed) this assessment for work. */
  | { type: 'presence'; id: string; tabs: number }

export interface SaveOptions {
  /** The revision the change was made from; null for a new assessment. */
  base: number | null
  what: ChangeNote[]
  who: string
  at: Instant
  /** Save although the database holds another revision (the person chose "take over"). */
  force?: boolean
}

/** A file of evidence, kept by its hash. */
export interface StoredFile {
  sha256: string
  name: string
  type: string
  size: number
  blob: Blob
}

/** The desk. */
export interface Desk {
  list: () => Promise<StoredAssessment[]>
  get: (id: string) => Promise<StoredAssessment | undefined>
  /** Compare-and-set; also writes an entry of the bounded history. Never throws for the problems named. */
  save: (assessment: Assessment, options: SaveOptions) => Promise<SaveResult>
  markExported: (id: string, revision: number, at: Instant) => Promise<void>
  /** Removes an assessment with its history; the returned function puts everything back (undo). */
  remove: (id: string) => Promise<() => Promise<void>>
  /** Newest first. */
  history: (id: string) => Promise<HistoryItem[]>
  /** The assessment as it was after that entry. */
  restore: (item: HistoryItem) => Promise<Assessment | undefined>
  putFile: (file: StoredFile) => Promise<{ ok: true } | { ok: false; problem: StorageProblem }>
  getFile: (sha256: string) => Promise<StoredFile | undefined>
  listFiles: () => Promise<Omit<StoredFile, 'blob'>[]>
  removeFile: (sha256: string) => Promise<void>
  getSetting: (key: string) => Promise<unknown>
  setSetting: (key: string, value: unknown) => Promise<void>
  /** Says that this tab works on an assessment; the returned function says that it stopped. */
  enter: (id: string) => () => void
  /** Hears what other tabs do. */
  subscribe: (listener: (event: StorageEvent) => void) => () => void
  close: () => void
}

export type OpenDesk = { ok: true; desk: Desk } | { ok: false; problem: StorageProblem }
