import type { Backup } from '../../storage/backup'
import { BACKUP_BYTES, BACKUP_ENTRIES, EVIDENCE_FILE_BYTES, megabytes } from '../limits'
import { accept, refuse, type Read } from '../problems'
import { assessmentEntry, BACKUP_ENTRY, fileEntry, reviewEntry, stateEntry } from './entries'
import { breathing } from '../../platform/breathe'

/** ZIP keeps local time; this reads the same everywhere. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Packs everything on the desk into one file: JSON is compressed, files of evidence are stored as they are. What the
 * reader would refuse is not written.
 * @param backup what `readEverything` gave
 */
export async function writeBackup({ manifest, blobs }: Backup): Promise<Read<Blob>> {
  const { assessments, history, reviews } = manifest
  const entries = 1 + assessments.length + history.length + reviews.length + blobs.size
  if (entries > BACKUP_ENTRIES)
    return refuse('archive-too-many-entries', '', { count: entries, limit: BACKUP_ENTRIES })
  const large = manifest.files.find(({ size }) => size > EVIDENCE_FILE_BYTES)
  if (large)
    return refuse('archive-entry-too-large', large.name, {
      size: megabytes(large.size),
      limit: megabytes(EVIDENCE_FILE_BYTES),
    })

  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate')
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
    size += chunk.length
  })
  const rest = breathing()
  const add = async (entry: InstanceType<typeof ZipDeflate | typeof ZipPassThrough>, bytes: Uint8Array) => {
    entry.mtime = NO_TIME
    zip.add(entry)
    entry.push(bytes, true)
    await rest()
  }
  const addJson = (name: string, value: unknown): Promise<void> =>
    add(new ZipDeflate(name, { level: 6 }), new TextEncoder().encode(JSON.stringify(value)))

  await addJson(BACKUP_ENTRY, {
    ...manifest,
    assessments: assessments.map((record, index) => ({ ...record, assessment: assessmentEntry(index) })),
    history: history.map((record, index) => ({ ...record, assessment: stateEntry(index) })),
    reviews: reviews.map((record, index) => ({ ...record, value: reviewEntry(index) })),
  })
  for (const [index, { assessment }] of assessments.entries())
    await addJson(assessmentEntry(index), assessment)
  for (const [index, { assessment }] of history.entries()) await addJson(stateEntry(index), assessment)
  for (const [index, { value }] of reviews.entries()) await addJson(reviewEntry(index), value)
  for (const [sha256, blob] of blobs)
    await add(new ZipPassThrough(fileEntry(sha256)), new Uint8Array(await blob.arrayBuffer()))
  zip.end()
  if (size > BACKUP_BYTES)
    return refuse('too-large', '', { size: megabytes(size), limit: megabytes(BACKUP_BYTES) })
  return accept(new Blob(chunks, { type: 'application/zip' }))
}
