import type { Ref } from 'vue'
import { useI18n } from '../i18n'
import type { Entry } from '../core/sets/criteria'
import type { CriterionId } from '../core/types'
import { filesOfDrop } from './chooseFiles'
import { announce } from './announce'
import { useRowEvidence } from './useRowEvidence'
import { useMessages } from './useMessages'

export interface RowFiles {
  entryOf: (id: CriterionId) => Entry | undefined
  /** A row got files: it opens, so that they are seen. */
  onRow: (id: CriterionId) => void
  /** The row that a paste goes to. */
  focused: Ref<CriterionId | null>
}

/** Files of this tool open as ever, wherever they are dropped. */
const isOurs = ({ name }: File): boolean => /\.tt54(-[a-z]+)?\.(json|zip)$/i.test(name)

/** What a drop carries that can become evidence: files, none of them ours, no folder among them. */
export function droppedEvidence({ dataTransfer }: DragEvent): File[] {
  if (!dataTransfer || filesOfDrop(dataTransfer).hasFolder) return []
  const files = Array.from(dataTransfer.files)
  return files.some(isOurs) ? [] : files
}

/** Files dropped on a row or pasted while it has the keyboard become its evidence. */
export function useRowFiles({ entryOf, onRow, focused }: RowFiles) {
  const { t } = useI18n()
  const { show } = useMessages()
  const { addFiles, trouble } = useRowEvidence()

  const rowOf = (target: EventTarget | null): Entry | undefined => {
    const row = target instanceof Element ? target.closest('[data-row]') : null
    const entry = row ? entryOf(row.id) : undefined
    return entry?.asked ? entry : undefined
  }

  async function take(entry: Entry, files: readonly File[], isPasted: boolean): Promise<void> {
    onRow(entry.id)
    await addFiles(entry, files, isPasted)
    if (trouble.value) show(trouble.value, { kind: 'error' })
    else announce(t('answer.filesAdded', { count: files.length }, files.length))
  }

  function dragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') && rowOf(event.target))
      event.dataTransfer.dropEffect = 'copy'
  }

  function drop(event: DragEvent): void {
    const entry = rowOf(event.target)
    const files = entry ? droppedEvidence(event) : []
    if (!entry || files.length === 0) return
    // Tells whoever opens what is dropped anywhere that this is taken.
    event.preventDefault()
    void take(entry, files, false)
  }

  function paste(event: ClipboardEvent): void {
    const files = Array.from(event.clipboardData?.files ?? [])
    const entry = rowOf(event.target) ?? (focused.value === null ? undefined : entryOf(focused.value))
    if (files.length === 0 || !entry?.asked) return
    event.preventDefault()
    void take(
      entry,
      files,
      files.every(({ type }) => type.startsWith('image/')),
    )
  }

  return { dragOver, drop, paste }
}
