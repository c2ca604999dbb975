import { sameJson } from '../core/json/sameJson'
import { BIN_PREFIX, LAST_EXPORT, throwAway } from './bin'
import { SETTING_KEYS } from '../constants'
import { compareRecords, isNewer } from './compareRecords'
import { readAssessmentRow, readReviewRow } from './doors'
import { problemOf } from './errors'
import { filesOf, removeHistory, thin, writeHistory } from './history'
import { LOCK_KEY } from './lock'
import { plain } from './plain'
import { reviewChannel } from './reviews'
import { TABLES, type Backend, type Transaction } from './rows'
import type { Told } from './tabMessages'
import type {
  BrokenRow,
  Desk,
  DeskContent,
  HistoryRecord,
  StoredInstant,
  RestoreMode,
  StoredAssessment,
  StoredReview,
} from './types'

/** The code of the entry that a restored backup leaves in the history of an assessment that was here already. */
const RESTORED = 'backupRestored'

interface Restore {
  mode: RestoreMode
  /** Whether signing keys and known keys of the backup are taken too: only when the person says so. */
  keys: boolean
  who: string
  at: StoredInstant
}

/**
 * Reading and writing the whole desk.
 * @param backend where the tables are
 * @param tell says to the other tabs what happened, after it was committed
 * @param now the clock, for the history
 */
export function createEverything(
  backend: Backend,
  tell: (event: Told) => void,
  now: () => StoredInstant,
): Pick<Desk, 'readAll' | 'writeAll'> {
  return {
    readAll: () => backend.run('readonly', TABLES, readContent),

    async writeAll(given, { mode, who, keys = false }) {
      try {
        const content = { ...plain({ ...given, files: [] }), files: given.files }
        const { written, removed, reviews } = await backend.run('readwrite', TABLES, (tx) =>
          writeContent(tx, content, { mode, who, keys, at: now() }),
        )
        for (const { assessment, revision } of written) tell({ type: 'saved', id: assessment.id, revision })
        for (const id of removed) tell({ type: 'removed', id })
        for (const { id, revision } of reviews.written)
          tell({ type: 'saved', id: reviewChannel(id), revision })
        for (const id of reviews.removed) tell({ type: 'removed', id: reviewChannel(id) })
        return { ok: true, written: written.map(({ assessment }) => assessment.id), removed }
      } catch (error) {
        return { ok: false, problem: problemOf(error) }
      }
    },
  }
}

async function readContent(tx: Transaction): Promise<DeskContent> {
  const states = new Map((await tx.all('snapshots')).map(({ id, assessment }) => [id, assessment]))
  const blobs = new Map((await tx.all('blobs')).map(({ sha256, blob }) => [sha256, blob]))
  const assessments = (await tx.all('assessments')).flatMap((row) => readAssessmentRow(row) ?? [])
  const here = new Set(assessments.map(({ assessment }) => assessment.id))
  // The past of what lies in the bin stays on this machine with it.
  const history = (await tx.all('history')).flatMap(({ begunAt: _begun, files: _files, ...item }) => {
    const assessment = states.get(item.id)
    return assessment && here.has(item.assessmentId) ? [{ ...item, assessment }] : []
  })
  return {
    assessments,
    history,
    reviews: (await tx.all('reviews')).flatMap((row) => readReviewRow(row) ?? []),
    settings: Object.fromEntries(
      (await tx.all('settings')).flatMap(({ key, value }) => (isOfThisMachine(key) ? [] : [[key, value]])),
    ),
    broken: [
      ...(await tx.all('assessments')).flatMap((row) => brokenIn('assessments', row, readAssessmentRow(row))),
      ...(await tx.all('reviews')).flatMap((row) => brokenIn('reviews', row, readReviewRow(row))),
    ],
    files: (await tx.all('files')).flatMap((info) => {
      const blob = blobs.get(info.sha256)
      return blob ? [{ ...info, blob }] : []
    }),
  }
}

/** What is not carried to another machine: the bin, a locked desk, and what was last exported from here. */
function isOfThisMachine(key: unknown): boolean {
  return typeof key !== 'string' || key.startsWith(BIN_PREFIX) || key === LAST_EXPORT || key === LOCK_KEY
}

function brokenIn(table: string, row: unknown, read: unknown): BrokenRow[] {
  if (read !== null) return []
  const { id } = (row ?? {}) as { id?: unknown }
  return [{ table, id: typeof id === 'string' ? id : '?', row }]
}

/** Settings that speak for somebody: whose keys are trusted here, and with what this machine signs. */
const KEYS: readonly string[] = Object.values(SETTING_KEYS)

async function writeContent(tx: Transaction, content: DeskContent, restore: Restore) {
  const rows = { assessments: await tx.all('assessments'), reviews: await tx.all('reviews') }
  const here = new Map(
    rows.assessments.flatMap((row) => readAssessmentRow(row) ?? []).map((one) => [one.assessment.id, one]),
  )
  const reviewsHere = new Map(
    rows.reviews.flatMap((row) => readReviewRow(row) ?? []).map((one) => [one.id, one]),
  )
  if (restore.mode === 'replace') await clearDesk(tx, rows, content, restore.at)
  const written: StoredAssessment[] = []
  for (const there of content.assessments) {
    const mine = here.get(there.assessment.id)
    const state = compareRecords(mine, there)
    if (restore.mode === 'merge' && (state === 'same' || state === 'newer-here')) continue
    const record = mine ? continuing(mine, there, state === 'same') : there
    const past = content.history.filter((entry) => entry.assessmentId === there.assessment.id)
    const isPastKept = restore.mode === 'merge' && mine !== undefined
    await tx.put('assessments', { id: record.assessment.id, ...record })
    if (!isPastKept) await writePast(tx, past)
    // The newest entry of a history is the state on the desk.
    if (isPastKept || (mine && state !== 'same') || past.length === 0)
      await writeEntry(tx, record, there, restore)
    written.push(record)
  }
  await writeFiles(tx, content.files)
  const reviews = await writeReviews(tx, content.reviews, reviewsHere, restore)
  await writeSettings(tx, content.settings, restore.keys)
  const kept = new Set(content.assessments.map(({ assessment }) => assessment.id))
  const removed = restore.mode === 'replace' ? [...here.keys()].filter((id) => !kept.has(id)) : []
  return { written, removed, reviews }
}

/**
 * The record of a backup with a revision that continues the one on the desk. A tab that still has the old content on
 * screen must be refused when it saves, so the revision rises wherever the content differs.
 */
function continuing(mine: StoredAssessment, there: StoredAssessment, isSame: boolean): StoredAssessment {
  const revision = Math.max(mine.revision, there.revision) + (isSame ? 0 : 1)
  const wasExported = there.exported?.revision === there.revision
  return {
    ...there,
    revision,
    exported: there.exported && wasExported ? { ...there.exported, revision } : there.exported,
  }
}

async function writePast(tx: Transaction, past: readonly HistoryRecord[]): Promise<void> {
  const entries: { id: number; at: StoredInstant }[] = []
  // New numbers: an entry somebody is looking at in another tab must never answer with a different state.
  for (const { assessment, assessmentId, revision, at, who, what } of past) {
    const files = filesOf(assessment)
    const id = await tx.addHistory({ assessmentId, revision, at, who, what, begunAt: at, files })
    await tx.put('snapshots', { id, assessment })
    entries.push({ id, at })
  }
  await removeHistory(tx, thin(entries))
}

function writeEntry(tx: Transaction, record: StoredAssessment, there: StoredAssessment, restore: Restore) {
  const what = [{ code: RESTORED, params: { savedAt: there.savedAt } }]
  return writeHistory(tx, record, { base: null, what, who: restore.who, at: restore.at })
}

async function writeFiles(tx: Transaction, files: DeskContent['files']): Promise<void> {
  for (const { blob, sha256, name, type, size } of files) {
    if (await tx.get('files', sha256)) continue
    await tx.put('files', { sha256, name, type, size })
    await tx.put('blobs', { sha256, blob })
  }
}

/**
 * Newer reviews of the backup; their revision rises, so that a tab with the old content on screen is refused. Reviews
 * have no history, so what one of them takes the place of goes to the bin.
 */
async function writeReviews(
  tx: Transaction,
  reviews: readonly StoredReview[],
  here: ReadonlyMap<string, StoredReview>,
  { mode, at }: Restore,
) {
  const written: StoredReview[] = []
  for (const there of reviews) {
    const mine = here.get(there.id)
    if (mode === 'merge' && mine && !isNewer(there, mine)) continue
    const isSame = sameJson(mine?.value, there.value)
    if (mine && !isSame && mode === 'merge')
      await throwAway(tx, { table: 'reviews', id: mine.id, row: mine, at, isSafe: false })
    const revision = Math.max(mine?.revision ?? 0, there.revision) + (mine && !isSame ? 1 : 0)
    const record = { ...there, revision }
    await tx.put('reviews', record)
    written.push(record)
  }
  const kept = new Set(reviews.map(({ id }) => id))
  return { written, removed: mode === 'replace' ? [...here.keys()].filter((id) => !kept.has(id)) : [] }
}

/** Empties the desk for a backup that takes its place. Works whose content it does not hold go to the bin, with their past. */
async function clearDesk(
  tx: Transaction,
  rows: { assessments: unknown[]; reviews: unknown[] },
  content: DeskContent,
  at: StoredInstant,
): Promise<void> {
  const inBackup = new Map(content.assessments.map(({ assessment }) => [assessment.id, assessment]))
  const reviewsIn = new Map(content.reviews.map(({ id, value }) => [id, value]))
  for (const row of rows.assessments) {
    const record = readAssessmentRow(row)
    const id = record?.assessment.id ?? String((row as { id?: unknown } | null)?.id)
    if (record && sameJson(inBackup.get(id), record.assessment)) continue
    await throwAway(tx, { table: 'assessments', id, row, at, isSafe: false })
  }
  for (const row of rows.reviews) {
    const record = readReviewRow(row)
    const id = record?.id ?? String((row as { id?: unknown } | null)?.id)
    if (record && sameJson(reviewsIn.get(id), record.value)) continue
    await throwAway(tx, { table: 'reviews', id, row, at, isSafe: false })
  }
  await tx.clear('assessments')
  await tx.clear('reviews')
  const settings = (await tx.all('settings')).map(({ key }) => key)
  await tx.remove(
    'settings',
    settings.filter((key) => !isOfThisMachine(key) && !KEYS.includes(key)),
  )
  // The past of what is in the backup comes from the backup.
  for (const id of inBackup.keys())
    await removeHistory(
      tx,
      (await tx.historyOf(id)).map((entry) => entry.id),
    )
}

async function writeSettings(
  tx: Transaction,
  settings: DeskContent['settings'],
  withKeys: boolean,
): Promise<void> {
  for (const [key, value] of Object.entries(settings)) {
    if (isOfThisMachine(key) || (KEYS.includes(key) && !withKeys)) continue
    if (!(await tx.get('settings', key))) await tx.put('settings', { key, value })
  }
}
