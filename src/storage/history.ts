import type { Assessment } from '../core/types'
import type { HistoryRow, Transaction } from './rows'
import type { ChangeNote, StoredInstant, StoredAssessment } from './types'

const SECOND = 1000
const HOUR = 3600 * SECOND
const DAY = 24 * HOUR

/** How much of the past of one assessment is kept. */
export const HISTORY = {
  /** The newest saves, kept one by one. */
  recent: 50,
  /** Of what is older: one per hour up to this age (ms, counted back from the newest save), one per day before. */
  hourly: 3 * DAY,
  /** Entries at most. */
  most: 200,
  /** Saves with equal notes at most this far apart (ms) are one entry … */
  pause: 5 * SECOND,
  /** … that stretches over no more than this (ms), so that half an hour of writing can be gone back into. */
  stretch: 60 * SECOND,
} as const

/**
 * Which entries go. Counted by order of writing and compared with the newest save, not with the clock of the machine:
 * the clock of an old PC jumps.
 * @param entries the entries of one assessment in any order; `id` rises with every save
 * @returns ids to remove
 */
export function thin(entries: readonly { id: number; at: StoredInstant }[]): number[] {
  const newestFirst = [...entries].sort((a, b) => b.id - a.id)
  const newest = Date.parse(newestFirst[0]?.at ?? '')
  const taken = new Set<string>()
  const dropped: number[] = []
  newestFirst.forEach(({ id, at }, index) => {
    const instant = Date.parse(at)
    const unit = newest - instant < HISTORY.hourly ? HOUR : DAY
    const place = index < HISTORY.recent ? `save ${id}` : `${unit} ${Math.floor(instant / unit)}`
    if (taken.has(place) || taken.size >= HISTORY.most) dropped.push(id)
    else taken.add(place)
  })
  return dropped
}

/**
 * Whether a save continues the newest entry: the same person in the same field, seconds later, and nobody in between.
 * @param last the newest entry of the assessment
 * @param next the save; `base` = the revision it was made from
 */
function continues(
  last: HistoryRow | undefined,
  next: { base: number | null; at: StoredInstant; who: string; what: ChangeNote[] },
): boolean {
  if (!last || last.revision !== next.base || last.who !== next.who) return false
  const pause = Date.parse(next.at) - Date.parse(last.at)
  const stretch = Date.parse(next.at) - Date.parse(last.begunAt)
  if (!(pause >= 0 && pause <= HISTORY.pause && stretch <= HISTORY.stretch)) return false
  return JSON.stringify(last.what) === JSON.stringify(next.what)
}

/** SHA-256 of every evidence file an assessment refers to, each once. */
export function filesOf(assessment: Assessment): string[] {
  return [...new Set((assessment.evidence ?? []).flatMap(({ file }) => (file ? [file.sha256] : [])))]
}

/** Equal notes once: a second of typing arrives as many equal notes. */
function distinct(what: readonly ChangeNote[]): ChangeNote[] {
  return [...new Map(what.map((note) => [JSON.stringify(note), note])).values()]
}

/**
 * Writes the entry of a save, or lets it continue the newest one, and thins what became too old.
 * Needs the tables `history` and `snapshots` in the transaction.
 * @param tx the transaction of the save
 * @param record the assessment as it was saved
 * @param save who, when, what, and the revision it was made from
 */
export async function writeHistory(
  tx: Transaction,
  record: StoredAssessment,
  save: { base: number | null; at: StoredInstant; who: string; what: readonly ChangeNote[] },
): Promise<void> {
  const { assessment, revision } = record
  const before = await tx.historyOf(assessment.id)
  const last = before.at(-1)
  const what = distinct(save.what)
  const entry = {
    assessmentId: assessment.id,
    revision,
    at: save.at,
    who: save.who,
    what,
    begunAt: save.at,
    files: filesOf(assessment),
  }
  if (last && continues(last, { ...save, what })) {
    await tx.put('history', { ...entry, id: last.id, begunAt: last.begunAt })
    await tx.put('snapshots', { id: last.id, assessment })
    return
  }
  const id = await tx.addHistory(entry)
  await tx.put('snapshots', { id, assessment })
  await removeHistory(tx, thin([...before, { id, at: save.at }]))
}

/**
 * Removes entries with their states.
 * @param tx a transaction with the tables `history` and `snapshots`
 * @param ids ids of entries
 */
export async function removeHistory(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await tx.remove('history', ids)
  await tx.remove('snapshots', ids)
}
