import { ref, shallowRef } from 'vue'
import { useI18n } from '../i18n'
import { now, today } from '../environment'
import type { FileProblem } from '../files/problems'
import type { Backup, RestorePreview } from '../storage/backup'
import { LAST_EXPORT } from '../storage/bin'
import type { RestoreMode } from '../storage/types'
import { useDeskStore } from '../stores/desk'
import { download, fileName } from './download'
import { useMessages } from './useMessages'

/** A backup that was read and can be restored; nothing of it is on the desk yet. */
export interface ChosenBackup {
  name: string
  backup: Backup
  preview: RestorePreview
  notices: readonly FileProblem[]
}

/** Backup of everything on this machine, and the way back. Every failure is said; restoring is all or nothing. */
export function useBackup() {
  const desk = useDeskStore()
  const { t } = useI18n()
  const { show } = useMessages()
  const isBusy = ref(false)
  const chosen = shallowRef<ChosenBackup | null>(null)
  const refused = shallowRef<{ name: string; problems: readonly FileProblem[] } | null>(null)

  /** Saves everything as one file; whether it worked. */
  async function save(): Promise<boolean> {
    isBusy.value = true
    try {
      const { readEverything } = await import('../storage/backup')
      const { writeBackup } = await import('../files/backup/writeBackup')
      const { BACKUP_ENDING } = await import('../files/backup/entries')
      const target = await desk.open()
      const backup = await readEverything(target, now())
      const written = await writeBackup(backup)
      if (!written.ok) {
        const reason = written.problems.map(({ code, path, params }) =>
          t(`fileProblem.${code}`, { path, ...params }),
        )
        show(t('backup.failed', { reason: reason.join(' ') }), { kind: 'error' })
        return false
      }
      const name = fileName([t('backup.fileName'), today()], BACKUP_ENDING)
      download(written.value, name, 'application/zip')
      await target.setSetting(LAST_EXPORT, now())
      const left = backup.broken?.length ?? 0
      if (left > 0) show(t('backup.savedWithout', { name, count: left }), { kind: 'error' })
      else show(t('backup.saved', { name }))
      return true
    } catch (error) {
      show(t('backup.failed', { reason: error instanceof Error ? error.message : String(error) }), {
        kind: 'error',
      })
      return false
    } finally {
      isBusy.value = false
    }
  }

  /** Reads a backup as far as its preview. */
  async function open(file: File): Promise<void> {
    const { name } = file
    const refuse = (problems: readonly FileProblem[]): void => void (refused.value = { name, problems })
    isBusy.value = true
    refused.value = null
    chosen.value = null
    try {
      const { readBlob } = await import('../files/readBlob')
      const { BACKUP_BYTES } = await import('../files/limits')
      const { readBackup } = await import('../files/backup/readBackup')
      const { previewRestore } = await import('../storage/backup')
      const bytes = await readBlob(file, BACKUP_BYTES)
      const read = bytes.ok ? await readBackup(bytes.value) : bytes
      if (!read.ok) {
        refuse(read.problems)
        return
      }
      const { backup, notices } = read.value
      chosen.value = { name, backup, notices, preview: await previewRestore(await desk.open(), backup) }
    } catch {
      refuse([{ code: 'unreadable', path: '' }])
    } finally {
      isBusy.value = false
    }
  }

  /** Writes the backup that is shown to the desk; whether it worked. */
  async function restore(mode: RestoreMode, keys: boolean): Promise<boolean> {
    const given = chosen.value
    if (!given) return false
    isBusy.value = true
    try {
      const { writeEverything } = await import('../storage/backup')
      const result = await writeEverything(await desk.open(), given.backup, mode, { keys })
      if (!result.ok) {
        show(t('backup.notRestored', { reason: t(`storageProblem.${result.problem}.title`) }), {
          kind: 'error',
        })
        return false
      }
      await desk.noteSaved()
      await desk.refreshBin()
      show(t('backup.restored', { written: result.written.length, removed: result.removed.length }))
      chosen.value = null
      return true
    } catch {
      show(t('backup.notRestored', { reason: t('storageProblem.unknown.title') }), { kind: 'error' })
      return false
    } finally {
      isBusy.value = false
    }
  }

  return { isBusy, chosen, refused, save, open, restore }
}
