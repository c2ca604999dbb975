import type { Transaction } from 'dexie'
import type { TableName } from './rows'

/** One version of the database. Once released it is never changed; the next one goes below it. */
export interface SchemaStep {
  version: number
  /** Tables with their key and indexes in Dexie's notation; a table not named stays as it is, null removes it. */
  stores: Partial<Record<TableName, string>> & Record<string, string | null>
  /** Rewrites rows of the version before. It runs in the upgrade's own transaction: if it throws, nothing changed. */
  upgrade?: (tx: Transaction) => PromiseLike<void>
}

/**
 * The versions of the database, oldest first. A database of any older version goes through every step above its own;
 * a newer one than the last is refused untouched.
 */
export const SCHEMA: readonly SchemaStep[] = [
  {
    version: 1,
    stores: {
      assessments: 'id',
      history: '++id, assessmentId',
      snapshots: 'id',
      files: 'sha256',
      blobs: 'sha256',
      reviews: 'id',
      settings: 'key',
    },
  },
]
