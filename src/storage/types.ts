/**
 * The browser database behind a small interface. The exported file is the record; the browser is the desk.
 * Everything else (stores, tests) knows only these types.
 */
import type { Derivation } from '../generated/formats'
import type { EveryRow } from './lock'
import type { Assessment } from '../core/types'

/** ISO 8601 instant in UTC. */
export type StoredInstant = string

/** What everything has that is saved by compare-and-set. */
export interface Revised {
  /** Rises by one with every save; a save names the revision it was made from. */
  revision: number
  savedAt: StoredInstant
  exported?: StoredAssessment['exported']
}

/** An assessment as it lies in the database. */
export interface StoredAssessment extends Revised {
  assessment: Assessment
  /** The last file written from it, or null: "chưa xuất tệp". */
  exported: { at: StoredInstant; revision: number } | null
}

/**
 * What changed in one save, as codes that the screens put into words. Saves that follow one another within seconds and
 * carry equal notes become one entry of the history, so `params` name the field and never hold the text being typed.
 */
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
  at: StoredInstant
  /** The preparer's name at that time; empty when not given. */
  who: string
  what: ChangeNote[]
}

/** Why the database refused. */
export type StorageProblem = 'conflict' | 'quota' | 'blocked' | 'newer-database' | 'interrupted' | 'unknown'

/** What became of a save: stored with its new revision, or why not. */
export type SaveResult<R = StoredAssessment> =
  | { ok: true; record: R }
  /** `current` = what the database holds instead (for `conflict`: saved by another tab; null: deleted there). */
  | { ok: false; problem: StorageProblem; current?: R | null }

/** Something another tab did. Of a review, `id` is `reviewChannel(id)`. */
export type StorageEvent =
  | { type: 'saved'; id: string; revision: number }
  /** A file was written from that revision; the content did not change. */
  | { type: 'exported'; id: string; revision: number }
  | { type: 'removed'; id: string }
  /** Another tab opened (or closed) this assessment for work. `tabs` = all that work on it, this one included. */
  | { type: 'presence'; id: string; tabs: number }

/** What every save names. */
export interface ShelfSave {
  /** The revision the change was made from; null for something new. */
  base: number | null
  at: StoredInstant
  /** Save although the database holds another revision (the person chose "take over"). */
  force?: boolean
}

/** A save that leaves an entry in a history. */
export interface SaveOptions extends ShelfSave {
  what: ChangeNote[]
  who: string
}

/** A row that is not whole: left where it is, and given out as it lies there. */
export interface BrokenRow {
  table: string
  id: string
  row: unknown
}

/** One kind of work on the desk: listed, opened, saved under a revision, removed to the bin. */
export interface Shelf<Given, R, Options extends ShelfSave = ShelfSave> {
  /** What is whole. */
  list: () => Promise<R[]>
  /** What is not. */
  broken: () => Promise<BrokenRow[]>
  get: (id: string) => Promise<R | undefined>
  /** Compare-and-set. Never throws for the problems named. */
  save: (given: Given, options: Options) => Promise<SaveResult<R>>
  /** Moves it to the bin; the returned function puts it back (undo). */
  remove: (id: string) => Promise<() => Promise<void>>
}

/** Something in the bin. */
export interface BinEntry {
  key: string
  id: string
  kind: 'assessment' | 'review' | 'set' | 'other'
  /** Name of the facility or of the set; may be empty. */
  name: string
  assessedOn: string
  removedAt: StoredInstant
}

/** What was removed: listed, taken back, removed for good. */
export interface Bin {
  /** Newest first. */
  listBin: () => Promise<BinEntry[]>
  /** `occupied`: something with its id is on the desk; `gone`: it is not in the bin any more. */
  takeFromBin: (key: string) => Promise<'back' | 'occupied' | 'gone'>
  dropFromBin: (keys: readonly string[]) => Promise<void>
  /** Drops what lies there for more than thirty days and is in some file; answers with how many. */
  sweepBin: (now: StoredInstant) => Promise<number>
}

/** A file of evidence, kept by its hash. */
export interface StoredFile {
  sha256: string
  name: string
  type: string
  size: number
  blob: Blob
}

/** A file of evidence without its bytes. */
export type FileInfo = Omit<StoredFile, 'blob'>

/** A file no assessment and no review refers to any more. */
export interface OrphanFile extends FileInfo {
  /** A state in some history still refers to it: removing it leaves that state without its file. */
  inHistory: boolean
}

/** A review, kept as the review code wrote it; the desk does not look inside. */
export interface StoredReview extends Revised {
  id: string
  value: unknown
  /** SHA-256 of the files of evidence that it needs, so that they are no orphans. */
  files: string[]
}

/** A review as it is handed over to be saved. */
export type GivenReview = Pick<StoredReview, 'id' | 'value' | 'files'>

/** How a review is saved. */
export type ReviewSaveOptions = ShelfSave

/** What became of saving a review. */
export type ReviewSaveResult = SaveResult<StoredReview>

/** The answer of everything that writes and may find no room. */
export type WriteResult = { ok: true } | { ok: false; problem: StorageProblem }

/** An entry of the history together with the state it leads back to. */
export interface HistoryRecord extends HistoryItem {
  assessment: Assessment
}

/** Everything on the desk, as a backup carries it. */
export interface DeskContent {
  assessments: StoredAssessment[]
  /** In the order in which it was written. */
  history: HistoryRecord[]
  reviews: StoredReview[]
  settings: Record<string, unknown>
  files: StoredFile[]
  /** Rows that are not whole: left out, and named. */
  broken?: BrokenRow[]
}

/**
 * How a backup meets what is on the desk. `merge`: adds what is missing, takes what is newer in the backup, leaves
 * what is newer here. `replace`: the desk holds the content of the backup and nothing else.
 */
export type RestoreMode = 'merge' | 'replace'

/** What became of writing a whole backup. */
export type WriteAllResult =
  /** Ids of the assessments that were written and (replace only) that are gone. */
  { ok: true; written: string[]; removed: string[] } | { ok: false; problem: StorageProblem }

/** A desk that is locked: one encrypted piece, and what is needed to try a passphrase. */
export interface LockedDesk {
  derivation: Derivation
  nonce: string
  data: Blob
  lockedAt: StoredInstant
}

/** Locking the desk and opening it again; see lock.ts. */
export interface Lock {
  everyRow: () => Promise<EveryRow>
  /** null = the desk is not locked. */
  readLock: () => Promise<LockedDesk | null>
  /** Empties all tables and keeps the piece, in one transaction; false when somebody wrote meanwhile. */
  lockAway: (rows: EveryRow, locked: LockedDesk) => Promise<boolean>
  comeBack: (rows: EveryRow) => Promise<void>
}

/**
 * The desk. Methods that have a result type answer with the problem; the others reject with a `StorageError` when the
 * database cannot be reached.
 */
export interface Desk extends Bin, Lock {
  assessments: Shelf<Assessment, StoredAssessment, SaveOptions>
  reviews: Shelf<GivenReview, StoredReview>
  /** What has no table of its own, each under a name: rounds. */
  papers: Shelf<GivenReview, StoredReview>
  /** Criteria sets that did not come with the product, by `id@version`, and drafts of such. */
  sets: Shelf<GivenReview, StoredReview>
  list: () => Promise<StoredAssessment[]>
  get: (id: string) => Promise<StoredAssessment | undefined>
  /** Compare-and-set; also writes an entry of the bounded history. Never throws for the problems named. */
  save: (assessment: Assessment, options: SaveOptions) => Promise<SaveResult>
  markExported: (id: string, revision: number, at: StoredInstant) => Promise<void>
  /** Moves an assessment to the bin; the returned function puts it back (undo). */
  remove: (id: string) => Promise<() => Promise<void>>
  /** Newest first. */
  history: (id: string) => Promise<HistoryItem[]>
  /** The assessment as it was after that entry. */
  restore: (item: HistoryItem) => Promise<Assessment | undefined>
  putFile: (file: StoredFile) => Promise<WriteResult>
  getFile: (sha256: string) => Promise<StoredFile | undefined>
  listFiles: () => Promise<FileInfo[]>
  /** Files that no assessment and no review on the desk refers to, with a word on whether its history does. */
  listOrphans: () => Promise<OrphanFile[]>
  removeFile: (sha256: string) => Promise<void>
  /** Compare-and-set, as for assessments; without a history. Never throws for the problems named. */
  saveReview: (review: GivenReview, options: ReviewSaveOptions) => Promise<ReviewSaveResult>
  getReview: (id: string) => Promise<StoredReview | undefined>
  listReviews: () => Promise<StoredReview[]>
  /** The returned function puts it back (undo). */
  removeReview: (id: string) => Promise<() => Promise<void>>
  getSetting: (key: string) => Promise<unknown>
  /** `undefined` forgets the setting. */
  setSetting: (key: string, value: unknown) => Promise<void>
  /** Everything at one moment, for a backup. */
  readAll: () => Promise<DeskContent>
  /** Writes a backup in one transaction: all of it or nothing. `who` stands in the history of what it changed. */
  writeAll: (
    content: DeskContent,
    options: { mode: RestoreMode; who: string; keys?: boolean },
  ) => Promise<WriteAllResult>
  /** Says that this tab works on an assessment; the returned function says that it stopped. */
  enter: (id: string) => () => void
  /** Hears what other tabs do. */
  subscribe: (listener: (event: StorageEvent) => void) => () => void
  /**
   * Hears that this tab had to let the database go, because a newer version of the app opened it elsewhere
   * (`newer-database`) or somebody deletes it (`interrupted`). Every later call answers with that problem; what is on
   * screen can still be saved as a file.
   */
  onLetGo: (listener: (problem: StorageProblem) => void) => () => void
  close: () => void
}

/**
 * Why the database did not open, finer than the problem: the browser gives no storage at all, another tab keeps the
 * old version open, the upgrade broke off (the old data are untouched), or the browser did not answer.
 */
export type OpenFailure = 'unavailable' | 'other-tab' | 'upgrade-aborted' | 'no-answer'

/** The desk, or what keeps this browser from having one. */
export type OpenDesk = { ok: true; desk: Desk } | { ok: false; problem: StorageProblem; cause?: OpenFailure }
