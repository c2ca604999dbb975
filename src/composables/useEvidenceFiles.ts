import { enteredText } from '../core/text/entered'
import { storeToRefs } from 'pinia'
import { ref, shallowRef } from 'vue'
import { useI18n } from '../i18n'
import { updateEvidence } from '../core/edit/evidence'
import type { Evidence } from '../core/types'
import { hashBlob } from '../files/hashBlob'
import { EVIDENCE_FILE_BYTES, megabytes } from '../files/limits'
import { useAssessmentStore } from '../stores/assessment'
import { useDeskStore } from '../stores/desk'
import { useKeptFilesStore } from '../stores/keptFiles'
import type { Change } from '../stores/work'
import { download } from './download'
import { useMessages } from './useMessages'
import { useWords } from './useWords'

const LONGEST_NAME = 1000

type Trouble = 'too-large' | 'empty' | 'unreadable' | 'not-kept' | 'no-room' | 'gone' | 'missing' | 'damaged'

/** Files of evidence: kept on this machine under their hash, checked when they are read. */
export function useEvidenceFiles() {
  const store = useAssessmentStore()
  const desk = useDeskStore()
  const files = useKeptFilesStore()
  const { refresh } = files
  const { kept } = storeToRefs(files)
  const { t } = useI18n()
  const { size } = useWords()
  const { show, undoable } = useMessages()
  /** What is being read, and the share that is done. */
  const working = shallowRef<{ name: string; share: number } | null>(null)
  const trouble = ref<string | null>(null)

  function fail(code: Trouble, name: string, params: Record<string, string> = {}): void {
    trouble.value = t(`evidence.file.error.${code}`, {
      name,
      limit: megabytes(EVIDENCE_FILE_BYTES),
      ...params,
    })
  }

  async function hashOf(file: Blob, name: string): Promise<string | null> {
    working.value = { name, share: 0 }
    try {
      return await hashBlob(file, (share) => (working.value = { name, share }))
    } catch {
      fail('unreadable', name)
      return null
    } finally {
      working.value = null
    }
  }

  /** Puts a file on this machine under its hash; null when it could not be, and then `trouble` says why. */
  async function keep(file: File): Promise<NonNullable<Evidence['file']> | null> {
    const name = enteredText(file.name).slice(0, LONGEST_NAME)
    trouble.value = null
    if (file.size > EVIDENCE_FILE_BYTES) {
      fail('too-large', name, { size: size(file.size) })
      return null
    }
    if (file.size === 0) {
      fail('empty', name)
      return null
    }
    const sha256 = await hashOf(file, name)
    if (sha256 === null) return null
    const target = await desk.open()
    const blob = file.slice(0, file.size, file.type)
    const stored = await target.putFile({ sha256, name, type: file.type, size: file.size, blob })
    if (!stored.ok) {
      fail(stored.problem === 'quota' ? 'no-room' : 'not-kept', name, {
        reason: t(`storageProblem.${stored.problem}.title`),
      })
      return null
    }
    await refresh()
    return { name, ...(file.type ? { type: file.type } : {}), size: file.size, sha256 }
  }

  /** Keeps a file and names it in the register; what was attached before stays on the machine for undo. */
  async function attach(entry: Evidence, file: File): Promise<void> {
    const assessmentId = store.current?.id
    const info = await keep(file)
    if (!info) return
    const current =
      store.current?.id === assessmentId
        ? store.current?.evidence?.find(({ id }) => id === entry.id)
        : undefined
    if (!current) {
      fail('gone', info.name)
      return
    }
    if (current.file?.sha256 === info.sha256) {
      show(t('evidence.file.came-back', { name: current.file.name }))
      return
    }
    setFile(current, info)
    show(t('evidence.file.attached', { name: info.name, size: size(info.size) }))
  }

  function setFile(entry: Evidence, file: Evidence['file']): Change | null {
    const title = entry.title.trim() || t('evidence.untitled')
    return store.change((assessment) => updateEvidence(assessment, entry.id, { file }), {
      code: 'evidenceFile',
      params: { title },
    })
  }

  /** Takes the file off the entry; its content stays until unused files are cleared, so that undo has it. */
  function detach(entry: Evidence): void {
    if (!entry.file) return
    trouble.value = null
    const { name } = entry.file
    const change = setFile(entry, undefined)
    undoable(t('evidence.file.removed', { name }), change)
  }

  /** Gives the file back as it was attached; a content that is not its hash is not given out. */
  async function save({ file }: Evidence): Promise<void> {
    if (!file) return
    trouble.value = null
    const stored = await (await desk.open()).getFile(file.sha256).catch(() => undefined)
    if (!stored) {
      await refresh()
      fail('missing', file.name)
      return
    }
    const sha256 = await hashOf(stored.blob, file.name)
    if (sha256 === null) return
    if (sha256 !== file.sha256) {
      fail('damaged', file.name)
      return
    }
    download(stored.blob, file.name, stored.type)
    show(t('evidence.file.verified', { name: file.name }))
  }

  return { kept, working, trouble, size, refresh, keep, attach, detach, save }
}
