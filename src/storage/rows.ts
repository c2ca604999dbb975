/**
 * What lies in the tables, and the few operations the desk needs from whatever keeps them: the browser's database
 * (dexieDesk.ts) or plain maps (memoryDesk.ts). The rules of the desk are written once, on top of this.
 */
import type { Assessment } from '../core/types'
import type { FileInfo, HistoryItem, StoredInstant, StoredAssessment, StoredReview } from './types'

/** A row of `assessments`: the id beside the record, so that it can be the key. */
export interface AssessmentRow extends StoredAssessment {
  id: string
}

/** A row of `history`. The state itself lies in `snapshots`, so that listing and thinning read no states. */
export interface HistoryRow extends HistoryItem {
  /** When the first of the saves that became this entry was made. */
  begunAt: StoredInstant
  /** SHA-256 of every file the state refers to. */
  files: string[]
}

/** A state of an assessment as its history keeps it. */
export interface SnapshotRow {
  /** Id of the entry of the history. */
  id: number
  assessment: Assessment
}

/** A row of `blobs`, beside the row of `files` with the same hash, so that listing files reads no bytes. */
export interface BlobRow {
  sha256: string
  blob: Blob
}

/** A setting of this machine. */
export interface SettingRow {
  key: string
  value: unknown
}

/** The tables by name. */
export interface Rows {
  assessments: AssessmentRow
  history: HistoryRow
  snapshots: SnapshotRow
  files: FileInfo
  blobs: BlobRow
  reviews: StoredReview
  settings: SettingRow
}

/** Names of the tables of the database. */
export type TableName = keyof Rows
/** Key of a row in its table. */
export type Key = string | number

/** The member of each row that is its key. */
export const KEY_OF = {
  assessments: 'id',
  history: 'id',
  snapshots: 'id',
  files: 'sha256',
  blobs: 'sha256',
  reviews: 'id',
  settings: 'key',
} as const satisfies { [T in TableName]: keyof Rows[T] }

/** All tables, in the order in which a backup holds them. */
export const TABLES = Object.keys(KEY_OF) as TableName[]

/** Reading and writing inside one transaction; nothing else may be awaited there, or the browser commits early. */
export interface Transaction {
  get: <T extends TableName>(table: T, key: Key) => Promise<Rows[T] | undefined>
  /** In the order of the keys. */
  all: <T extends TableName>(table: T) => Promise<Rows[T][]>
  /** The entries of one assessment, oldest first. */
  historyOf: (assessmentId: string) => Promise<HistoryRow[]>
  put: <T extends TableName>(table: T, row: Rows[T]) => Promise<void>
  /** Adds an entry under the next number, which it returns. Numbers are never given twice. */
  addHistory: (row: Omit<HistoryRow, 'id'>) => Promise<number>
  remove: (table: TableName, keys: readonly Key[]) => Promise<void>
  clear: (table: TableName) => Promise<void>
}

/** Keeps the tables. */
export interface Backend {
  /** Runs the body in one transaction: all of its writes or none. Rejects with what the body or the browser threw. */
  run: <R>(
    mode: 'readonly' | 'readwrite',
    tables: readonly TableName[],
    body: (tx: Transaction) => Promise<R>,
  ) => Promise<R>
  close: () => void
}
