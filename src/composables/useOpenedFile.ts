import { onScopeDispose, shallowRef } from 'vue'
import type { Evidence } from '../core/types'
import { hashBlob } from '../files/hashBlob'
import { fileView, type FileView } from '../files/viewOf'
import { useDeskStore } from '../stores/desk'
import { download } from './download'

/** A file of evidence that is shown, or why it is not. */
export type EvidenceOnScreen =
  | { state: 'reading' | 'missing' | 'unreadable'; file: NonNullable<Evidence['file']> }
  | {
      state: 'open'
      file: NonNullable<Evidence['file']>
      view: FileView
      /** Where the browser finds it for as long as it is shown. */
      address: string
      /** SHA-256 of what is on this machine. */
      sha256: string
      isSame: boolean
      save: () => void
    }

/**
 * One file of evidence at a time out of this machine's store, checked against the register and shown by the browser
 * itself: pictures and PDF. Anything else is only saved.
 * @param onOpened told when a person has it before them
 */
export function useOpenedFile(onOpened: (evidenceId: string) => void) {
  const desk = useDeskStore()
  const opened = shallowRef<EvidenceOnScreen | null>(null)
  let address = ''
  let asked = 0

  function close(): void {
    asked += 1
    if (address !== '') URL.revokeObjectURL(address)
    address = ''
    opened.value = null
  }
  onScopeDispose(close)

  async function open({ id, file }: Pick<Evidence, 'id' | 'file'>): Promise<void> {
    close()
    if (!file) return
    const mine = asked
    opened.value = { state: 'reading', file }
    try {
      const stored = await (await desk.open()).getFile(file.sha256)
      if (asked !== mine) return
      if (!stored) {
        opened.value = { state: 'missing', file }
        return
      }
      const sha256 = await hashBlob(stored.blob, () => undefined)
      const view = await fileView(stored.blob)
      if (asked !== mine) return
      // What it is, is told by its bytes; what its name or sender says of it could make a page of it.
      const shown = new Blob([stored.blob], { type: view.type })
      address = URL.createObjectURL(shown)
      opened.value = {
        state: 'open',
        file,
        view,
        address,
        sha256,
        isSame: sha256 === file.sha256,
        save: () => download(stored.blob, file.name, 'application/octet-stream'),
      }
      if (view.kind !== 'other') onOpened(id)
    } catch {
      if (asked === mine) opened.value = { state: 'unreadable', file }
    }
  }

  return { opened, open, close }
}
