/**
 * The bin: what was removed stays on this machine for thirty days, and longer while nothing has been exported since.
 * Only the row itself moves; its history and its files of evidence stay where they are, so that coming back is whole.
 */
import { isFields, readAssessmentRow, readReviewRow } from './doors'
import { filesOf, removeHistory } from './history'
import { SET_PREFIX } from '../constants'
import { reviewChannel } from './reviews'
import type { Backend, TableName, Transaction } from './rows'
import type { Told } from './tabMessages'
import type { BinEntry, Bin, StoredInstant } from './types'

/** Before the key of everything in the bin, among the settings. */
export const BIN_PREFIX = 'bin:'
/** When something was last written to a file from this desk. */
export const LAST_EXPORT = 'last-export'
/** How long (ms) something stays at least. */
export const BIN_STAY = 30 * 24 * 3600 * 1000

interface Thrown {
  table: TableName
  id: string
  row: unknown
  at: StoredInstant
  /** Whether a file holds just this state. */
  isSafe: boolean
}

/**
 * Puts a row into the bin. Needs the table `settings` in the transaction.
 * @returns the key of the entry
 */
export async function throwAway(tx: Transaction, thrown: Thrown): Promise<string> {
  const key = `${BIN_PREFIX}${thrown.table}:${thrown.id}:${thrown.at}`
  await tx.put('settings', { key, value: thrown })
  return key
}

/** SHA-256 of the files that things in the bin need. */
export async function filesInBin(tx: Transaction): Promise<string[]> {
  const entries = await thrownIn(tx)
  return entries.flatMap(({ thrown: { row } }) => {
    const record = readAssessmentRow(row)
    return record ? filesOf(record.assessment) : (readReviewRow(row)?.files ?? [])
  })
}

async function thrownIn(tx: Transaction): Promise<{ key: string; thrown: Thrown }[]> {
  return (await tx.all('settings')).flatMap(({ key, value }) => {
    if (typeof key !== 'string' || !key.startsWith(BIN_PREFIX) || !isFields(value)) return []
    const { table, id, row, at, isSafe } = value
    if (typeof id !== 'string' || typeof at !== 'string') return []
    return [{ key, thrown: { table: table as TableName, id, row, at, isSafe: isSafe === true } }]
  })
}

function entryOf({ key, thrown }: { key: string; thrown: Thrown }): BinEntry {
  const { table, id, row, at } = thrown
  const record = table === 'assessments' ? readAssessmentRow(row) : null
  const review = table === 'reviews' ? readReviewRow(row) : null
  const given =
    isFields(review?.value) && isFields(review.value.review) ? review.value.review.submission : null
  const facility = isFields(given) && isFields(given.facility) ? given.facility.name : null
  return {
    key,
    id,
    kind: record ? 'assessment' : review ? 'review' : id.startsWith(SET_PREFIX) ? 'set' : 'other',
    name: record?.assessment.facility.name ?? (typeof facility === 'string' ? facility : setName(row)),
    assessedOn: record?.assessment.assessedOn ?? '',
    removedAt: at,
  }
}

/** The title of a criteria set that lies there. */
function setName(row: unknown): string {
  const value = isFields(row) && isFields(row.value) ? row.value.set : null
  const title = isFields(value) && isFields(value.title) ? value.title.vi : null
  return typeof title === 'string' ? title : ''
}

/**
 * The bin of a desk.
 * @param backend where the tables are
 * @param tell says to the other tabs what happened, after it was committed
 */
export function createBin(backend: Backend, tell: (event: Told) => void): Bin {
  async function drop(tx: Transaction, entries: readonly { key: string; thrown: Thrown }[]): Promise<void> {
    for (const { key, thrown } of entries) {
      await tx.remove('settings', [key])
      if (thrown.table !== 'assessments') continue
      // Its past goes with it, unless the same work is on the desk or a second time in the bin.
      const isElsewhere =
        (await tx.get('assessments', thrown.id)) !== undefined ||
        (await thrownIn(tx)).some(
          (other) => other.thrown.table === 'assessments' && other.thrown.id === thrown.id,
        )
      if (isElsewhere) continue
      await removeHistory(
        tx,
        (await tx.historyOf(thrown.id)).map(({ id }) => id),
      )
    }
  }
  const WITH_PAST: readonly TableName[] = ['settings', 'assessments', 'history', 'snapshots']

  return {
    async listBin() {
      const found = await backend.run('readonly', ['settings'], thrownIn)
      return found.map(entryOf).sort((a, b) => b.removedAt.localeCompare(a.removedAt))
    },

    async takeFromBin(key) {
      const taken = await backend.run('readwrite', ['settings', 'assessments', 'reviews'], async (tx) => {
        const found = (await thrownIn(tx)).find((entry) => entry.key === key)
        if (!found) return 'gone'
        const { table, id, row } = found.thrown
        if (table === 'settings') {
          if ((await tx.get('settings', id)) !== undefined) return 'occupied'
          await tx.put('settings', { key: id, value: row })
          await tx.remove('settings', [key])
          return found.thrown
        }
        if (table !== 'assessments' && table !== 'reviews') return 'gone'
        if ((await tx.get(table, id)) !== undefined) return 'occupied'
        await tx.put(table, row as never)
        await tx.remove('settings', [key])
        return found.thrown
      })
      if (typeof taken === 'string') return taken
      const { table, id, row } = taken
      const revision = (table === 'assessments' ? readAssessmentRow(row) : readReviewRow(row))?.revision ?? 1
      tell({ type: 'saved', id: table === 'reviews' ? reviewChannel(id) : id, revision })
      return 'back'
    },

    dropFromBin: (keys) =>
      backend.run('readwrite', WITH_PAST, async (tx) => {
        await drop(
          tx,
          (await thrownIn(tx)).filter(({ key }) => keys.includes(key)),
        )
      }),

    sweepBin: (now) =>
      backend.run('readwrite', WITH_PAST, async (tx) => {
        const exported = (await tx.get('settings', LAST_EXPORT))?.value
        const last = typeof exported === 'string' ? exported : ''
        const due = (await thrownIn(tx)).filter(({ thrown: { at, isSafe } }) => {
          const age = Date.parse(now) - Date.parse(at)
          return age > BIN_STAY && (isSafe || last > at)
        })
        await drop(tx, due)
        return due.length
      }),
  }
}
