import { storeToRefs } from 'pinia'
import { shallowRef, watch } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import type { SealState } from '../core/seal/seal'
import type { Review } from '../core/types'
import { readBlob } from '../files/readBlob'
import { kindOfFile, type FileKind } from '../files/kindOfFile'
import { BACKUP_ENDING } from '../files/backup/entries'
import type { FileProblem } from '../files/problems'
import { loadRemainingTexts, useI18n } from '../i18n'
import { useAssessmentStore } from '../stores/assessment'
import { useCriteriaStore } from '../stores/criteria'
import { useDeskStore } from '../stores/desk'
import { filesOfInput } from './chooseFiles'
import type { AmongFiles } from './useJoinFiles'
import { readChosenFile, type ChosenFile } from './readChosenFile'
import { useConfirmations } from './useConfirmations'
import { useGivenTablesStore } from '../stores/givenTables'
import { useHandedOverStore, type Door } from '../stores/handedOver'
import { useIncomingFilesStore } from '../stores/incomingFiles'
import { useMessages } from './useMessages'

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
  | ({ step: 'merge'; name: string; among?: readonly AmongFiles[] } & ChosenFile)
  /** What assessors said of a submission. */
  | ({ step: 'review' } & OpenedReview)
  /** A table of answers for the assessment on screen. */
  | { step: 'table'; name: string; bytes: Uint8Array }

/** Kinds that a part of another screen takes: where that is. */
const SCREENS = {
  backup: { name: 'settings' },
  'criteria-set': { name: 'workbench' },
  key: { name: 'settings' },
  'public-key': { name: 'settings' },
  round: { name: 'round' },
  'vendor-profile': { name: 'vendors' },
} as const satisfies Partial<Record<FileKind, RouteLocationRaw>>

/** A screen of an assessment. */
interface AssessmentScreen {
  name: string
  params?: { part: string }
}
const VENDOR: AssessmentScreen = { name: 'plan', params: { part: 'vendor' } }

/**
 * Opens the files that came in, one after another, on whatever screen: read → shown → the person decides. Until then
 * nothing is stored, and a file that cannot be read changes nothing.
 */
export function useOpenFile() {
  const store = useAssessmentStore()
  const router = useRouter()
  const incoming = useIncomingFilesStore()
  const { take, handOverMany } = incoming
  const { waiting } = storeToRefs(incoming)
  const { handOver } = useHandedOverStore()
  const { show } = useMessages()
  const { t } = useI18n()
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
    if (name.endsWith(BACKUP_ENDING)) return toDoor(file, 'backup')
    const bytes = await readBlob(file)
    if (!bytes.ok) return refuse(name, ...bytes.problems)
    const kind = kindOfFile(bytes.value, name)
    switch (kind) {
      case 'assessment': {
        await store.autosave?.flush()
        const chosen = await readChosenFile(bytes.value, name)
        return chosen.ok ? { step: 'preview', name, ...chosen.value } : refuse(name, ...chosen.problems)
      }
      case 'review':
        return readReview(bytes.value, name)
      case 'collection':
        return toAssessor(file)
      case 'table':
        return readTable(bytes.value, file)
      case 'table-map':
        return toAssessment(file, 'table-map', { name: 'import' })
      case 'vendor-reply':
        return toAssessment(file, 'vendor-reply', VENDOR)
      case 'confirmations':
        return takeConfirmations(bytes.value, file)
      case 'inner':
        return refuse(name, { code: 'inner-file', path: '' })
      case 'vendor-profile':
        // Where a vendor's reply is awaited, a profile is one.
        return screenTable() === 'vendor-reply' ? toDoor(file, 'vendor-reply') : toDoor(file, kind)
      default:
        return toDoor(file, kind)
    }
  }

  /** What the screen that is open takes a table for; null = for answers. */
  function screenTable(): Door | null {
    const { name, params } = router.currentRoute.value
    if (name === 'workbench') return 'criteria-set'
    if (name === 'round') return 'round'
    if (name === 'departments') return 'department-sheet'
    if (name !== 'plan') return null
    if (params.part === 'tender') return 'tender'
    return params.part === 'vendor' ? 'vendor-reply' : null
  }

  /** To the screen that takes this kind, unless it is there already. */
  async function toDoor(file: File, door: Door): Promise<null> {
    const screen = Object.hasOwn(SCREENS, door) ? SCREENS[door as keyof typeof SCREENS] : null
    handOver(door, file)
    if (screen && router.currentRoute.value.name !== screen.name) await router.push(screen)
    return null
  }

  /** To a screen of the assessment that is open. */
  async function toAssessment(file: File, door: Door, screen: AssessmentScreen): Promise<Opening | null> {
    const { current } = store
    if (store.loadState !== 'ready' || !current)
      return refuse(file.name, { code: 'file-no-assessment', path: '' })
    handOver(door, file)
    const to = { name: screen.name, params: { id: current.id, ...screen.params } }
    const shown = screenTable()
    if (shown === null) await router.push(to)
    // What the screen shows of other files would be gone with it.
    else if (shown !== door)
      show(t('open.waits', { name: file.name }), {
        action: { label: t('open.waitsGo'), run: () => router.push(to) },
      })
    return null
  }

  /** Confirmations only add; the set they are about is shown with them. */
  async function takeConfirmations(bytes: Uint8Array, file: File): Promise<Opening | null> {
    const { readConfirmations } = await import('../files/criteria/confirmationsFile')
    const read = readConfirmations(bytes)
    if (!read.ok) return refuse(file.name, ...read.problems)
    const criteria = useCriteriaStore()
    await criteria.loadKept()
    const set = criteria.allReferences().find(({ id }) => id === read.value.set)
    if (!set)
      return refuse(file.name, { code: 'confirmations-no-set', path: '', params: { set: read.value.set } })
    await useConfirmations().take(set, file)
    await router.push({ name: 'workbench', params: { set: `${set.id}@${set.version}`, other: '' } })
    return null
  }

  /**
   * What a table says of itself comes before the screen that is open. Our own tables of answers are shown at once; in any
   * other a person looks at the columns first.
   */
  async function readTable(bytes: Uint8Array, file: File): Promise<Opening | null> {
    const { name } = file
    const door = screenTable()
    if (store.loadState !== 'ready')
      return door ? toDoor(file, door) : refuse(name, { code: 'table-no-assessment', path: '' })
    const { readAnySheets } = await import('../files/table/foreign/readAny')
    const { findHead } = await import('../files/table/findHead')
    const sheets = await readAnySheets(bytes)
    if (!sheets.ok) return door ? toDoor(file, door) : refuse(name, ...sheets.problems)
    const { departmentOf } = await import('../files/departments/readDepartmentSheet')
    // A table of anybody may have a column “Mã” and one “Kết quả”; only ours says to which set a row belongs.
    const heads = sheets.value.flatMap((sheet) => {
      const head = findHead(sheet)
      return head?.columns.set === undefined ? [] : (sheet.rows[head.row] ?? [])
    })
    if (heads.length > 0 && departmentOf(sheets.value) !== '')
      return toAssessment(file, 'department-sheet', { name: 'departments' })
    const { ownColumnAt } = await import('../files/vendor/vendorColumns')
    if (ownColumnAt(heads, 'by') !== undefined) return toAssessment(file, 'vendor-reply', VENDOR)
    if (door) return toDoor(file, door)
    if (heads.length > 0) return { step: 'table', name, bytes }
    useGivenTablesStore().giveTable({ name, sheets: sheets.value })
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
