/**
 * Locking the desk on a PC that others use too: every row of every table leaves the tables and comes back, as one
 * encrypted piece. What goes in is exactly what comes out: the bin, the past and rows that are not whole, too.
 */
import { throwAway } from './bin'
import { TABLES, type Backend, type Rows, type TableName, type Transaction } from './rows'
import { reviewChannel } from './reviews'
import type { Told } from './tabMessages'
import type { StoredInstant, Lock, LockedDesk } from './types'

/** The one setting of a desk that is locked. */
export const LOCK_KEY = 'locked-desk'

/** All rows by table. */
export type EveryRow = { [T in TableName]: Rows[T][] }

/**
 * The lock of a desk.
 * @param backend where the tables are
 * @param tell says to the other tabs what happened, after it was committed
 * @param now the clock, for what goes to the bin
 */
export function createLock(backend: Backend, tell: (event: Told) => void, now: () => StoredInstant): Lock {
  const telling = (rows: EveryRow, type: 'saved' | 'removed'): void => {
    const events = [
      ...rows.assessments.map(({ id, revision }) => ({ id, revision })),
      ...rows.reviews.map(({ id, revision }) => ({ id: reviewChannel(id), revision })),
    ]
    for (const { id, revision } of events) tell(type === 'saved' ? { type, id, revision } : { type, id })
  }

  return {
    everyRow: () => backend.run('readonly', TABLES, readRows),

    readLock: () =>
      backend.run('readonly', ['settings'], async (tx) => {
        const row = await tx.get('settings', LOCK_KEY)
        return row === undefined ? null : (row.value as LockedDesk)
      }),

    async lockAway(rows, locked) {
      const isDone = await backend.run('readwrite', TABLES, async (tx) => {
        if ((await tx.get('settings', LOCK_KEY)) !== undefined) return false
        // Whatever another window has written meanwhile is not in the piece.
        if (markOf(await readRows(tx)) !== markOf(rows)) return false
        for (const table of TABLES) await tx.clear(table)
        await tx.put('settings', { key: LOCK_KEY, value: locked })
        return true
      })
      if (isDone) telling(rows, 'removed')
      return isDone
    },

    async comeBack(rows) {
      await backend.run('readwrite', TABLES, (tx) => writeRows(tx, rows, now()))
      telling(rows, 'saved')
    },
  }
}

async function readRows(tx: Transaction): Promise<EveryRow> {
  const settings = (await tx.all('settings')).filter(({ key }) => key !== LOCK_KEY)
  return {
    assessments: await tx.all('assessments'),
    history: await tx.all('history'),
    snapshots: await tx.all('snapshots'),
    files: await tx.all('files'),
    blobs: await tx.all('blobs'),
    reviews: await tx.all('reviews'),
    settings,
  }
}

/** Tells whether two readings are the same without comparing every state. */
function markOf({ blobs, snapshots, ...rows }: EveryRow): string {
  return JSON.stringify([rows, blobs.map(({ sha256 }) => sha256), snapshots.map(({ id }) => id)])
}

/** Puts every row back; what has come to the desk meanwhile under the same key stays, and the locked one goes to the bin. */
async function writeRows(tx: Transaction, rows: EveryRow, at: StoredInstant): Promise<void> {
  for (const table of ['assessments', 'reviews'] as const)
    for (const row of rows[table]) {
      if ((await tx.get(table, row.id)) === undefined) await tx.put(table, row)
      else await throwAway(tx, { table, id: row.id, row, at, isSafe: false })
    }
  const states = new Map(rows.snapshots.map(({ id, assessment }) => [id, assessment]))
  for (const { id, ...item } of rows.history) {
    const assessment = states.get(id)
    const added = await tx.addHistory(item)
    if (assessment) await tx.put('snapshots', { id: added, assessment })
  }
  for (const table of ['files', 'blobs'] as const)
    for (const row of rows[table])
      if ((await tx.get(table, row.sha256)) === undefined) await tx.put(table, row)
  for (const row of rows.settings)
    if ((await tx.get('settings', row.key)) === undefined) await tx.put('settings', row)
  await tx.remove('settings', [LOCK_KEY])
}
