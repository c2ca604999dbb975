import { shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import type { SealState } from '../core/seal/seal'
import type { Review } from '../core/types'
import { readBlob } from '../files/readBlob'
import { kindOfFile } from '../files/kindOfFile'
import { BACKUP_ENDING } from '../files/backup/entries'
import type { FileProblem } from '../files/problems'
import { loadRemainingTexts } from '../i18n'
import { useAssessmentStore } from '../stores/assessment'
import { useDeskStore } from '../stores/desk'
import { filesOfInput } from './chooseFiles'
import { readChosenFile, type ChosenFile } from './readChosenFile'
import { useGivenTables } from './useGivenTables'
import { useIncomingFiles } from './useIncomingFiles'

/** A review that was read; nothing of it is on the desk yet. */
export interface OpenedReview {
  name: string
  review: Review
  seal: SealState
  notices: readonly FileProblem[]
}

/** Where the file stands that is being opened. */
export type Opening =
  | { step: 'reading'; name: string }
  | { step: 'refused'; name: string; problems: readonly FileProblem[] }
  | ({ step: 'preview'; name: string } & ChosenFile)
  /** Beside the same assessment on screen, difference by difference. */
  | ({ step: 'merge'; name: string } & ChosenFile)
  /** What assessors said of a submission. */
  | ({ step: 'review' } & OpenedReview)
  /** A table of answers for the assessment on screen. */
  | { step: 'table'; name: string; bytes: Uint8Array }

/**
 * Opens the files that came in, one after another, on whatever screen: read → shown → the person decides. Until then
 * nothing is stored, and a file that cannot be read changes nothing.
 */
export function useOpenFile() {
  const store = useAssessmentStore()
  const router = useRouter()
  const { waiting, take, handOver, handOverMany } = useIncomingFiles()
  const opening = shallowRef<Opening | null>(null)

  /** Leaves the file that is shown and goes on with the next one, if any. */
  async function next(): Promise<void> {
    const file = take()
    if (!file) {
      opening.value = null
      return
    }
    const { name } = file
    const reading: Opening = { step: 'reading', name }
    opening.value = reading
    const found = await read(file).catch((): Opening => refuse(name, { code: 'unreadable', path: '' }))
    if (opening.value !== reading) return
    opening.value = found
    if (found === null) await next()
  }

  /** null = the file was handed to another screen. */
  async function read(file: File): Promise<Opening | null> {
    const { name } = file
    await loadRemainingTexts()
    if (name.endsWith(BACKUP_ENDING)) return toSettings(file)
    const bytes = await readBlob(file)
    if (!bytes.ok) return refuse(name, ...bytes.problems)
    const kind = kindOfFile(bytes.value, name)
    if (kind === 'backup') return toSettings(file)
    if (kind === 'collection') return toAssessor(file)
    if (kind === 'table')
      return store.loadState === 'ready'
        ? readTable(bytes.value, name)
        : refuse(name, { code: 'table-no-assessment', path: '' })
    if (kind === 'review') return readReview(bytes.value, name)
    await store.autosave?.flush()
    const chosen = await readChosenFile(bytes.value, name)
    return chosen.ok ? { step: 'preview', name, ...chosen.value } : refuse(name, ...chosen.problems)
  }

  /** Our own tables are shown at once; in any other a person looks at the columns first. */
  async function readTable(bytes: Uint8Array, name: string): Promise<Opening | null> {
    const { readAnySheets } = await import('../files/table/foreign/readAny')
    const { findHead } = await import('../files/table/findHead')
    const sheets = await readAnySheets(bytes)
    if (!sheets.ok) return refuse(name, ...sheets.problems)
    if (sheets.value.some((sheet) => findHead(sheet) !== null)) return { step: 'table', name, bytes }
    useGivenTables().giveTable({ name, sheets: sheets.value })
    await router.push({ name: 'import', params: { id: store.current?.id } })
    return null
  }

  async function readReview(bytes: Uint8Array, name: string): Promise<Opening> {
    const { parseReview } = await import('../files/review/parseReview')
    const read = parseReview(bytes)
    if (!read.ok) return refuse(name, ...read.problems)
    await useDeskStore().open()
    const { review, seal, notices } = read.value
    return { step: 'review', name, review, seal, notices }
  }

  async function toSettings(file: File): Promise<null> {
    handOver(file)
    await router.push({ name: 'settings' })
    return null
  }

  async function toAssessor(file: File): Promise<null> {
    handOverMany(filesOfInput([file]))
    await router.push({ name: 'assessor' })
    return null
  }

  // New files are shown when the one before is settled; a refusal that is only being read gives way.
  watch(
    waiting,
    (files) => {
      if (files.length > 0 && (opening.value === null || opening.value.step === 'refused')) void next()
    },
    { immediate: true },
  )

  return { opening, waiting, next }
}

function refuse(name: string, ...problems: FileProblem[]): Opening {
  return { step: 'refused', name, problems }
}
